"""Portals of Ningxia (宁夏)."""
