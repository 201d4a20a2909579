"""Portals of Taiwan (台湾)."""
