"""The link finder on list pages in the manner of real systems: invented headlines, real address shapes."""

import pytest

from newsarchive.find.links import Link, find_links

PAGE = "https://news.example.com/bendi/"
HEADLINES = [
    "柳湾镇今年首批春茶昨日开园采摘",
    "青石县三条乡村公路全部通车运营",
    "南渡区图书馆延长开放时间到夜里九点",
    "白杨乡组织志愿者清理河道两岸垃圾",
    "云岭市中小学本周开展视力免费检查",
    "清河街道老旧小区加装电梯获居民点赞",
]

SHAPES = {
    "Enorth": "/system/2024/03/05/0300123{n}7.shtml",
    "Founder": "/content/2024-03/05/content_1523{n}8.html",
    "TRS": "./202403/t20240305_41{n}72.shtml",
    "short TRS": "202403/t34{n}0761.htm",
    "DedeCMS": "/a/bendi/2024/0305/23{n}1.html",
    "PHPCMS": "/show-12-10{n}4-1.html",
    "People.cn": "/n2/2024/0305/c192{n}51-4076{n}512.html",
    "codes": "/c/8imOU3{n}XlpE",
    "query": "/view.aspx?newsid=45{n}91",
    "numbers": "/content/646830/57/1234{n}.html",
}


def kinds(page: str, url: str = PAGE) -> dict[str, str]:
    """Address -> kind of every link."""
    return {link.url: link.kind for link in find_links(page.encode(), url)}


def of_kind(page: str, kind: str) -> list[str]:
    """Addresses of one kind, in order."""
    return [link.url for link in find_links(page.encode(), PAGE) if link.kind == kind]


def list_of(shape: str) -> str:
    """A list page whose stories have addresses of one shape, with what stands around lists."""
    rows = "".join(
        f'<li><a href="{shape.format(n=n)}">{text}</a><span>03-05</span></li>'
        for n, text in enumerate(HEADLINES)
    )
    return (
        "<html><body><div class='top'><a href='/login.php'>登录</a><a href='https://www.example.com/'>首页</a>"
        "<a href='/shehui/'>社会</a><a href='/jingji/index.shtml'>经济</a>"
        "<a href='/zt/2024lh/'>两会专题</a></div>"
        f"<h2>本地</h2><ul class='list'>{rows}</ul>"
        "<div class='foot'><a href='/about/contact.html'>联系我们</a>"
        "<a href='/app/download.html'>客户端下载</a>"
        "<a href='http://www.friend.example.net/'>友好邻站</a><a href='javascript:void(0)'>设为首页</a>"
        "<a href='mailto:desk@example.com'>来信</a><a href='#top'>返回顶部</a></div></body></html>"
    )


@pytest.mark.parametrize("family", SHAPES)
def test_stories_are_found_by_the_addresses_of_every_family(family: str) -> None:
    found = find_links(list_of(SHAPES[family]).encode(), PAGE)
    assert [link.text for link in found if link.kind == "article"] == HEADLINES


def test_sections_are_told_from_tools_and_other_sites() -> None:
    page = list_of(SHAPES["Enorth"])
    assert of_kind(page, "section") == [
        "https://www.example.com/",
        "https://news.example.com/shehui/",
        "https://news.example.com/jingji/index.shtml",
    ]
    assert "http://www.friend.example.net/" in of_kind(page, "other")


def test_a_short_headline_counts_among_its_equals() -> None:
    page = list_of(SHAPES["TRS"]).replace(HEADLINES[2], "今日看点")
    assert len(of_kind(page, "article")) == len(HEADLINES)


def test_picture_and_headline_of_one_story_are_one_link() -> None:
    page = list_of(SHAPES["TRS"])
    first = SHAPES["TRS"].format(n=0)
    page = page.replace(
        "<ul", f'<a href="{first}"><img src="a.jpg"></a><a href="{first}#comments">评论</a><ul', 1
    )
    links = find_links(page.encode(), PAGE)
    assert [link for link in links if link.text == HEADLINES[0]] == [
        Link("https://news.example.com/bendi/202403/t20240305_41072.shtml", HEADLINES[0], "article")
    ]
    assert sum(link.url.endswith("_41072.shtml") for link in links) == 1


