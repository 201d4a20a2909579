"""The next page of a list: by its link, by the number after the current one, by the CMS's paging script."""

import re
from collections.abc import Iterator

from lxml import etree

from newsarchive.address import canonical, same_site
from newsarchive.find.addresses import absolute

NEXT = re.compile(r"\W*(?:下\s*一?\s*[页頁]|[后後]一?[页頁]|next(?:\s+page)?)\W*", re.IGNORECASE)
ARROW = re.compile(r"\s*(?:[»›＞>→]{1,2}|&gt;)\s*")
NUMBER = re.compile(r"\W{0,2}(\d{1,4})\W{0,2}")
PAGE_SCRIPT = re.compile(
    r"""createPageHTML\s*\(\s* (?P<total>\d+) \s*,\s* (?P<current>\d+) \s*,
        \s* ["'](?P<name>[\w.-]+)["'] \s*,\s* ["'](?P<extension>\w+)["']""",
    re.VERBOSE,
)


def find_next_list(root: etree._Element, base: str, url: str) -> str:
    """Absolute address of a list's next page, or "".

    base: what relative links are relative to. url: the list's own address.
    """
    candidates = (*_by_relation(root), *_by_text(root), *_by_number(root, base, url), *_by_script(root))
    for href in candidates:
        address = absolute(href, base)
        if address and same_site(address, url) and canonical(address) != canonical(url):
            return address
    return ""


def _by_relation(root: etree._Element) -> Iterator[str]:
    """Links that say rel=next."""
    for element in root.iter("link", "a"):
        if (element.get("rel") or "").strip().lower() == "next":
            yield element.get("href", "")


def _by_text(root: etree._Element) -> Iterator[str]:
    """Links called next page; then arrows among page numbers."""
    arrows = []
    for anchor in root.iter("a"):
        text = "".join(anchor.itertext())[:20] or anchor.get("title", "")
        if NEXT.fullmatch(text) or NEXT.fullmatch(anchor.get("title", "")):
            yield anchor.get("href", "")
        elif ARROW.fullmatch(text) and any(NUMBER.fullmatch(word) for word in _words_beside(anchor)):
            arrows.append(anchor.get("href", ""))
    yield from arrows


def _words_beside(anchor: etree._Element) -> list[str]:
    """Texts of the box an anchor stands in."""
    parent = anchor.getparent()
    if parent is not None and len(parent) == 1 and parent.getparent() is not None:
        parent = parent.getparent()
    return [] if parent is None else [text.strip() for text in parent.itertext() if text.strip()][:60]


def _by_number(root: etree._Element, base: str, url: str) -> Iterator[str]:
    """The link to the page after the current one, which among the numbers is the one without a link."""
    pagers: dict[etree._Element, dict[int, str]] = {}
    for anchor in root.iter("a"):
        number = NUMBER.fullmatch("".join(anchor.itertext())[:10].strip())
        box = anchor.getparent()
        if box is not None and len(box) == 1 and box.getparent() is not None:
            box = box.getparent()
        if number and box is not None and anchor.get("href"):
            pagers.setdefault(box, {})[int(number[1])] = anchor.get("href", "")
    for box, numbered in pagers.items():
        if len(numbered) >= 2 or (len(numbered) == 1 and 2 in numbered):
            current = _current(box, numbered, base, url)
            if current and current + 1 in numbered:
                yield numbered[current + 1]


def _current(box: etree._Element, numbered: dict[int, str], base: str, url: str) -> int:
    """Number of the page we are on, 0 where the pager does not tell."""
    for number, href in numbered.items():
        if canonical(absolute(href, base)) == canonical(url):
            return number
    words = [NUMBER.fullmatch(text.strip()) for text in box.itertext()]
    bare = {int(word[1]) for word in words if word} - set(numbered)
    beside = [number for number in sorted(bare) if number + 1 in numbered]
    if beside:
        return beside[0]
    return 1 if 1 not in numbered and 2 in numbered and min(numbered) == 2 else 0


def _by_script(root: etree._Element) -> Iterator[str]:
    """TRS: createPageHTML(pages, current from 0, "index", "html") writes index_1.html for the second page."""
    for script in root.iter("script"):
        call = PAGE_SCRIPT.search(script.text or "")
        if call and int(call["current"]) + 1 < int(call["total"]):
            yield f"{call['name']}_{int(call['current']) + 1}.{call['extension']}"
