"""What the archive holds in numbers, for people."""

from newsarchive.archive import OUTCOME_KINDS, Stats
from newsarchive.reading.moments import amount, moment
from newsarchive.reading.paper import Paper


def write_figures(paper: Paper, stats: Stats) -> None:
    """Write size, portals, fields found, and the latest crawls."""
    paper.write(f"{stats.path}: {stats.articles:,} articles, {amount(stats.size)}", style="bold")
    if stats.portals:
        paper.write()
        _write_portals(paper, stats)
    if stats.articles:
        paper.write()
        shares = (
            (field, f"{number / stats.articles:.1%}", number) for field, number in stats.coverage.items()
        )
        paper.write_table(("field", "share", "articles"), shares)
    if stats.runs:
        paper.write()
        _write_runs(paper, stats)


def _write_portals(paper: Paper, stats: Stats) -> None:
    rows = (
        (p.name, p.title, p.region, p.articles, p.reprints, (p.first or "")[:10], (p.last or "")[:10])
        for p in stats.portals
    )
    paper.write_table(("portal", "title", "region", "articles", "reprints", "first", "last"), rows)


def _write_runs(paper: Paper, stats: Stats) -> None:
    kinds = [kind for kind in OUTCOME_KINDS if any(run.counts[kind] for run in stats.runs)]
    rows = (
        (
            f"{run.id}",
            run.portal,
            moment(run.started_at),
            run.reason or "going on",
            sum(run.counts.values()),
            *(run.counts[kind] for kind in kinds),
            run.known,
        )
        for run in stats.runs
    )
    paper.write_table(("run", "portal", "began (UTC)", "ended", "pages", *kinds, "known"), rows)
