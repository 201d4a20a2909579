"""What speaks for a page being one story, and what for it being a list of them.

Points are small whole or half numbers, set by hand on labelled pages; reasons are told to the reader.
"""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from newsarchive.find.headline import HEAD_REPEATS, holds_byline
from newsarchive.find.layout import Layout
from newsarchive.find.story import Story
from newsarchive.find.storylinks import STAMP, is_dated_link, is_link_to_story, is_teaser, links_to_stories
from newsarchive.outline import Line

END = re.compile(r"(?:[>＞»›→/]|^)\s*(?:正文|内容|详细内容|文章内容|新闻详情|內文|内文)$")
STORY_ADDRESS = re.compile(
    r"content_\w*\d|/art_\d+_|/t(?:19|20)\d{6}_\d|/c_\d{5}|/c\d+-\d{5}|detail[-_/]\w*\d{4}", re.I
)
LIKE_STORY_ADDRESS = re.compile(
    r"""/(?:19|20)\d\d[-/_]?\d{1,2}[-/_]?\d{0,2}/.*\w|\d{5,}[^/]*$|
        /(?:news|article|story|view|show|doc|p|a)[-_/]\w*\d{3,}|
        [?&](?:id|aid|newsid|articleid|contentid|nid|sno|serialno|docid|tid)=\w*\d""",
    re.X | re.I,
)
LIST_ADDRESS = re.compile(
    r"""/(?:list|col|channel|columns?|tags?|keywords?|topics?|category|cate|roll|rank|search|special|zt|zhuanti|latest)
        (?:/|\d|$)|/(?:node|list|col|channel)[-_]?\d+(?:[-_]\d+)*(?:\.\w{2,5})?$|_?list(?:[-_]\d+)*\.\w{2,5}$""",
    re.X | re.I,
)
FRONT = re.compile(r"[a-z]+://[^/?#]+/?(?:(?:index|default)\.\w{2,5})?(?:#.*)?", re.I)
FOLDER_ADDRESS = re.compile(r"/(?:(?:index|default|home|main)(?:[_-]?\d{1,3})?\.\w{2,5})?$", re.I)
FILMED = re.compile(
    r"^[\[【(（]?(?:视频|視頻|影音|影片|短视频|微视频)|[\[【(（](?:视频|視頻|影音|影片|有片)[\]】)）]|[|｜丨](?:视频|視頻)$"
)
"""Headlines of stories told by a video."""
CUT_OFF = re.compile(
    r"(?:\.{2,}|…)\s*[\[(（<【]?\s*(?:\d{1,2}[-/月]\d{1,2}日?[\d: ]{0,9}|更多|全文|[详詳][细細情]?|"
    r"[继繼][续續][阅閱][读讀])?\s*[\])）>»】]*$"
)
"""How the beginning of a story ends on a list: 记者昨日获悉，….. (12/13 13:32), …[详细]."""
CUT_SHARE = 0.75
STORY_METAS = ("articletitle", "pubdate", "publishdate", "article:published_time", "contentid")

Point = tuple[float, str]


class Evidence(NamedTuple):
    """Points for (positive) and against a page being one story, each with its reason."""

    points: tuple[Point, ...]

    @property
    def total(self) -> float:
        """All points together."""
        return sum(points for points, _ in self.points)

    def because(self, *, story: bool, most: int = 3) -> str:
        """The weightiest reasons for one side, in plain English."""
        of_a_side = [entry for entry in self.points if (entry[0] > 0) == story]
        of_a_side.sort(key=lambda entry: -abs(entry[0]))
        return ", ".join(reason for _, reason in of_a_side[:most])


def gather(layout: Layout, story: Story) -> Evidence:
    """Weigh a page's headline, byline, story, links, address and metadata."""
    points = [
        *of_headline(layout),
        *of_text(layout, story),
        *of_links(layout, story),
        *of_address(layout.page.url),
        *of_metadata(layout),
    ]
    return Evidence(tuple(entry for entry in points if entry[0]))


def of_headline(layout: Layout) -> list[Point]:
    """A story has a headline of its own, with a byline beside it."""
    lines = layout.page.lines
    if layout.headline < 0:
        return [(-1.0, "no line is a headline")]
    length = len(layout.title or "")
    points = [(0.5, "a line over a byline")]
    if layout.title_rule == HEAD_REPEATS:
        points = [(2.0 if length >= 10 else 1.0 if length >= 7 else 0.0, "a headline")]
    for line in lines[max(0, layout.headline - 4) : layout.headline + 9]:
        if is_byline(line, lines[line.index - 1] if line.index else None):
            points.append((1.5, "a byline beside it"))
            break
    if any(END.search(line.text) for line in lines[max(0, layout.headline - 25) : layout.headline + 1]):
        points.append((1.5, "a breadcrumb that ends in 正文"))
    return points


