"""Portals of Jiangsu (江苏)."""
