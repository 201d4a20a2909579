"""The number of a list's page, in its address."""

import re
from urllib.parse import urlsplit

from newsarchive.address import canonical

PAGE_NAME = re.compile(r"\w*_page|page\w{0,6}|p|pn|pg|cpage|curpage|currentpage", re.IGNORECASE)
PAGE_PART = re.compile(
    r"(?P<stem>.*?)(?:(?:[_-]|(?<=/)page/|(?<=/)p?)(?P<number>\d{1,4}))?(?P<extension>\.\w{2,5})?/?"
)


def page_of(url: str) -> tuple[str, int]:
    """An address without its page number, and that number; 0 where it has none.

    >>> page_of("https://example.com/list_12.html"), page_of("https://example.com/bendi/?page=2")
    (('example.com/list.html', 12), ('example.com/bendi', 2))
    """
    address = urlsplit(canonical(url))
    number = 0
    kept = []
    for name, _, value in (field.partition("=") for field in address.query.split("&") if field):
        if PAGE_NAME.fullmatch(name) and value.isdecimal():
            number = int(value[:4])
        else:
            kept.append(f"{name}={value}")
    path = address.path
    if not number and (part := PAGE_PART.fullmatch(path)) and part["number"]:
        path, number = part["stem"].rstrip("/") + (part["extension"] or ""), int(part["number"])
    return address.netloc + path + ("?" + "&".join(kept) if kept else ""), number
