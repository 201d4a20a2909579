"""Portals of Hubei (湖北)."""
