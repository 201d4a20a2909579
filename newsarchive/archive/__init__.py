"""The archive: one SQLite file of articles, where they were found, and what every crawl saw.

    with Archive.open("data/archive.db") as archive:
        run = archive.begin_run(portal, at=now)
        archive.knows({canonical(url), ...})                     # not to be fetched again
        archive.put(run, [Entry(capture, article), ...])         # pages read as articles
        archive.record(run, [Outcome("list", url), ...])         # pages that are none
        archive.end_run(run, "finished", at=later)

Signatures:
    Archive.open(path: str | Path, *, create: bool = True, readonly: bool = False) -> Archive
    Archive.begin_run(portal: Portal, at: datetime) -> int
    Archive.knows(canonical_urls: Collection[str]) -> set[str]
    Archive.resting(canonical_urls: Collection[str], at: datetime) -> set[str]    tried in vain just now
    Archive.due(portal: str, at: datetime) -> list[str]                     failed, to be tried again
    Archive.marks_of(portal: str, at: datetime) -> list[ListMark]           lists as they were
    Archive.keep_marks(portal: str, marks: Iterable[ListMark]) -> None
    Archive.digest_of(canonical_url: str) -> str | None
    Archive.put(run: int, batch: Sequence[Entry]) -> list[Outcome]          one for each entry, in order
    Archive.record(run: int, outcomes: Sequence[Outcome]) -> None
    Archive.counts(run: int) -> Mapping[OutcomeKind, int]
    Archive.end_run(run: int, reason: str, at: datetime, *, known: int = 0) -> Mapping[OutcomeKind, int]
    Archive.close() -> None
    Archive.search(question: Question) -> list[Hit]
    Archive.read(article_id: int) -> Stored | None
    Archive.stats() -> Stats
    Archive.last_runs() -> dict[str, LastRun]                               by the portal's name
    Archive.check(*, complete: bool = False) -> list[str]                   faults, a sentence each
    Archive.reindex() -> int
    Entry(capture: Capture, article: Article)
    Outcome(kind, url, why="", article_id=None, status=None, size=None, fetched_at=None,
            links=None)

An outcome's url is the address that was asked for (Capture.requested_url where a redirect was followed).
put records the outcomes of its entries, and "part" for each capture in Capture.parts, by itself. One
address has one outcome a run, the strongest it was given. Times are aware. Any method may be called from
any thread. ArchiveError is raised where the file cannot be read or written; nothing of that batch is kept
then.
"""

from newsarchive.archive.archive import Archive
from newsarchive.archive.marks import Marked
from newsarchive.archive.past import ListMark
from newsarchive.archive.read import Copy, Stored
from newsarchive.archive.records import OUTCOME_KINDS, Counts, Entry, Outcome, OutcomeKind
from newsarchive.archive.search import Hit, Question
from newsarchive.archive.stats import LastRun, PortalStock, RunStock, Stats

__all__ = [
    "OUTCOME_KINDS",
    "Archive",
    "Copy",
    "Counts",
    "Entry",
    "Hit",
    "LastRun",
    "ListMark",
    "Marked",
    "Outcome",
    "OutcomeKind",
    "PortalStock",
    "Question",
    "RunStock",
    "Stats",
    "Stored",
]
