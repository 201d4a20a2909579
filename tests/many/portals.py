"""Three portals of one server: two with stories, and one whose spider breaks."""

import os
from collections.abc import AsyncIterator
from typing import Any

from newsarchive.portal import Portal
from spiders.base import PortalSpider

AT = os.environ.get("PORTALS_AT", "http://127.0.0.1:9/")


def portal(name: str, title: str, region: str) -> Portal:
    """A portal whose stories are in a folder of its own."""
    return Portal(
        name=name,
        title=title,
        region=region,
        home=AT,
        sections=(f"{AT}{name}/list.html",),
        article_url=rf"/{name}/\d+\.html",
    )


class Willow(PortalSpider):
    portal = portal("willow", "柳湾网", "湖北")


class Stone(PortalSpider):
    portal = portal("stone", "青石网", "湖北")


class Broken(PortalSpider):
    portal = portal("broken", "坏网", "湖南")

    async def start(self) -> AsyncIterator[Any]:
        """Break before anything is asked for."""
        raise SystemExit(3)
        yield
