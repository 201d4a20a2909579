"""The link finder on list pages in the manner of real systems: invented headlines, real address shapes."""

import time

import pytest

from newsarchive.errors import Unreadable
from newsarchive.find.links import Link, find_links, find_sections

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
    "JCMS": "/art/2024/3/5/art_1200_4512{n}7.html",
    "Xinhua": "/2024-03/05/c_11297{n}4512.htm",
    "Xinhua, new": "/20240305/1ad218344bd14d90b8c23{n}7cb36da6af/c.html",
    "EmpireCMS": "/bendi/2024-03-05/45{n}1.html",
    "EmpireCMS, query": "/e/action/ShowInfo.php?classid=5&id=45{n}1",
    "Discuz": "/article-45{n}1-1.html",
    "Discuz, query": "/portal.php?mod=view&aid=45{n}1",
    "WordPress slug": "/2024/03/05/spring-tea-{n}-opens-in-liuwan/",
    "WordPress number": "/archives/123{n}",
    "WordPress query": "/?p=45{n}1",
    "newspaper": "/html/2024-03/05/content_12{n}45.htm",
    "Taiwan, query": "/News.aspx?NewsID=4512{n}&PageGroupID=6",
    "Taiwan, two numbers": "/news/story/7315/37048{n}6",
    "Hong Kong, headline": "/港聞/9512{n}4/柳灣鎮首批春茶昨日開園",
    "app page": "/app/template/news/newsDetail/1134/54{n}12.html?isShare=true",
    "month": "/bendi/202403/{n}4512.html",
    "day in one": "/staticpages/20240305/newgx5de0{n}a1-19.shtml",
    "short number": "/news/12{n}.html",
    "folder": "/news/45{n}12/",
    "code with dashes": "/n/2024-03-05/2e7d946{n}-b04c-15f3-c300-3a20ecad1559.html",
    "special's story": "/zt/2024lh/202403/t20240305_41{n}72.html",
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


OTHERS = {
    "forum": "https://bbs.example.com/thread-4512{n}-1-1.html",
    "blog": "https://blog.example.com/s/blog_6175bf70010{n}2yrvv.html",
    "video site": "https://v.example.com/video/88{n}21.html",
    "shop": "https://shop.example.net/item?id=123{n}4",
    "houses": "https://house.example.net/loupan/11012{n}46.html",
    "books": "/book/32{n}896/",
    "specials": "/zt/2024/liuwan{n}/",
    "special's front": "/special/2024{n}/index.html",
    "special's host": "https://zt.example.com/2024/lh{n}/",
    "list": "/list_12{n}.html",
    "columns": "/col/col1599{n}22/index.html",
    "searches": "/search?q=%E6%98%A5%E8%8C%B6{n}",
    "tags": "/tag/12{n}",
    "advert": "https://ad.example.com/click?id=123{n}",
    "address inside": "https://g.example.net/c?id=1{n}&u=https%3A%2F%2Fexample.org%2F20240305%2F123.html",
    "documents": "/202403/P0202403053{n}9.doc",
    "pictures": "/2024/03/05/2024030501{n}.jpg",
}


@pytest.mark.parametrize("family", OTHERS)
def test_what_is_no_story_is_none_though_its_text_is_a_headline(family: str) -> None:
    rows = "".join(
        f'<li><a href="{OTHERS[family].format(n=n)}">山城旧影之第{n}回讲述江边人家往事</a></li>'
        for n in range(2, 8)
    )
    page = list_of(SHAPES["TRS"]).replace("<h2>", f"<ul class='other'>{rows}</ul><h2>")
    assert [link.text for link in find_links(page.encode(), PAGE) if link.kind == "article"] == HEADLINES


def test_relative_links_follow_the_base() -> None:
    page = list_of("202403/t34{n}0761.htm").replace("<html>", '<html><head><base href="/tupian/"></head>')
    assert "https://news.example.com/tupian/202403/t3400761.htm" in of_kind(page, "article")


def test_a_base_of_another_folder_is_followed_by_pictures_too() -> None:
    page = '<html><head><base href="/tupian/"></head><map><area href="202403/t3400761.htm" alt="江堤夜巡记"></map></html>'
    assert find_links(page.encode(), PAGE)[0].text == "江堤夜巡记"


def test_a_list_in_a_table_with_dates_beside_is_read() -> None:
    rows = "".join(
        f'<tr><td>·</td><td><a href="view.asp?id=3{n}">{text}</a></td><td>[2009-03-05]</td></tr>'
        for n, text in enumerate([*HEADLINES, "春汛"])
    )
    page = f"<html><body><a href='index.asp'>首页</a><table>{rows}</table></body></html>"
    assert len(of_kind(page, "article")) == len(HEADLINES) + 1


