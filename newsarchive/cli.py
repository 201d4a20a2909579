"""The `newsarchive` command: one function a subcommand; prints and exits, no logic."""

import sys
from pathlib import Path
from typing import Any

import click

from newsarchive.archive import Archive, Question
from newsarchive.crawls.crew import Crew
from newsarchive.crawls.progress import showing
from newsarchive.crawls.summary import describe_result, runs_of, sum_up, write_results
from newsarchive.errors import NewsArchiveError
from newsarchive.jsonlines import to_line
from newsarchive.portal import PLATFORMS
from newsarchive.probing import new_portal, probe
from newsarchive.reading.figures import write_figures
from newsarchive.reading.hits import write_hits
from newsarchive.reading.paper import Paper
from newsarchive.reading.plain import describe_hit, describe_stats, describe_stored
from newsarchive.reading.portals import choose, describe_report, report, write_reports
from newsarchive.reading.story import write_story
from newsarchive.sample.demo import demo
from newsarchive.saved import Broken, find_pages, read_all, saved_links

MANY = 1_000_000
"""Hits at most that one search prints or passes over; who wants more asks the file itself."""


class Refused(click.ClickException):
    """Something the reader has to put right first."""

    exit_code = 2


class Commands(click.Group):
    """Subcommands whose errors are one sentence on standard error and exit status 2."""

    def invoke(self, context: click.Context) -> Any:
        """Run the subcommand."""
        try:
            return super().invoke(context)
        except NewsArchiveError as error:
            raise Refused(str(error)) from error


class Words(click.Command):
    """A command whose words may begin with a hyphen, as in -汉江; its own options begin with two."""

    ignore_unknown_options = True

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        """Take what is no option for a word, but not a mistyped option."""
        rest = super().parse_args(context, args)
        for word in context.params.get("words") or ():
            if word.startswith("--"):
                raise click.NoSuchOption(word, ctx=context)
        return rest


@click.group(cls=Commands, context_settings={"help_option_names": ["--help"]})
@click.version_option(package_name="newsarchive")
def main() -> None:
    """Read the archive of Chinese regional news that the crawls fill."""


archive_option = click.option(
    "--archive",
    "path",
    type=click.Path(path_type=Path),
    envvar="NEWSARCHIVE_PATH",
    default="data/archive.db",
    show_default=True,
    show_envvar=True,
    help="The archive's file.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object a line instead of text.")


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that read.")
def extract(paths: tuple[Path, ...], jobs: int) -> None:
    """Read saved pages and print one JSON object a page.

    PATHS are pages, and folders, in which every *.html, *.htm and *.gz is read. An urls.json beside the
    pages, {"file name": "address"}, tells their addresses. What cannot be read is named on standard error
    and makes the exit status 1; the other pages still come out.
    """
    broken = False
    for row in read_all(find_pages(paths), jobs=jobs):
        if isinstance(row, Broken):
            broken = True
            click.echo(f"{row.file}: {row.why}", err=True)
        else:
            click.echo(to_line(row))
    if broken:
        raise SystemExit(1)


@main.command()
@click.argument("page")
@click.option(
    "--url", default="", metavar="ADDRESS", help="The page's own address; its links are relative to it."
)
@click.option("--menus", is_flag=True, help="Only the sections that the page's menus name.")
def links(page: str, url: str, menus: bool) -> None:
    """Sort the links of a saved list, section or front page; print one JSON object a link.

    kind says what is behind a link: an article, a section, the list's next page (next), or something other.
    An urls.json beside the page, {"file name": "address"}, does as well as --url.
    """
    for link in saved_links(page, url=url, menus=menus):
        click.echo(to_line(link._asdict()))


@main.command(cls=Words)
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


@main.command()
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


@main.command()
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


@main.command()
@click.option("--region", default="", help="Only those of this region, such as 湖北.")
@click.option(
    "--platform",
    default="",
    type=click.Choice(["", *PLATFORMS]),
    metavar="NAME",
    help="Only those made by this system, such as trs.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="json: one JSON object a line.",
)
@archive_option
def portals(region: str, platform: str, form: str, path: Path) -> None:
    """List the portals that can be crawled, and how each fared when it was last crawled."""
    from newsarchive.portals import load_portals  # with Scrapy, which the other commands need not wait for

    chosen = choose(load_portals().values(), region=region, platform=platform)
    runs = {}
    if path.exists():
        with Archive.open(path, readonly=True) as archive:
            runs = archive.last_runs()
    reports = report(chosen, runs)
    if form == "json":
        for found in reports:
            click.echo(to_line(describe_report(found)))
    elif reports:
        write_reports(Paper(), reports)
    else:
        click.echo("there is no such portal; leave out --region or --platform", err=True)


@main.command()
@click.argument("names", nargs=-1)
@click.option("--region", default="", help="Every portal of this region, such as 湖北.")
@click.option("--all", "every", is_flag=True, help="Every portal.")
@click.option("--jobs", type=click.IntRange(1, 64), default=4, show_default=True, help="Portals at a time.")
@click.option("--since", default="", metavar="DAY", help="Only what was published from this day on.")
@click.option("--until", default="", metavar="DAY", help="Only up to and with this day.")
@click.option("--max-pages", type=click.IntRange(min=1), help="List pages per section at most.")
@click.option("-s", "--set", "options", multiple=True, metavar="NAME=VALUE", help="A Scrapy setting.")
@archive_option
@json_option
def crawl(names: tuple[str, ...], path: Path, as_json: bool, **asked: Any) -> None:
    """Crawl portals side by side: those with these NAMES, of a region, or all.

    Each portal is crawled by a process of its own, whose log is in a folder beside the archive. One portal's
    failure never stops the others, and a portal that another process is crawling is left to it. Exit status:
    0 where every crawl came to a good end, 1 where one did not, 2 for wrong arguments.
    """
    from newsarchive.crawls.choice import choose_portals, command_for  # with Scrapy, see portals below

    chosen = choose_portals(names, region=asked.pop("region"), every=asked.pop("every"))
    crew = Crew(chosen, archive=path, jobs=asked["jobs"], command=command_for(**asked))
    before = {name: last.run.id for name, last in runs_of(path).items()}
    with showing(crew.crawls) as show:
        crew.run(show)
    results = sum_up(crew.crawls, path, before)
    if as_json:
        for result in results:
            click.echo(to_line(describe_result(result)))
    else:
        write_results(Paper(), results)
    if any(result.failed for result in results):
        raise SystemExit(1)


@main.command()
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


@main.command()
@archive_option
def reindex(path: Path) -> None:
    """Make the search index anew from the articles."""
    with Archive.open(path, create=False) as archive:
        number = archive.reindex()
    click.echo(f"indexed {number:,} articles")


main.add_command(demo)
main.add_command(probe)
main.add_command(new_portal)
