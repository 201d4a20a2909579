"""Times of publication and of change on whole pages: which date is the story's, and which is not."""

import time
from datetime import UTC, datetime

import pytest

from newsarchive import extract
from newsarchive.find.dateaddress import read_address

FETCHED = datetime(2024, 5, 21, 4, 0, tzinfo=UTC)  # noon in China

TITLE = "江湾新城首条无轨电车线路今晨开通试运营"
STORY = """
<p>　　本报讯（记者 于知秋）江湾新城首条无轨电车线路昨日清晨开通，全长十二公里，沿途设站十六座，首日免费乘坐。</p>
<p>　　线路从老码头出发，经过学府路、果品市场和江湾医院，终点设在东湖公园南门，高峰时段每六分钟一班车。</p>
<p>　　市民周大姐说，过去去医院要换两次车，如今一趟就到，“车厢里安静，还有充电口，老人孩子坐着都舒服”。</p>
<p>　　据介绍，二期工程计划于2031年3月1日动工，将在原线路基础上向北延伸八公里，惠及沿线七个社区的居民。</p>
"""
RELATED = """
<div class="related"><h3>相关新闻</h3><ul>
<li><a href="/1.html">老码头片区改造完成首期拆迁安置工作</a><span>2011-02-03 08:00</span></li>
<li><a href="/2.html">东湖公园南门地下停车场正式对外开放</a><span>2011-02-04 09:00</span></li>
<li><a href="/3.html">学府路夜市搬迁后摊主生意如何</a><span>昨天 10:20</span></li></ul></div>
<div class="comment"><h3>网友评论</h3><p>江边的风</p><p>2012-01-01 12:00:00</p><p>坐过了，挺好。</p></div>
<div class="foot">版权所有 © 2009-2015 江湾网 江ICP备09012345号</div>
"""


def page(byline: str, *, head: str = "", above: str = "", below: str = "", story: str = STORY) -> bytes:
    return f"""<html><head><meta charset="utf-8"><title>{TITLE}_江湾网</title>{head}</head><body>
<div class="nav"><a href="/">首页</a> <a href="/a/">新闻</a> <a href="/b/">生活</a></div>{above}
<div class="main"><h1>{TITLE}</h1>{byline}<div class="content">{story}</div>{below}</div>{RELATED}</body></html>
""".encode()


def published(body: bytes, url: str = "", **options: object) -> str | None:
    found = extract(body, url=url, **options).published
    return found.iso().removesuffix("+08:00") if found else None


