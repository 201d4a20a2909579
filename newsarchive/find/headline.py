"""The headline: which line of the page is the title.

A line is trusted for what it says (the head of the page claims the same) and for where it stands (a heading,
above the byline, outside the breadcrumb). Most lines are ruled out by one substring test.
"""

import re

from newsarchive.find.claims import CUT, Claims, read_claims
from newsarchive.find.wording import agreement, read_wording
from newsarchive.folding import fold_letters
from newsarchive.outline import Line
from newsarchive.page import Page

BYLINE = re.compile(
    r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d|\d{1,2}月\d{1,2}日\s*\d{1,2}[:：]\d\d|"
    r"\d{1,2}[-/]\d{1,2}\s+\d{1,2}:\d\d|民國\s?\d{2,3}\s?年|(?:来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|責編|出处|供稿|"
    r"发布时间|發布時間|发表时间|更新时间|更新時間|时间|時間|日期|点击|點閱|浏览|瀏覽|阅读)(?:数|次数|量|人)?\s*[：:／/]|"
    r"(?:[一二三四五六七八九十\d]+\s?(?:分钟|分鐘|小时|小時|天)|刚刚|剛剛|昨天|今天)(?:前|\s?\d{1,2}:\d\d)"
)
MAY_BE_BYLINE = re.compile(r"[\d：:／/前]")
"""What every BYLINE has; most lines have none, which this finds out faster."""
HEADINGS = {"h1": 0.35, "h2": 0.25, "h3": 0.2, "h4": 0.1, "h5": 0.1, "h6": 0.05}
NAMED = re.compile(r"title|headline|biaoti|(?:^|[\s_-])(?:tit|bt|h1)(?:$|[\s_\d-])")
PATH = re.compile(r"crumb|position|posi\b|weizhi|location|mbx|path\b|\bnav|menu|daohang|dqwz|mianbao|bread")

HEAD_REPEATS = "line that the page's head repeats"
"""Name of the surest rule."""
NOT_HEADLINE = re.compile(
    r"[>＞»›]|[：:。]$|正文$|^(?:首|主)[页頁]\s*[-–—|/·]|^\W{0,3}(?:字[号號体體级]|阅读|閱讀|浏览|您|当前|目前|责任编辑|分享|打印|收藏|摘要|核心提示|相关|相關|推荐|推薦|电话|電話|地址|邮编)|"
    r"版[权權]所有|copyright|备案|ICP|第[\dA-Z]{1,3}版|^[\x00-\x7f]+$",
    re.I,
)
"""Lines that stand like headlines and are none; headlines in Latin letters alone need the head's word."""
TITLE_LABEL = re.compile(r"\W{0,2}(?:标\s*题|標\s*題|题\s*目|信息名称|名\s*称)\s*[：:]?")
PAUSE = re.compile("[，。]")
TRAIL = re.compile(r"\S\s?(?:[>＞»›→/]+|-|::)\s?\S")
LENGTHS = range(2, 161)
"""Characters of a headline's line; longer ones are paragraphs."""
FAR = 5
"""Lines from a headline to the byline, at most: kicker, subtitle and share bar stand between."""
ENOUGH = 0.5
"""Score a line needs to be the headline."""
CERTAIN = 1.2
"""Score of a line that says what the head claims and is a heading or stands over a byline."""
SHARED = 0.25
"""What a headline that no line shows must share with the text: else it names a site or an issue."""
OUTSHINES = 0.84
"""Score from which a line is believed without a look at the others: a first-level heading over a byline."""


def find_headline(page: Page) -> tuple[int, str | None, str]:
    """Line index of the headline (its last line; -1: no line shows it), its text, the rule's name."""
    claims = read_claims(page)
    chosen = choose(page.lines, claims)
    if chosen >= 0:
        last, text, claimed = read_wording(page.lines, chosen, claims)
        return last, text, HEAD_REPEATS if claimed else "line over the byline"
    best = claims.best or next(iter(claims.entries), None)
    if best is None:
        return -1, None, ""
    return -1, CUT.sub("…", best.bare) or None, best.rule


def choose(lines: list[Line], claims: Claims) -> int:
    """Index of the line that is the headline, or -1.

    Three looks, each at more lines, as few pages need more than the first: lines that the head of the page
    holds letter by letter; headings and lines that share their place with something; every line, for heads
    that differ in width or quotes, or name only the site.
    """
    haystack = claims.haystack
    best = best_of([line for line in lines if line.text in haystack], lines, claims)
    if best[0] < CERTAIN:
        bare = claims.best.bare if claims.best is not None else "\0"
        best = max(best, best_of([line for line in lines if stands_out(line, bare)], lines, claims))
    if best[0] < OUTSHINES:
        unlinked = [line for line in lines if 2 * line.linked <= len(line.text)]
        best = max(best, best_of(unlinked, lines, claims))
        if best[0] <= ENOUGH and claims.best is not None and shared(claims.best.core, lines) < SHARED:
            best = best_of(unlinked, lines, claims.doubted())
    return -best[1] if best[0] > ENOUGH else -1


