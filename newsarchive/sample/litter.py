"""What stands around a story on real pages: other stories with dates, excerpts and pictures."""

from collections.abc import Iterable
from html import escape

from newsarchive.sample.platform import Platform
from newsarchive.sample.story import Story


def entry(platform: Platform, story: Story) -> str:
    """A list item with the date beside the headline."""
    return f'<li>{platform.link(story)} <span class="date">{story.published:%Y-%m-%d}</span></li>'


def dated_entries(platform: Platform, stories: Iterable[Story]) -> str:
    """List items with dates."""
    return "\n".join(entry(platform, story) for story in stories)


def plain_entries(platform: Platform, stories: Iterable[Story]) -> str:
    """List items without dates."""
    return "\n".join(f"<li>{platform.link(story)}</li>" for story in stories)


def excerpts(platform: Platform, stories: Iterable[Story]) -> str:
    """Headlines with the beginnings of their stories, which read like paragraphs."""
    return "\n".join(
        f"<dl><dt>{platform.link(story)}</dt><dd><p>{escape(story.excerpt)}</p></dd></dl>"
        for story in stories
    )


def ranking(platform: Platform, stories: Iterable[Story]) -> str:
    """A numbered list of what is read most."""
    return "\n".join(
        f'<li><em>{place}</em>{platform.link(story)}<i class="hits">{9000 - place * 731}</i></li>'
        for place, story in enumerate(stories, 1)
    )