def test_headline_cut_short_is_read_from_the_title() -> None:
    whole = "柳湾镇今年首批春茶昨日开园采摘，预计持续四十天"
    page = list_of(SHAPES["Enorth"]).replace(f">{HEADLINES[0]}<", f' title="{whole}">{HEADLINES[0][:10]}…<')
    assert whole in [link.text for link in find_links(page.encode(), PAGE)]


def test_forums_shops_and_videos_are_no_stories() -> None:
    rows = "".join(
        f'<a href="https://bbs.example.com/thread-4512{n}-1-1.html">{text}</a>'
        f'<a href="https://v.example.com/video/88{n}21.html">{text}</a>'
        for n, text in enumerate(HEADLINES)
    )
    assert of_kind(f"<html><body>{rows}</body></html>", "article") == []


def test_relative_links_follow_the_base() -> None:
    page = list_of("202403/t34{n}0761.htm").replace("<html>", '<html><head><base href="/tupian/"></head>')
    assert "https://news.example.com/tupian/202403/t3400761.htm" in of_kind(page, "article")


def test_gbk_page_is_read() -> None:
    found = find_links(list_of(SHAPES["Enorth"]).encode("gb18030"), PAGE)
    assert [link.text for link in found if link.kind == "article"] == HEADLINES


@pytest.mark.parametrize(
    ("pager", "following"),
    [
        ('<a href="list_12_2.html">下一页</a><a href="list_12_9.html">末页</a>', "bendi/list_12_2.html"),
        ('<a href="node_9_2.htm">下页</a>', "bendi/node_9_2.htm"),
        ('<a class="n" href="?page=2">Next &gt;</a>', "bendi/?page=2"),
        ('<a href="/bendi/2.html" title="下一页">&raquo;</a>', "bendi/2.html"),
        ('<div><span>1</span><a href="p2.html">2</a><a href="p3.html">3</a></div>', "bendi/p2.html"),
        ('<div><a href="./">1</a><a href="p2.html">2</a><a href="p3.html">3</a></div>', "bendi/p2.html"),
        ('<ul><li class="on">1</li><li><a href="p2.html">2</a></li><li><a href="p3.html">3</a></li></ul>',
         "bendi/p2.html"),
        ('<div>1 <a href="p2.html">2</a> <a href="p2.html">&gt;</a></div>', "bendi/p2.html"),
        ('<script>createPageHTML(7, 0, "index", "html");</script>', "bendi/index_1.html"),
        ("<script>createPageHTML(7,3,'index','shtml')</script>", "bendi/index_4.shtml"),
        ('<link rel="next" href="/bendi/p2/">', "bendi/p2/"),
    ],
)  # fmt: skip
def test_next_page_is_found(pager: str, following: str) -> None:
    page = list_of(SHAPES["Enorth"]).replace("<div class='foot'>", pager + "<div class='foot'>")
    assert of_kind(page, "next") == [f"https://news.example.com/{following}"]


@pytest.mark.parametrize(
    "pager",
    [
        "",
        '<a href="javascript:next()">下一页</a>',
        '<a href="https://elsewhere.example.net/list_2.html">下一页</a>',
        '<a href="/bendi/0304.html">下一篇</a>',
        '<script>createPageHTML(1, 0, "index", "html");</script>',
        '<script>createPageHTML(7, 6, "index", "html");</script>',
        '<a href="/photo/">&gt;</a>',
        '<a href="https://news.example.com/bendi/index.html">下一页</a>',
        "<div>热度 <a href='/hot/a.html'>58</a> <a href='/hot/b.html'>61</a></div>",
    ],
)
def test_no_next_page_is_made_up(pager: str) -> None:
    page = list_of(SHAPES["Enorth"]).replace("<div class='foot'>", pager + "<div class='foot'>")
    assert of_kind(page, "next") == []
