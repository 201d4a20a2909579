"""What a page is."""

from newsarchive.find.layout import Layout
from newsarchive.find.story import Story
from newsarchive.values import Found, Kind


def judge(layout: Layout, story: Story) -> Found[Kind]:
    """The kind of page, and why (as the rule)."""
    return Found("article", "it has a story") if story.paragraphs else Found("empty", "no text was found")
