"""A portal's hints: where a field stands on pages that the finders get wrong."""

import pytest

from newsarchive import extract
from newsarchive.errors import PortalError
from newsarchive.portal import Hints

PAGE = """<html><head><title>青溪新闻网</title></head><body>
<div class="Big"><b class="hl">河堤加固工程开工</b></div>
<div class="lead"><p>这是一段比正文长得多的编者按，介绍本报系列报道的由来，
共有七篇，每周刊出一篇，敬请读者留意后续各期。</p></div>
<div id="story" class="x y"><p>河堤加固工程昨日开工，工期四个月。</p></div></body></html>""".encode()


def test_hinted_body_is_taken_before_a_heavier_one():
    assert len(extract(PAGE).paragraphs[0].text) > 40
    for selector in ("#story", "div#story", ".x", "div.x.y"):
        assert [p.text for p in extract(PAGE, hints=Hints(body=selector)).paragraphs] == [
            "河堤加固工程昨日开工，工期四个月。"
        ]


def test_hinted_title_may_be_a_block_or_an_inline_element():
    for selector in ("div.big", ".hl"):
        article = extract(PAGE, hints=Hints(title=selector))
        assert article.title == "河堤加固工程开工"
        assert article.rules["title"] == "portal's hint"


def test_hint_that_matches_nothing_leaves_the_general_rules():
    assert extract(PAGE, hints=Hints(body="#gone")) == extract(PAGE)


@pytest.mark.parametrize("selector", ["div > p", "//div", "div p", "div[class=x]", "."])
def test_selector_of_more_than_one_element_is_refused(selector):
    with pytest.raises(PortalError, match="name one element"):
        Hints(body=selector)


FIELDS = """<html><head><title>河堤加固工程开工_青溪新闻网</title></head><body><h1>河堤加固工程开工</h1>
<div class="x1">林晓禾</div><div class="x2">青溪日报</div><i class="x3">刊于二〇二一年五月六日</i>
<p>河堤加固工程昨日开工，工期四个月，沿河三个村的村民到场观看，县水利局介绍了施工的安排。</p>
<div class="x4">防汛 堤坝 青溪县</div></body></html>""".encode()


def test_hinted_fields_are_read_from_their_elements():
    hints = Hints(author=".x1", source="div.x2", published=".x3", keywords="div.x4")
    article = extract(FIELDS, hints=hints)
    assert article.authors == ("林晓禾",)
    assert article.source == "青溪日报"
    assert article.published.iso() == "2021-05-06"
    assert article.keywords == ("防汛", "堤坝", "青溪县")
    assert {article.rules[name] for name in ("authors", "source", "published", "keywords")} == {
        "portal's hint"
    }