def test_short_names_at_the_foot_are_no_stories_though_their_addresses_are_like_them() -> None:
    foot = "".join(
        f'<a href="/about/2014-02/18/content_52{n}1.html">{name}</a>'
        for n, name in enumerate(["网站声明", "联系我们", "广告服务", "许可证", "招聘"])
    )
    page = list_of(SHAPES["Founder"]).replace("<div class='foot'>", f"<div class='footer'>{foot}")
    assert [link.text for link in find_links(page.encode(), PAGE) if link.kind == "article"] == HEADLINES


def test_comments_and_pictures_of_a_story_lead_to_the_story() -> None:
    page = list_of(SHAPES["DedeCMS"])
    story = SHAPES["DedeCMS"].format(n=9)
    page = page.replace(
        "<h2>", f'<a href="{story}"><img src="a.jpg" alt=""></a><a href="{story}#c">12评论</a><h2>'
    )
    assert f"https://news.example.com{story}" in of_kind(page, "article")


def test_a_page_that_gathers_other_portals_stories_is_read() -> None:
    rows = "".join(
        f'<li><a href="http://www.{name}.example/{path}{n}">{text}</a></li>'
        for n, (text, name, path) in enumerate(
            (text, name, path)
            for text in HEADLINES
            for name, path in [("east", "news/4512"), ("west", "view.jsp?id=381"), ("north", "a/20240305/99")]
        )
    )
    page = f"<html><body><div class='nav'><a href='/guonei'>国内</a></div><ul>{rows}</ul></body></html>"
    assert len(of_kind(page, "article")) == 3 * len(HEADLINES)


def test_templates_left_unfilled_are_no_links() -> None:
    page = list_of(SHAPES["TRS"]).replace(
        "<h2>", '<a href="/news/${id}.html">柳湾镇今年首批春茶开园</a><a href="{{next}}">下一页</a><h2>'
    )
    assert [link.url for link in find_links(page.encode(), PAGE) if "{" in link.url] == []
    assert of_kind(page, "next") == []


@pytest.mark.parametrize(
    "href",
    [
        "http://[::1", "http://]/a", "http://a\u2100b.example/1.html", "http://a:b:c/1.html", "//", "http://", "http:///a",
        "?", "http://%zz/%zz", "http://x.example:99999/1", "\\\\a\\b", "http://..example../1", "http://例え.example/新闻/1.html",
        "http://" + "a." * 300 + "example/1", "/" + "%e6%96" * 2000, "ht\ntp://a.example/1", "http://[::ffff:1.2.3.4]/1",
    ],
)  # fmt: skip
def test_odd_addresses_spoil_nothing(href: str) -> None:
    page = list_of(SHAPES["TRS"]).replace("<h2>", f'<a href="{href}">柳湾镇今年首批春茶开园</a><h2>')
    assert [link.text for link in find_links(page.encode(), PAGE) if link.text in HEADLINES] == HEADLINES


def test_pages_of_a_frameset_are_lists() -> None:
    page = "<html><frameset><frame src='left.htm'><frame src='main.htm'></frameset></html>"
    assert of_kind(page, "section") == [f"{PAGE}left.htm", f"{PAGE}main.htm"]


def test_what_is_no_page_is_refused() -> None:
    with pytest.raises(Unreadable):
        find_links(b"", PAGE)


@pytest.mark.parametrize(
    "links",
    [
        "<li><a href='/a/b/2024/0305/{n}.html'>柳湾镇今年首批春茶开园采摘</a> 03-05</li>",
        "<div>" * 20 + "<a href='/{n}'>" + "1-" * 30 + "</a>" + "</div>" * 20,
        "<a href='/" + "a-1_" * 200 + "{n}'>" + "12:3" * 50 + "</a>",
        "<i>{n}</i><a href='?page={n}'>{n}</a>",
    ],
)
def test_time_grows_no_faster_than_the_page(links: str) -> None:
    def seconds(first: int, count: int) -> float:
        rows = "".join(links.replace("{n}", str(n)) for n in range(first, first + count))  # none seen before
        began = time.process_time()
        find_links(f"<html><body>{rows}".encode(), PAGE)
        return time.process_time() - began

    seconds(0, 50)
    few = min(seconds(first, 400) for first in (1_000, 2_000, 3_000))
    many = min(
        seconds(first, 1600) for first in (10_000, 20_000, 30_000)
    )  # the best: others use the machine too
    assert many < 12 * max(few, 0.02)


def portal(menu: str, middle: str = "") -> bytes:
    """A front page with a menu."""
    return f"<html><body>{menu}{list_of(SHAPES['TRS'])}{middle}</body></html>".encode()


