"""Characters that mean the same are folded to the same, and offsets survive where they must."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.folding import fold, fold_chars, fold_letters, fold_one, read_simplified

EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))


def test_traditional_and_simplified_fold_to_the_same() -> None:
    assert fold("臺灣國務院總理發表講話") == fold("台湾国务院总理发表讲话")


def test_full_width_and_case_make_no_difference() -> None:
    assert fold("ＧＤＰ增长５．２％") == fold("gdp增长5.2%")


@pytest.mark.parametrize("slash", "／\u2571\u2215")
def test_what_is_typed_for_a_slash_is_one(slash: str) -> None:
    assert fold_chars(f"記者王五{slash}台北報導") == "记者王五/台北报导"


def test_white_space_and_invisible_characters_are_not_compared() -> None:
    assert fold("\u3000王\u00a0强\u200b\ufeff\n") == "王强"


def test_letters_alone_are_left_where_punctuation_does_not_count() -> None:
    assert fold_letters("“长江”——２０２０年，\u3000GDP！") == "长江2020年gdp"


def test_folding_each_character_keeps_the_length_of_everything() -> None:
    assert len(fold_chars(EVERY_CHARACTER)) == len(EVERY_CHARACTER)


def test_folding_each_character_twice_is_folding_once() -> None:
    once = fold_chars(EVERY_CHARACTER)
    assert fold_chars(once) == once


def test_every_character_is_folded_alone_and_in_long_texts() -> None:
    by_itself = [folded if len(folded := fold_one(char)) == 1 else char for char in EVERY_CHARACTER]
    assert list(map(fold_chars, EVERY_CHARACTER)) == by_itself
    assert fold_chars(EVERY_CHARACTER) == "".join(by_itself)


@given(st.text())
def test_folding_does_not_depend_on_neighbours(text: str) -> None:
    assert fold_chars(text) == "".join(map(fold_chars, text))


@given(st.text(st.characters(codec="utf-8")))
def test_folding_for_comparing_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_table_leads_nowhere_that_it_leaves_again() -> None:
    table = read_simplified()
    assert len(table) > 3700
    assert not set(table.values()) & set(table)
