"""A portal's file, written for one that was probed."""

import json
import keyword
import re
from collections.abc import Iterable

from newsarchive.errors import PortalError
from newsarchive.portal import Portal

HEAD = '''"""{title}, {place}."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class {cls}(PortalSpider):
    """{about}"""

    portal = Portal(
'''


def write_portal(portal: Portal, *, place: str, about: str) -> str:
    """Source of a portal's file, as spiders/<folder>/<name>.py has it.

    place: the region in English or pinyin. about: one line on the portal. Raises PortalError where the
    portal's name makes no module's name.
    """
    module = portal.name.replace("-", "_")
    if not module.isidentifier() or keyword.iskeyword(module):
        raise PortalError(
            f"{portal.name!r} makes no file's name; choose one that begins with a letter (--name)"
        )
    cls = "".join(word.capitalize() for word in module.split("_"))
    lines = [HEAD.format(title=bare(portal.title), place=bare(place), cls=cls, about=bare(about))]
    for name in ("name", "title", "region", "home"):
        lines.append(f"        {name}={quoted(getattr(portal, name))},\n")
    lines.append(column("sections", portal.sections))
    lines.append(column("feeds", portal.feeds))
    if portal.article_url:
        lines.append(f"        article_url={raw(portal.article_url)},\n")
    lines.append(column("examples", portal.examples))
    for name in ("platform", "evidence"):
        if getattr(portal, name):
            lines.append(f"        {name}={quoted(getattr(portal, name))},\n")
    return "".join([*lines, "    )\n"])


def column(name: str, addresses: Iterable[str]) -> str:
    """A tuple of addresses, one a line; nothing where there are none."""
    rows = "".join(f"            {quoted(address)},\n" for address in addresses)
    return f"        {name}=(\n{rows}        ),\n" if rows else ""


def quoted(text: str) -> str:
    """Text as a Python string in double quotes; what a page said may hold anything."""
    return json.dumps(text, ensure_ascii=False)


def bare(text: str) -> str:
    """Text as it can stand in a docstring."""
    return " ".join(re.sub(r"[\"\\\x00-\x1f]", " ", text).split())


def raw(pattern: str) -> str:
    """A regular expression as a raw Python string."""
    return f'r"{pattern}"' if '"' not in pattern else repr(pattern)
