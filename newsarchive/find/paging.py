"""The next page of a list: by its link, by the number after the current one, by the CMS's paging script."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from newsarchive.address import canonical, same_site
from newsarchive.find.addresses import absolute
from newsarchive.find.pagenumbers import page_of

NEXT = re.compile(r"\W*(?:下\s*一?\s*[页頁]|[后後]一?[页頁]|next(?:\s+page)?)\W*", re.IGNORECASE)
OLDER = re.compile(
    r"\W*(?:older(?:\s+(?:posts|entries|articles))?|[较較更][早旧舊]的?(?:文章|日志|新闻|新聞)?|舊文章|旧文章)\W*",
    re.IGNORECASE,
)
"""What blogs' lists call it."""
ARROW = re.compile(r"\s*(?:[»›＞>→]{1,2}|&gt;)\s*")
NEXT_CLASS = re.compile(r"(?:^|[\s_-])next(?:$|\s|-?_?(?:page|link|posts?))|^nextpage", re.IGNORECASE)
WORDLESS = re.compile(r"[\W_]*")
NUMBER = re.compile(r"\W{0,2}(\d{1,4})\W{0,2}")
STATED = re.compile(r"[\[【]\s*(\d{1,4})\s*[\]】]|第\s*(\d{1,4})\s*(?:[页頁]|/\s*\d)")
MORE = re.compile(
    r"\W*(?:点击|點擊)?(?:加载|載入|查看|显示|顯示|看|阅读)?更多\w{0,4}\W*|load\s*more", re.IGNORECASE
)
LONGEST = 16  # characters of what a pager's link says
WIDEST = 60  # texts of a box that is still a pager
PAGE_SCRIPT = re.compile(
    r"""createPageHTML\s*\(\s* (?P<total>\d+) \s*,\s* (?P<current>\d+) \s*,
        \s* ["'](?P<name>[\w.-]+)["'] \s*,\s* ["'](?P<extension>\w+)["']""",
    re.VERBOSE,
)
NAMED_SCRIPT = re.compile(
    r"createPageHTML\s*\(\s*(?P<total>[A-Za-z_]\w*)\s*,\s*(?P<current>[A-Za-z_]\w*)\s*,"
    r"\s*[\"'](?P<name>[\w.-]+)[\"']\s*,\s*[\"'](?P<extension>\w+)[\"']"
)
"""The same with the two numbers in variables, set in the same script."""
MOVES = re.compile(r"location(?:\.href)?\s*=\s*[\"']([^\"']+)")


class Short(NamedTuple):
    """A link that says as little as a pager's do."""

    text: str
    href: str
    anchor: etree._Element


def find_next_list(root: etree._Element, base: str, url: str) -> str:
    """Absolute address of a list's next page, or "".

    base: what relative links are relative to. url: the list's own address.
    """
    short = list(short_links(root))
    for href in (
        *_by_relation(root),
        *_by_text(short),
        *_by_number(short, base, url),
        *_by_script(root),
        *_by_address(short, base, url),
    ):
        address = absolute(href, base)
        if address and same_site(address, url) and canonical(address) != canonical(url):
            return address
    return ""


def short_links(root: etree._Element) -> Iterator[Short]:
    """The links whose text is as short as a pager's; its picture's description where they have none."""
    for anchor in root.iter("a"):
        text = (anchor.text or "") if not len(anchor) else "".join(anchor.itertext())
        if len(text) > LONGEST:
            text = text.strip()
        if len(text) <= LONGEST:
            yield Short(text.strip() or _description(anchor), _target(anchor), anchor)


def _description(anchor: etree._Element) -> str:
    return next((image.get("alt", "") for image in anchor.iter("img")), "") if len(anchor) else ""


def _target(anchor: etree._Element) -> str:
    """Where a link leads, or what its script goes to where it leads nowhere."""
    href: str = anchor.get("href", "")
    if (moved := MOVES.search(anchor.get("onclick", ""))) and not absolute(href, "http://page/"):
        return moved[1]
    return href


def _by_relation(root: etree._Element) -> Iterator[str]:
    """Links that say rel=next."""
    for element in root.iter("link", "a"):
        if "next" in (element.get("rel") or "").lower().split():
            yield element.get("href", "")


