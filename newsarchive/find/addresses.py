"""From what a page's links say to absolute addresses."""

from urllib.parse import urljoin, urlsplit

from lxml import etree

SCHEMES = ("http://", "https://")
NOWHERE = ("#", "javascript:", "mailto:", "tel:", "data:")


def base_of(root: etree._Element, url: str) -> str:
    """Address that a page's relative links are relative to."""
    for element in root.iter("base"):
        if base := absolute(element.get("href", ""), url):
            return base
    return url


def absolute(href: str, base: str) -> str:
    """A link's absolute address without fragment; "" where it leads to no other page."""
    href = "".join(href.split("\n")).strip()
    if not href or href.startswith(NOWHERE) or "{" in href or "<" in href:  # braces: a template left unfilled
        return ""
    try:
        whole = href if href.startswith(SCHEMES) else urljoin(base, href)
        address = whole.partition("#")[0]
        if "[" in address or "]" in address or not address.isascii():
            urlsplit(address)  # raises where the host is none
    except ValueError:
        return ""
    return address if address.startswith(SCHEMES) else ""
