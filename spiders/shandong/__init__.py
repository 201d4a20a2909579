"""Portals of Shandong (山东)."""
