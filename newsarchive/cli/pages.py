"""Subcommands for saved pages, which need no archive."""

from pathlib import Path

import click

from newsarchive.cli.options import run_scrapy
from newsarchive.jsonlines import to_line
from newsarchive.saved import Broken, find_pages, is_address, read_all, saved_links


@click.command()
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


@click.command()
@click.argument("page")
@click.option(
    "--url", default="", metavar="ADDRESS", help="The page's own address; its links are relative to it."
)
@click.option("--menus", is_flag=True, help="Only the sections that the page's menus name.")
def links(page: str, url: str, menus: bool) -> None:
    """Sort the links of a list, section or front page; print one JSON object a link.

    PAGE is a saved page, or an address, which is fetched as a crawl would. kind says what is behind a link:
    an article, a section, the list's next page (next), or something other. An urls.json beside a saved page,
    {"file name": "address"}, does as well as --url.
    """
    if is_address(page):
        run_scrapy("links", page, *(["--menus"] if menus else []))
    for link in saved_links(page, url=url, menus=menus):
        click.echo(to_line(link._asdict()))
