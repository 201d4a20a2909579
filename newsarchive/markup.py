"""From UTF-8 to an element tree: parsed once by lxml, by BeautifulSoup only where lxml gives up."""

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag
from lxml import etree

from newsarchive.errors import Unreadable

# libxml2 stops reading at </html>, yet real pages close it before the story, or hold several roots.
# Spelt out, since re finds a literal start fast only where case counts.
ENDS = re.compile(rb"</(?:[Hh][Tt][Mm][Ll]|[Bb][Oo][Dd][Yy])\s*>")
# Bytes no markup may hold; lxml would turn them into replacement characters or refuse them.
CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r\f")

MAX_DEPTH = 200  # levels kept by the lenient reader; deeper elements are hung on their ancestor there


def clean(markup: bytes) -> bytes:
    """A page's UTF-8 without what would make the parser stop early."""
    return ENDS.sub(b"", markup.translate(None, CONTROLS))


def parse(markup: bytes) -> etree._Element:
    """Parse a page's UTF-8; return the root element, comments and processing instructions left out.

    Raises Unreadable where there is nothing to parse.
    """
    markup = clean(markup)
    # A parser is cheap and, unlike a shared one, leaves no state from page to page.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(markup, parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        return parse_leniently(markup, str(broken))
    if root is None:
        raise Unreadable("the page holds no text and no markup")
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        return parse_leniently(markup, "elements are nested too deeply")
    return root


def parse_leniently(markup: bytes, reason: str) -> etree._Element:
    """Second try with BeautifulSoup, for what lxml cannot read (about twelve times slower)."""
    soup = BeautifulSoup(markup.decode("utf-8", "replace"), "html.parser")
    root = etree.Element("html")
    copies: dict[int, tuple[etree._Element, int]] = {id(soup): (root, 0)}
    for node in soup.descendants:
        parent, depth = copies[id(node.parent)]
        if isinstance(node, Tag):
            copies[id(node)] = _copied(node, parent, depth)
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            _append(parent, str(node))
    if not len(root) and not root.text:
        raise Unreadable(f"the page cannot be parsed: {reason}")
    return root


def _copied(node: Tag, parent: etree._Element, depth: int) -> tuple[etree._Element, int]:
    """A copy of a soup's element below parent, and its depth."""
    try:
        copy = etree.Element(node.name.split(":")[-1])
    except ValueError:  # a name XML does not allow, such as one with a quote in it
        copy = etree.Element("span")
    for name, value in node.attrs.items():
        if re.fullmatch(r"[A-Za-z_][\w.-]*", name):
            copy.set(name, value if isinstance(value, str) else " ".join(value))
    parent.append(copy)
    return (copy, depth + 1) if depth < MAX_DEPTH else (parent, depth)


def _append(parent: etree._Element, text: str) -> None:
    """Add character data after whatever parent holds so far."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
