"""What peers answer, in the form that the scorer takes."""

from collections.abc import Iterable
from typing import Any


def lines(text: str | None) -> list[str]:
    """A text's lines, without empty ones."""
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def iso(moment: Any) -> str | None:
    """A datetime as text."""
    return moment.isoformat() if moment else None


def tags(listed: str | Iterable[str] | None) -> str:
    """Tags in one string, which the scorer takes apart at any mark that parts names."""
    return listed if isinstance(listed, str) else ",".join(listed or ())


def html_blocks(markup: str) -> tuple[list[str], list[str]]:
    """Paragraphs and captions of an HTML answer: the texts of its blocks, figcaptions apart."""
    from lxml import html

    if not markup.strip():
        return [], []
    root = html.document_fromstring(markup)
    captions = ["".join(caption.itertext()).strip() for caption in root.iter("figcaption")]
    for caption in list(root.iter("figcaption")):
        caption.drop_tree()
    for block in root.iter("p", "div", "br", "h1", "h2", "h3", "h4", "li", "tr", "blockquote", "figure"):
        block.tail = "\n" + (block.tail or "")
        block.text = "\n" + (block.text or "") if block.tag != "br" else block.text
    return lines("".join(root.itertext())), [caption for caption in captions if caption]
