"""Subcommands for portals: what is known of them, crawling many, looking at them as they are today."""

from pathlib import Path
from typing import Any

import click

from newsarchive.archive import Archive
from newsarchive.cli.options import archive_option, json_option, run_scrapy
from newsarchive.crawls.crew import Crew
from newsarchive.crawls.log import make_folder
from newsarchive.crawls.progress import showing
from newsarchive.crawls.summary import describe_result, runs_of, sum_up, write_results
from newsarchive.jsonlines import to_line
from newsarchive.portal import PLATFORMS
from newsarchive.reading.paper import Paper
from newsarchive.reading.portals import choose, describe_report, report, write_reports


@click.command()
@click.option("--region", default="", help="Only those of this region, such as 湖北.")
@click.option(
    "--platform",
    default="",
    type=click.Choice(["", *PLATFORMS]),
    metavar="NAME",
    help="Only those made by this system, such as trs.",
)
@archive_option
@json_option
def portals(region: str, platform: str, path: Path, as_json: bool) -> None:
    """List the portals that can be crawled, and how each fared when it was last crawled."""
    from newsarchive.portals import load_portals  # with Scrapy, which the other commands need not wait for

    chosen = choose(load_portals().values(), region=region, platform=platform)
    runs = {}
    if path.exists():
        with Archive.open(path, readonly=True) as archive:
            runs = archive.last_runs()
    reports = report(chosen, runs)
    if as_json:
        for found in reports:
            click.echo(to_line(describe_report(found)))
    elif reports:
        write_reports(Paper(), reports)
    else:
        click.echo("there is no such portal; leave out --region or --platform", err=True)


@click.command()
@click.argument("names", nargs=-1)
@click.option("--region", default="", help="Every portal of this region, such as 湖北.")
@click.option("--all", "every", is_flag=True, help="Every portal.")
@click.option("--jobs", type=click.IntRange(1, 64), default=4, show_default=True, help="Portals at a time.")
@click.option("--since", default="", metavar="DAY", help="Only what was published from this day on.")
@click.option("--until", default="", metavar="DAY", help="Only up to and with this day.")
@click.option("--max-pages", type=click.IntRange(min=1), help="List pages per section at most.")
@click.option("-s", "--set", "options", multiple=True, metavar="NAME=VALUE", help="A Scrapy setting.")
@click.option("--quiet", is_flag=True, help="Say only what failed; nothing where nothing did.")
@archive_option
@json_option
def crawl(names: tuple[str, ...], path: Path, as_json: bool, quiet: bool, **asked: Any) -> None:
    """Crawl portals side by side: those with these NAMES, of a region, or all.

    Each portal is crawled by a process of its own, whose log is in a folder beside the archive. One portal's
    failure never stops the others, and a portal that another process is crawling is left to it. Ctrl-C ends
    all crawls, and what is under way is still written. Exit status: 0 where every crawl came to a good end,
    1 where one did not, 2 for wrong arguments.
    """
    from newsarchive.crawls.choice import choose_portals, command_for  # with Scrapy, see portals below

    chosen = choose_portals(names, region=asked.pop("region"), every=asked.pop("every"))
    crew = Crew(chosen, archive=path, jobs=asked["jobs"], command=command_for(**asked))
    make_folder(path)
    before = {name: last.run.id for name, last in runs_of(path).items()}
    with showing(crew, quiet=quiet) as show:
        crew.run(show)
    results = sum_up(crew.crawls, path, before)
    told = [result for result in results if result.failed or not quiet]
    if as_json:
        for result in told:
            click.echo(to_line(describe_result(result)))
    elif told:
        write_results(Paper(), told)
    if any(result.failed for result in results):
        raise SystemExit(1)


@click.command()
@click.argument("names", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every portal.")
@json_option
def probe(names: tuple[str, ...], every: bool, as_json: bool) -> None:
    """See whether portals are still what their files say, with some twenty requests to each.

    Looks at robots.txt, the home page, up to twelve lists and three articles; nothing is archived. Exit
    status: 0 where all is right, 1 where something broke, which is said, 2 for wrong arguments.
    """
    if bool(names) == every:
        raise click.UsageError("name portals, or say --all; newsarchive portals lists them")
    run_scrapy("probe", *names, *(["--all"] if every else []), *(["--json"] if as_json else []))


@click.command("new-portal")
@click.argument("url")
@click.option("--name", default="", help="The portal's name; else from its address.")
@click.option(
    "--region", default="", help="Such as 湖北; else from the licence at the foot of its front page."
)
@click.option("--to", default="", metavar="FOLDER", help="Where to write; else spiders/<region>/.")
def new_portal(url: str, name: str, region: str, to: str) -> None:
    """Probe the site at URL and write its portal file, showing what was found.

    Exit status: 0 where the file was written, 1 where the site gave too little, 2 for wrong arguments.
    """
    given = {"--name": name, "--region": region, "--to": to}
    run_scrapy("new_portal", url, *(f"{option}={value}" for option, value in given.items() if value))
