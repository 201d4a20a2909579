"""Tags a page shows, and the keywords its head names: one small invented page a case."""

import time

import pytest

from newsarchive.capture import Capture
from newsarchive.find.keywords import find_keywords
from newsarchive.find.layout import lay_out
from newsarchive.page import Page

TITLE = "城南大桥合龙 两岸居民盼通车"
STORY = """<p>　　临江市昨日发布消息，城南大桥主桥合龙，预计明年春天通车，两岸居民过江将不再绕行。</p>
<p>　　施工方介绍，大桥全长两千余米，双向六车道，桥面设有非机动车道和观景平台。</p>"""
TAGS = ("大桥", "临江", "BRT")
LINKS = "<a href=/t/1>大桥</a>{0}<a href=/t/2>临江</a>{0}<a href=/t/3>BRT</a>"
RELATED = "<ul class=more><li><a href=/1>老街改造今年启动</a><li><a href=/2>江堤步道新添长椅</a></ul>"
FOOT = f"<div>相关新闻</div>{RELATED}<div class=foot>临江新闻网 版权所有</div>"


def keywords_of(below: str = "", *, head: str = "", over: str = "", foot: str = FOOT) -> tuple[str, ...]:
    page = (
        f"<head><meta charset=utf-8><title>{TITLE}_社会_临江新闻网</title>{head}</head><body><h1>{TITLE}</h1>"
        f"<div class=info>2021-03-04 09:20　来源：临江晚报</div>{over}<div class=c1>{STORY}</div>{below}{foot}</body>"
    )
    found = find_keywords(lay_out(Page(Capture(url="", body=page.encode()))))
    return found.value if found else ()


