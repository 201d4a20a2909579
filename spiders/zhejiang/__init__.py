"""Portals of Zhejiang (浙江)."""
