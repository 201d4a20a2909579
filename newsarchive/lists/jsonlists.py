"""Lists that are data: JSON or JSONP, as news systems give them to their own pages and apps.

No system's names are presupposed. The rows are the objects that hold a page's address; among an object's
values, the address is the one under the name that says so best; title and day are read the same way.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from newsarchive.charset import to_utf8
from newsarchive.errors import Unreadable
from newsarchive.find.addresses import absolute
from newsarchive.find.dateforms import FIRST_YEAR, make_date
from newsarchive.find.links import Link
from newsarchive.lists.listing import Answer, Ask, Listing
from newsarchive.values import CHINA

WRAPPED = re.compile(r"^[\s;\ufeff]*(?:(?:var\s+)?[\w.$]+\s*=\s*|[\w.$]*\s*\()\s*(?=[\[{])")
"""What stands before the data in JSONP, and in scripts that only set a variable."""
URL_NAMES = (
    "url",
    "linkurl",
    "link",
    "docpuburl",
    "puburl",
    "pcurl",
    "shareurl",  # before contenturl, under which apps find their own data
    "weburl",
    "contenturl",
    "href",
    "arturl",
    "loc",
)
TITLE_NAMES = ("title", "doctitle", "listtitle", "topic", "headline", "maintitle")
DAY_NAMES = (
    "pubtime", "publishtime", "publishdate", "pubdate", "ptime", "docreltime", "docpubtime", "date",
    "pubdatetime", "releasetime", "showtime", "time", "createtime", "crtime", "updatetime",
)  # fmt: skip
PAGE_NAMES = frozenset("page pageno pagenum pgnum pageindex p pn pageno cpage currentpage paged".split())  # noqa: SIM905
NUMBERED = re.compile(r"(?P<stem>.*/[a-z]+)(?:_(?P<number>\d{1,4}))?\.json$", re.IGNORECASE)
NOT_PAGES = re.compile(
    r"\.(?:jpe?g|png|gif|webp|bmp|svg|mp[34]|m3u8|css|js|json|xml|apk)(?:$|[?!@])", re.IGNORECASE
)
DIGITS = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})")
DEEPEST = 8


def read_json_list(answer: Answer) -> Listing:
    """Articles of a JSON list with their days, and its next page where the address counts pages.

    Raises Unreadable where the bytes are no JSON.
    """
    links: dict[str, Link] = {}
    days: dict[str, date] = {}
    for row in rows(load(answer)):
        url = address_of(row, answer.url)
        if url and url not in links:
            links[url] = Link(url, title_of(row), "article")
            if day := day_of(row):
                days[url] = day
    following = next_address(answer.url) if links else ""
    return Listing(tuple(links.values()), days, following=(Ask(following, answer.form),) if following else ())


def load(answer: Answer) -> Any:
    """The data. Raises Unreadable where there is none."""
    text = to_utf8(answer.body, answer.charset)[0].decode("utf-8", "replace")
    wrapped = WRAPPED.match(text)
    try:
        return json.JSONDecoder(strict=False).raw_decode(text[wrapped.end() if wrapped else 0 :].lstrip())[0]
    except (ValueError, RecursionError) as broken:
        raise Unreadable(f"not JSON: {broken}"[:200]) from broken


def rows(data: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """Every object in the data, outermost first."""
    if isinstance(data, list):
        for entry in data:
            yield from rows(entry, depth + 1) if depth < DEEPEST else ()
    elif isinstance(data, dict):
        yield data
        for value in data.values():
            if isinstance(value, list | dict) and depth < DEEPEST:
                yield from rows(value, depth + 1)


def address_of(row: Mapping[str, Any], base: str) -> str:
    """Absolute address of the page an object describes, "" where it describes none."""
    plain = simple(row)
    if not any(name in plain for name in TITLE_NAMES):
        return ""
    for name in URL_NAMES:
        value = plain.get(name)
        if (
            isinstance(value, str)
            and not NOT_PAGES.search(value)
            and re.match(r"https?://|//|\.{0,2}/|[\w-]+/", value)
        ):
            return absolute(value, base)
    return ""


def title_of(row: Mapping[str, Any]) -> str:
    """An object's title without markup; WordPress puts it one level deeper."""
    plain = simple(row)
    for name in TITLE_NAMES:
        value = plain.get(name)
        value = value.get("rendered") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return " ".join(re.sub(r"<[^>]{0,200}>", "", value).split())
    return ""


def day_of(row: Mapping[str, Any]) -> date | None:
    """The day in China an object gives: a date in any order from the year down, or seconds since 1970."""
    plain = simple(row)
    for name in DAY_NAMES:
        if (day := read_day(plain.get(name))) is not None:
            return day
    return None


def read_day(value: Any) -> date | None:
    """A day from 2024-05-01 08:00, 20240501080000, 1714521600 or 1714521600000; else None.

    >>> read_day("1714521600000"), read_day("2024/5/1 8:00")
    (datetime.date(2024, 5, 1), datetime.date(2024, 5, 1))
    """
    text = str(value).strip() if isinstance(value, str | int) else ""
    if text.isdecimal() and text.isascii() and len(text) in {10, 13} and text[0] in "12":
        return datetime.fromtimestamp(int(text[:10]), UTC).astimezone(CHINA).date()
    parts = DIGITS.match(text)
    day = make_date(int(parts[1]), int(parts[2]), int(parts[3])) if parts else None
    return day if day and FIRST_YEAR <= day.year < 2200 else None


def simple(row: Mapping[str, Any]) -> dict[str, Any]:
    """An object under names in lower case without hyphens: docPubUrl, doc_pub_url and DOCPUBURL are one."""
    return {re.sub(r"[_\W]", "", name.lower()): value for name, value in row.items()}


def next_address(url: str) -> str:
    """The same list's next page: page=2 after page=1, doc_2.json after doc_1.json; "" if none counts."""
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    counted = [
        n
        for n, (name, value) in enumerate(query)
        if re.sub(r"[_\W]", "", name.lower()) in PAGE_NAMES and value.isdecimal()
    ]
    if counted:
        name, value = query[counted[0]]
        query[counted[0]] = (name, str(int(value) + 1))
        return urlunsplit(parts._replace(query=urlencode(query)))
    named = NUMBERED.match(parts.path)
    if named and named["number"]:
        path = f"{named['stem']}_{int(named['number']) + 1}.json"
        return urlunsplit(parts._replace(path=path))
    return ""