def rule(body: bytes, url: str = "", **options: object) -> str | None:
    return extract(body, url=url, **options).rules.get("published")


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<div>2020-04-29 20:33 来源：江湾晚报</div>", "2020-04-29T20:33"),
        ("<p>2020年04月29日20:33　　来源：<a href='/'>江湾晚报</a></p>", "2020-04-29T20:33"),
        ("<div><span>2020-04-29</span><span>20:33</span></div>", "2020-04-29T20:33"),
        ("<div><span>2020-04-29</span></div><div><span>20:33:05</span></div>", "2020-04-29T20:33:05"),
        ("<div><b>29</b><span>2020.04</span></div>", "2020-04-29"),
        ("<div>29</div><div>2020-04</div><div>20:33</div>", "2020-04-29T20:33"),
        ("<div>2020</div><div>04/29</div><div>20:33</div>", "2020-04-29T20:33"),
        ("<div>29</div><div>Apr</div><div>2020</div>", "2020-04-29"),
        ("<div>04-29</div><div>2020</div>", "2020-04-29"),
        ("<div><em>04/29</em> <em>2020</em> 作者：于知秋</div>", "2020-04-29"),
        ("<div>来源：江湾晚报2020-04-29 20:33:01</div>", "2020-04-29T20:33:01"),
        ("<div>江湾晚报2020年4月29日20:33</div>", "2020-04-29T20:33"),
        ("<div>于知秋 发表于 2020-04-29 20:33</div>", "2020-04-29T20:33"),
        ("<div>2020-04-29 20:33 发布于 江湾</div>", "2020-04-29T20:33"),
        ("<div>[ 2020-4-29 20:33:00 ] 点击：[123]次</div>", "2020-04-29T20:33:00"),
        ("<div>（2020-04-29）</div>", "2020-04-29"),
        ("<div>江湾评论 2020-04-29 20:33</div>", "2020-04-29T20:33"),
        ("<div>来源：江湾网 编辑： 2020-04-29 20:33</div>", "2020-04-29T20:33"),
        ("<div>来源：江湾天气网 2020-04-29 20:33 手机版 登录</div>", "2020-04-29T20:33"),
        ("<div>浏览： 评论： 2020-04-29 20:33</div>", "2020-04-29T20:33"),
        ("<div>转自： 2020-04-29 20:33</div>", "2020-04-29T20:33"),
        ("<div>張貼日期：2020-04-29　　點閱：12</div>", "2020-04-29"),
        ("<div>時　　間：2020-04-29 20:33</div>", "2020-04-29T20:33"),
        ("<div>2020年4月29日 (三)</div>", "2020-04-29"),
        ("<div>Time: 2020-04-29 20:33:05　Source:</div>", "2020-04-29T20:33:05"),
        ("<div>日期：2020年4月29日　　浏览：1234次　　字号：大 中 小</div>", "2020-04-29"),
        ("<div>发 布 时 间 ： 2020-04-29</div>", "2020-04-29"),
        ("<table><tr><td>发布日期：</td><td>2020-04-29</td></tr></table>", "2020-04-29"),
        ("<dl><dt>时间</dt><dd>2020-04-29 20:33</dd></dl>", "2020-04-29T20:33"),
        ("<div><small>时间:</small>2020-04-29 20:33<small>来源:</small>未知</div>", "2020-04-29T20:33"),
        ("<div>http://www.jiangwan.example 2020年04月29日20:33 江湾晚报</div>", "2020-04-29T20:33"),
        ("<div>2020-04-29 20:33:04 | 来源：江湾晚报 | 编辑：石青 | 浏览：12</div>", "2020-04-29T20:33:04"),
        ("<div>發稿時間：2020/04/29 20:33</div>", "2020-04-29T20:33"),
        ("<div>記者于知秋／江灣報導　2020/04/29 20:33</div>", "2020-04-29T20:33"),
        ("<div>2020/04/29 20:33 報導</div>", "2020-04-29T20:33"),
        ("<div>發布日期：109-04-29</div>", "2020-04-29"),
        ("<div>中華民國109年4月29日</div>", "2020-04-29"),
        ("<div>二〇二〇年四月二十九日</div>", "2020-04-29"),
        ("<div>2020年4月29日星期三</div>", "2020-04-29"),
        ("<div>2020年4月29日 星期三 晚8:33</div>", "2020-04-29T20:33"),
        ("<div>April 29, 2020 8:33 PM</div>", "2020-04-29T20:33"),
        ("<div>By Yu Zhiqiu | 29/04/2020</div>", "2020-04-29"),
        ("<div>江湾网 20-04-29 20:33 【打印】</div>", "2020-04-29T20:33"),
        ("<div><span id='pubtime_baidu'>2020-04-29</span></div>", "2020-04-29"),
        (
            "<div><span>2020-04-29 20:33</span><span class='n'>1234</span><span>5</span></div>",
            "2020-04-29T20:33",
        ),
        ("<div><a href='/2020/04/29/'>2020-04-29</a> <a href='/u/1'>于知秋</a></div>", "2020-04-29"),
        ("<div>来源：江湾晚报</div><div>责任编辑：石青</div><div>时间：2020-04-29</div>", "2020-04-29"),
        ("<div>2020年04月29日 第A03版</div>", "2020-04-29"),
        ("<div>出版：2020-04-29 20:33 更新：2020-04-29 21:00</div>", "2020-04-29T20:33"),
        ("<div>2020-04-29 HKT 20:33</div>", "2020-04-29T20:33"),
        ("<div>發佈時間: 20:33 2020-04-29 HKT</div>", "2020-04-29T20:33"),
        ("<div>上載於 2020年4月29日</div>", "2020-04-29"),
        ("<div>发布/2020年4月29日 8:33 PM</div>", "2020-04-29T20:33"),
        ("<div>发布: 10:00am 29/04/2020</div>", "2020-04-29T10:00"),
        ("<div>发表时间： 29/04/2020 - 20:33 更改时间： 30/04/2020 - 08:00</div>", "2020-04-29T20:33"),
        ("<div>2020年4月29日 下午8:33·2 分鐘 (閱讀時間)</div>", "2020-04-29T20:33"),
        (
            "<div class='sum'>核心提示：线路全长十二公里，沿途设站十六座，首日免费乘坐，二期将向北延伸八公里。</div>"
            "<div>2020-04-29 20:33 来源：江湾晚报</div>",
            "2020-04-29T20:33",
        ),
        ("<h2>全长十二公里 首日免费</h2><div>2020-04-29 20:33</div>", "2020-04-29T20:33"),
    ],
)
def test_a_byline_below_the_headline_gives_the_time(byline, expected):
    assert published(page(byline)) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<div>04-29 20:33</div>", "2024-04-29T20:33"),
        ("<div>发布时间：10-08 12:00</div>", "2023-10-08T12:00"),
        ("<div><span>09-30</span><span>22:46</span></div>", "2023-09-30T22:46"),
        ("<div>4月29日 20:33</div>", "2024-04-29T20:33"),
        ("<div>昨天 09:34</div>", "2024-05-20T09:34"),
        ("<div>江湾号 · 3小时前</div>", "2024-05-21T09:00"),
        ("<div>刚刚</div>", "2024-05-21T12:00"),
        ("<div>发表于 2 天前</div>", "2024-05-19"),
    ],
)
def test_incomplete_dates_are_resolved_against_the_fetch(byline, expected):
    assert published(page(byline), fetched_at=FETCHED) == expected
    assert published(page(byline)) is None


