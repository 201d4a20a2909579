"""Portals of Chongqing (重庆)."""
