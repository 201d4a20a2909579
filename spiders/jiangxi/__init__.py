"""Portals of Jiangxi (江西)."""
