"""What is read from lists: feeds, sitemaps, data, records, newspapers, stubs; and the days a crawl is for."""

import re
import time
from datetime import date

import pytest

from newsarchive.errors import PortalError, Unreadable
from newsarchive.lists.alternates import find_feeds
from newsarchive.lists.html import find_days, leads_to
from newsarchive.lists.jsonlists import next_address, read_day
from newsarchive.lists.listing import Answer, Ask
from newsarchive.lists.newspaper import at_day, read_leaf
from newsarchive.lists.reading import read_list
from newsarchive.lists.records import read_records
from spiders.platforms.enorth import before
from spiders.span import Span, read_span

HOME = "http://www.liuwan.example/"
MAY_DAY = date(2024, 5, 1)


def answer(text: str | bytes, path: str = "") -> Answer:
    """An answer from the portal."""
    return Answer(HOME + path, text.encode() if isinstance(text, str) else text)


def addresses(given: Answer) -> list[str]:
    """Paths of a list's articles."""
    return [link.url.removeprefix(HOME) for link in read_list(given).links if link.kind == "article"]


# --- Feeds ---------------------------------------------------------------------------------------------

RSS = """<?xml version="1.0" encoding="{}"?><rss version="2.0"><channel><title>柳湾网</title>
<item><title>柳湾镇首批春茶开园采摘</title><link>/a/1.html</link><pubDate>Tue, 30 Apr 2024 17:00:00 GMT</pubDate></item>
<item><title>长堤街道更新早班公交</title><link>http://www.liuwan.example/a/2.html</link></item></channel></rss>"""


@pytest.mark.parametrize(("declared", "charset"), [("utf-8", "utf-8"), ("gb2312", "gb18030")])
def test_feed_gives_articles_with_titles_and_days_in_china(declared: str, charset: str) -> None:
    found = read_list(answer(RSS.format(declared).encode(charset), "rss.xml"))
    assert [(link.url, link.text) for link in found.links] == [
        (HOME + "a/1.html", "柳湾镇首批春茶开园采摘"),
        (HOME + "a/2.html", "长堤街道更新早班公交"),
    ]
    assert found.days == {HOME + "a/1.html": MAY_DAY}


def test_atom_feed_and_its_next_page() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="/atom?page=2"/>
    <entry><title>望河屯整理文物仓库</title><link href="/a/3.html"/><updated>2024-05-01T08:00:00+08:00</updated>
    </entry></feed>"""
    found = read_list(answer(atom, "atom"))
    assert [link.url for link in found.links] == [HOME + "a/3.html"]
    assert found.days[HOME + "a/3.html"] == MAY_DAY
    assert found.following == (Ask(HOME + "atom?page=2"),)


@pytest.mark.parametrize(
    "broken", ["<rss version='2.0'><channel><item><link>/a/1.html</link>", "<rss><item>"]
)
def test_broken_feed_is_read_as_far_as_it_goes_or_refused(broken: str) -> None:
    try:
        found = read_list(answer(broken))
    except Unreadable as refused:
        assert str(refused).startswith("not a feed")
    else:
        assert {link.url for link in found.links} <= {HOME + "a/1.html"}


def test_page_names_its_feeds() -> None:
    head = """<link rel="alternate" type="application/rss+xml" href="/feed/?a=1&amp;b=2">
    <link rel=alternate type=application/atom+xml href=atom.xml>
    <link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="icon" href="/i.png">"""
    assert find_feeds(head.encode(), HOME) == [HOME + "feed/?a=1&b=2", HOME + "atom.xml"]


# --- Sitemaps ------------------------------------------------------------------------------------------

SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>http://www.liuwan.example/p/88.html</loc><news:news><news:title>双井村补种果树苗木</news:title>
<news:publication_date>2024-05-01T07:00:00+08:00</news:publication_date></news:news></url>
<url><loc>http://www.liuwan.example/news/2024-05-02/4711.html</loc><lastmod>2026-01-01</lastmod></url>
<url><loc>http://www.liuwan.example/about/</loc></url></urlset>"""


def test_sitemap_gives_stories_and_news_entries() -> None:
    found = read_list(answer(SITEMAP))
    assert addresses(answer(SITEMAP)) == ["p/88.html", "news/2024-05-02/4711.html"]
    assert found.days == {HOME + "p/88.html": MAY_DAY}, "the day a file was made is no story's"
    assert found.links[0].text == "双井村补种果树苗木"


def test_index_of_sitemaps_leads_to_the_newest_first() -> None:
    index = """<sitemapindex><sitemap><loc>/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
    <sitemap><loc>/new.xml</loc><lastmod>2024-01-01</lastmod></sitemap></sitemapindex>"""
    assert read_list(answer(index)).beside == (Ask(HOME + "new.xml"), Ask(HOME + "old.xml"))


