"""Portals of Heilongjiang (黑龙江)."""
