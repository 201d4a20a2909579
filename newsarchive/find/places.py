"""Where on a page links stand: the boxes around them, and the part of the page those belong to."""

import re
from typing import NamedTuple

from lxml import etree

AROUND = 3  # boxes that tell a place: for a headline its cell, its row, its list

REGION_TAGS = {"nav": "menu", "header": "menu", "menu": "menu", "footer": "foot", "aside": "aside"}
REGION = re.compile(
    r"""(?:^|[\s_-]) (?:
      (?P<menu> (?:main|top|sub|global|site)?-?(?:nav|menu)(?:bar|igation|s|list|box|main)?
              | head(?:er)? | top-?bar | daohang | channels? | (?:bread-?)?crumbs? | location | position
              | weizhi | site-?map )
    | (?P<foot> foot(?:er)?\d? | copy-?right | bottom | bot | about )
    | (?P<friends> friend(?:s|ly)?(?:-?links?)? | f?links? | yqlj | youqing | youlian )
    | (?P<tools> log-?in | search | share | apps? | weixin | wechat | tool(?:s|bar)? | tags? | keywords?
               | hot-?words? )
    | (?P<pager> page[rs]? | pagination | paging | fenye | fanye | page-?(?:nav|bar|list|num)s? )
    | (?P<advert> ads? | adv | adverts? | guanggao | gg )
    ) (?:$|[\s_-])""",
    re.VERBOSE,
)
"""What boxes are called by id and class. Names mislead, so they only weigh: see linkweights.txt."""


class Place(NamedTuple):
    """Where the links of one box stand."""

    path: str
    """Tags and classes of the nearest boxes."""
    region: str
    """What the nearest box with a telling name is: a group of REGION, aside, or ""."""


NOWHERE = Place("", "")


class Places:
    """Remembers the place of every box, since many links share one."""

    def __init__(self) -> None:
        self.known: dict[etree._Element, Place] = {}

    def of(self, box: etree._Element | None) -> Place:
        """Where the links of a box stand."""
        unknown = []
        while box is not None and box not in self.known:
            unknown.append(box)
            box = box.getparent()
        place = NOWHERE if box is None else self.known[box]
        for inner in reversed(unknown):
            place = self.known[inner] = place_in(inner, place)
        return place


def place_in(box: etree._Element, outer: Place) -> Place:
    """A box's place, given the place around it."""
    kind = box.get("class", "")
    path = ">".join([f"{box.tag!s}.{kind}", *outer.path.split(">")[: AROUND - 1]])
    if box.tag == "body":
        return Place(path, "")
    region = REGION_TAGS.get(str(box.tag), "")
    if not region and (kind or box.get("id")):
        named = REGION.search(f"{box.get('id', '')} {kind}".lower())
        region = named.lastgroup or "" if named else ""
    return Place(path, region or outer.region)