def test_sitemap_does_not_open_entities_or_files() -> None:
    hostile = """<!DOCTYPE urlset [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;">]>
    <urlset><url><loc>http://www.liuwan.example/news/2024-05-02/1&b;.html</loc></url></urlset>"""
    assert addresses(answer(hostile)) in ([], ["news/2024-05-02/1.html"], ["news/2024-05-02/1"])


# --- Data ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        '{"rows":[{"docTitle":"春茶","docPubUrl":"/t1.html","docRelTime":"2024-05-01 08:00"}]}',
        '({"data":{"list":[{"Title":"春茶","LinkUrl":"http://www.liuwan.example/t1.html","PubTime":"2024/5/1"}]}})',
        'callback123({"list":[{"title":"春茶","url":"t1.html?","shareUrl":"x"}]});'.replace(
            "t1.html?", "./t1.html"
        ),
        'var roll = {"items":[{"title":"春茶","url":"/t1.html","img":"/1.jpg","date":"20240501080000"}]};',
        '{"list":[{"title":"春茶","contentUrl":"http://www.liuwan.example/app_if/getArticleContent?articleId=1",'
        '"shareUrl":"http://www.liuwan.example/t1.html"}]}',
        '[{"link":"/t1.html","title":{"rendered":"<b>春茶</b>"},"date":"2024-05-01T08:00:00"}]',
        '{"response":{"datas":[{"title":"春茶","url":"/t1.html","ptime":1714521600000}]}}',
    ],
)
def test_data_gives_articles_whatever_its_names_are(text: str) -> None:
    found = read_list(answer(text, "list?page=1"))
    assert [(link.url, link.text) for link in found.links] == [(HOME + "t1.html", "春茶")]
    assert set(found.days.values()) <= {MAY_DAY}
    assert found.following == (Ask(HOME + "list?page=2"),)


def test_data_in_gbk_is_read() -> None:
    text = '{"items":[{"title":"河堤护坡的加固工程已经全部完成，预计月底验收。","url":"/t1.html"}]}'
    assert read_list(answer(text.encode("gb18030"))).links[0].text.startswith("河堤护坡的加固工程")


def test_data_without_rows_ends_the_list() -> None:
    assert read_list(answer('{"total":0,"rows":[]}', "list?page=9")).following == ()


@pytest.mark.parametrize(
    "text", ['{"rows":[', "[" * 5000, '{"title":"春茶","url":"/1.jpg"}', "[1,2]", '{"url":7}']
)
def test_data_that_lists_nothing_gives_nothing(text: str) -> None:
    try:
        assert not read_list(answer(text)).links
    except Unreadable as refused:
        assert str(refused).startswith("not JSON")


def test_page_that_begins_with_a_bracket_is_a_page() -> None:
    page = '[公告]<ul><li><a href="/2024/0501/4711.html">柳湾镇首批春茶今天上午开园采摘</a></li></ul>'
    assert addresses(answer(page)) == ["2024/0501/4711.html"]


@pytest.mark.parametrize(
    ("url", "following"),
    [
        ("http://a.example/l?nid=1&pgnum=3&cnt=35", "http://a.example/l?nid=1&pgnum=4&cnt=35"),
        ("http://a.example/x/doc_1.json", "http://a.example/x/doc_2.json"),
        ("http://a.example/x/documents.json", ""),
        ("http://a.example/l?columnId=5", ""),
    ],
)
def test_next_page_of_data_is_counted_in_the_address(url: str, following: str) -> None:
    assert next_address(url) == following


@pytest.mark.parametrize("value", ["", "0", "2024-13-01", None, 12, "1234567890123456", "昨天", "9999-01-01"])
def test_what_is_no_day_is_none(value: object) -> None:
    assert read_day(value) is None


# --- Records -------------------------------------------------------------------------------------------

RECORDS = """<datastore><totalrecord>4</totalrecord><recordset>
<record><![CDATA[<li><a href='/art/2024/5/1/art_1_11.html'>杏林社区开放夜间门诊</a></li>]]></record>
<record><![CDATA[<li><a href='/art/2024/5/1/art_1_12.html'>铁岗村清点防汛沙袋</a></li>]]></record>
</recordset></datastore>"""
PAGE = f"""<html><body><script type="text/xml">{RECORDS}</script><script>$('#1').jpage({{totalRecord:4,
perPage:2, proxyUrl:'/module/web/jpage/dataproxy.jsp', params:{{col:1, webid:'7', columnid:9}}}});</script></body>"""


