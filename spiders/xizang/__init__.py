"""Portals of Tibet (西藏)."""
