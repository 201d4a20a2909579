"""Kicker, subtitle and 原标题 beside the headline: one small invented page a case."""

import pytest

import newsarchive

TITLE = "城南大桥合龙 两岸居民盼通车"
KICKER = "临江市重点工程传来好消息"
SUBTITLE = "预计明年春天通车 过江仅需五分钟"
BYLINE = "<div class='info'>2021-03-04 09:20　来源：临江晚报</div>"
STORY = """<div class=c1><p>　　临江市昨日发布消息，城南大桥主桥合龙，预计明年春天通车，两岸居民过江将不再绕行。</p>
<p>　　施工方介绍，大桥全长两千余米，双向六车道，桥面设有非机动车道和观景平台。</p>{end}</div>"""


def read(above: str, end: str = "") -> newsarchive.Article:
    head = f"<meta charset=utf-8><title>{TITLE}_临江新闻网</title>"
    return newsarchive.extract(
        f"<html><head>{head}</head><body><div class=main>{above}{STORY.format(end=end)}</div></body></html>".encode()
    )


@pytest.mark.parametrize(
    "above",
    [
        f"<h3>{KICKER}</h3><h1>{TITLE}</h1>{BYLINE}",
        f"<p class=yinti>{KICKER}</p><h1>{TITLE}</h1>{BYLINE}",
        f"<div class=pre-title>{KICKER}</div><div class=title>{TITLE}</div>{BYLINE}",
        f"<h1><small>{KICKER}</small><br>{TITLE}</h1>{BYLINE}",
        f"<p align=center>{KICKER}</p><p align=center><b>{TITLE}</b></p>{BYLINE}",
        f"<table><tr><td align=center>{KICKER}</td></tr><tr><td align=center>{TITLE}</td></tr></table>{BYLINE}",
        f"<!--enpproperty <introtitle>{KICKER}</introtitle><title>{TITLE}</title>/enpproperty--><h1>{TITLE}</h1>",
        f"<!--<$[引题]>begin--><b>{KICKER}</b><!--<$[引题]>end--><h1>{TITLE}</h1>",
    ],
)
def test_the_line_above_that_belongs_to_the_headline_is_its_kicker(above: str) -> None:
    article = read(above)
    assert (article.title, article.kicker, article.subtitle) == (TITLE, KICKER, None)


@pytest.mark.parametrize(
    "above",
    [
        f"<h1>{TITLE}</h1><h2>{SUBTITLE}</h2>{BYLINE}",
        f"<h1>{TITLE}</h1><div class=subtitle>{SUBTITLE}</div>{BYLINE}",
        f"<div class=bt>{TITLE}</div><p class=fubiaoti>{SUBTITLE}</p>{BYLINE}",
        f"<h1>{TITLE}<div>{SUBTITLE}</div></h1>{BYLINE}",
        f"<h1>{TITLE}<br>{SUBTITLE}</h1>{BYLINE}",
        f"<table><tr><td align=center>{TITLE}<tr><td align=center>{SUBTITLE}</table>{BYLINE}",
        f"<!--enpproperty <title>{TITLE}</title><subtitle>{SUBTITLE}</subtitle>/enpproperty--><h1>{TITLE}</h1>",
    ],
)
def test_the_line_below_that_belongs_to_the_headline_is_its_subtitle(above: str) -> None:
    article = read(above)
    assert (article.title, article.subtitle, article.kicker) == (TITLE, SUBTITLE, None)


@pytest.mark.parametrize("dash", ["——", "--", "──", "—"])
@pytest.mark.parametrize(
    "form", ["<h1>{0}</h1><p>{1}</p>", "<h1>{0}<br>{1}</h1>", "<h1>{0}<span>{1}</span></h1>"]
)
def test_a_line_that_opens_with_a_dash_is_the_subtitle(dash: str, form: str) -> None:
    article = read(form.format(TITLE, dash + SUBTITLE) + BYLINE)
    assert (article.title, article.subtitle) == (TITLE, dash + SUBTITLE)


@pytest.mark.parametrize(
    "above",
    [
        f"<div><a href=/>首页</a> &gt; <a href=/s>本地要闻</a></div><h1>{TITLE}</h1>{BYLINE}",
        f"<h1>{TITLE}</h1>{BYLINE}<h3>字号：大 中 小</h3>",
        f"<h2>临江本地新闻频道</h2><h1>{TITLE}</h1>{BYLINE}",
        f"<h1>{TITLE}</h1><h4>本报记者 赵一山 通讯员 钱二水</h4>{BYLINE}",
        f"<h1>{TITLE}</h1><h4>来源：临江晚报 作者：赵一山</h4>",
        f"<h3><a href=/zt>专题：过江通道建设进行时</a></h3><h1>{TITLE}</h1>{BYLINE}",
        f"<h3>2021年3月4日 星期四 第3版</h3><h1>{TITLE}</h1>{BYLINE}",
        f"<h1>{TITLE}</h1>{BYLINE}<h2>桥面将设观景平台</h2>",
        f"<!--enpproperty <title>{TITLE}</title><subtitle>来源：临江晚报</subtitle>/enpproperty--><h1>{TITLE}</h1>",
        f"<!--enpproperty <subtitle>城南大桥合龙</subtitle><introtitle>本地</introtitle>/enpproperty--><h1>{TITLE}</h1>",
    ],
)
def test_what_only_stands_beside_the_headline_is_neither(above: str) -> None:
    article = read(above)
    assert (article.title, article.kicker, article.subtitle) == (TITLE, None, None)


@pytest.mark.parametrize(
    ("line", "original"),
    [
        ("原标题：大桥合龙了", "大桥合龙了"),
        ("（原标题：大桥合龙了）", "大桥合龙了"),
        ("(原标题:大桥合龙了)", "大桥合龙了"),
        ("[原标题：大桥合龙了]", "大桥合龙了"),
        ("【原标题】", None),
        ("原标题：", None),
        ("原标题：{{title}}", None),
        ("（原题为《大桥合龙了》）", "大桥合龙了"),
        ("（原题：大桥合龙了 责任编辑：赵一山）", "大桥合龙了"),
        ("原標題：大橋合龍了", "大橋合龍了"),
        ("原标题：《大桥合龙了》", "大桥合龙了"),
        ("原标题：《过江记》剧组：大桥“合龙”了", "《过江记》剧组：大桥“合龙”了"),
        ("通车后过江只要五分钟。（原标题：大桥合龙了）", "大桥合龙了"),
        ("　　原标题： 大桥合龙了", "大桥合龙了"),
        ("他把原标题改了三次，仍不满意。", None),
        ("原标题为何被改，编辑部没有说明。", None),
    ],
)
def test_original_title_of_a_reprint(line: str, original: str | None) -> None:
    article = read(f"<h1>{TITLE}</h1>{BYLINE}", end=f"<p>{line}</p>")
    assert article.original_title == original
    assert article.title == TITLE


def test_a_page_without_title_has_no_parts_of_one() -> None:
    article = newsarchive.extract(b"<p>" + "临江市昨日发布消息，大桥合龙。".encode() * 9)
    assert (article.title, article.kicker, article.subtitle) == (None, None, None)
