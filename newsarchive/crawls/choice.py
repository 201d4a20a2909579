"""Which portals are crawled together, and the command that crawls one of them."""

import os
import sys
from collections.abc import Callable, Collection, Sequence
from datetime import date

from newsarchive.errors import PortalError
from newsarchive.portals import check_known, load_portals
from newsarchive.reading.portals import choose


def choose_portals(names: Sequence[str], *, region: str = "", every: bool = False) -> list[str]:
    """The portals with these names, or those of a region, or every one.

    Raises PortalError where not exactly one of the three is asked for, a name or the region is not known, or
    a region has no portal.
    """
    if bool(names) + bool(region) + every != 1:
        raise PortalError("name portals, or a --region, or --all; newsarchive portals lists them")
    portals = load_portals()
    for name in names:
        check_known(name, portals)
    if names:
        return list(dict.fromkeys(names))
    chosen = choose(portals.values(), region=region)
    if not chosen:
        raise PortalError(f"no portal of {region} is known; newsarchive portals lists those of other regions")
    return [portal.name for portal in chosen]


def command_for(
    *,
    jobs: int,
    since: str = "",
    until: str = "",
    max_pages: int | None = None,
    options: Collection[str] = (),
) -> Callable[[str], list[str]]:
    """Portal's name -> the command that crawls it, one of so many jobs; PortalError for wrong words."""
    arguments = {"since": since, "until": until, "max_pages": max_pages}
    for word in (since, until):
        check_day(word)
    for option in options:
        if not option.partition("=")[0].isidentifier() or "=" not in option:
            raise PortalError(f"--set {option}: write NAME=VALUE, as in DOWNLOAD_DELAY=2")
    readers = max(1, (os.cpu_count() or 1) // jobs)
    words = [f"-a{name}={value}" for name, value in arguments.items() if value]
    words += [f"-s{option}" for option in (f"EXTRACT_WORKERS={readers}", *options)]
    return lambda name: [sys.executable, "-m", "scrapy", "crawl", name, *words]


def check_day(word: str) -> None:
    """Raise PortalError where a word is neither empty nor a day."""
    try:
        date.fromisoformat(word or "2000-01-01")
    except ValueError:
        raise PortalError(f"{word!r} is no day; write it as 2020-01-31") from None
