"""Portals of Tianjin (天津)."""
