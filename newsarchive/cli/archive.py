"""Subcommands that read the archive, and look after it."""

import sys
from pathlib import Path
from typing import Any

import click

from newsarchive.archive import Archive, Question
from newsarchive.cli.options import Words, archive_option, json_option
from newsarchive.jsonlines import to_line
from newsarchive.reading.figures import write_figures
from newsarchive.reading.hits import write_hits
from newsarchive.reading.paper import Paper
from newsarchive.reading.plain import describe_hit, describe_stats, describe_stored
from newsarchive.reading.story import write_story

MANY = 1_000_000
"""Hits at most that one search prints or passes over; who wants more asks the file itself."""


@click.command(cls=Words)
@click.argument("words", nargs=-1)
@click.option("--portal", default="", help="Published by this portal, first or as a reprint.")
@click.option("--region", default="", help="Published by a portal of this region, such as 湖北.")
@click.option("--since", default="", metavar="DAY", help="From this day on: 2020, 2020-05 or 2020-05-01.")
@click.option("--until", default="", metavar="DAY", help="Up to and with this day.")
@click.option("--source", default="", help="With this in the name of its source.")
@click.option("--author", default="", help="With this author, editor or photographer.")
@click.option("--keyword", default="", help="With this keyword.")
@click.option("--rank", "by_rank", is_flag=True, help="Best hits first instead of newest first.")
@click.option("--limit", type=click.IntRange(1, MANY), default=20, show_default=True, help="Hits at most.")
@click.option("--offset", type=click.IntRange(0, MANY), default=0, help="Hits to pass over.")
@archive_option
@json_option
def search(words: tuple[str, ...], path: Path, as_json: bool, **filters: Any) -> None:
    """Find articles by WORDS, all of which must occur.

    "two words" in quotes are looked for as they stand, -word must not occur, OR stands between
    alternatives. Traditional and Simplified find each other. Without words: the newest articles.
    """
    with Archive.open(path, readonly=True) as archive:
        hits = archive.search(Question(words=" ".join(words), **filters))
    if as_json:
        for hit in hits:
            click.echo(to_line(describe_hit(hit)))
    elif hits:
        write_hits(Paper(), hits)
    else:
        click.echo("nothing found; try fewer words or a longer time", err=True)


@click.command()
@click.argument("number", metavar="ID", type=click.IntRange(1, sys.maxsize))
@archive_option
@json_option
def show(number: int, path: Path, as_json: bool) -> None:
    """Print the article with this ID in full."""
    with Archive.open(path, readonly=True) as archive:
        stored = archive.read(number)
    if stored is None:
        raise click.ClickException(
            f"there is no article {number} in {path}; newsarchive search shows what is"
        )
    if as_json:
        click.echo(to_line(describe_stored(stored)))
    else:
        write_story(Paper(), stored)


@click.command()
@archive_option
@json_option
def stats(path: Path, as_json: bool) -> None:
    """Count what the archive holds: portals, fields, the latest crawls."""
    with Archive.open(path, readonly=True) as archive:
        found = archive.stats()
    if as_json:
        click.echo(to_line(describe_stats(found)))
    else:
        write_figures(Paper(), found)


@click.command()
@click.option("--complete", is_flag=True, help="Compare every word of the index, not a sample.")
@archive_option
def check(path: Path, complete: bool) -> None:
    """Prove that the archive is whole and its search index agrees with it."""
    with Archive.open(path, readonly=True) as archive:
        faults = archive.check(complete=complete)
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        raise SystemExit(1)
    click.echo(f"{path} is whole, and its search index agrees with its articles")


@click.command()
@archive_option
def reindex(path: Path) -> None:
    """Make the search index anew from the articles."""
    with Archive.open(path, create=False) as archive:
        number = archive.reindex()
    click.echo(f"indexed {number:,} articles")
