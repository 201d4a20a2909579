"""Portals of Gansu (甘肃)."""
