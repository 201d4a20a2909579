"""Portals of Liaoning (辽宁)."""
