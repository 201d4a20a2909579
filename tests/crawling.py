"""Runs scrapy as people do, in a process of its own, and looks into the archive it leaves."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from newsarchive.archive import Archive

ROOT = Path(__file__).resolve().parents[1]
QUICK = ("-s", "DOWNLOAD_DELAY=0.01", "-s", "AUTOTHROTTLE_ENABLED=False", "-s", "EXTRACT_WORKERS=1")
SECONDS = 120  # no crawl here takes a tenth of that


def start(url: str, archive: Path, *options: str) -> "subprocess.Popen[str]":
    """Begin a crawl of a site into an archive."""
    command = [sys.executable, "-m", "scrapy", "crawl", "site", "-a", f"url={url}", *QUICK, *options]
    environment = os.environ | {"NEWSARCHIVE_PATH": str(archive)}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )


def crawl(url: str, archive: Path, *options: str) -> str:
    """Crawl a site to its end and return what the crawl said; it must end with status 0."""
    process = start(url, archive, *options)
    said = said_at_the_end(process)
    assert process.returncode == 0, said
    return said


def said_at_the_end(process: "subprocess.Popen[str]") -> str:
    """Wait for a crawl's end and return what it said; one that does not end is killed and is an error."""
    try:
        return process.communicate(timeout=SECONDS)[1]
    except subprocess.TimeoutExpired:
        process.kill()
        raise AssertionError(f"the crawl does not end: {process.communicate()[1]}") from None


def ask(archive: Path, question: str, *values: object) -> list[tuple[object, ...]]:
    """Rows of an SQL question to an archive."""
    with Archive.open(archive, readonly=True) as opened:
        return opened.db.execute(question, values).fetchall()


def outcomes(archive: Path) -> dict[str, tuple[str, str]]:
    """Path asked for -> kind and reason of its outcome in the latest run."""
    rows = ask(archive, "select url, kind, why from outcomes where run_id = (select max(id) from runs)")
    return {urlsplit(str(url)).path: (str(kind), str(why)) for url, kind, why in rows}


def count(archive: Path, table: str) -> int:
    """Number of rows of a table."""
    return int(str(ask(archive, f"select count(*) from {table}")[0][0]))


def faults(archive: Path) -> list[str]:
    """What is wrong with the file or its search index; nothing, let us hope."""
    with Archive.open(archive) as opened:
        assert opened.db.execute("pragma integrity_check").fetchall() == [("ok",)]
        return opened.check(complete=True)
