"""Portals of Fujian (福建)."""
