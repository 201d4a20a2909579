"""From article addresses to the pattern they share, as a portal's file has it."""

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlsplit

SHARE = 0.1
"""Of the addresses, below which a form of address is left out: links to a special, a slip of an editor."""
MOST = 3
"""Forms a pattern has; portals have one, and one or two from the systems they had before."""
CODE = re.compile(r"[0-9a-f]{16,}")
NUMBER = re.compile(r"\d+")
DATE = re.compile(r"(?:19|20)\d\d(?:[01]\d(?:[0-3]\d)?)?|[01]\d[0-3]\d")
MONTH = re.compile(r"(?:19|20)\d\d-(?:\d\d-)?\d\d\Z")
YEAR = re.compile(r"(?:19|20)\d\d")
DAY = re.compile(r"0[1-9]|[12]\d|3[01]")
WIDTH = re.compile(r"\\d\{2\}")
PADDED = re.compile(r"/(?:19|20)\d\d/(?:0\d|\d\d/0\d)/")
BARE = re.compile(r"/\\d\+\\\.\w+\$")
"""A form that is a number only: list pages have it too, so the folders before it must tell."""
FOLDERS = 8
"""Different folders that are told at most; a portal with more has others still."""


def infer_pattern(addresses: Sequence[str]) -> str:
    """A regular expression that article addresses match, commonest forms first; "" where none has a number.

    >>> infer_pattern(["http://a.example/yw/202405/t20240501_12.html", "http://a.example/ms/202404/t20240430_9.html"])
    '/\\\\d{6}/t\\\\d{8}_\\\\d+\\\\.html$'
    """
    padded = any(PADDED.search(urlsplit(url).path) for url in addresses)
    forms_of = {url: form_of(url, padded=padded) for url in addresses}
    forms = Counter(filter(None, forms_of.values()))
    enough = max(1, SHARE * sum(forms.values()))
    kept = [form for form, number in forms.most_common(MOST) if number >= enough]
    return "|".join(
        in_folders(form, [url for url in addresses if forms_of[url] == form])
        for form in without_covered(kept)
    )


def in_folders(form: str, addresses: Sequence[str]) -> str:
    """A form with the folders its addresses lie in, where it is nothing but a number."""
    if not BARE.fullmatch(form):
        return form
    named = {urlsplit(url).path.rpartition("/")[0].rpartition("/")[2] for url in addresses}
    if "" in named or len(named) > FOLDERS:
        return form
    folders = "|".join(sorted(map(escaped, named)))
    return f"/(?:{folders}){form}" if len(named) > 1 else f"/{folders}{form}"


def form_of(url: str, *, padded: bool) -> str:
    """The form of one address: its path from the first part with a number on, and its query; "" without one.

    Folders before it are sections, which others do not share. Days keep their width, other numbers do not;
    padded: the portal writes 06 for June.
    """
    parts = urlsplit(url)
    folders = parts.path.split("/")
    first = next((n for n, folder in enumerate(folders) if NUMBER.search(folder)), len(folders))
    days = day_folders(folders, padded)
    path = "".join(
        "/" + (r"\d{2}" if n in days else formed(folder)) for n, folder in enumerate(folders) if n >= first
    )
    query = "&".join(f"{escaped(name)}={formed(value)}" for name, value in parse_qsl(parts.query))
    if query and NUMBER.search(parts.query):
        return (path or "/" + escaped(folders[-1])) + r"\?" + query + r"(?:&|$)"
    return path + "$" if path else ""


def day_folders(folders: Sequence[str], padded: bool) -> set[int]:
    """Places of months and days that are always written with two digits: 2024/06/30, 202406/30, 2024-06/30.

    2024/12/30 alone does not tell: another day may be 2024/6/5, unless padded.
    """
    year = next((n for n, folder in enumerate(folders) if YEAR.match(folder)), len(folders))
    places = {n for n in (year + 1, year + 2) if n < len(folders) and DAY.fullmatch(folders[n])}
    if year < len(folders) and not YEAR.fullmatch(folders[year]):
        return places & {year + 1}
    return places if padded or any(folders[n].startswith("0") for n in places) else set()


def formed(part: str) -> str:
    """One part of a path with its numbers and codes opened."""
    if code := CODE.search(part):
        return formed(part[: code.start()]) + rf"[0-9a-f]{{{len(code[0])}}}" + formed(part[code.end() :])
    opened, at = [], 0
    for number in NUMBER.finditer(part):
        opened.append(escaped(part[at : number.start()]))
        keeps = DATE.fullmatch(number[0]) or MONTH.search(part, 0, number.end())
        opened.append(rf"\d{{{len(number[0])}}}" if keeps else r"\d+")
        at = number.end()
    return "".join(opened) + escaped(part[at:])


def escaped(text: str) -> str:
    """Text as a pattern; a hyphen needs no backslash there, and is easier to read without."""
    return re.escape(text).replace(r"\-", "-")


def without_covered(forms: Sequence[str]) -> list[str]:
    """Forms without those that another takes in: /\\d{2}/ beside /\\d+/."""
    return [form for form in forms if (wider := WIDTH.sub(r"\\d+", form)) == form or wider not in forms]
