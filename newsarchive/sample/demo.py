"""newsarchive demo: the whole job, done on the sample portal and shown step by step."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer

import click

from newsarchive.address import canonical
from newsarchive.archive import Archive, OutcomeKind, Question
from newsarchive.archive.stats import RunStock
from newsarchive.sample.server import Served, serve
from newsarchive.sample.site import Site

ARCHIVE = Path("data/demo.db")
SHOWN = "鹤溪河水位超警"
"""Words of the headline of the article that is shown in full: one with a picture, a caption and a byline."""
WORDS = ("防汛", "图书馆")
"""What is searched for; the second is found in Traditional characters too."""
CRAWL_SECONDS = 100
NOISE = frozenset({"Enabled addons:", "[]"})
"""Lines of Scrapy's start that tell a reader nothing."""
POLITENESS = {
    "DOWNLOAD_DELAY": "0.05",  # the portal is this machine's own: no need to spare it
    "AUTOTHROTTLE_ENABLED": "False",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "4",
    "PROGRESS_SECONDS": "1",
    "LOG_FORMAT": "  %(message)s",
}
MEANINGS: dict[OutcomeKind, str] = {
    "archived": "stories, each kept once",
    "updated": "stories the archive had in another wording",
    "duplicate": "a reprint, and a second address of a story: kept as links to the first",
    "part": "further pages of a story, joined to its first",
    "unchanged": "stories the archive had already",
    "list": "front pages, sections and their further pages",
    "rejected": "no stories: a PDF, a page of scripts, a page robots.txt forbids ...",
    "unreadable": "pages that could not be read at all",
    "failed": "pages that were not there",
}


@click.command("demo")
@click.option(
    "--archive",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    default=ARCHIVE,
    show_default=True,
    help="Where the archive is made; what is there is overwritten.",
)
def demo(path: Path) -> None:
    """Crawl the embedded sample portal into a fresh archive, then show and search it."""
    clear(path)
    with serve() as served:
        heading("The sample portal")
        click.echo(f"{len(served.site.articles)} invented stories on five sites in the manner of five")
        click.echo(f"content management systems, served at {served.url} while the demo runs.")
        heading("Crawling it")
        crawl(served.url, path)
    with Archive.open(path, create=False) as archive:
        heading("What was archived")
        report(archive.stats().runs[0])
        check(archive, served)
        found = archive.search(Question(words=SHOWN))
    if not found:
        raise click.ClickException(f"the archive has no article about {SHOWN}; {path} is kept to look at")
    heading("One article in full")
    run("show", str(found[0].id), "--archive", str(path))
    for word in WORDS:
        heading(f"Searching for {word}")
        run("search", word, "--archive", str(path))
    heading("And now")
    farewell(path)


def clear(path: Path) -> None:
    """Remove an earlier demo's archive."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for leftover in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        leftover.unlink(missing_ok=True)


def heading(words: str) -> None:
    """Begin a new part of the show."""
    click.secho(f"\n{words}", bold=True)


def command(words: list[str]) -> None:
    """Show a command before it is run."""
    click.secho(f"$ {typed(words)}", fg="cyan")
    sys.stdout.flush()


def typed(words: list[str]) -> str:
    """A command as a reader would type it: Chinese needs no quotes, a space does."""
    return " ".join(f'"{word}"' if " " in word else word for word in words)


def crawl(url: str, path: Path) -> None:
    """Crawl the portal with Scrapy, as a process of its own, and pass on what it says of its progress."""
    words = ["crawl", "site", "-a", f"url={url}"]
    command(["scrapy", *words])
    options = [piece for name, value in POLITENESS.items() for piece in ("-s", f"{name}={value}")]
    environment = os.environ | {
        "NEWSARCHIVE_PATH": str(path.resolve()),
        "SCRAPY_SETTINGS_MODULE": "newsarchive.settings",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "scrapy", *words, *options],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        clock = Timer(CRAWL_SECONDS, process.kill)
        clock.start()
        for line in process.stderr or ():
            if line.strip() not in NOISE:
                click.echo(line, nl=False)
        clock.cancel()
    if process.returncode == -signal.SIGKILL:
        raise click.ClickException(
            f"the crawl was killed, after {CRAWL_SECONDS} seconds at most; run it again"
        )
    if process.returncode:
        raise click.ClickException(
            f"the crawl ended with status {process.returncode}; its last lines above say why"
        )


def report(last: RunStock) -> None:
    """Print the run's pages by outcome, and that they add up."""
    for kind, meaning in MEANINGS.items():
        if number := last.counts.get(kind, 0):
            click.echo(f"{number:5}  {kind:<10} {meaning}")
    click.echo(f"{sum(last.counts.values()):5}  pages asked for, each with one outcome")


def check(archive: Archive, served: Served) -> None:
    """Compare the archive with the site; raise ClickException where they differ."""
    base = served.url.rstrip("/")
    known = archive.knows({canonical(base + path) for path in served.site.truths})
    missing = [path for path in served.site.truths if canonical(base + path) not in known]
    if missing:
        raise click.ClickException(f"{len(missing)} pages are not in the archive, the first is {missing[0]}")
    held, expected = archive.stats().articles, len(served.site.articles)
    if held != expected:
        raise click.ClickException(f"the archive holds {held} articles, the site has {expected} stories")
    if trespasses := [path for path in served.asked if is_forbidden(path, served.site)]:
        raise click.ClickException(f"the crawl read {trespasses[0]}, which robots.txt forbids")
    if faults := archive.check(complete=True):
        raise click.ClickException(faults[0])
    click.echo(f"All {expected} stories of the site are there, none twice, and the search index agrees.")


def is_forbidden(path: str, site: Site) -> bool:
    """Claims that the site's robots.txt forbids a path."""
    rules = site.get("/robots.txt").body.decode().splitlines()
    return any(path.startswith(rule.split(": ")[1]) for rule in rules if rule.startswith("Disallow: "))


def run(*words: str) -> None:
    """Run a newsarchive command and show it; raise ClickException where it fails."""
    command(["newsarchive", *words])
    status = subprocess.run([sys.executable, "-m", "newsarchive", *words], timeout=60).returncode
    if status:
        raise click.ClickException(f"newsarchive {words[0]} ended with status {status}")


def farewell(path: Path) -> None:
    """Say where the archive is and what can be done with it."""
    click.echo(f"The archive is one SQLite file, {path} ({path.stat().st_size // 1024:,} KB).")
    for words, what in (
        (["newsarchive", "stats", "--archive", str(path)], "what it holds"),
        (["newsarchive", "search", "社区 公交", "--archive", str(path)], "search for anything else"),
        (["sqlite-utils", "tables", str(path), "--counts"], "look at it with any SQLite tool"),
        (["datasette", str(path)], "browse it"),
        (["scrapy", "crawl", "site", "-a", "url=https://…"], "crawl a real portal into data/archive.db"),
    ):
        click.echo(f"  {typed(words)}\n      {what}")


if __name__ == "__main__":
    demo()
