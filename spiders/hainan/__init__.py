"""Portals of Hainan (海南)."""
