"""The compact set says what a set says."""

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.seen import Seen

words = st.lists(st.text(max_size=3), max_size=60)


@given(words, words)
def test_what_was_taken_in_is_there_and_nothing_else(members: list[str], others: list[str]) -> None:
    seen = Seen(members)
    assert len(seen) == len(set(members))
    assert [other in seen for other in others] == [other in set(members) for other in others]


@given(words)
def test_it_tells_what_is_new(members: list[str]) -> None:
    seen, before = Seen(), set[str]()
    for member in members:
        assert seen.add(member) == (member not in before)
        before.add(member)
    assert seen.update(members) == 0


def test_a_hundred_thousand_addresses_take_little_room() -> None:
    addresses = [f"https://portal.example.com/{number // 100}/{number}.html" for number in range(100_000)]
    seen = Seen(addresses)
    assert seen.update(addresses) == 0
    assert f"{addresses[-1]}?" not in seen
    assert seen.bytes / len(seen) < 28


def test_nothing_written_is_a_member_like_any_other() -> None:
    assert "" in Seen([""])
    assert "" not in Seen()
