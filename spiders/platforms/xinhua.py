"""Xinhua 新华网 and its regional channels: pages made of nodes, whose lists are asked for by number."""

import re
from dataclasses import replace
from urllib.parse import urljoin

from newsarchive.lists.listing import Answer, Ask, Listing
from spiders.platforms.platform import Platform

LIST = re.compile(rb"[\"']((?:https?:)?//?[\w./:-]{0,100}nodeart/list\?)nid=(\d{3,12})?", re.ASCII)
NODE = re.compile(rb"\b(?:nid|data-nid|nodeId)[\"']?\s*[:=]\s*[\"']?(\d{3,12})\b")
ASKED = "nid={}&pgnum=1&cnt=35&tp=1&orderby=1"
"""What the channels' own scripts ask with; rows come newest first."""


class Xinhua(Platform):
    """A channel's page shows its newest stories; nodeart/list, which its script asks, has them all."""

    name = "xinhua"
    title = "Xinhua 新华网"
    proof = re.compile(rb"/nodeart/(?:list|page)\?|xinhuanet\.com/(?:static|images)/")
    signs = re.compile(rb"/\d{4}-\d{2}/\d{2}/c_\d+\.htm|/\d{8}/[0-9a-f]{32}/c\.html")
    article_url = re.compile(r"/\d{4}[-/]?\d{2}/?\d{2}/(?:c_\d+\.htm|[0-9a-f]{32}/c\.html)$")

    def read(self, answer: Answer) -> Listing:
        """The page's own links, and beside them the lists its script would ask for."""
        listing = super().read(answer)
        nodes = tuple(map(Ask, node_lists(answer)))
        return replace(listing, beside=(*listing.beside, *nodes)) if nodes else listing


def node_lists(answer: Answer) -> list[str]:
    """Absolute addresses of the first pages of the node lists a page's scripts name, each once.

    The number stands in the script's address, or, where the script puts it together, in a variable.
    """
    found: dict[str, None] = {}
    for base, number in LIST.findall(answer.body):
        for node in [number] if number else NODE.findall(answer.body):
            asked = base.decode("ascii") + ASKED.format(node.decode("ascii"))
            found.setdefault(urljoin(answer.url, asked))
    return list(found)