def test_a_missing_year_comes_from_the_address_or_a_meta():
    body = page("<div>发布时间：12-31 23:50</div>")
    assert published(body, "https://jiangwan.example/2020-01/01/content_17.htm") == "2019-12-31T23:50"
    head = '<meta name="dateUpdate" content="2018-12-31 23:50:12">'
    assert published(page("<div>12-31 23:50</div>", head=head)) == "2018-12-31T23:50"


TRAPS = {
    "a page clock": {"above": "<div>今天是2015年6月1日 星期一 农历四月十五</div>"},
    "a page clock with a time": {"above": "<div>2015年6月1日 星期一 10:20:30 设为首页 加入收藏</div>"},
    "weather": {"above": "<div>2015年6月1日 江湾 多云 18~25℃</div>"},
    "news tickers": {
        "above": "<ul><li><a href='/9'>江湾医院新门诊楼下月启用</a> 2015-06-01 10:00</li>"
        "<li><a href='/8'>东湖公园夜游开放时间调整</a> 2015-06-02 10:00</li></ul>"
    },
    "a caption": {"story": "<img src='a.jpg'><p>图为试运营现场（2015年6月1日摄）。于知秋 摄</p>" + STORY},
    "a caption's bracket": {"story": "<img src='a.jpg'><p>老码头站（资料照片，2015年6月1日）</p>" + STORY},
    "a dateline": {"story": "<p>江湾网 2015年6月1日报道</p>" + STORY},
    "an excerpt": {"story": "<p>2015年6月1日 记者从江湾市获悉，无轨电车将于近日开通。</p>" + STORY},
    "an event": {"story": "<p>活动时间：2015年6月1日 10:00</p>" + STORY},
    "a deadline": {"story": "<p>报名截止日期：2015-06-01</p>" + STORY},
    "a summary": {
        "story": "<div>核心提示：2015年6月1日10时20分，江湾新城首条无轨电车线路从老码头驶出，标志着新城进入电车时代。</div>"
        + STORY
    },
    "a range": {"story": "<p>2015年6月1日至6月30日</p>" + STORY},
    "a lunar date": {"above": "<div>农历2015年二月初七</div>"},
    "a registration": {"below": "<div>加入时间：2015-06-01</div>"},
    "a previous story": {"below": "<div>上一篇：<a href='/7'>江湾医院启用新楼</a> 2015-06-01</div>"},
}


@pytest.mark.parametrize("trap", TRAPS)
def test_other_dates_are_not_the_storys(trap):
    assert published(page("<div>2020-04-29 20:33 来源：江湾晚报</div>", **TRAPS[trap])) == "2020-04-29T20:33"
    assert published(page("<div>来源：江湾晚报</div>", **TRAPS[trap])) is None


@pytest.mark.parametrize(
    "headline",
    [
        "2015年6月1日起江湾新城首条无轨电车开通试运营",
        "江湾无轨电车时刻表（2015年6月1日版）",
        "6月1日20:15江湾新城举行电车发车仪式",
    ],
)
def test_a_date_in_the_headline_is_not_the_storys(headline):
    body = page("<div>来源：江湾晚报</div>").decode().replace(TITLE, headline).encode()
    assert published(body, fetched_at=FETCHED) is None


