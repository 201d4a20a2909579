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
DAY = re.compile(r"[0-3]\d")
WIDTH = re.compile(r"\\d\{2\}")


def infer_pattern(addresses: Sequence[str]) -> str:
    """A regular expression that article addresses match, commonest forms first; "" where none has a number.

    >>> infer_pattern(["http://a.example/yw/202405/t20240501_12.html", "http://a.example/ms/202404/t20240430_9.html"])
    '/\\\\d{6}/t\\\\d{8}_\\\\d+\\\\.html$'
    """
    forms = Counter(form for form in map(form_of, addresses) if form)
    enough = max(1, SHARE * sum(forms.values()))
    kept = [form for form, number in forms.most_common(MOST) if number >= enough]
    return "|".join(without_covered(kept))


def form_of(url: str) -> str:
    """The form of one address: its path from the first part with a number on, and its query; "" without one.

    Folders before it are sections, which others do not share. Days keep their width, other numbers do not.
    """
    parts = urlsplit(url)
    folders = parts.path.split("/")
    first = next((n for n, folder in enumerate(folders) if NUMBER.search(folder)), len(folders))
    path = "".join(
        "/" + formed(folder, after=folders[first:n]) for n, folder in enumerate(folders) if n >= first
    )
    query = "&".join(f"{escaped(name)}={formed(value)}" for name, value in parse_qsl(parts.query))
    if query and NUMBER.search(parts.query):
        return (path or "/" + escaped(folders[-1])) + r"\?" + query + r"(?:&|$)"
    return path + "$" if path else ""


def formed(part: str, after: Sequence[str] = ()) -> str:
    """One part of a path with its numbers and codes opened; after: the parts before it that held numbers."""
    if code := CODE.search(part):
        return formed(part[: code.start()]) + rf"[0-9a-f]{{{len(code[0])}}}" + formed(part[code.end() :])
    if DAY.fullmatch(part) and any(YEAR.match(folder) for folder in after):
        return r"\d{2}"
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
