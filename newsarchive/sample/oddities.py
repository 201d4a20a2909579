"""Pages every crawl meets and none of which is a story."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from newsarchive.sample.resource import Resource

ODD = Path(__file__).parent / "templates" / "odd"

SOFT_404 = "/enorth/system/2022/03/03/010353011.shtml"
HARD_404 = "/dede/a/shehui/2022/0707/10441.html"
SHELL = "/founder/2024-08/15/content_55540.htm"
CHALLENGE = "/trs/yw/202408/t20240815_3508.shtml"
PDF = "/founder/pdf/2024-06/20/A01.pdf"
MOVED = "/trs/old/2021/t20210520_3362.shtml"
STUB = "/enorth/system/2019/01/01/010349001.shtml"
INTERNAL = "/founder/neibu/index.htm"


class Odd(NamedTuple):
    """How a list links to an odd page: like to any other."""

    section: str
    day: str
    label: str


ODDITIES: Mapping[str, Odd] = MappingProxyType(
    {
        SOFT_404: Odd("ms", "2022-03-03", "朔原部分公交线路临时绕行的通知发布"),
        HARD_404: Odd("shehui", "2022-07-07", "云泽老街改造工程二期开工首日见闻"),
        SHELL: Odd("xianqu", "2024-08-15 09:30", "苇原县夏粮收购点增设夜间窗口方便农户"),
        CHALLENGE: Odd("yw", "2024-08-15", "青棹市三条过江通道夜间养护时间公布"),
        MOVED: Odd("jj", "2021-05-20", "岭下枇杷北上：一颗果子的旅程"),
        STUB: Odd("yw", "2019-01-01", "朔原网新版上线致网友的一封信全文"),
    }
)
"""Addresses that lists give out and at which there is no story, or a story only by way of a redirect."""

ABSENT = frozenset({HARD_404})
"""Addresses that are linked and do not exist."""

PAPER = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


def resources() -> Iterator[tuple[str, Resource]]:
    """The odd pages with their addresses."""
    yield "/robots.txt", Resource((ODD / "robots.txt").read_bytes(), "text/plain")
    yield SOFT_404, read("soft_missing", charset="gbk")
    yield SHELL, read("app_shell")
    yield CHALLENGE, read("challenge")
    yield STUB, read("refresh", charset="gbk")
    yield PDF, Resource(PAPER, "application/pdf", charset="")
    yield MOVED, Resource(b"", "text/html", status=301, location="/trs/jj/202105/t20210520_3362.shtml")
    yield INTERNAL, read("internal")


def read(name: str, *, charset: str = "utf-8") -> Resource:
    """One of the odd pages."""
    return Resource.of((ODD / f"{name}.html").read_text("utf-8"), charset=charset)


def missing() -> Resource:
    """The answer for an address that does not exist."""
    page = read("missing")
    return replace(page, status=404)
