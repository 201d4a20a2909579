"""Portals of Guangdong (广东)."""