@pytest.mark.parametrize(
    "label",
    [
        "关键词：", "关键词:", "关键字：", "关键字 : ", "關鍵字：", "關鍵詞: ", "标签：", "标 签：", "標籤：", "標籤: ", "TAG：", "Tags：", "tags: ",
        "Tag:", "TAGS", "标签", "【关键词】", "[标签]：", "文章标签：", "本文标签：", "相关标签：", "相关热词搜索：", "关键词阅读：", "关键词浏览：",
        "新聞關鍵字：", "相關新聞標籤：", "主题词：", "话题：", "关键词 >> ", "标签 | ", "关键词｜", "Keywords: ", "■关键词：", "#Tags：", "主題標籤：",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", [" ", "、", ",", "，", "&nbsp;", " | ", "﹒", "", " / "])
def test_linked_tags_after_every_label(label: str, between: str) -> None:
    assert keywords_of(f"<div>{label}{LINKS.format(between)}</div>") == TAGS


@pytest.mark.parametrize("between", ["、", ",", "，", ";", "；", " | ", "｜", "/", " ", "　", "·"])
def test_unlinked_tags_are_split_on_whatever_the_page_uses(between: str) -> None:
    assert keywords_of(f"<p>关键词：{between.join(TAGS)}</p>") == TAGS


@pytest.mark.parametrize(
    "below",
    [
        f"<div>标签：</div><div>{LINKS.format(' ')}</div>",
        f"<div class=k><div>關鍵字：</div><ul><li>{LINKS.format('</li><li>')}</ul></div>",
        f"<dl><dt>标签<dd>{LINKS.format('<dd>')}</dl>",
        "<p>关键字：<span>大桥</span><span>临江</span><span>BRT</span></p>",
        "<p><a href=/t/1>#大桥</a> <a href=/t/2>#临江</a> <a href=/t/3>#BRT</a></p>",
        "<ul><li><a href=/t/1>#大桥</a><li><a href=/t/2>#临江</a><li><a href=/t/3>#BRT</a></ul>",
        "<p>#大桥 #临江 #BRT</p>",
        "<p>#大桥# #临江# #BRT#</p>",
        "<p><a href=1>＃大桥</a>、<a href=2>＃临江</a>、<a href=3>＃BRT</a></p>",
        f"<ul class=tag-list><li>{LINKS.format('</li><li>')}</ul>",
        f"<div class=article_hashtags>{LINKS.format(' ')}</div>",
        f"<section class='keywords'>{LINKS.format(' ')}</section>",
        f"<div class=share>分享到：<a href=w>微信</a></div><div class='story tags'>{LINKS.format('﹒')}</div>",
        f"<div>责任编辑：赵一山</div><div class=tagcloud>{LINKS.format(' ')}</div>",
        f"<div class=tags>{LINKS.format(' ')} <a href=/tags>更多</a></div>",
        f"<div class=b>标签(Tag)：{LINKS.format(' ')}</div>",
        "<div class=b>关键词：大桥 临江 BRT　　分享到：<a href=w>微信</a> <a href=q>微博</a></div>",
        "<div class=b>标签：大桥；临江；BRT 责任编辑：赵一山</div>",
        "<p><a class=tag href=/t/1>大桥</a> <a class=tag href=/t/2>临江</a> <a class=tag href=/t/3>BRT</a></p>",
    ],
)
def test_tags_of_every_shape_below_the_story(below: str) -> None:
    assert keywords_of(below) == TAGS


@pytest.mark.parametrize("over", ["<div>关键字: {}</div>", "<div class=tag>{}</div>"])
def test_tags_over_the_story_count(over: str) -> None:
    assert keywords_of(over=over.format(LINKS.format(""))) == TAGS


def test_many_tags_of_which_the_story_says_nothing_are_the_sites_own() -> None:
    words = ("水母", "彩灯", "股票", "电影节")
    links = "".join(f"<a href=/t/{n}>{word}</a>" for n, word in enumerate(words))
    head = "<meta name=keywords content='临江,大桥,通车'>"
    assert keywords_of(f"<div>热词</div><div>{links}</div>", head=head) == ("临江", "大桥", "通车")


@pytest.mark.parametrize(
    "below",
    [
        "",
        "<div>标签：</div>",
        "<div>关键词：<a href=/1>上一篇：老街改造今年启动</a></div>",
        "<div class=b><div>标签：</div><div><a href=/1>上一则：老街改造今年启动……</a></div></div>",
        f"<div>热门标签：{LINKS.format(' ')}</div>",
        f"<div class=tag><a>热门标签</a>{LINKS.format('')}</div>",
        f"<ul class=tags><li><a>最新标签</a><li>{LINKS.format('<li>')}</ul>",
        f"<div>熱門關鍵字</div><div>{LINKS.format(' ')}</div>",
        "<div>热搜榜</div><p><a href=1>老街改造今年启动</a></p>",
        "<div class=tags><a href=/>临江新闻网</a></div>",
        "<p>关键词是什么？记者走访了两岸。</p>",
        "<p>电邮：news#linjiang.example（请把#换成@）</p>",
        "<div class=tag><a href=/g>12图</a></div>",
        "<h2>#大桥</h2>",
        "<ul><li><a class=tag href=/s>社会</a> <a href=/1>老街改造今年启动 居民可提意见</a></ul>",
        "<div class=tag-list><p><a href=/1>老街改造今年启动 居民可提意见</a></p><p><a href=/2>江堤步道新添百张长椅供人歇脚</a></p></div>",
    ],
)
def test_what_is_no_tag_of_the_story_is_left_out(below: str) -> None:
    assert keywords_of(below) == ()


def test_a_sub_heading_that_reads_like_a_label_is_no_tag() -> None:
    assert keywords_of(over="<p><b>关键词：速度</b></p>") == ()


def test_excerpts_below_short_linked_headlines_do_not_hide_the_tags() -> None:
    excerpt = "九月二十五日，塬上最后一个没有通自来水的村子通了水，老人们捧着碗，在井台边站了很久。"
    others = f"<h3>延伸阅读</h3><ul><li><a href=/1>水上了塬</a><p>{excerpt}</p></li></ul>"
    assert keywords_of(f"<div>标签：{LINKS.format(' ')}</div>{others}") == TAGS


def test_tags_shown_beat_those_of_the_head() -> None:
    head = "<meta name=keywords content='临江,大桥,通车'>"
    assert keywords_of(f"<div>标签：{LINKS.format(' ')}</div>", head=head) == TAGS
    assert keywords_of(head=head) == ("临江", "大桥", "通车")


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("大桥,临江,BRT", TAGS),
        ("大桥，临江，BRT", TAGS),
        ("大桥;临江;;BRT", TAGS),
        ("大桥、临江、BRT", TAGS),
        ("大桥|临江|BRT", TAGS),
        ("大桥 临江 BRT", TAGS),
        (",大桥, 临江 ,BRT,", TAGS),
        ("大桥,临江,大桥,BRT", TAGS),
        ("大桥,临江,BRT,临江新闻网,首页,新闻,推荐", TAGS),
        (f"大桥,临江,BRT,{TITLE}", TAGS),
        ("大桥,临江,BRT,过江之后往哪走？记者带你去看", TAGS),
        ("大桥 临江 BRT,临江日报,临江网", TAGS),
        ("双向六车道,城南大桥主桥", ("双向六车道", "城南大桥主桥")),
        ("大桥,New York", ("大桥", "New York")),
        (TITLE, ()),
        (f"{TITLE}_临江新闻网", ()),
        ("城南大桥合龙 两岸居民盼通车", ()),
        ("滨海,滨海日报,滨海旅游,滨海美食,滨海房产", ()),
        ("临江新闻网", ()),
        ("1,2,3", ()),
        (",[news.keys]", ()),
        ("{{keywords}}", ()),
        ("大桥,{$tag.name},<%=tags%>", ("大桥",)),
        ("", ()),
    ],
)
def test_keywords_of_the_head_are_kept_where_the_story_bears_them_out(
    content: str, kept: tuple[str, ...]
) -> None:
    assert keywords_of(head=f'<meta name="Keywords" content="{content}">') == kept
    assert (
        keywords_of(head=f"<meta name=keywords content=''><meta name=news_keywords content='{content}'>")
        == kept
    )


@pytest.mark.parametrize(
    "text", ["#" * 100_000, "#大 " * 30_000, "标签：" * 30_000, "、" * 100_000, "关 " * 50_000]
)
def test_hostile_lines_are_read_in_linear_time(text: str) -> None:
    begun = time.perf_counter()
    keywords_of(
        f"<p>{text}</p><p>标签：<a href=1>{text}</a></p>", head=f"<meta name=keywords content='{text}'>"
    )
    assert time.perf_counter() - begun < 3
