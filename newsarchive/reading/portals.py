"""The portals, and how each fared when it was last crawled."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from newsarchive.archive import OUTCOME_KINDS, LastRun, RunStock
from newsarchive.errors import PortalError
from newsarchive.folding import fold
from newsarchive.jsonlines import Row
from newsarchive.portal import REGIONS, Portal
from newsarchive.reading.moments import moment
from newsarchive.reading.paper import Paper

BROKEN = 0.5
"""Share of a crawl's pages, or of its article pages, from which their loss is the crawl's failure."""


@dataclass(frozen=True, slots=True)
class Report:
    """A portal and its latest crawl."""

    portal: Portal
    last: LastRun | None
    """None where the archive knows of none."""

    @property
    def run(self) -> RunStock | None:
        """The crawl in numbers."""
        return self.last.run if self.last else None

    @property
    def articles(self) -> int:
        """Articles the crawl brought, new and changed ones."""
        return self.run.counts["archived"] + self.run.counts["updated"] if self.run else 0

    @property
    def shares(self) -> dict[str, float]:
        """Outcome -> its share of the crawl's pages, from 0 to 1, the largest first; without zeros."""
        pages = sum(self.run.counts.values()) if self.run else 0
        if not self.run or not pages:
            return {}
        counts = sorted(self.run.counts.items(), key=lambda count: (-count[1], OUTCOME_KINDS.index(count[0])))
        return {kind: number / pages for kind, number in counts if number}

    @property
    def health(self) -> str:
        """In a word or a short sentence: ok, never run, going on, or what went wrong."""
        if self.last is None:
            return "never run"
        reason = self.last.run.reason
        if reason is None:
            return "going on"
        ending, _, more = reason.partition("; ")
        if ending != "finished":
            return f"blocked: {more}" if ending == "blocked" and more else f"stopped: {reason}"
        return failure(self.last) or "ok"


def failure(last: LastRun) -> str:
    """What went wrong in a crawl that came to its end; empty where nothing did."""
    counts = last.run.counts
    pages, lists, lost = sum(counts.values()), counts["list"], counts["failed"]
    if not pages:
        return "failing: no page was asked for"
    if lost >= pages * BROKEN:
        return f"failing: {lost} of {pages} pages could not be had"
    if lists and last.barren == lists:
        return f"failing: no article is linked in its {lists} lists"
    stories = pages - lists - lost
    refused = counts["rejected"] + counts["unreadable"]
    if stories and refused >= stories * BROKEN:
        return f"failing: {refused} of {stories} article pages hold no article"
    return ""


def choose(portals: Iterable[Portal], *, region: str = "", platform: str = "") -> list[Portal]:
    """The portals of a region and of a platform; all where neither is named.

    region: as in 湖北, 湖北省 or 臺灣. Raises PortalError where there is no such region.
    """
    wanted = region_of(region) if region else ""
    return [
        portal for portal in portals if wanted in ("", portal.region) and platform in ("", portal.platform)
    ]


def region_of(asked: str) -> str:
    """The region that people mean by 湖北, 湖北省 or 臺灣. Raises PortalError where there is none."""
    for known in REGIONS:
        if is_region(asked, known):
            return known
    raise PortalError(f"there is no region {asked!r}; use one of {' '.join(REGIONS)}")


def is_region(asked: str, known: str) -> bool:
    """Claims that a region as people write it is one of REGIONS: its name, with or without its suffix."""
    return bool(known) and fold(asked).startswith(fold(known))


def report(portals: Iterable[Portal], runs: Mapping[str, LastRun]) -> list[Report]:
    """Each portal with its latest crawl; runs: by the portal's name."""
    return [Report(portal, runs.get(portal.name)) for portal in portals]


def write_reports(paper: Paper, reports: Iterable[Report]) -> None:
    """Write a table, one portal a line."""
    rows = (
        (
            r.portal.name,
            r.portal.title,
            r.portal.region,
            r.portal.platform,
            r.portal.evidence_date,
            moment(r.run.ended_at) if r.run else "",
            str(r.articles) if r.run else "",
            ", ".join(f"{kind} {share:.0%}" for kind, share in r.shares.items()),
            r.health,
        )
        for r in reports
    )
    heads = ("portal", "title", "region", "platform", "seen", "last run (UTC)", "articles", "pages", "health")
    paper.write_table(heads, rows)


def describe_report(found: Report) -> Row:
    """A portal and its latest crawl as one plain object."""
    portal, run = found.portal, found.run
    return {
        "name": portal.name,
        "title": portal.title,
        "region": portal.region,
        "platform": portal.platform,
        "home": portal.home,
        "sections": portal.sections,
        "article_url": portal.article_url,
        "evidence": portal.evidence,
        "evidence_date": portal.evidence_date,
        "health": found.health,
        "last_run": run and {**asdict(run), "articles": found.articles, "shares": found.shares},
    }
