"""Portals of Sichuan (四川)."""
