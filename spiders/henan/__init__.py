"""Portals of Henan (河南)."""
