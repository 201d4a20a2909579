"""Which of very many strings came before, in little memory: a crawl of years has millions of addresses."""

from array import array
from collections.abc import Iterable

Key = str | bytes
FIRST = 8  # places of an empty table
FULL = 0.6  # share of places taken at which the table is doubled


class Seen:
    """A set that keeps 64 bits of each member, so that it can tell whether it has one, not which it has.

    Takes 13 to 27 bytes a member; a set of strings takes 150 and more. Two strings have the same 64 bits
    once in eighteen million million million pairs: of ten million addresses, with a chance of three in a
    million. The bits are those of Python's own hash, keyed anew in each process, which no page can foresee;
    it is the same for a text and its ASCII bytes, so the members should be of one kind.
    """

    __slots__ = ("_places", "_size")

    def __init__(self, members: Iterable[Key] = ()) -> None:
        self._places = array("q", bytes(8 * FIRST))
        self._size = 0
        self.update(members)

    def __len__(self) -> int:
        return self._size

    @property
    def bytes(self) -> int:
        """Room it takes."""
        return self._places.itemsize * len(self._places)

    def __contains__(self, member: Key) -> bool:
        return self._places[self._place(hash(member) or 1)] != 0

    def add(self, member: Key) -> bool:
        """Take a member in; tells whether it is new."""
        bits = hash(member) or 1  # 0 is an empty place
        place = self._place(bits)
        if self._places[place]:
            return False
        self._places[place] = bits
        self._size += 1
        if self._size > FULL * len(self._places):
            self._grow()
        return True

    def update(self, members: Iterable[Key]) -> int:
        """Take members in; returns how many are new."""
        return sum([self.add(member) for member in members])

    def _place(self, bits: int) -> int:
        """Where the bits stand, or the empty place they would stand at."""
        places = self._places
        last = len(places) - 1
        place = bits & last
        while places[place] not in (0, bits):
            place = (place + 1) & last
        return place

    def _grow(self) -> None:
        before = self._places
        self._places = array("q", bytes(16 * len(before)))
        for bits in before:
            if bits:
                self._places[self._place(bits)] = bits
