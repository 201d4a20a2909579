"""Portals of Xinjiang (新疆)."""
