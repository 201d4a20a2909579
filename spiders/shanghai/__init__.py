"""Portals of Shanghai (上海)."""
