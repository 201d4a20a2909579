"""What a search found, for people."""

from collections.abc import Sequence

from newsarchive.archive import Hit
from newsarchive.reading.moments import moment
from newsarchive.reading.paper import Paper

INDENT = 4


def write_hits(paper: Paper, hits: Sequence[Hit]) -> None:
    """Write each hit as its headline with its number, where and when it stood, and the marked piece."""
    for hit in hits:
        headline = paper.mark(hit.title)
        headline.stylize_before("bold")
        paper.write(headline + f"  [{hit.id}]")
        facts = (moment(hit.published_at), hit.portal, hit.source, hit.url)
        paper.write(" · ".join(filter(None, facts)), style="dim", indent=INDENT)
        if hit.snippet.text:
            paper.write(paper.mark(hit.snippet), indent=INDENT)
        paper.write()
