"""The breadcrumb as sites print it: one small invented page a case."""

import time

import pytest

import newsarchive

TITLE = "城南大桥合龙 两岸居民盼通车"
HOME = "<a href=/>首页</a>"
NEWS = "<a href=/n>新闻中心</a>"
LOCAL = "<a href=/l>本地要闻</a>"
MENU = "<ul class=nav><li><a href=/>首页</a><li><a href=/n>新闻</a><li><a href=/t>图片</a><li><a href=/v>视频</a></ul>"
STORY = """<div class=info>2021-03-04 09:20　来源：临江晚报</div><div class=c1>
<p>　　临江市昨日发布消息，城南大桥主桥合龙，预计明年春天通车，两岸居民过江将不再绕行。</p>
<p>　　施工方介绍，大桥全长两千余米，双向六车道，桥面设有非机动车道和观景平台。</p></div>"""
FOOT = "<div><a href=/more>更多&gt;&gt;</a> <a href=/up>返回首页&gt;&gt;</a></div>"
PATH = ("新闻中心", "本地要闻")


def section_of(above: str, *, head: str = "", below: str = FOOT) -> tuple[str, ...]:
    title = f"<title>{TITLE}_临江新闻网</title>"
    page = f"<meta charset=utf-8>{title}{head}<body>{MENU}{above}<h1>{TITLE}</h1>{STORY}{below}</body>"
    return newsarchive.extract(page.encode()).section


