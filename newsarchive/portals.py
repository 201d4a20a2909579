"""The portals that can be crawled: the one place that asks Scrapy's spider loader for them."""

import os
from collections.abc import Mapping
from difflib import get_close_matches

from scrapy.settings import Settings
from scrapy.spiderloader import get_spider_loader

from newsarchive.errors import PortalError
from newsarchive.portal import REGIONS, Portal

NEAR = 3
"""Names that are told at most where one is not known."""


def load_portals() -> dict[str, Portal]:
    """Every portal that has a file, by name; in the order of the regions, then of the names.

    Raises PortalError where a file contradicts itself.
    """
    settings = Settings()
    settings.setmodule(os.environ.get("SCRAPY_SETTINGS_MODULE", "newsarchive.settings"), priority="project")
    loader = get_spider_loader(settings)
    found = [getattr(loader.load(name), "portal", None) for name in loader.list()]
    portals = [portal for portal in found if isinstance(portal, Portal)]  # the site spider has none yet
    rank = {region: place for place, region in enumerate(REGIONS)}
    portals.sort(key=lambda portal: (rank.get(portal.region, len(rank)), portal.name))
    return {portal.name: portal for portal in portals}


def check_known(name: str, portals: Mapping[str, Portal]) -> None:
    """Raise PortalError, with portals that are named or spelt nearly so, where none has this name."""
    if name in portals:
        return
    near = [portal.name for portal in portals.values() if name.lower() in f"{portal.name} {portal.title}"]
    near = near or get_close_matches(name.lower(), portals, n=NEAR)
    meant = f"did you mean {' or '.join(near[:NEAR])}? " if near else ""
    raise PortalError(f"there is no portal {name!r}; {meant}newsarchive portals lists them")
