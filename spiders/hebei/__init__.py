"""Portals of Hebei (河北)."""
