"""The story's pictures, each with its caption."""

import re

from newsarchive.find.captions import CaptionReader
from newsarchive.find.imagefile import address, is_of_the_story
from newsarchive.find.layout import Layout, ends_story
from newsarchive.outline import Picture
from newsarchive.values import Image

GALLERY_LINES = 30  # lines of buttons and captions between the pictures of a gallery
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BELOW = 4
"""Lines below the story's box in which its last pictures may stand."""
FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|bmp)(?:$|[?#])", re.I)


def pictures_below(layout: Layout) -> list[Picture]:
    """The pictures under the headline of a page that has no text: linked to themselves at most."""
    below = range(layout.headline + 1, layout.headline + GALLERY_LINES)
    return [
        picture
        for picture in layout.page.pictures
        if picture.at in below
        and is_of_the_story(picture)
        and (not picture.href or FILE.search(picture.href))
        and not layout.exclusion.holds(picture.box)
    ]


def read_gallery(layout: Layout) -> tuple[Image, ...]:
    """Pictures, with captions, of a page that has no text beside them."""
    if layout.headline < 0:
        return ()
    reader = CaptionReader(layout)
    images: list[Image] = []
    pictures = pictures_below(layout)
    for picture, limit in zip(pictures, [*(p.at for p in pictures[1:]), None], strict=False):
        lines = reader.captions(picture, picture.at + 2 if limit is None else limit)
        caption = " ".join(line.text for line in lines) or None
        images.append(Image(layout.page.absolute(address(picture)), caption))
    return tuple(images)


def end_of_pictures(layout: Layout) -> int:
    """Line before which the story's pictures and captions end: some stand right below its text, in an
    element of their own, but none after the editor's line, other stories or comments."""
    if layout.closing < layout.end:
        return layout.closing
    for line in layout.page.lines[layout.end : layout.end + BELOW]:
        if line.box.tag in HEADINGS or ends_story(line):
            return line.index
    return min(layout.end + BELOW, len(layout.page.lines))


def read_pictures(layout: Layout) -> tuple[tuple[Image, ...], set[int]]:
    """The story's pictures, and the indices of the lines that are their captions."""
    page = layout.page
    reader = CaptionReader(layout)
    end = end_of_pictures(layout)
    inside = [
        picture
        for picture in page.pictures
        if max(0, layout.headline) <= picture.at <= end
        and not layout.exclusion.holds(picture.box, layout.box)
        and is_of_the_story(picture)
    ]
    images: list[Image] = []
    used: set[int] = set()
    for position, picture in enumerate(inside):
        following = inside[position + 1].at if position + 1 < len(inside) else len(page.lines)
        limit = min(following if following > picture.at else picture.at, end)
        lines = reader.captions(picture, limit) if following != picture.at else []
        if not (lines or layout.start <= picture.at <= layout.end):
            continue
        used.update(line.index for line in lines)
        caption = " ".join(line.text for line in lines) or None
        images.append(Image(page.absolute(address(picture)), caption))
    for line in page.lines[max(0, layout.headline + 1) : layout.end]:
        if line.index not in used and reader.stands_alone(line):
            if layout.exclusion.holds(line.box, layout.box):
                continue
            used.add(line.index)
            images.append(Image("", line.text))
    return tuple(images), used
