"""Portals of Guangxi (广西)."""
