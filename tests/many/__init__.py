"""Portals for the tests of many crawls at once, all on one server, and the settings that know only them."""
