"""Portals of Qinghai (青海)."""
