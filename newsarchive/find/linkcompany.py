"""What a link's company says of it: links whose addresses have its pattern, links that stand in its place."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsarchive.address import same_site
from newsarchive.find.anchors import Anchors
from newsarchive.find.shapes import Shape, shape_of

HEADLINE = 8  # Chinese characters; section names have two to six
SHARES = ((0.1, "some"), (0.3, "a third"), (0.5, "half"), (0.8, "most"))
FEW = 4  # others; what fewer say is worth less
GATHERED = 10  # headlines at least that a page of other portals' stories has


class Group(NamedTuple):
    """Names of what a group of links may say, made once."""

    alone: str
    few: tuple[tuple[str, ...], ...]
    """Of few others, by the number of SHARES that headlines reach among them."""
    many: tuple[tuple[str, ...], ...]
    dated: str


def _group(name: str) -> Group:
    return Group(f"{name}: alone", _levels(f"{name}, few"), _levels(name), f"{name}: dated")


def _levels(name: str) -> tuple[tuple[str, ...], ...]:
    names = [f"{name}: company", *(f"{name}: {share} headlines" for _, share in SHARES)]
    return tuple(tuple(names[: reached + 1]) for reached in range(len(names)))


PATTERN, OUTLINE, PLACE = _group("pattern"), _group("outline"), _group("place")


class Company:
    """Counts of links, headlines and dates by pattern, by outline and by place."""

    def __init__(self, anchors: Mapping[str, Anchors], page: str) -> None:
        self.members: defaultdict[str, int] = defaultdict(int)
        self.headlines: defaultdict[str, int] = defaultdict(int)
        self.dates: defaultdict[str, int] = defaultdict(int)
        self.url = page
        self.page = shape_of(page)
        headlines = [address for address, known in anchors.items() if known.han >= HEADLINE]
        away = sum(not self.is_home(address) for address in headlines)
        self.gathers = len(headlines) >= GATHERED and away > len(headlines) / 2
        """Most headlines lead to other sites: the page gathers other portals' stories."""
        for address, known in anchors.items():
            shape = shape_of(address)
            for group in {shape.pattern, shape.outline, *known.places}:
                self.members[group] += 1
                self.headlines[group] += known.han >= HEADLINE
                self.dates[group] += known.dated

    def is_home(self, address: str) -> bool:
        """Claims that an address belongs to the page's site."""
        own = shape_of(address).site
        if own != self.page.site:
            return False
        is_domain = "." in own and not own.replace(".", "").isdigit()
        return is_domain or same_site(address, self.url)  # where there is no domain, the port counts too

    def clues(self, shape: Shape, known: Anchors) -> Iterator[str]:
        """What the others say who share a link's pattern, its outline, its place (the best of several)."""
        best = max(known.places, key=lambda place: (self.headlines[place], place))
        yield from self._says(PATTERN, shape.pattern, known)
        yield from self._says(OUTLINE, shape.outline, known)
        yield from self._says(PLACE, best, known)

    def _says(self, group: Group, key: str, known: Anchors) -> Iterator[str]:
        others = self.members[key] - 1
        if not others:
            yield group.alone
            return
        share = (self.headlines[key] - (known.han >= HEADLINE)) / others
        reached = sum(share >= least for least, _ in SHARES)
        yield from (group.many if others >= FEW else group.few)[reached]
        if self.dates[key] - known.dated >= others / 2:
            yield group.dated