def test_the_date_over_a_newspapers_page_number_counts():
    above = "<table><tr><td>2018年04月12日 星期四</td></tr><tr><td>第B02版：本地</td></tr></table>"
    assert published(page("", above=above)) == "2018-04-12"
    assert published(page("", above=above.replace("第B02版：", ""))) is None


def test_a_date_on_the_headlines_own_line_counts():
    body = (
        page("")
        .decode()
        .replace(f"<h1>{TITLE}</h1>", f"<h1>{TITLE}<span>2020-04-29 20:33 来源：江湾报</span></h1>")
    )
    assert published(body.encode()) == "2020-04-29T20:33"


@pytest.mark.parametrize(
    ("head", "expected", "why"),
    [
        ('<meta name="PubDate" content="2020-04-29 20:33">', "2020-04-29T20:33", "meta pubdate"),
        ('<meta name="publishdate" content="2020-04-29">', "2020-04-29", "meta publishdate"),
        (
            '<meta name="publishdate" content="2020-04-29"><meta property="og:release_date" content="2020-04-29 20:33">',
            "2020-04-29T20:33",
            "meta og:releasedate",
        ),
        (
            '<meta property="article:published_time" content="2020-04-29T12:33:00Z">',
            "2020-04-29T20:33:00",
            "meta article:publishedtime",
        ),
        (
            '<meta name="weibo: article:create_at" content="2020-04-29 20:33:05">',
            "2020-04-29T20:33:05",
            "meta weibo:article:createat",
        ),
        ('<meta name="apub:time" content="2020-4-29 20:33:50">', "2020-04-29T20:33:50", "meta apub:time"),
        (
            '<meta property="bytedance:published_time" content="2020-04-29T20:33:02+08:00">',
            "2020-04-29T20:33:02",
            "meta bytedance:publishedtime",
        ),
        ('<meta name="publish_time" content="1588163580">', "2020-04-29T20:33:00", "meta publishtime"),
        ('<meta name="publish_time" content="1588163580000">', "2020-04-29T20:33:00", "meta publishtime"),
        ('<meta name="PubDate" content="2020-04-29 00:00:00">', "2020-04-29", "meta pubdate"),
        (
            '<meta name="firstpublishedtime" content="2020-04-29-23:59:59">',
            "2020-04-29T23:59:59",
            "meta firstpublishedtime",
        ),
        (
            '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},'
            '{"@type":["NewsArticle"],"datePublished":"2020-04-29T20:33:00+08:00"}]}</script>',
            "2020-04-29T20:33:00",
            "JSON-LD datePublished",
        ),
        (
            '<script type="application/ld+json">{"@context":"x","pubDate":"2020-04-29T20:33:07"}</script>',
            "2020-04-29T20:33:07",
            "JSON-LD pubDate",
        ),
        (
            "<!--enpproperty <articleid>17</articleid><date>2020-04-29 20:33:00.0</date><title>x</title>/enpproperty-->",
            "2020-04-29T20:33:00",
            "comment date",
        ),
    ],
)
def test_without_a_byline_what_the_page_declares_counts(head, expected, why):
    body = page("<div>来源：江湾晚报</div>", head=head)
    assert (published(body), rule(body)) == (expected, why)


def test_what_is_printed_below_the_headline_wins_over_metas():
    head = '<meta name="publishdate" content="2021-01-01"><meta property="og:release_date" content="2021-01-01 08:00">'
    assert published(page("<div>2020-04-29 20:33</div>", head=head)) == "2020-04-29T20:33"


def test_the_printed_precision_stays_when_a_meta_knows_more():
    head = '<meta property="article:published_time" content="2020-04-29T20:33:05+08:00">'
    assert published(page("<div>2020年4月29日</div>", head=head)) == "2020-04-29"


def test_meta_and_address_together_outvote_a_lone_day():
    head = '<meta name="PubDate" content="2020-04-29 20:33">'
    body = page("<div>2015年6月1日</div>", head=head)
    assert published(body, "https://jiangwan.example/202004/t20200429_17.html") == "2020-04-29T20:33"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("2020-04-29T20:33:00Z", "2020-04-29T20:33:00"),  # a wall clock with a Z: UTC would be the next day
        ("2020-04-29T01:33:00Z", "2020-04-29T09:33:00"),
        ("2020-04-28T16:33:00Z", "2020-04-29T00:33:00"),
    ],
)
def test_a_zone_that_contradicts_the_address_is_not_believed(content, expected):
    head = f'<meta property="article:published_time" content="{content}">'
    url = "https://jiangwan.example/2020-04/29/content_17.htm"
    assert published(page("", head=head), url) == expected