def shared(core: str, lines: list[Line]) -> float:
    """Share of a claim's pairs of letters that the page's running text has too."""
    told = fold_letters(" ".join([line.text for line in lines if len(line.text) >= 40 and not line.linked]))
    pairs = [core[at : at + 2] for at in range(len(core) - 1)]
    return sum([pair in told for pair in pairs]) / len(pairs) if pairs else 0.0


def best_of(some: list[Line], lines: list[Line], claims: Claims) -> tuple[float, int]:
    """The highest score of some lines, and the index of the first that has it, negated."""
    rated = [(rate(line, lines, claims), -line.index) for line in some if len(line.text) in LENGTHS]
    return max(rated, default=(0.0, 1))


def stands_out(line: Line, bare: str) -> bool:
    """Claims that a line is a heading, is named like one, or holds what the head of the page claims."""
    box = line.box
    if bare in line.text:
        return True
    return (box.tag in HEADINGS or "tit" in box.label) and (
        2 * line.linked <= len(line.text) or box.tag == "h1"
    )


def rate(line: Line, lines: list[Line], claims: Claims) -> float:
    """How likely a line is the headline: above 1 where what it says and where it stands agree."""
    fit = agreement(line.text, claims)
    rank = HEADINGS.get(line.box.tag, 0.0)
    if not rank and line.box.label and NAMED.search(line.box.label):
        rank = 0.15
    linked = 2 * line.linked > len(line.text)
    if fit < 0.5:
        return 0.0 if linked else rate_standing(line, lines, claims, rank)
    score = fit + rank
    if linked:
        score -= 0.2 if line.box.tag == "h1" else 0.5
    if PATH.search(line.box.label) or (line.box.parent is not None and PATH.search(line.box.parent.label)):
        score -= 0.3
    return score + (0.25 if precedes_byline(line, lines) or holds_byline(line.text) else 0.0)


def rate_standing(line: Line, lines: list[Line], claims: Claims, rank: float) -> float:
    """How likely a line is the headline that the page's head does not mention."""
    above = lines[line.index - 1].text if line.index else ""
    if TITLE_LABEL.fullmatch(above):
        rank += 0.3
    elif not rank:
        if claims.best is not None:
            return 0.0
        rank = 0.05
    if len(line.text) < 6 or NOT_HEADLINE.search(line.text) or holds_byline(line.text):
        return 0.0
    if claims.names_site(line.text):
        return 0.0
    byline, story = precedes_byline(line, lines) or holds_byline(above), precedes_story(line, lines)
    if claims.best is None and story:
        if follows_story(line, lines):
            return 0.0
        byline = byline or follows_trail(line, lines)
    if not byline and (not story or rank < HEADINGS["h1"]):
        return 0.0
    score = 0.3 + rank + 0.2 * byline + 0.2 * story
    return score if claims.best is None or score >= OUTSHINES else 0.0


def holds_byline(text: str) -> bool:
    """Claims that a text as printed states a time, a source or the like."""
    return MAY_BE_BYLINE.search(text) is not None and BYLINE.search(text) is not None


def precedes_byline(line: Line, lines: list[Line]) -> bool:
    """Claims that a date, a source or the like follows within a few short lines."""
    left = FAR
    for following in lines[line.index + 1 : line.index + 1 + 3 * FAR]:
        if len(following.text) >= LENGTHS.stop or left == 0:
            return False
        if holds_byline(following.text):
            return True
        left -= 2 * following.linked <= len(following.text)  # a share bar or menu may stand between
    return False


def follows_trail(line: Line, lines: list[Line]) -> bool:
    """Claims that a breadcrumb stands right above: links to sections with marks between."""
    above = lines[line.index - 1] if line.index else line
    links = sum(bool(run.href) for run in above.runs)
    return len(above.text) <= FAR * 10 and links > 0 and TRAIL.search(above.text) is not None


def follows_story(line: Line, lines: list[Line]) -> bool:
    """Claims that paragraphs stand above in the line's own element: it is one of the story's lines."""
    return any(
        len(other.text) >= 40 and PAUSE.search(other.text) is not None
        for other in lines[line.box.start : line.index]
    )


def precedes_story(line: Line, lines: list[Line]) -> bool:
    """Claims that a paragraph follows soon."""
    return any(
        len(following.text) >= 40 and not following.linked and PAUSE.search(following.text) is not None
        for following in lines[line.index + 1 : line.index + 1 + 3 * FAR]
    )
