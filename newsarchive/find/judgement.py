"""What a page is, and why, in plain English."""

import re

from newsarchive.find.blocked import find_block, has_scripts
from newsarchive.find.evidence import FILMED, Evidence, gather, is_front
from newsarchive.find.layout import Layout
from newsarchive.find.story import Story
from newsarchive.find.storylinks import links_to_stories
from newsarchive.values import Found, Kind

ENOUGH = 2.0
"""Points that make a page a story. Labelled stories have 3.5 and more, lists 1.5 and less."""
SURE = 3.0
"""Points from which a page is a story whatever else it reads like."""
FEW_LINKS = 5
"""Linked headlines a list has at least."""
MOSTLY_PICTURES = 60
"""Characters a picture: a gallery has no more text than that."""
CLIP = 150
"""Characters of text below which a page with a player is about the video."""
PICTURED = re.compile(
    r"[(（\[【](?:组|組|高清|多|百)?[图圖][(）\])】集]?|^(?:组图|組圖|图集|圖集|高清图|图说|图片新闻)"
)
ABOUT = re.compile(
    r"(?:关于|關於|联系|聯絡|聯繫|加入)(?:我们|我們|本[网網站])|(?:本[网網站]|网站|網站)(?:简介|簡介|地图|地圖|导航|介绍)|"
    r"(?:版权|版權|免责|免責|隐私|隱私)(?:声明|聲明|权|權|政策)|广告(?:服务|合作)|廣告(?:刊登|服務)|(?:服务|服務)(?:条款|條款)|诚聘英才|友情链接"
)
"""Headlines of pages about a site; there is no kind of their own for them."""


def judge(layout: Layout, story: Story) -> Found[Kind]:
    """The kind of page, and why (as the rule)."""
    evidence = gather(layout, story)
    if evidence.total < SURE and (block := find_block(layout)) is not None:
        return block
    pictures = len(story.images)
    if evidence.total >= ENOUGH and (story.paragraphs or pictures or layout.page.outline.players):
        return kind_of_story(layout, story, evidence)
    links = len(links_to_stories(layout.page.lines))
    if links >= FEW_LINKS:
        return Found("list", evidence.because(story=False) or f"{links} linked headlines")
    if ABOUT.match(layout.title or ""):
        return Found("list", f"a page about the site itself, headed {layout.title!r}")
    if evidence.total < 0 and layout.page.url and is_front(layout.page.url):
        return Found("list", "a front page without a story")
    if story.paragraphs:
        return Found("article", f"running text and only {links} links to other stories")
    return kind_of_nothing(layout, pictures, links)


def kind_of_story(layout: Layout, story: Story, evidence: Evidence) -> Found[Kind]:
    """Whether a story is told in words, in pictures, or by a video."""
    text = sum([len(paragraph.text) for paragraph in story.paragraphs])
    title = layout.title or ""
    if text < CLIP and is_video(layout, title):
        return Found("video", f"a player, and {text} characters of text")
    pictures = len(story.images)
    if pictures and text <= MOSTLY_PICTURES * pictures and (pictures > 2 or PICTURED.search(title)):
        return Found("gallery", f"{pictures} pictures, and {text} characters of text")
    return Found("article", evidence.because(story=True))


def is_video(layout: Layout, title: str) -> bool:
    """Claims that a page is built around a video."""
    page = layout.page
    if any("VideoObject" in str(entry.get("@type")) for entry in page.linked_data):
        return True
    if page.metas.get("og:type", "").startswith("video"):
        return True
    return page.outline.players > 0 and (FILMED.search(title) is not None or not page.pictures)


def kind_of_nothing(layout: Layout, pictures: int, links: int) -> Found[Kind]:
    """What a page without a story or linked headlines is."""
    page = layout.page
    shown = layout.shown
    if pictures and layout.headline >= 0:
        return Found("gallery", f"{pictures} picture{'s' * (pictures > 1)} under a headline")
    linked = sum([line.linked for line in page.lines])
    if shown >= 200 and 2 * linked > shown:
        return Found("list", f"links make up {100 * linked // shown}% of the text")
    if has_scripts(layout) and (layout.headline >= 0 or shown < 400):
        return Found("shell", f"scripts, and {shown} characters of text, none of it a story")
    if links:
        return Found("list", f"{links} linked headlines and no story")
    return Found(
        "empty", "no text was found" if not shown else f"{shown} characters of text, none of it a story"
    )
