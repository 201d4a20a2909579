"""A probe's result for people and for programs."""

from newsarchive.jsonlines import Row
from newsarchive.probed import FIELDS, Probed


def probe_lines(probed: Probed) -> list[str]:
    """What was seen of a portal, a line each; faults last. What pages said is made fit for a terminal."""
    return ["".join(sign if sign.isprintable() else " " for sign in line) for line in written(probed)]


def written(probed: Probed) -> list[str]:
    """The lines as they are."""
    portal = probed.portal
    lines = [f"{portal.name}  {portal.title}  {portal.home}"]
    system = f"{probed.platform} ({probed.mark})" if probed.platform else "no known system's marks"
    lines.append(f"  platform  {system}")
    if probed.crawl_delay:
        lines.append(f"  robots    asks for {probed.crawl_delay:g} s between pages")
    for seen in probed.lists:
        state = seen.why or f"{len(seen.articles)} article links"
        lines.append(f"  list      {seen.url}  {seen.title}{'  ' if seen.title else ''}{state}")
    for article in probed.articles:
        lines.append(f"  article   {article.url}  {article.title}")
        fields = "  ".join(f"{'+' if name in article.found else '-'}{name}" for name in FIELDS)
        lines.append(f"            {article.why or fields}")
    return (
        [*lines, *(f"  WRONG     {fault}" for fault in probed.faults)]
        if probed.faults
        else [*lines, "  all right"]
    )


def describe_probe(probed: Probed) -> Row:
    """A probe's result as one plain object."""
    return {
        "name": probed.portal.name,
        "home": probed.portal.home,
        "platform": probed.platform,
        "mark": probed.mark,
        "crawl_delay": probed.crawl_delay,
        "lists": [
            {"url": seen.url, "title": seen.title, "articles": len(seen.articles), "why": seen.why}
            for seen in probed.lists
        ],
        "articles": [
            {"url": seen.url, "title": seen.title, "found": list(seen.found), "why": seen.why}
            for seen in probed.articles
        ],
        "faults": probed.faults,
    }
