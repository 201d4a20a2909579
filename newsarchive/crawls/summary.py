"""What many crawls came to: a row for each portal, from the archive where it knows, and one exit status."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from newsarchive.archive import Archive, LastRun
from newsarchive.crawls.crew import Crawl
from newsarchive.crawls.log import last_lines
from newsarchive.jsonlines import Row
from newsarchive.reading.paper import Paper
from newsarchive.reading.portals import failure

SAID = 200
"""Characters at most of what a crawl said before it failed to begin."""


@dataclass(frozen=True, slots=True)
class Result:
    """One portal's crawl in numbers; all 0 where it did not come to anything."""

    portal: str
    new: int
    updated: int
    duplicates: int
    rejected: int
    """Pages that were read and not kept, or could not be read."""
    errors: int
    """Pages that could not be had."""
    seconds: float
    ending: str
    """ "ok", or what went wrong in a sentence."""
    failed: bool
    """Claims that somebody should look at it. A portal that another process crawls has not failed."""


def sum_up(crawls: Iterable[Crawl], archive: Path, before: dict[str, int]) -> list[Result]:
    """The results of crawls that have ended; before: portal -> number of its last run before them."""
    runs = runs_of(archive)
    return [
        read_result(crawl, last if (last := runs.get(crawl.portal)) and is_new(last, before) else None)
        for crawl in crawls
    ]


def is_new(last: LastRun, before: dict[str, int]) -> bool:
    """Claims that a portal's last run is none of those before."""
    return last.run.id > before.get(last.run.portal, 0)


def runs_of(archive: Path) -> dict[str, LastRun]:
    """Every portal's last run; none where there is no archive yet."""
    if not archive.exists():
        return {}
    with Archive.open(archive, readonly=True) as opened:
        return opened.last_runs()


def read_result(crawl: Crawl, last: LastRun | None) -> Result:
    """One crawl's result; last: its run as the archive has it."""
    counts = last.run.counts if last else {}
    ending = ending_of(crawl, last)
    return Result(
        portal=crawl.portal,
        new=counts.get("archived", 0),
        updated=counts.get("updated", 0),
        duplicates=counts.get("duplicate", 0),
        rejected=counts.get("rejected", 0) + counts.get("unreadable", 0),
        errors=counts.get("failed", 0),
        seconds=round(crawl.seconds, 1),
        ending=ending,
        failed=crawl.state != "busy" and ending != "ok",
    )


def ending_of(crawl: Crawl, last: LastRun | None) -> str:
    """How a crawl ended, in a sentence that says where to look."""
    if crawl.state != "ended":
        return crawl.why or crawl.state
    if last is None:
        said = ": ".join(["", *last_lines(crawl.log)[-1:]])[:SAID]
        return f"ended with status {crawl.status} before it began a run{said}; see {crawl.log}"
    wrong = (last.run.reason or "killed") if crawl.status else failure(last)
    return f"{wrong}; see {crawl.log}" if wrong else "ok"


COUNTED = ("new", "updated", "duplicates", "rejected", "errors")


def write_results(paper: Paper, results: Sequence[Result]) -> None:
    """Write a table, a portal a line, and the sums below it."""
    rows = [
        (r.portal, *(getattr(r, field) for field in COUNTED), round(r.seconds), r.ending) for r in results
    ]
    paper.write_table(("portal", *COUNTED, "seconds", "ending"), rows)
    sums = (f"{sum(getattr(result, field) for result in results):,} {field}" for field in COUNTED)
    failed = sum(result.failed for result in results)
    portals = "1 portal" if len(results) == 1 else f"{len(results):,} portals"
    paper.write(f"{portals}: {', '.join(sums)}; {failed:,} failed")


def describe_result(result: Result) -> Row:
    """A result as one plain object."""
    return asdict(result)
