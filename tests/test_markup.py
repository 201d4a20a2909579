"""From UTF-8 to an element tree that holds the whole page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.errors import Unreadable
from newsarchive.markup import MAX_DEPTH, parse


def text_of(markup: str) -> str:
    return "".join(parse(markup.encode()).itertext())


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body><p>导航</p></body></html><div><p>河堤加固工程开工</p></div>",
        "<html><body>一</html><html><head><title>二</title></head><body><p>河堤加固工程开工</p>",
        "<!doctype html><html><div>页头</div></HTML >\n<html><body><h1>河堤加固工程开工</h1></body></html>",
        "</body></html></html><p>河堤加固工程开工",
        "<table><tr><td><div><p>河堤加固工程开工</td></table></p></div>",
    ],
)
def test_story_after_the_end_of_the_document_is_kept(markup):
    assert "河堤加固工程开工" in text_of(markup)


def test_nul_and_control_characters_are_dropped():
    assert "河堤加固" in text_of("<p>河堤\x00加\x08固</p>")


def test_comments_are_left_out():
    assert text_of("<p>甲<!-- 乙 -->丙</p>") == "甲丙"


@pytest.mark.parametrize("levels", [300, 3000, 10_000])
def test_text_below_any_number_of_levels_is_found(levels):
    root = parse(b"<div>" * levels + "深处的一段文字".encode() + b"<p>after</p>")
    assert "深处的一段文字" in "".join(root.itertext())


def test_lenient_reading_bounds_the_depth():
    root = parse(b"<div><span>" * 5000 + b"x")
    depth, element = 0, root
    while len(element):
        element = element[-1]
        depth += 1
    assert depth <= MAX_DEPTH + 2


@pytest.mark.parametrize("body", [b"", b"   ", b"\x00\x01"])
def test_nothing_to_parse_is_unreadable(body):
    with pytest.raises(Unreadable):
        parse(body)


@given(st.text(alphabet=st.sampled_from("<>/=\"'! -ap文\x00\ud800"), max_size=200))
def test_any_markup_is_parsed_or_refused(markup):
    try:
        parse(markup.encode("utf-8", "surrogatepass"))
    except Unreadable:
        return