@pytest.mark.parametrize(
    "label",
    [
        "当前位置：", "当前位置:", "您的位置：", "您现在的位置：", "您当前的位置 ：", "您所在的位置： ", "你的位置：", "你现在的位置是：",
        "您当前所在位置：", "现在位置：", "目前位置：", "所在位置：", "位置：", "當前位置：", "目前位置：", "您的位置：", "所在位置：", "現在位置:",
        "你現在的位置：", "您所在的位置", "当前所在：", "导航：", "You are here: ", "本页位置：", "",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "end", ["", " &gt; 正文", "&gt;正文", " &gt; ", " 正文", f" &gt; {TITLE}", " &gt; 内容", " &gt; 新闻详情"]
)
def test_labels_and_ends_of_a_breadcrumb_are_left_out(label: str, end: str) -> None:
    assert section_of(f"<div>{label}{HOME} &gt; {NEWS} &gt; {LOCAL}{end}</div>") == PATH


@pytest.mark.parametrize("mark", [">", "&gt;&gt;", " &gt;&gt; ", "»", "›", "→", "＞", "-&gt;", "::"])
def test_marks_between_the_names(mark: str) -> None:
    assert section_of(f"<div>{HOME}{mark}{NEWS}{mark}{LOCAL}{mark}正文</div>") == PATH


@pytest.mark.parametrize("mark", ["/", " / ", "|", "｜", " - ", "-", "•", "丨", "\\"])
@pytest.mark.parametrize(
    "frame", ["<div>当前位置：{}</div>", "<div class=crumbs>{}</div>", "<p class=position>{}</p>"]
)
def test_weak_marks_count_where_label_or_name_says_breadcrumb(mark: str, frame: str) -> None:
    assert section_of(frame.format(mark.join([HOME, NEWS, LOCAL]))) == PATH


@pytest.mark.parametrize(
    "above",
    [
        f"<ol class=breadcrumb><li>{HOME}<li>{NEWS}<li>{LOCAL}</ol>",
        f"<ol class=breadcrumb><li>{HOME}<li>{NEWS}<li>{LOCAL}<li>{TITLE}</ol>",
        f"<nav class='article__breadcrumb'><ul><li>{HOME}</li><li>&gt; {NEWS}</li><li>&gt; 本地要闻</li></ul></nav>",
        f"<table><tr><td>当前位置：<td>{HOME}<td>&gt;{NEWS}<td>&gt;{LOCAL}</table>",
        f"<div>您的位置：</div><div>{HOME}&gt;{NEWS}&gt;{LOCAL}</div>",
        f"<div class=path>{NEWS} {LOCAL}</div>",
        f"<div><a class=CurrChnlCls href=/>首页</a>&gt;<a class=CurrChnlCls href=/n>新闻中心</a>&gt;{LOCAL}</div>",
        f"<div>{HOME}&gt;您当前的位置 ： {NEWS} &gt; {LOCAL}&gt;正文</div>",
        f"<div>{HOME} &gt; {NEWS} &gt; {LOCAL} 新闻详情 A- A+</div>",
        f"<div>{HOME} &gt; {NEWS} &gt; {LOCAL} <span>有态度的本地新闻</span></div>",
        f"<div>{NEWS} &gt; {LOCAL}</div>",
        f"<div>{NEWS} / {LOCAL}</div>",
        f"<div><a href=/>临江新闻网</a> &gt; {NEWS} &gt; {LOCAL} &gt; 正文</div>",
        f"<div>当前位置：<a href=/>临江网首页</a> &gt; {NEWS} &gt; 本地要闻</div>",
        f"<div>目前位置：<a href=/>首頁</a> &gt; {NEWS} &gt; {LOCAL} &gt; 內文</div>",
        f"<div>您的位置：<a href=/>首 页</a> &gt; {NEWS} &gt; {LOCAL} &gt; 浏览文章</div>",
        f"<div><a href=/>首页&gt;&gt;</a>{NEWS} &gt; {LOCAL} &gt;&gt; 正文</div>",
    ],
)
def test_breadcrumbs_of_every_shape(above: str) -> None:
    assert section_of(above) == PATH


def test_breadcrumb_may_stand_below_the_story() -> None:
    below = f"<div class=foot>您当前的位置：{HOME} &gt; {NEWS} &gt; {LOCAL} &gt; 正文</div>"
    assert section_of("", below=below) == PATH


@pytest.mark.parametrize(
    "above",
    [
        "",
        f"<div>当前位置：{HOME} &gt; 正文</div>",
        f"<div class=crumb>{HOME} &gt; {TITLE}</div>",
        "<div><a href=/m>更多&gt;&gt;</a></div>",
        f"<div>{HOME} | <a href=/a>登录</a> | <a href=/b>注册</a></div>",
        f"<div>{HOME} | <a href=/a>视频</a> | <a href=/b>图片</a> | <a href=/c>论坛</a></div>",
        "<div><a href=/p>上一篇：老街改造启动 &gt;</a> <a href=/q>下一篇 &gt;</a></div>",
        "<p>气温：<a href=/w>12℃</a> &gt; 昨日</p>",
        "<form class=crumbs-box><div><a href=/s>搜搜</a></div></form>",
    ],
)
def test_no_breadcrumb_leaves_the_section_empty(above: str) -> None:
    assert section_of(above) == ()


@pytest.mark.parametrize(
    ("head", "rule"),
    [
        ("<meta property=article:section content=本地要闻>", "article:section"),
        ("<meta name=ColumnName content=本地要闻>", "columnname"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"本地要闻"}</script>',
            "",
        ),
        (
            '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"临江网"},'
            '{"item":{"name":"本地要闻"}}]}</script>',
            "JSON-LD breadcrumb",
        ),
    ],
)
def test_metadata_names_the_section_where_none_is_shown(head: str, rule: str) -> None:
    assert section_of("", head=head) == ("本地要闻",)
    assert section_of(f"<div>{HOME} &gt; {NEWS} &gt; 正文</div>", head=head) == ("新闻中心",), rule


@pytest.mark.parametrize("text", [">" * 100_000, "首页 > " * 20_000, "当前位置：" * 20_000, "位 " * 50_000])
def test_hostile_lines_are_read_in_linear_time(text: str) -> None:
    begun = time.perf_counter()
    section_of(f"<div class=crumb><a href=/>{text}</a></div>")
    assert time.perf_counter() - begun < 3
