"""Portals of Beijing (北京)."""
