"""How each CMS family is walked, and how one is known by its pages.

A portal names its family (Portal.platform); the site spider finds it by the marks a front page carries.
"""

from typing import NamedTuple

from spiders.platforms.dedecms import DedeCms
from spiders.platforms.discuz import Discuz
from spiders.platforms.empire import Empire
from spiders.platforms.enorth import Enorth
from spiders.platforms.epaper import FounderPaper, Paper
from spiders.platforms.founder import Founder
from spiders.platforms.jcms import Jcms
from spiders.platforms.jsonlist import JsonLists
from spiders.platforms.people import People
from spiders.platforms.phpcms import PhpCms
from spiders.platforms.platform import Platform
from spiders.platforms.trs import Trs
from spiders.platforms.wordpress import WordPress
from spiders.platforms.xinhua import Xinhua

FAMILIES: tuple[type[Platform], ...] = (
    FounderPaper,
    Paper,
    Founder,
    Enorth,
    Trs,
    People,
    Xinhua,
    Jcms,
    DedeCms,
    PhpCms,
    Empire,
    Discuz,
    WordPress,
    JsonLists,
)
"""Every family; where two claim a page alike, the sooner one has it."""

BY_NAME: dict[str, type[Platform]] = {"": Platform, **{family.name: family for family in FAMILIES}}

ENOUGH = 3
"""Different addresses of a family's shape that a page must link; one alone may be a link to another site."""


class Recognised(NamedTuple):
    """A family, and the mark it was known by."""

    family: type[Platform]
    mark: str


def recognise(body: bytes, url: str) -> Recognised | None:
    """The family that made a front or list page, None where no mark tells; url: the page's own address."""
    for family in FAMILIES:
        if found := family.own_url.search(url):
            return Recognised(family, f"the address {found[0]}")
        if mark := family.proof.search(body):
            return Recognised(family, mark[0][:80].decode("ascii", "replace"))
    counted = [
        (len(signs := {found[0] for found in family.signs.finditer(body)}), family, signs)
        for family in FAMILIES
    ]
    most, family, signs = max(counted, key=lambda count: count[0])
    if most < ENOUGH:
        return None
    return Recognised(family, f"{most} addresses such as {min(signs)[:60].decode('ascii', 'replace')}")
