"""Portals of Shaanxi (陕西)."""
