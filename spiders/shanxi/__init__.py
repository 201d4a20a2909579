"""Portals of Shanxi (山西)."""
