"""The whole sample site in memory: every address with its bytes, and what each article page tells."""

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape
from struct import pack
from urllib.parse import urljoin, urlsplit

from newsarchive.sample import oddities
from newsarchive.sample.dedecms import DedeCms
from newsarchive.sample.enorth import Enorth
from newsarchive.sample.founder import Founder
from newsarchive.sample.island import Island
from newsarchive.sample.platform import TEMPLATES, Platform
from newsarchive.sample.resource import Resource
from newsarchive.sample.story import Story, read_stories
from newsarchive.sample.trs import Trs
from newsarchive.sample.truth import Truth

PLATFORMS: tuple[type[Platform], ...] = (DedeCms, Trs, Founder, Enorth, Island)
DYNAMIC = "/dede/plus/view.php?aid=10358"
"""Second address of the story whose header says dynamic."""
SOURCE = re.compile(r"""(?:data-)?src=["']?([^"'\s>]+\.png)""", re.I)


@dataclass(frozen=True)
class Site:
    """The sample site."""

    resources: Mapping[str, Resource]
    """Address from the root, with its query where that counts -> what the server sends."""
    truths: Mapping[str, Truth]
    """Path of each article page -> what it tells."""

    def get(self, target: str) -> Resource:
        """What the server sends for a request's target; a query nothing asks for is ignored."""
        known = self.resources.get(target) or self.resources.get(target.partition("?")[0])
        return known or oddities.missing()

    @property
    def articles(self) -> list[Truth]:
        """The stories an archive of the site holds, one each: no further pages, no repeats."""
        return [t for t in self.truths.values() if not t.part_of and not t.same_as]


def build() -> Site:
    """Make the site. Takes about a tenth of a second; nothing is written to disk."""
    stories = read_stories()
    platforms = [platform(stories) for platform in PLATFORMS]
    resources = {path: page for platform in platforms for path, page in platform.resources()}
    resources.update(oddities.resources())
    resources["/"] = front_page(platforms)
    truths = {truth.path: truth for platform in platforms for truth in platform.truths()}
    truths.update(repeats(stories, platforms, truths))
    resources[DYNAMIC] = resources[truths[DYNAMIC].same_as or ""]
    resources.update(pictures(resources))
    return Site(resources, truths)


def repeats(
    stories: tuple[Story, ...], platforms: list[Platform], truths: Mapping[str, Truth]
) -> Iterator[tuple[str, Truth]]:
    """The pages an archive keeps only once: reprints, and the story with two addresses."""
    for story in stories:
        path = address(story.key, platforms)
        if original := story.get("text_of"):
            yield path, replace(truths[path], same_as=address(original, platforms))
        if story.get("dynamic"):
            yield DYNAMIC, replace(truths[path], name=f"{story.key}-dynamic", path=DYNAMIC, same_as=path)


def address(key: str, platforms: list[Platform]) -> str:
    """Path of a story named by platform and file."""
    return next(p.article_paths(s)[0] for p in platforms for s in p.stories if s.key == key)


def front_page(platforms: list[Platform]) -> Resource:
    """The page that links the five sites."""
    rows = "\n".join(
        f'<li><a href="{p.home}">{p.title}</a>：'
        + "、".join(f'<a href="{p.list_path(section, 1)}">{section.name}</a>' for section in p.sections)
        + "</li>"
        for p in platforms
    )
    return Resource.of((TEMPLATES / "front.html").read_text("utf-8").replace("$rows", rows))


def pictures(resources: Mapping[str, Resource]) -> dict[str, Resource]:
    """A picture for every address that a page shows one from."""
    wanted = {
        urlsplit(urljoin(path, unescape(src))).path
        for path, page in resources.items()
        if page.content_type.startswith("text/html")
        for src in SOURCE.findall(page.body.decode(page.charset))
    }
    return {path: Resource(png(zlib.crc32(path.encode())), "image/png", charset="") for path in wanted}


def png(seed: int, width: int = 320, height: int = 214) -> bytes:
    """A picture of a plain colour that grows darker downward; seed chooses the colour."""
    red, green, blue = (seed >> 16 & 127) + 96, (seed >> 8 & 127) + 96, (seed & 127) + 96
    rows = (
        b"\0" + bytes(c * (2 * height - y) // (2 * height) for c in (red, green, blue)) * width
        for y in range(height)
    )
    pieces = (
        (b"IHDR", pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"".join(rows))),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data)) for kind, data in pieces
    )