def test_nothing_later_than_the_fetch_is_believed():
    body = page("<div>2031-03-01 10:00</div>", head='<meta name="PubDate" content="2030-01-01 10:00">')
    assert published(body, fetched_at=FETCHED) is None
    assert published(body, "https://jiangwan.example/2035-01/01/content_17.htm", fetched_at=FETCHED) is None


@pytest.mark.parametrize(
    "start",
    [
        "<p>江湾新城首条无轨电车线路昨日开通，全长十二公里，沿途设站十六座。</p><p>2020-04-29 20:33 来源：江湾晚报</p>",
        "<img src='a.jpg'><p>试运营首日，市民在老码头站排队乘车，场面热闹而有序。于知秋 摄</p><p>2020-04-29 20:33</p>",
        "<p>2020年04月29日20:33 江湾网-江湾晚报 本报讯（记者 于知秋）无轨电车昨日开通，全长十二公里，沿途设站十六座。</p>",
    ],
)
def test_a_byline_may_come_after_the_first_lines_of_the_story(start):
    assert published(page("", story=start + STORY)) == "2020-04-29T20:33"


def test_a_clock_elsewhere_completes_a_declared_day():
    head = '<meta name="publishdate" content="2020-04-29">'
    above = (
        "<div class='h'><span>2020</span><span>04/29</span><span>20:33:05</span></div>" + "<p>江湾网</p>" * 9
    )
    body = page("<div>来源：江湾晚报</div>", head=head, above=above)
    assert published(body) == "2020-04-29T20:33:05"
    assert published(page("", head=head, above=above.replace("29", "30"))) == "2020-04-29"


@pytest.mark.parametrize("name", ["ct", "createTime", "publish_time"])
def test_a_script_variable_counts_where_the_page_says_only_yesterday(name):
    script = f'<script>var t = "x"; var {name} = "1588163580"; var n = "江湾";</script>'
    assert published(page("<em>昨天</em>", head=script)) == "2020-04-29T20:33:00"


def test_data_of_scripts_counts_when_it_is_of_one_day():
    script = '<script>window.__DATA__={"title":"x","publishTime":"2020-04-29 20:33:00","id":17}</script>'
    assert published(page("", head=script)) == "2020-04-29T20:33:00"
    assert published(page("", head=script + script.replace("04-29", "05-01"))) is None


@pytest.mark.parametrize(
    ("below", "expected", "why"),
    [
        (
            "<div>发布日期：2020-04-29 20:33 责任编辑：石青</div>",
            "2020-04-29T20:33",
            "labelled below the story",
        ),
        ("<div>2020-04-29 20:33:05</div>", "2020-04-29T20:33:05", "printed below the story"),
        ("<div>更新时间：2020-04-29 20:33</div>", "2020-04-29T20:33", "update time below the story"),
        ("<p>《江湾晚报》（2020年04月29日 A03版）</p>", "2020-04-29", "newspaper page"),
        ("<p>（ 江湾晚报 2020年04月29日 第 03 版）</p>", "2020-04-29", "newspaper page"),
    ],
)
def test_a_time_after_the_story_counts_when_none_stands_before(below, expected, why):
    body = page("", below=below)
    assert (published(body), rule(body)) == (expected, why)


