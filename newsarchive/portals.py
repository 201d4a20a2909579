"""The portals that can be crawled: the one place that asks Scrapy's spider loader for them."""

import os

from scrapy.settings import Settings
from scrapy.spiderloader import get_spider_loader

from newsarchive.portal import REGIONS, Portal


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
