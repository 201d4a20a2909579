"""Portals of Inner Mongolia (内蒙古)."""
