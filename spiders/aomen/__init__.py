"""Portals of Macau (澳门)."""
