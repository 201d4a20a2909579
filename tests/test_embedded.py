"""Fields that systems leave in comments."""

import time

import pytest

from newsarchive.embedded import left_in_comments


def test_founder_block_is_read() -> None:
    markup = """<body><!--enpproperty <articleid>77</articleid><date>2021-03-04 09:20:01.0</date><author></author>
    <title>大桥&amp;码头</title><keyword>大桥 码头</keyword><introtitle>引</introtitle><nodename>要闻</nodename>
    <sourcename>临江晚报</sourcename><urlpad>null</urlpad>/enpproperty--><!--enpcontent--><p>…</p>"""
    assert left_in_comments(markup.encode()) == {
        "articleid": "77", "date": "2021-03-04 09:20:01.0", "title": "大桥&码头", "keyword": "大桥 码头",
        "introtitle": "引", "nodename": "要闻", "source": "临江晚报",
    }  # fmt: skip


def test_block_with_line_breaks_and_without_slash_is_read() -> None:
    markup = b"<!--enpproperty\n<title>a</title>\n<dateline>2021-03-04</dateline>\nenpproperty-->"
    assert left_in_comments(markup) == {"title": "a", "date": "2021-03-04"}


def test_jpaas_marks_are_read_as_text() -> None:
    markup = """<h1><!--<$[信息标题]>begin--><b>大桥</b>
    合龙<!--<$[信息标题]>end--></h1><!--<$[信息来源]>begin-->临江晚报<!--<$[信息来源]>end-->"""
    assert left_in_comments(markup.encode()) == {"title": "大桥 合龙", "source": "临江晚报"}


@pytest.mark.parametrize(
    "markup",
    [
        b"",
        b"<p>enpproperty</p>",
        b"<!--enpproperty <title>x</title>",
        b"<!--<$[x]>begin-->y",
        "<!--<$[标题]>end-->".encode(),
    ],
)
def test_pages_without_whole_marks_have_none(markup: bytes) -> None:
    assert left_in_comments(markup) == {}


@pytest.mark.parametrize("piece", ["<!--enpproperty", "<!--<$[标题]>begin-->", "<title>", "<!-- "])
def test_hostile_comments_are_read_in_linear_time(piece: str) -> None:
    begun = time.perf_counter()
    left_in_comments((piece * 100_000).encode())
    assert time.perf_counter() - begun < 2
