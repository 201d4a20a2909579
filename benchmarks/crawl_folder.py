"""Crawl a folder of saved pages as if it were a portal, into a new archive, and say what became of them.

    python benchmarks/crawl_folder.py DIR [--archive FILE] [--workers N]

The pages are served on 127.0.0.1 under list pages (see serve_folder.py) and crawled with the site spider,
twice: the second crawl must add nothing. Ends with status 1 where a page has no outcome or a row was added.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from newsarchive.archive import Archive
from serve_folder import FolderSite

ROOT = Path(__file__).resolve().parents[1]
FIELDS = {
    "title": "title is not null",
    "published": "published_at is not null",
    "source": "source is not null",
    "authors": "id in (select article_id from credits where role = 'author')",
    "editors": "id in (select article_id from credits where role = 'editor')",
    "section": "section is not null and section <> ''",
    "text": "text <> ''",
    "images": "id in (select article_id from images)",
    "captions": "id in (select article_id from images where caption is not null)",
    "keywords": "id in (select article_id from article_keywords)",
}
TABLES = ("articles", "copies", "credits", "images", "article_keywords")
QUICK = ("DOWNLOAD_DELAY=0.0001", "AUTOTHROTTLE_ENABLED=False", "CONCURRENT_REQUESTS_PER_DOMAIN=16")


def crawl(url: str, archive: Path, workers: int | None) -> float:
    """Crawl the site once; returns the seconds it took. Raises SystemExit where the crawl fails."""
    options = [*QUICK, *([] if workers is None else [f"EXTRACT_WORKERS={workers}"])]
    command = [sys.executable, "-m", "scrapy", "crawl", "site", "-a", f"url={url}"]
    command += [word for option in options for word in ("-s", option)]
    began = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"NEWSARCHIVE_PATH": str(archive)}, check=False, timeout=3600
    )
    if done.returncode:
        raise SystemExit(f"the crawl ended with status {done.returncode}")
    return time.monotonic() - began


def rows(archive: Path) -> dict[str, int]:
    """Rows of each table a second crawl must leave alone."""
    with Archive.open(archive, readonly=True) as opened:
        return {table: opened.db.execute(f"select count(*) from {table}").fetchone()[0] for table in TABLES}


def report(archive: Path, site: FolderSite, url: str) -> Iterator[str]:
    """What became of the pages, and how many articles have each field."""
    with Archive.open(archive, readonly=True) as opened:
        ask = opened.db.execute
        first_run = "run_id = (select min(id) from runs)"
        outcomes = ask(f"select url, kind, why from outcomes where {first_run} order by url").fetchall()
        articles = ask("select count(*) from articles").fetchone()[0]
        coverage = {
            name: ask(f"select count(*) from articles where {claim}").fetchone()[0]
            for name, claim in FIELDS.items()
        }
        faults = opened.check()
    reached = {"/" + address.removeprefix(url): (kind, why) for address, kind, why in outcomes}
    missing = [path for path in site.pages if path not in reached]
    yield f"{len(site.pages)} pages served, {len(site.pages) - len(missing)} of them have an outcome"
    yield from (f"    without an outcome: {path}" for path in missing)
    kinds = [kind for path, (kind, _) in reached.items() if path in site.pages]
    yield "    " + ", ".join(f"{kinds.count(kind)} {kind}" for kind in sorted(set(kinds)))
    beside = [kind for path, (kind, _) in reached.items() if path not in site.pages]
    yield "    beside them: " + ", ".join(f"{beside.count(kind)} {kind}" for kind in sorted(set(beside)))
    for path, (kind, why) in reached.items():
        if path in site.pages and kind not in {"archived", "part"}:
            yield f"    {kind}: {path}: {why}"
    yield f"{articles} articles; of these have"
    yield from (
        f"    {name:10} {number:5} {number / max(1, articles):7.1%}" for name, number in coverage.items()
    )
    yield f"search index and file: {'; '.join(faults) or 'sound'}"


def main() -> int:
    """Serve, crawl twice, report."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="DIR")
    parser.add_argument("--archive", type=Path, help="where to make the archive (must be new); else not kept")
    parser.add_argument("--workers", type=int, help="reading processes; else the setting's own number")
    parser.add_argument("--per-page", type=int, default=40, help="stories to a list page")
    options = parser.parse_args()
    site = FolderSite.of(options.folders, options.per_page)
    with tempfile.TemporaryDirectory() as spare, site.serve() as url:
        archive = options.archive or Path(spare, "archive.db")
        if archive.exists():
            raise SystemExit(f"{archive} is there already; name a new file")
        seconds = crawl(url, archive, options.workers)
        lines = list(report(archive, site, url))
        before = rows(archive)
        crawl(url, archive, options.workers)
        added = {table: number - before[table] for table, number in rows(archive).items()}
    print("\n".join(lines))
    print(f"{len(site.pages) / seconds:.1f} pages a second in {seconds:.1f} s, start and end included")
    print(f"second crawl: {'added rows: ' + str(added) if any(added.values()) else 'added no row'}")
    return int(any(added.values()) or any("without an outcome" in line for line in lines))


if __name__ == "__main__":
    sys.exit(main())