def _by_text(links: list[Short]) -> Iterator[str]:
    """Links called next page; then wordless ones whose class calls them so; then arrows among numbers."""
    for link in links:
        said = (link.text, link.anchor.get("title", ""), link.anchor.get("aria-label", ""))
        if any(NEXT.fullmatch(name) or OLDER.fullmatch(name) for name in said):
            yield link.href
    wordless = [link for link in links if WORDLESS.fullmatch(link.text)]
    for link in wordless:
        if NEXT_CLASS.search(f"{link.anchor.get('id', '')} {link.anchor.get('class', '')}"):
            yield link.href
    for link in wordless:
        if ARROW.fullmatch(link.text) and any(NUMBER.fullmatch(word) for word in _words_beside(link.anchor)):
            yield link.href


def _box_of(anchor: etree._Element) -> etree._Element | None:
    """The box a pager's link stands in, past the one that holds it alone."""
    box = anchor.getparent()
    if box is not None and len(box) == 1 and not (box.text or "").strip() and box.getparent() is not None:
        return box.getparent()
    return box


def _words_beside(anchor: etree._Element) -> list[str]:
    """Texts of the box an anchor stands in."""
    box = _box_of(anchor)
    return [] if box is None else [text.strip() for text in box.itertext() if text.strip()][:WIDEST]


def _by_number(links: list[Short], base: str, url: str) -> Iterator[str]:
    """The link to the page after the current one, which among the numbers is the one without a link."""
    pagers: dict[etree._Element, dict[int, str]] = {}
    for link in links:
        number = NUMBER.fullmatch(link.text)
        box = _box_of(link.anchor) if number and link.href else None
        if number and box is not None:
            pagers.setdefault(box, {}).setdefault(int(number[1]), link.href)
    for box, numbered in pagers.items():
        if len(numbered) >= 2 or 2 in numbered:
            current = _current(box, numbered, base, url)
            if current and current + 1 in numbered:
                yield numbered[current + 1]


def _current(box: etree._Element, numbered: dict[int, str], base: str, url: str) -> int:
    """Number of the page we are on, 0 where the pager does not tell."""
    for number, href in numbered.items():
        if canonical(absolute(href, base)) == canonical(url):
            return number
    bare = {int(number) for text in box.itertext() for number in _stated(text)} - set(numbered)
    beside = [number for number in sorted(bare) if number + 1 in numbered]
    if beside:
        return beside[0]
    if 1 in numbered and not absolute(numbered[1], base):  # the current one's link leads nowhere
        return 1
    return 1 if min(numbered) == 2 else 0


def _stated(text: str) -> list[str]:
    """Page numbers that a text of a pager states: 2, or 3 in 共9页 [3], or 4 in 第4页."""
    alone = NUMBER.fullmatch(text.strip())
    return [alone[1]] if alone else [first or second for first, second in STATED.findall(text)]


def _by_script(root: etree._Element) -> Iterator[str]:
    """TRS: createPageHTML(pages, current from 0, "index", "html") writes index_1.html for the second page."""
    for script in root.iter("script"):
        text = script.text or ""
        if "createPageHTML" not in text:
            continue
        if call := PAGE_SCRIPT.search(text):
            total, current = int(call["total"]), int(call["current"])
        elif call := NAMED_SCRIPT.search(text):
            total, current = _value(call["total"], text), _value(call["current"], text)
        else:
            continue
        if current + 1 < total:
            yield f"{call['name']}_{current + 1}.{call['extension']}"


def _value(name: str, script: str) -> int:
    """A variable's number, 0 where the script sets none."""
    found = re.search(rf"\b{name}\s*=\s*[\"']?(\d+)", script)
    return int(found[1]) if found else 0


def _by_address(links: list[Short], base: str, url: str) -> Iterator[str]:
    """Links called 2, or more, to the list's own address with the next page's number."""
    here = page_of(url)
    for link in links:
        if MORE.fullmatch(link.text) or NUMBER.fullmatch(link.text):
            there = page_of(absolute(link.href, base))
            if there[0] == here[0] and there[1] == max(1, here[1]) + 1:
                yield link.href
