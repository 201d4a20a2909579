"""The headline on pages as they are written: one small invented page a case."""

import time

import pytest

import newsarchive
from newsarchive.find.claims import is_site_name, strip_names

STORY = """<p>　　临江市昨日发布消息，城南大桥主桥合龙，预计明年春天通车，两岸居民过江将不再绕行。</p>
<p>　　施工方介绍，大桥全长两千余米，双向六车道，桥面设有非机动车道和观景平台。</p>"""
BYLINE = "<div class='info'>2021-03-04 09:20　来源：临江晚报</div>"
TITLE = "城南大桥合龙 两岸居民盼通车"


def page(head: str, above: str, story: str = STORY) -> str:
    return (
        f"<html><head><meta charset=utf-8>{head}</head><body>{above}<div class=c1>{story}</div></body></html>"
    )


def title_of(head: str, above: str) -> str | None:
    return newsarchive.extract(page(head, above).encode()).title


@pytest.mark.parametrize(
    "tag",
    [
        f"{TITLE}_社会_临江新闻网",
        f"{TITLE}-临江新闻网",
        f"{TITLE} - 本地要闻 - 临江新闻网",
        f"{TITLE}--本地--临江网",
        f"{TITLE}｜临江日报",
        f"{TITLE} | 地方 | 臨江社 LNA",
        f"{TITLE}_临江广播电视台官网",
        f"{TITLE}—临江在线",
        f"{TITLE}-[临江网]",
        f"临江新闻网 - {TITLE}",
        f"临江市人民政府- {TITLE}",
        f"{TITLE} >> 临江新闻网",
        f"{TITLE} - Linjiang Daily",
        f"{TITLE}_linjiang.com.cn",
        f"【临江网】 | {TITLE}",
        TITLE,
    ],
)
def test_names_of_site_and_section_are_left_out_of_the_title_tag(tag: str) -> None:
    assert title_of(f"<title>{tag}</title>", BYLINE) == TITLE


def test_a_headline_below_the_breadcrumb_is_found_where_the_head_names_only_the_site() -> None:
    trail = "<table><tr><td><a href=/>临江新聞網</a> / <a href=/m>醫療</a></td></tr></table>"
    said = "<p>==院長 周小山==<br>這些病人啊<br>來得太晚了<br><br>醫院表示，門診時間將延長到晚上九點，假日照常看診。<br>記者周小川 台北報導</p>"
    story = STORY.replace("</p>", "<br>") + said + "<p>(2014-12-12 12:00) 中晝新聞</p>"
    markup = page(
        "<title>临江电视台 新聞網</title>", f"{trail}<table><tr><td>{TITLE}</td></tr></table>", story
    )
    assert newsarchive.extract(markup.encode()).title == TITLE


@pytest.mark.parametrize(
    "headline",
    [
        "1-2月临江市外贸进出口增长5%",
        "中美-临江航线复航",
        "COVID-19疫苗接种点公布",
        "临江两会丨今年要办这些实事",
        "城事 | 老街新生",
        "我市成立融媒体中心",
        "快评：别让好政策“睡大觉”",
        "“临江号”专列今发车（图）",
        "[组图]临江春色",
        "Uber进临江？",
    ],
)
def test_separators_inside_a_headline_stay(headline: str) -> None:
    assert title_of(f"<title>{headline}_临江新闻网</title>", f"<h1>{headline}</h1>{BYLINE}") == headline


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<title></title>",
        "<title>临江新闻网</title>",
        "<title>新闻中心</title><meta property=og:title content=临江新闻网>"
        "<meta property=og:site_name content=临江新闻网>",
        "<title>城南大桥合龙 两岸居…_临江网</title>",
        "<title>城南大桥合龙 两岸居民...</title>",
        "<title>城南大桥合龙，两岸居民盼通车</title>",
        "<title>城南大橋合龍　兩岸居民盼通車</title>",
        "<title>城南大桥合龙两岸居民盼通车临江网 | 临江</title>",
    ],
)
@pytest.mark.parametrize("tag", ["h1", "h2", "h3", "div class=title", "div"])
def test_the_line_is_read_whatever_the_head_says(head: str, tag: str) -> None:
    assert title_of(head, f"<{tag}>{TITLE}</{tag.split()[0]}>{BYLINE}") == TITLE


@pytest.mark.parametrize(
    "above",
    [
        f"<h1><a href=/>临江新闻网</a></h1><h2>{TITLE}</h2>{BYLINE}",
        f"<h1>临江日报数字报</h1><div class=bt>{TITLE}</div>{BYLINE}",
        f"<div class=crumb><a href=/>首页</a> &gt; <a href=/s>社会</a> &gt; {TITLE}</div><h1>{TITLE}</h1>{BYLINE}",
        f"<ul class=breadcrumb><li><a href=/>首页</a><li>社会<li>{TITLE}</ul><h3>{TITLE}</h3>{BYLINE}",
        f"<ul class=hot><li><a href=1>{TITLE}</a><li><a href=2>另一条</a></ul><div>{TITLE}</div>{BYLINE}",
        f"<h1>{TITLE}<span> 2021-03-04 09:20 来源：临江晚报 点击：12</span></h1>",
        f"<h1>{TITLE}<br><span>时间：2021-03-04 09:20 来源：临江晚报</span></h1>",
        f"<h1><span>原创</span>{TITLE}</h1>{BYLINE}",
        f"<h1><i>独家</i> {TITLE} <em>视频</em></h1>{BYLINE}",
        f"<h1>城南大桥合龙<br>两岸居民盼通车</h1>{BYLINE}",
        f"<p>城南大桥合龙</p><p>两岸居民盼通车</p>{BYLINE}",
        f"<h1>\ufeff{TITLE}\u200b</h1>{BYLINE}",
        f"<div>标 题：{TITLE}</div>{BYLINE}",
        f"<h1>{TITLE}</h1><h1>{TITLE}</h1>{BYLINE}",
        f"<div><span>{TITLE}</span><span>2021/3/4 09:20</span></div>",
    ],
)
def test_what_shares_the_page_with_the_headline_is_kept_off(above: str) -> None:
    assert title_of(f"<title>{TITLE}_临江新闻网</title>", above) == TITLE