def is_byline(line: Line, above: Line | None) -> bool:
    """Claims that a line is a byline, rather than the date of a story linked to."""
    if len(line.text) > 160 or 2 * line.linked > len(line.text) or not holds_byline(line.text):
        return False
    if is_dated_link(line):
        return False
    return above is None or not is_link_to_story(above)


def of_text(layout: Layout, story: Story) -> list[Point]:
    """A story has paragraphs, and they are a good part of its page; or pictures."""
    points = []
    if (pictures := len(story.images)) and layout.headline >= 0:
        points.append((1.0 if pictures > 2 else 0.5, f"{pictures} picture{'s' * (pictures > 1)}"))
    if layout.page.outline.players and FILMED.search(layout.title or ""):
        points.append((1.0, "a player"))
    weight = sum(layout.weights[layout.start : layout.end])
    count = len(story.paragraphs)
    if count > 1 and sum(is_cut_off(p.text) for p in story.paragraphs) >= CUT_SHARE * count:
        points.append((-2.5, "its paragraphs are beginnings of stories, cut off"))
    if weight < 40 or not count:
        return [*points, (-1.5, "hardly any running text")]
    worth = 1.5 if weight >= 250 else 1.0 if weight >= 100 else 0.5
    points.append((worth, f"{count} paragraph{'s' if count > 1 else ''}"))
    if weight > 0.25 * layout.shown:
        points.append((1.0, "much of the page is running text"))
    elif weight < 0.03 * layout.shown:
        points.append((-1.0, "little of the page is running text"))
    return points


def is_cut_off(text: str) -> bool:
    """Claims that a text breaks off, as the beginning of a story does on a list."""
    return ("…" in text or ".." in text) and CUT_OFF.search(text) is not None


def of_links(layout: Layout, story: Story) -> list[Point]:
    """A list has linked headlines with excerpts or dates of their stories; a feed has several stories."""
    lines = layout.page.lines
    points = []
    links = links_to_stories(lines)
    within = range(layout.start, layout.end - 1)
    teasers = sum([is_teaser(line, lines[line.index + 1]) for line in links if line.index in within])
    if teasers >= 5 and teasers >= 0.5 * len(story.paragraphs):
        points.append((-3.0, f"{teasers} linked headlines with excerpts or dates where a story would be"))
    headings = [line.index for line in lines[:-1] if line.box.tag == "h1" and not line.linked]
    feed = sum(STAMP.search(lines[index + 1].text) is not None for index in headings)
    if feed >= 4:
        points.append((-3.0, f"{feed} headlines with dates of their own"))
    if len(links) >= 10 and 2 * sum([line.linked for line in lines]) > layout.shown:
        points.append((-1.0, f"{len(links)} linked headlines make up most of it"))
    return points


def is_front(url: str) -> bool:
    """Claims that an address names a host and nothing on it."""
    return FRONT.fullmatch(url) is not None


@lru_cache(maxsize=256)
def of_address(url: str) -> tuple[Point, ...]:
    """Addresses of stories hold numbers; those of lists are a host, a folder, or say list."""
    if not url:
        return ()
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    path = parts.path or "/"
    if is_front(url):
        return ((-3.0, "the address of a front page"),)
    if STORY_ADDRESS.search(path):
        return ((1.0, "the address of a story"),)
    if LIST_ADDRESS.search(path):
        return ((-1.5, "the address of a list"),)
    if LIKE_STORY_ADDRESS.search(f"{path}?{parts.query}" if parts.query else path):
        return ((1.0, "the address of a story"),)
    if FOLDER_ADDRESS.search(path) and not parts.query:
        return ((-1.0, "the address of a folder"),)
    return ()


def of_metadata(layout: Layout) -> list[Point]:
    """Systems say of stories when and by whom they were published."""
    page = layout.page
    if "title" in page.embedded or any("Article" in str(entry.get("@type")) for entry in page.linked_data):
        return [(1.5, "metadata of an article")]
    if any(page.metas.get(name) for name in STORY_METAS):
        return [(1.0, "metadata of an article")]
    return []
