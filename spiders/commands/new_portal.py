"""scrapy new_portal: probe a site nothing is known of, and write its portal file."""

import argparse
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import spiders
from newsarchive.address import canonical, host, site
from newsarchive.errors import PortalError
from newsarchive.lists.patterns import infer_pattern
from newsarchive.portal import REGIONS, Portal
from newsarchive.portalfile import write_portal
from newsarchive.portals import load_portals
from newsarchive.reading.portals import region_of
from newsarchive.reading.probes import probe_lines
from spiders.platforms import BY_NAME
from spiders.probe import Probe
from spiders.probing import ProbingCommand
from spiders.site import portal_at

SECTION = 5
"""Articles a page links at least to be a section."""
EXAMPLES = 3


class Command(ProbingCommand):
    """Exit status: 0 where the file was written, 1 where the site gave too little, 2 for wrong arguments."""

    def syntax(self) -> str:
        """How it is called."""
        return "[options] <url>"

    def short_desc(self) -> str:
        """One line for scrapy --help."""
        return "Probe a site and write its portal file"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """What a page may not tell."""
        super().add_options(parser)
        parser.add_argument("--name", default="", help="the portal's name; else from its host")
        parser.add_argument("--region", default="", help="such as 湖北; else from the licence at its foot")
        parser.add_argument(
            "--to", default="", help="folder of the file; else that of its region in spiders/"
        )

    def look(self, args: list[str], opts: argparse.Namespace) -> None:
        """Probe, show what was found, write the file."""
        if len(args) != 1 or not args[0]:
            raise PortalError("say which site: the address of its front page")
        try:
            portal = named(portal_at(args[0]), opts.name)
        except UnicodeError:
            raise PortalError(f"{args[0]!r} is no address; write it as https://www.example.com/") from None
        region = region_of(opts.region) if opts.region else ""
        check_place(portal.name, opts.to)
        (spider,) = self.probe([portal], discover=True) or (None,)
        if spider is None:
            self.exitcode = 1
            return
        say(probe_lines(spider.probed))
        try:
            drafted = draft(spider, region)
            path = write(drafted, opts.to)
        except PortalError as wrong:
            say([f"no file was written: {wrong}"])
            self.exitcode = 1
        else:
            own = Path(spiders.__path__[0]) / REGIONS[drafted.region]
            move = "" if path.parent.resolve() == own.resolve() else f", move it to {own}"
            say(
                [f"wrote {path}; read it through{move}, then: newsarchive crawl {drafted.name} --max-pages 2"]
            )


def say(lines: list[str]) -> None:
    """Print lines."""
    sys.stdout.write("\n".join(lines) + "\n")


def named(portal: Portal, name: str) -> Portal:
    """A portal under the name asked for, else under the word of its address that is its own."""
    if not name:
        name = site(host(portal.home)).partition(".")[0] or portal.name
    if not re.match(r"[a-z]", name):
        raise PortalError(f"{name!r} begins with no letter; choose a name that does: --name shiyan-10yan")
    return replace(portal, name=name)


def check_place(name: str, folder: str) -> None:
    """Raise PortalError where a portal of this name is known already, or there is no such folder."""
    if name in load_portals():
        raise PortalError(f"there is a portal {name} already; choose another name: --name")
    if folder and not Path(folder).is_dir():
        raise PortalError(f"there is no folder {folder}; make it first, or leave out --to")


def draft(spider: Probe, region: str) -> Portal:
    """The portal as the probe found it. Raises PortalError where that is too little for a file."""
    probed = spider.probed
    if probed.home:
        raise PortalError("without a front page nothing can be said of the portal")
    lists = [seen for seen in probed.lists if len(seen.articles) >= SECTION and not seen.belongs]
    articles = [url for seen in probed.lists for url in seen.articles]
    good = [seen.url for seen in probed.articles if not seen.why]
    if not articles:
        raise PortalError("no page of the site that was looked at links an article")
    if not good:
        raise PortalError(f"{len(articles)} links to articles were found, and none of those tried is one")
    region = region or spider.found.face.region
    if not region:
        raise PortalError("its front page does not tell its region; say it: --region 湖北")
    pattern = infer_pattern(articles)
    examples = [url for url in dict.fromkeys([*good, *articles]) if not pattern or re.search(pattern, url)]
    family = BY_NAME[probed.platform]
    home = spider.found.home or probed.portal.home
    sections = [
        seen.url
        for seen in lists
        if canonical(seen.url) != canonical(home) and not re.search(pattern or "(?!)", seen.url)
    ]
    if family.name in {"wordpress", "founder-epaper", "epaper"}:  # which find their lists by themselves
        sections = []
    seen = "article addresses, home and sections" if sections else "article addresses and home"
    return replace(
        probed.portal,
        home=home,
        title=spider.found.face.title or probed.portal.title,
        region=region,
        sections=tuple(sections),
        feeds=(*spider.found.feeds, *spider.found.sitemaps),
        article_url=pattern,
        examples=tuple(examples[:EXAMPLES]),
        platform=family.name,
        evidence=f"{datetime.now(UTC):%Y-%m}: {seen} seen by a probe",
    )


def write(portal: Portal, folder: str) -> Path:
    """Write the file; its path. Raises PortalError where there is one already, or it cannot be written."""
    place = REGIONS[portal.region]
    to = Path(folder) if folder else Path(spiders.__path__[0]) / place
    path = to / f"{portal.name.replace('-', '_')}.py"
    if path.exists():
        raise PortalError(f"{path} exists already")
    about = f"{BY_NAME[portal.platform].title}." if portal.platform else "A system of its own."
    try:
        path.write_text(write_portal(portal, place=place.capitalize(), about=about), "utf-8")
    except OSError as refused:
        raise PortalError(f"{path} cannot be written: {refused.strerror}") from refused
    return path
