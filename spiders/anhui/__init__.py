"""Portals of Anhui (安徽)."""