def test_records_are_followed_by_a_form() -> None:
    found = read_records(answer(PAGE, "col/col9/index.html"))
    assert [link.url for link in found.links if link.kind == "article"] == [
        HOME + f"art/2024/5/1/art_1_{n}.html" for n in (11, 12)
    ]
    (ask,) = found.following
    assert ask.url.startswith(HOME + "module/web/jpage/dataproxy.jsp?startrecord=3&endrecord=4&perpage=2")
    assert ask.form == "col=1&webid=7&columnid=9"


def test_last_records_are_followed_by_nothing() -> None:
    asked = Answer(
        HOME + "dataproxy.jsp?startrecord=3&endrecord=4&perpage=2", RECORDS.encode(), form="columnid=9"
    )
    assert read_records(asked).following == ()


def test_records_that_never_end_take_no_time() -> None:
    hostile = b"<record><![CDATA[" * 100_000
    began = time.process_time()
    read_records(answer(hostile))
    assert time.process_time() - began < 5


# --- Archives ------------------------------------------------------------------------------------------


def test_archive_goes_on_with_the_next_lower_number_of_its_column() -> None:
    folder = "http://a.example/system/count//0010/000000000000/000/"
    pages = [f"{folder}001/c0010_000001001.shtml", f"{folder}000/c0010_000000999.shtml"]
    others = [f"{folder}000/c0010_000000998.shtml", f"{folder}000/c0020_000000999.shtml"]
    assert before(f"{folder}001/c0010_000001000.shtml", [*pages, *others]) == [pages[1]]
    assert before("http://a.example/system/count//0010/000000000000/c0010.shtml", [*pages, *others]) == [
        pages[0]
    ]
    assert before(f"{folder}000/c0010_000000001.shtml", pages) == []


# --- Newspapers ----------------------------------------------------------------------------------------

LEAF = """<map><area href="content_5.htm"><area href='content_6.htm#x'></map><a href="node_3.htm">第02版</a>
<a href="content_5.htm">柳湾镇首批春茶开园采摘</a><a href="../../2024-04/30/node_2.htm">上一期</a><a href="/">首页</a>"""


def test_page_of_an_issue_gives_its_articles_and_the_other_pages_of_the_day() -> None:
    found = read_leaf(answer(LEAF, "html/2024-05/01/node_2.htm"))
    folder = HOME + "html/2024-05/01/"
    assert {link.url: link.text for link in found.links} == {
        folder + "content_5.htm": "柳湾镇首批春茶开园采摘",
        folder + "content_6.htm": "",
    }
    assert found.beside == (Ask(folder + "node_3.htm"),)
    assert set(found.days.values()) == {MAY_DAY}


def test_front_address_leads_to_the_newest_issue() -> None:
    page = (
        '<a href="/pc/layout/202404/30/node_01.html">30</a><a href="/pc/layout/202405/01/node_01.html">1</a>'
    )
    assert read_leaf(answer(page, "pc/layout/")).beside == (Ask(HOME + "pc/layout/202405/01/node_01.html"),)


def test_house_of_several_papers_leads_to_each() -> None:
    page = '<a href="/lwrb/paperindex.htm">日报</a><a href="/lwwb/pc/col/index.html">晚报</a><a href="/about/">关于</a>'
    assert read_leaf(answer(page)).beside == (
        Ask(HOME + "lwrb/paperindex.htm"),
        Ask(HOME + "lwwb/pc/col/index.html"),
    )


def test_article_beside_its_picture_is_one_article() -> None:
    page = '<area href="content_5.htm?div=2"><a href="content_5.htm?div=-1">柳湾镇首批春茶开园采摘</a>'
    found = read_leaf(answer(page, "html/2024-05/01/node_2.htm"))
    assert [link.url for link in found.links] == [HOME + "html/2024-05/01/content_5.htm"]


def test_issue_for_phones_is_one_page_whose_links_a_script_opens() -> None:
    page = '<a data-href="./20240501_001/content_20240501_001_1.htm#page0">柳湾镇首批春茶开园采摘</a>'
    found = read_leaf(answer(page, "lwrb/mobile/2024/20240501/20240501_m.html"))
    story = HOME + "lwrb/mobile/2024/20240501/20240501_001/content_20240501_001_1.htm"
    assert [(link.url, link.text) for link in found.links] == [(story, "柳湾镇首批春茶开园采摘")]
    assert found.days == {story: MAY_DAY}


def test_pages_of_the_other_paper_system_are_read_as_it_spells_them() -> None:
    page = '<a href="Page02NU.htm">第02版</a><a href="Articel01003MT.htm">柳湾镇首批春茶开园采摘</a>'
    found = read_leaf(answer(page, "lwrb/content/20240501/Page01NU.htm"))
    folder = HOME + "lwrb/content/20240501/"
    assert [link.url for link in found.links] == [folder + "Articel01003MT.htm"]
    assert found.beside == (Ask(folder + "Page02NU.htm"),)


