"""A page decoded and parsed once, whatever comes in."""

import gc
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive import extract
from newsarchive.capture import Capture
from newsarchive.errors import Unreadable
from newsarchive.page import MAX_BYTES, Page

NOW = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def page(markup: str, url: str = "http://news.example.com/a/b.html") -> Page:
    return Page(Capture(url=url, body=markup.encode()))


@pytest.mark.parametrize("body", [b"", b" \n", b"%PDF-1.7 x", b"\x89PNG\r\n", b"PK\x03\x04", b"\x1f\x8b\x08"])
def test_what_is_no_page_is_refused_with_a_reason(body):
    with pytest.raises(Unreadable, match=r"empty|another type"):
        extract(body)


def test_page_beyond_the_limit_is_refused():
    with pytest.raises(Unreadable, match="at most"):
        extract(b"<p>x</p>" * (MAX_BYTES // 8 + 1))


def test_first_meta_of_a_name_counts_and_double_escapes_are_undone():
    read = page(
        '<meta NAME="Keywords" content="甲, 乙"><meta name=keywords content=丙><meta property="og:title" content="A &amp;amp; B">'
    )
    assert read.metas == {"keywords": "甲, 乙", "og:title": "A & B"}


def test_relative_links_follow_the_base_element():
    read = page('<base href="/base/"><link rel="Canonical" href="c.html">')
    assert read.absolute("x.jpg") == "http://news.example.com/base/x.jpg"
    assert read.canonical_link == "http://news.example.com/base/c.html"


@pytest.mark.parametrize("base", ["http://[broken", "://", "\x00"])
def test_broken_base_is_ignored(base):
    read = page(f'<base href="{base}"><p>x</p>')
    assert read.absolute("x.jpg").endswith("x.jpg")


def test_linked_data_is_opened_up_and_broken_one_left_out():
    read = page(
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "a": 1}]}</script>'
        '<script type="application/ld+json">{broken</script>'
        '<script type="application/ld+json">[{"b": 2}]</script>'
    )
    assert [sorted(entry) for entry in read.linked_data] == [["@graph"], ["@type", "a"], ["b"]]


def test_story_that_only_a_script_would_show_is_read():
    story = "河堤加固工程昨日开工，工期四个月，沿河三个村的村民到场观看。"
    article = extract(f"<h1>河堤加固</h1><div style='display:none'><p>{story}</p></div>".encode())
    assert [p.text for p in article.paragraphs] == [story]


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div class='content'>",
        "</div>",
        "<table><tr><td>",
        "<br>",
        "<img src='a.jpg'>",
        "<a href='/x'>",
        "</a>",
        "<h1>",
        "</h1>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<title>",
        "&#x1F600;",
        "&bogus;",
        "\x00",
        "\ufeff",
        "河堤加固工程昨日开工，",
        "来源：青溪日报 作者：林晓禾",
        "2021年13月45日 25:61",
        "责任编辑：",
        "图为现场。",
        "\ud83d",
        "9" * 40,
        "<meta charset=gb2312>",
        "<base href='http://['>",
        "</html>",
        "<![CDATA[",
        "<?xml version='1.0'?>",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=60), st.sampled_from(["utf-8", "gb18030", "utf-16"]))
def test_any_page_gives_an_article_or_a_reason(pieces, charset):
    body = "".join(pieces).encode(charset, "surrogatepass" if charset != "gb18030" else "replace")
    try:
        article = extract(body, url="http://news.example.com/2021/1.html", fetched_at=NOW)
    except Unreadable as refused:
        assert str(refused)
    else:
        assert all("\n" not in p.text and p.text for p in article.paragraphs)
        assert article.published is None or article.published.at.utcoffset() is not None


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=4000))
def test_any_bytes_give_an_article_or_a_reason(body):
    try:
        extract(body, fetched_at=NOW)
    except Unreadable as refused:
        assert str(refused)


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 10_000 + "深处",
        "<p>" + "来源：" * 50_000,
        "<p>" + "记者 " * 60_000,
        "<p>" + "2021-" * 60_000,
        "<p>" + "（" * 100_000,
        "<p>" + "一二三四五六七八九十" * 20_000,
        "<p>" + "更多" * 90 + "</p><p>" + "版权" * 60 + "</p>",
        "<a href='x'>" * 20_000,
        "<br>" * 100_000,
        "<table><tr><td>" * 3_000 + "格",
        "<p>" + "&amp;" * 100_000,
        "<title>" + "_" * 100_000 + "</title><h1>" + "-" * 50_000,
        "".join(f"<p>第{n}段，这是一段普通的文字。</p>" for n in range(20_000)),
    ],
    ids=lambda markup: markup[:14],
)
def test_hostile_pages_are_read_in_bounded_time(hostile):
    started = datetime.now(UTC)
    try:
        extract(("<h1>河堤加固工程开工</h1>" + hostile).encode(), fetched_at=NOW)
    except Unreadable as refused:
        assert str(refused)
    # Generous, for slow machines: a pattern that backtracks takes hours, not seconds.
    assert (datetime.now(UTC) - started).total_seconds() < 60


def test_a_page_that_was_read_leaves_no_garbage_behind():
    body = ("<div>" + "<p>第一段的话，说得很长。</p>" * 500).encode()
    extract(body)  # what is made once is made
    gc.collect()
    gc.disable()
    try:
        extract(body)
        left = gc.collect()
    finally:
        gc.enable()
    assert left < 100  # the parser's own
    assert gc.isenabled()
