"""The next page of a story: only a sibling address of the same story, never the next story."""

import pytest

from newsarchive.capture import Capture
from newsarchive.find.nextpage import find_next_page
from newsarchive.find.parts import find_next_part
from newsarchive.page import Page

FOLDER = "http://portal.example/2024-03/05/"


def next_part(name: str, links: str) -> str | None:
    """Name of the next part found on a page of that name, by its bytes and by what is read of it alike."""
    body = f"<html><body><p>正文</p>{links}</body></html>".encode()
    found = find_next_part(body, FOLDER + name)
    assert find_next_page(Page(Capture(url=FOLDER + name, body=body))) == found
    return found.removeprefix(FOLDER) if found else None


@pytest.mark.parametrize(
    ("name", "links", "following"),
    [
        ("content_12.htm", '<a href="content_12_2.htm">下一页</a>', "content_12_2.htm"),
        (
            "content_12.htm",
            '<a href="content_12_2.htm">2</a><a href="content_12_3.htm">3</a>',
            "content_12_2.htm",
        ),
        (
            "content_12_2.htm",
            '<a href="content_12.htm">1</a><a href="content_12_3.htm">3</a>',
            "content_12_3.htm",
        ),
        ("008523.shtml", '<a href="008523_01.shtml">下一页</a>', "008523_01.shtml"),
        ("008523_01.shtml", '<a href="008523_02.shtml">[3]</a>', "008523_02.shtml"),
        ("t2024_41.htm", '<script>createPageHTML(3,0,"t2024_41","htm")</script>', "t2024_41_1.htm"),
        ("t2024_41_1.htm", '<script>createPageHTML(3, 1, "t2024_41", "htm")</script>', "t2024_41_2.htm"),
        ("show-9-512-1.html", '<a href="show-9-512-2.html">下一页</a>', "show-9-512-2.html"),
        ("article-77-1.html", '<a href="article-77-2.html">2</a>', "article-77-2.html"),
        ("view.php?aid=77", '<a href="view.php?aid=77&amp;page=2">下一页</a>', "view.php?aid=77&page=2"),
        ("view.php?aid=7&page=2", '<a href="view.php?page=3&amp;aid=7">下一页</a>', "view.php?page=3&aid=7"),
        ("3301.html", '<a href="3301.html?page=2">2</a>', "3301.html?page=2"),
        ("5161.shtml", """<a onclick="location.href='5161_2.shtml'">下一页</a>""", "5161_2.shtml"),
        ("5161.shtml", """<a href="#" onclick="location='5161_2.shtml'">Next Page</a>""", "5161_2.shtml"),
        ("5161.shtml", """<A ONCLICK="self.location.href='5161_2.shtml'">下一页</A>""", "5161_2.shtml"),
        (
            "5161.shtml",
            '<a href="#" onclick="x()">下一页</a><a href="#" onclick = "location=&quot;5161_2.shtml&quot;">下一页</a>',
            "5161_2.shtml",
        ),
        ("5161.shtml", '<a href="5161_2.shtml"><img src="next.png"></a>', "5161_2.shtml"),
        ("5161_2.shtml", '<a href="5161_3.shtml"><b>下一</b><i>页</i></a>', "5161_3.shtml"),
        ("5161_2.shtml", '<a href="5161_3.shtml">3</a><a href="5161_3.shtml">下一页</a>', "5161_3.shtml"),
        (
            "77.html",
            '<a href="77.html?PageNo=2">下页</a><a href="77.html?PageNo=2">2</a>',
            "77.html?PageNo=2",
        ),
        ("77.html", '<a href="/about?id=1">关于</a><a href="77.html?p=2">2</a>', "77.html?p=2"),
    ],
)
def test_story_goes_on(name: str, links: str, following: str) -> None:
    assert next_part(name, links) == following


@pytest.mark.parametrize(
    ("name", "links"),
    [
        ("content_12.htm", '<a href="content_13.htm">下一篇：柳湾镇首批春茶开园</a>'),
        ("content_12.htm", '<a href="content_13.htm">下一条</a>'),
        ("content_12.htm", '<a href="content_121.htm">下一页</a>'),
        ("content_12.htm", '<a href="content_12_1.htm">打印</a>'),
        ("content_12_3.htm", '<a href="content_12_2.htm">上一页</a><a href="content_12.htm">1</a>'),
        ("content_12_2.htm", '<a href="content_12_4.htm">4</a>'),
        ("3301.html", '<a href="3302.html">下一页</a>'),
        ("view.php?aid=77", '<a href="view.php?aid=78&amp;page=2">下一页</a>'),
        ("t2024_41.htm", '<script>createPageHTML(1,0,"t2024_41","htm")</script>'),
        ("t2024_41.htm", '<script>createPageHTML(3,2,"t2024_41","htm")</script>'),
        ("content_12.htm", '<a href="http://elsewhere.example/2024-03/05/content_12_2.htm">下一页</a>'),
        ("", '<a href="index_2.html">下一页</a>'),
    ],
)
def test_nothing_is_mistaken_for_a_next_page(name: str, links: str) -> None:
    assert next_part(name, links) is None


def test_gbk_page_goes_on() -> None:
    page = '<html><body>正文<a href="content_12_2.htm">下一页</a></body></html>'.encode("gb18030")
    assert find_next_part(page, FOLDER + "content_12.htm") == FOLDER + "content_12_2.htm"


def test_hostile_page_is_looked_at_quickly(recwarn: pytest.WarningsRecorder) -> None:
    page = b"content_" * 200_000 + b"_" * 200_000
    assert find_next_part(page, FOLDER + "content_12.htm") is None