def test_papers_own_pattern_decides_what_an_article_is() -> None:
    page = '<a href="20240501/88.html">柳湾镇首批春茶开园采摘</a><a href="content_5.htm">广告</a>'
    found = read_leaf(answer(page, "lwrb/20240501/1.html"), re.compile(r"/\d{8}/\d{2}\.html$"))
    assert [link.url for link in found.links] == [HOME + "lwrb/20240501/20240501/88.html"]


@pytest.mark.parametrize(
    ("url", "other"),
    [
        ("http://a.example/html/2024-05/01/node_2.htm", "http://a.example/html/2019-12/31/node_2.htm"),
        (
            "http://a.example/pc/layout/202405/01/node_01.html",
            "http://a.example/pc/layout/201912/31/node_01.html",
        ),
        ("http://a.example/HTML/lwrb/20240501/1.html", "http://a.example/HTML/lwrb/20191231/1.html"),
        (
            "http://a.example/mobile/2024/20240501/20240501_m.html",
            "http://a.example/mobile/2019/20191231/20191231_m.html",
        ),
        (
            "http://a.example/html/2024-05/01/nbs.D110000lwrb_01.htm",
            "http://a.example/html/2019-12/31/nbs.D110000lwrb_01.htm",
        ),
        ("http://a.example/index.html", ""),
    ],
)
def test_same_page_on_another_day(url: str, other: str) -> None:
    assert at_day(url, date(2019, 12, 31)) == other


# --- Pages ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "target"),
    [
        ('<script>window.location.href="html/2024-05/01/node_1.htm"</script>', "html/2024-05/01/node_1.htm"),
        ("<script>location.replace('/new/')</script>", "new/"),
        ('<script>location.href="#top"</script>', ""),
        ("<p>x</p>" * 2000 + '<script>location="/new/"</script>', ""),
    ],
)
def test_stub_leads_to_its_target(page: str, target: str) -> None:
    assert leads_to(answer(page)).removeprefix(HOME) == target


def test_link_that_only_a_click_opens_is_a_link() -> None:
    page = """<table><tr><td><a onclick="openurl('./202405/t20240501_7.html');">春茶开园采摘</a></td></tr>
    <tr><td><a href="javascript:show('/202405/t20240501_8.html')">河堤加固</a></td></tr>
    <tr><td><a href="/202405/t20240501_9.html" onclick="count('/log/9.html')">老街改造</a></td></tr>
    <tr><td><a href="#" onclick="share('wx')">分享</a></td></tr></table>"""
    found = {link.url: link for link in read_list(answer(page, "yw/")).links}
    assert set(found) == {
        HOME + path
        for path in ("yw/202405/t20240501_7.html", "202405/t20240501_8.html", "202405/t20240501_9.html")
    }
    assert (
        found[HOME + "yw/202405/t20240501_7.html"].kind,
        found[HOME + "202405/t20240501_8.html"].text,
    ) == ("other", "河堤加固")


def test_rows_show_their_days() -> None:
    page = """<ul><li><span>2024-05-01</span><a href="/a/1.html">一</a></li><li><a href="/a/2.html">二</a> [05-02]</li>
    </ul><table><tr><td><a href="/a/3.html">三</a></td><td>2024年5月3日</td></tr></table>
    <div><a href="/a/4.html">四</a></div><p>2024-05-04</p>"""
    assert {url.removeprefix(HOME): str(day) for url, day in find_days(answer(page))} == {
        "a/1.html": "2024-05-01",
        "a/3.html": "2024-05-03",
    }


# --- Days ----------------------------------------------------------------------------------------------


def test_span_holds_its_days_and_what_is_not_known() -> None:
    span = read_span("2024-05-01", "2024-05-03")
    assert [span.holds(date(2024, 5, day)) for day in (1, 3, 4)] == [True, True, False]
    assert span.holds(None) and not span.holds(date(2024, 4, 30))
    assert list(span.days()) == [date(2024, 5, day) for day in (3, 2, 1)]
    assert list(Span().days()) == []


def test_list_is_left_where_all_its_rows_are_too_early() -> None:
    span = read_span("2024-05-01", "")
    assert span.ends_before([date(2024, 4, 30)])
    assert not span.ends_before([date(2024, 4, 30), None])


@pytest.mark.parametrize(
    ("since", "until"), [("yesterday", ""), ("2024-5-1", ""), ("2024-05-02", "2024-05-01")]
)
def test_wrong_days_are_refused_with_a_sentence(since: str, until: str) -> None:
    with pytest.raises(PortalError, match=r"-a (since|until)="):
        read_span(since, until)