def test_sections_are_taken_from_the_menu() -> None:
    page = portal(
        "<div class='nav'><a href='/'>首页</a><a href='/yaowen/'>要闻</a><a href='/minsheng/index.html'>民生</a>"
        "<a href='/node_1203.htm'>时评</a><a href='/list.aspx?id=12'>文化</a><a href='https://sports.example.com/'>体育</a>"
        "<a href='https://bbs.example.com/'>论坛</a><a href='/zt/'>专题</a><a href='/about/'>关于我们</a>"
        "<a href='http://www.other.example.net/'>友邻网</a></div>",
        "<h3><a href='/deep/column/'>专栏作家</a></h3>",
    )
    assert [link.text for link in find_sections(page, "https://news.example.com/") if link.text not in {"社会", "经济"}] == [
        "要闻", "民生", "时评", "文化", "体育",
    ]  # fmt: skip


def test_a_row_of_sections_is_a_menu_whatever_it_is_called() -> None:
    names = ["要闻", "民生", "时评", "文化"]
    row = (
        "<table class='t3'><tr><td>"
        + "|".join(f"<a href='/s{n}/'>{name}</a>" for n, name in enumerate(names))
        + "</td></tr></table>"
    )
    assert [link.text for link in find_sections(row.encode(), "https://news.example.com/")] == names


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
        ('<a rel="nofollow next" href="/bendi/p2/">往后</a>', "bendi/p2/"),
        ('<a href="list_2.html" class="next">&gt;</a>', "bendi/list_2.html"),
        ('<a href="list_2.html" class="pagination-next"><i></i></a>', "bendi/list_2.html"),
        ('<a href="list_2.html"><img src="n.gif" alt="下一页"></a>', "bendi/list_2.html"),
        ('<a href="list_2.html" aria-label="下一頁"><i></i></a>', "bendi/list_2.html"),
        ('<a href="javascript:;" onclick="location.href=\'list_2.html\'">下一页</a>', "bendi/list_2.html"),
        ('<a href="/bendi/page/2/">较早的文章</a>', "bendi/page/2/"),
        ('<a href="/bendi/page/2/">Older posts</a>', "bendi/page/2/"),
        ('<a class="more" href="?page=2">查看更多新闻</a>', "bendi/?page=2"),
        ('<div><b class="on">1</b><i>2</i></div><p><a href="index_2.html">2</a></p>', "bendi/index_2.html"),
        ('<div><a href="javascript:;">1</a><a href="p2.html">2</a><a href="p3.html">3</a></div>', "bendi/p2.html"),
        ('<div>[<a href="p1.html">1</a>] [2] [<a href="p3.html">3</a>] [<a href="p4.html">4</a>]</div>', "bendi/p3.html"),
        ('<script>var countPage = 8; var currentPage = 2; createPageHTML(countPage, currentPage, "index", "htm");</script>',
         "bendi/index_3.htm"),
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
        '<a href="/bendi/0304.html" class="next">下一篇</a>',
        '<a class="next" href="#">&gt;</a>',
        '<a href="/yaowen/?page=2">更多</a>',
        '<script>createPageHTML(countPage, currentPage, "index", "htm");</script>',
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


@pytest.mark.parametrize(
    ("url", "following"),
    [
        ("https://news.example.com/bendi/list_12_3.html", "list_12_4.html"),
        ("https://news.example.com/bendi/index_3.html", "index_4.html"),
        ("https://news.example.com/bendi/?page=3&id=7", "?id=7&page=4"),
        ("https://news.example.com/bendi/page/3/", "/bendi/page/4/"),
    ],
)
def test_the_next_page_follows_the_one_we_are_on(url: str, following: str) -> None:
    page = list_of(SHAPES["Enorth"]).replace("<h2>", f'<a href="{following}">4</a><h2>')
    assert [
        link.url.endswith(following) for link in find_links(page.encode(), url) if link.kind == "next"
    ] == [True]


def test_long_list_of_stories_vouches_for_a_headline_with_an_odd_address():
    odd = ["/go/detailArticle?k=x&n=5_9", "/node_b7c41fa09d/c03d7a6f1b.shtml", "/c/9qRmwK27dxe"]
    rows = [f"/news/2024/0506/{n}.html" for n in range(3000, 3030)] + odd + ["/special/ditie/index.html"]
    entries = "".join(f'<li><a href="{row}">沿河三个村昨日完成堤防隐患排查</a></li>' for row in rows)
    page = f'<meta charset="utf-8"><ul class="list">{entries}</ul>'.encode()
    kinds = {link.url.removeprefix("https://news.example.com"): link.kind for link in find_links(page, PAGE)}
    assert [kinds[row] for row in odd] == ["article"] * 3
    assert kinds["/special/ditie/index.html"] != "article"
