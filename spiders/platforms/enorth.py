"""Enorth WebPublisher 北方网: section fronts, behind them archives under /system/count/."""

import re
from dataclasses import replace

from newsarchive.lists.listing import Answer, Ask, Listing
from spiders.platforms.platform import Platform

ARCHIVE = re.compile(r"/system/count/")
COUNTED = re.compile(r"/c(\d+)(?:_(\d{6,}))?\.s?html?$")


class Enorth(Platform):
    """A section front shows the newest stories and links its archive, whose pages count downward.

    Specials (cms_udf) hold links only and are no articles.
    """

    name = "enorth"
    title = "Enorth WebPublisher 北方网"
    proof = re.compile(
        rb"enorth (?:cms|webpublisher)|cms_block_span|/cms_udf/|<meta name=\"publishedtype\"", re.I
    )
    signs = re.compile(rb"/system/\d{4}/?\d{2}/?\d{2}/\d{6,}\.s?html?")
    article_url = re.compile(r"/system/\d{4}/?\d{2}/?\d{2}/\d+\.s?html?$")
    no_article = re.compile(r"/cms_udf/|/system/count/")

    def read(self, answer: Answer) -> Listing:
        """From a front on into its archive; in the archive from page to page."""
        listing = super().read(answer)
        archive = [link.url for link in listing.links if ARCHIVE.search(link.url)]
        if not archive or listing.following:
            return listing
        if ARCHIVE.search(answer.url):
            return replace(listing, following=tuple(map(Ask, before(answer.url, archive))))
        return replace(listing, following=(Ask(archive[0]),))


def before(url: str, archive: list[str]) -> list[str]:
    """The archive page that goes on where a page ends: the same column's with the next lower number.

    Pages are numbered from the oldest, so that a full page never changes; the newest has no number.
    """
    own = COUNTED.search(url)
    if own is None:
        return []
    older = {
        int(found[2]): other
        for other in archive
        if (found := COUNTED.search(other)) and found[1] == own[1] and found[2]
        if own[2] is None or int(found[2]) < int(own[2])
    }
    return [older[max(older)]] if older else []