def test_a_heading_over_the_byline_beats_a_title_tag_written_for_search_engines() -> None:
    above = f"<h1>{TITLE}</h1>{BYLINE}"
    assert title_of("<title>最新消息：过江通道建设进展如何_临江网</title>", above) == TITLE


@pytest.mark.parametrize(
    "above",
    [
        f"<h1>{TITLE}</h1>",
        f"<h1>{TITLE}</h1>" + "<a href=#>分享</a><br>" * 9 + BYLINE,
        f"{BYLINE}<h1>{TITLE}</h1>",
        f"<div>您的位置：<a href=/>首页</a> &gt; 正文</div><div>{TITLE}</div>{BYLINE}",
        f"<table><tr><td>标 题：<td>{TITLE}<tr><td>发文字号：<td>临政办〔2021〕4号<tr><td>发布日期：<td>2021-03-04</table>",
        f"<h1>临江市人民政府门户网站</h1><div>2021年3月4日 星期四</div><h2>{TITLE}</h2>{BYLINE}",
        f"<div class=tit>{TITLE}</div><div>字号：大 中 小</div>{BYLINE}",
    ],
)
def test_a_headline_is_known_by_where_it_stands(above: str) -> None:
    assert title_of("<title>临江新闻网</title>", above) == TITLE


@pytest.mark.parametrize(
    "tag", ["临江日报数字版", "临江作协：文摘", "临江日报 2021年3月4日 第A03版", "欢迎光临"]
)
@pytest.mark.parametrize("line", ["<span class=s7>{}</span>", "<font size=5><b>{}</b></font>"])
def test_a_title_tag_of_which_the_story_says_nothing_is_no_headline(tag: str, line: str) -> None:
    assert title_of(f"<title>{tag}</title>", f"<div>{line.format(TITLE)}</div>{BYLINE}") == TITLE
    known = "主桥合龙 临江盼来过江不绕行"
    assert title_of(f"<title>{known}</title>", f"<div>{line.format('文 / 图')}</div>{BYLINE}") == known


def test_a_headline_shorter_than_the_sites_name_is_told_from_it() -> None:
    assert strip_names("水上了塬 | 临江日报") == "水上了塬"


@pytest.mark.parametrize("section", ["新闻动态", "通知公告", "工作动态", "國內要聞", "社会新闻"])
@pytest.mark.parametrize("trail", ["首页 - {}", "首页 | {}", "{}"])
def test_a_section_named_by_the_title_tag_is_no_headline(section: str, trail: str) -> None:
    above = f"<div class=pos>{trail.format(section)}</div><div class=bt>{TITLE}</div>{BYLINE}"
    assert title_of(f"<title>{section}--临江市图书馆官网</title>", above) == TITLE


def test_headline_without_a_line_comes_from_the_most_trusted_claim() -> None:
    head = f"<title>临江新闻网</title><meta name=ArticleTitle content='{TITLE}'>"
    article = newsarchive.extract(page(head, "").encode())
    assert (article.title, article.rules["title"]) == (TITLE, "articletitle")


def test_headline_in_a_comment_of_the_system_counts() -> None:
    head = "<title>临江网</title>"
    story = f"<!--enpproperty <articleid>7</articleid><title>{TITLE}</title>/enpproperty-->" + STORY
    assert newsarchive.extract(page(head, "", story).encode()).title == TITLE


def test_linked_data_headline_counts_for_articles_only() -> None:
    data = (
        '{"@graph":[{"@type":"WebPage","headline":"临江在线欢迎您"},{"@type":"NewsArticle","headline":"%s"}]}'
    )
    head = f"<script type='application/ld+json'>{data % TITLE}</script>"
    assert title_of(head, "") == TITLE


def test_a_headline_as_short_as_two_characters_is_found() -> None:
    assert title_of("<title>春分_临江网</title>", f"<h1>春分</h1>{BYLINE}") == "春分"


def test_no_claim_and_no_heading_leaves_the_title_empty() -> None:
    assert newsarchive.extract(f"<html><body>{STORY}</body></html>".encode()).title is None


@pytest.mark.parametrize(
    "text", ["临江新闻网", "臨江電視台", "新闻中心", "The Linjiang Times", "临江市人民政府"]
)
def test_names_of_sites_are_told_from_headlines(text: str) -> None:
    assert is_site_name(text)


@pytest.mark.parametrize("text", ["临江发布新规", "“报”喜：大桥合龙", "临江市召开新闻发布会，通报近期灾情"])
def test_headlines_are_told_from_names_of_sites(text: str) -> None:
    assert not is_site_name(text)


@pytest.mark.parametrize("junk", ["_", "-", " - ", "|", "[", "【（", "临江网-", "……", "a_" * 1000])
def test_hostile_title_tags_are_read_in_linear_time(junk: str) -> None:
    begun = time.perf_counter()
    strip_names(junk * (100_000 // len(junk)))
    assert time.perf_counter() - begun < 2
