"""Portals of Guizhou (贵州)."""
