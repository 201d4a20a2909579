"""Portals of Yunnan (云南)."""