def test_a_relative_date_gives_way_to_the_full_one_behind_it():
    for byline in (
        '<div>发表于 <span title="2014-8-24 21:30">3 天前</span></div>',
        '<div><time datetime="2014-08-24T21:30+08:00">9年前</time> <em title="2014-8-24 21:30">刚刚</em></div>',
    ):
        assert published(page(byline), fetched_at=FETCHED) == "2014-08-24T21:30"
        assert published(page(byline)) == "2014-08-24T21:30"
    head = '<meta property="article:published_time" content="2024-05-21T09:07:00+08:00">'
    assert published(page("<div>3小时前</div>", head=head), fetched_at=FETCHED) == "2024-05-21T09:07:00"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.example/2020-04/29/content_17.htm", "2020-04-29"),
        ("https://x.example/system/2020/04/29/030123456.shtml", "2020-04-29"),
        ("https://x.example/gnxw/202004/t20200429_3418076.htm", "2020-04-29"),
        ("https://x.example/n1/2020/0429/c17-3.html", "2020-04-29"),
        ("https://x.example/a/20200429/17.html", "2020-04-29"),
        ("https://x.example/art/2020/4/29/art_1_2.html", "2020-04-29"),
        ("https://x.example/c/2020-04-29/3944707.shtml", "2020-04-29"),
        ("https://x.example/politics/2020_04_29_517162.shtml", "2020-04-29"),
        ("https://x.example/xz/detail_2014_09/24/2947840_0.shtml", "2014-09-24"),
        ("https://x.example/a/202311/17/WS65571297a310d5.html", "2023-11-17"),
        ("https://x.example/news/202302210388.aspx", "2023-02-21"),
        ("https://x.example/20/0429/19/FB.html", "2020-04-29"),
        ("https://x.example/news?id=814415&date=2020-04-29", "2020-04-29"),
        ("https://2020-04-29.example/1.html", None),
        ("https://x.example/1919-05/04/1.htm", None),
        ("https://x.example/news/20201329.html", None),
        ("https://x.example/p/1716193079034519", None),
        ("https://x.example/show-254-1028850-1.html", None),
        ("", None),
    ],
)
def test_the_day_in_an_address_is_the_last_resort(url, expected):
    found = read_address(url)
    assert (found.isoformat() if found else None) == expected
    assert published(page("<div>来源：江湾晚报</div>"), url) == expected


def modified(body: bytes, **options: object) -> str | None:
    found = extract(body, **options).modified
    return found.iso().removesuffix("+08:00") if found else None


@pytest.mark.parametrize(
    ("byline", "head", "expected"),
    [
        ("<div>2020-04-29 20:33</div><div>最后更新: 2020-04-30 08:00:01</div>", "", "2020-04-30T08:00:01"),
        ("<div>2020/4/29 20:33（4/30 08:00 更新）</div>", "", "2020-04-30T08:00"),
        ("<div>發稿時間：2020/04/29 20:33 最新更新：2020/04/30 08:00</div>", "", "2020-04-30T08:00"),
        ("<div>2020-04-29 20:33 更新时间：2020-04-30 08:00</div>", "", "2020-04-30T08:00"),
        ("<div>出版：2020-04-29 20:33</div><div>更新：2020-04-30 08:00</div>", "", "2020-04-30T08:00"),
        ("<div>2020年4月29日20:33</div><div>2020年4月30日08:00 CST 更新</div>", "", "2020-04-30T08:00"),
        ("<div>发表时间： 29/04/2020 - 20:33 更改时间： 30/04/2020 - 08:00</div>", "", "2020-04-30T08:00"),
        (
            "<div>Published: 2020-04-29 20:33</div><div>Updated: 2020-04-30 08:00</div>",
            "",
            "2020-04-30T08:00",
        ),
        (
            "<div>2020-04-29 20:33</div>",
            '<meta property="article:modified_time" content="2020-04-30T00:00:01Z">',
            "2020-04-30T08:00:01",
        ),
        (
            "<div>2020-04-29 20:33</div>",
            '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2020-04-30T08:00+08:00"}</script>',
            "2020-04-30T08:00",
        ),
        ("<div>2020-04-29 20:33</div>", '<meta name="lastmod" content="2020-04-28 08:00:00">', None),
        ("<div>2020-04-29 20:33</div>", "", None),
        ("<div>来源：江湾网 编辑： 2020-04-29 20:33</div>", "", None),
    ],
)
def test_the_time_of_the_last_change_is_kept_apart(byline, head, expected):
    body = page(byline, head=head)
    assert published(body) == "2020-04-29T20:33"
    assert modified(body) == expected


def test_an_update_time_counts_as_published_where_only_that_is_printed():
    body = page("<div>更新时间：2020-04-29 20:33　来源：江湾晚报</div>")
    assert published(body) == modified(body) == "2020-04-29T20:33"
    assert rule(body) == "update time below the headline"


def test_an_update_of_another_day_gives_way_to_a_declared_publication():
    head = '<meta property="article:published_time" content="2020-04-27T10:00:00+08:00">'
    body = page("<div>更新时间：2020-04-29 20:33</div>", head=head)
    assert (published(body), modified(body)) == ("2020-04-27T10:00:00", "2020-04-29T20:33")


def test_a_page_with_a_hundred_thousand_digits_in_its_byline_is_read_in_time():
    for piece in ("2020-04-29 ", "1", "12:30 ", "时间：", "发布时间 "):
        began = time.process_time()
        extract(page(f"<div>{(piece * 100_000)[:100_000]}</div>"))
        assert time.process_time() - began < 3
