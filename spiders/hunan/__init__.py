"""Portals of Hunan (湖南)."""
