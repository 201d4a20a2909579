"""The headline: which line of the page is the title, and how it reads without the portal's name."""

import re
import unicodedata
from difflib import SequenceMatcher

from newsarchive.page import Page

SEPARATORS = re.compile(r"\s*(?:[_|｜丨–—]|--+|\s-\s|-(?=[^-]*(?:网|報|报|新闻|新聞|台))|_-_|>>|<)\s*")


def fold(text: str) -> str:
    """One spelling for texts a reader would call the same."""
    return "".join(unicodedata.normalize("NFKC", text).lower().split())


def find_headline(page: Page) -> tuple[int, str | None, str]:
    """Line index of the headline (-1: no line shows it), its text, the rule's name."""
    claims = [t for t in (page.metas.get("og:title", ""), page.title_tag) if t]
    best, best_score = -1, 0.0
    for line in page.lines:
        if not 4 <= len(line.text) <= 120:
            continue
        score = likeness(line.text, claims)
        if score <= 0:
            continue
        if line.box.tag == "h1":
            score += 0.5
        elif line.box.tag in ("h2", "h3") or "title" in line.box.label:
            score += 0.2
        if line.linked * 2 > len(line.text):
            score -= 0.4
        if score > best_score:
            best, best_score = line.index, score
    if best >= 0:
        return best, page.lines[best].text, "headline line"
    if claims:
        return -1, SEPARATORS.split(claims[0])[0].strip() or None, "title tag"
    return -1, None, ""


def likeness(text: str, claims: list[str]) -> float:
    """How far a line is what the head of the page claims the title to be: 0 to 1."""
    folded = fold(text)
    best = 0.0
    for claim in claims:
        other = fold(claim)
        if folded and folded in other:
            best = max(best, min(1.0, len(folded) / max(1, len(fold(SEPARATORS.split(claim)[0])))))
        elif len(folded) > 8:
            match = SequenceMatcher(None, folded, other, autojunk=False).find_longest_match()
            if match.size > 0.6 * len(folded):
                best = max(best, 0.6 * match.size / len(folded))
    return best
