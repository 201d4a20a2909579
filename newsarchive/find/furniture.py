"""Boxes around and inside a story that are no part of it, told by their tag, id and class.

Names mislead, so they only weigh: a story found in a box called "share" is still found.
"""

import re
from functools import lru_cache

from newsarchive.outline import Box

# Words in an element's id or class. Long ones may stand anywhere; short ones only by themselves.
EXCLUDED = re.compile(
    r"comment|related|recommend|relevant|sidebar|footer|copyright|breadcrumb|advert|pinglun|tuijian|xiangguan|"
    r"xgxw|xgyd|xgwz|hotnews|news-?rank|paihang|guess-?like|also-?like|you-?may|disclaimer|statement|shengming|"
    r"qrcode|erweima|weixin|wechat|bdshare|bshare|jiathis|share|pagination|pager|fanye|toolbar|subscribe|"
    r"newsletter|donat|reward|emoji|vote|player|banner|promo|popup|modal|dialog|mianze|ewm|"
    r"(?:^|[\s_-])(?:hot|rank|ranking|nav|menu|top|ads?|adv|guanggao|foot|bot|login|tools?|side|aside|reply|tj|pl|"
    r"share|tags?|keywords?|app|mask|links?|friend|search|copy|relate|zan|like|report|jubao|apps|widget)(?:$|[\s_-])"
)
OUTERMOST = frozenset({"", "body"})
EXCLUDED_TAGS = frozenset({"aside", "footer", "nav", "form", "menu", "dialog"})

# Class names under which CMSs keep the story; only a hint, weighed against everything else.
STORY_BOX = re.compile(
    r"article|content|trs_?(?:ue)?editor|zoom|detail|endtext|story|post|main-?text|neirong|zhengwen|"
    r"artibody|newstext|text|wenzhang"
)


@lru_cache(maxsize=4096)
def names_furniture(label: str) -> bool:
    """Claims that an element's id or class says that it holds furniture."""
    return EXCLUDED.search(label) is not None


class Exclusion:
    """Remembers which boxes are furniture by their own tag, id or class, since many lines share a box."""

    def __init__(self, headline: int) -> None:
        self.headline = headline
        self.trusted: set[Box] = set()
        self.known: dict[Box | None, dict[Box, bool]] = {}
        """Verdict on a box and all around it, for each box that it was asked within."""

    def holds(self, box: Box | None, within: Box | None = None) -> bool:
        """Claims that the box, or one around it inside `within`, is furniture."""
        known = self.known.setdefault(within, {})
        if box in known:  # most lines share their box with others
            return known[box]
        passed: list[Box] = []
        verdict = False
        while box is not None and box is not within and box.tag not in OUTERMOST:
            if box in known:
                verdict = known[box]
                break
            passed.append(box)
            if self.is_excluded(box):
                verdict = True
                break
            box = box.parent
        for inner in passed:
            known[inner] = verdict
        return verdict

    def trust(self, box: Box | None) -> None:
        """Take a box and all around it for no furniture."""
        while box is not None:
            self.trusted.add(box)
            box = box.parent
        self.known.clear()

    def is_excluded(self, box: Box) -> bool:
        """Claims it of one box. One that holds the headline frames the whole page, whatever its name."""
        if box.start <= self.headline < box.end or box in self.trusted:
            return False
        return box.tag in EXCLUDED_TAGS or (box.label != "" and names_furniture(box.label))
