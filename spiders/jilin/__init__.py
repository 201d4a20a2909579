"""Portals of Jilin (吉林)."""
