"""Portals of Hong Kong (香港)."""
