"""What is asked first, because it is cheap, never keeps a rule from what it is for."""

import pytest

from newsarchive import extract
from newsarchive.find.evidence import is_cut_off
from newsarchive.find.furniture import Exclusion
from newsarchive.find.layout import MAY_BE_FOOT
from newsarchive.find.notices import is_byline, is_footer
from newsarchive.find.section import FROM_HOME, HINT
from newsarchive.find.story import without_ends
from newsarchive.folding import fold_chars
from newsarchive.outline import Box


@pytest.mark.parametrize(
    "line",
    [
        "来源:江城晚报",
        "2020年4月29日 20时33分",
        "2020-04-29 20:33",
        "4月29日 20:33",
        "20:33 2020-04-29",
        "2020 4-29 8:05",
    ],
)
def test_byline_is_known_by_colon_or_hour(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("大桥通车。[返回首页]", "大桥通车。"),
        ("大桥通车。更多精彩>>", "大桥通车。"),
        ("大桥通车。（查看更多）", "大桥通车。"),
        ("大桥通车。【点击进入专题】", "大桥通车。"),
        ("3/12 大桥通车。", "大桥通车。"),
        ("大桥长1/3公里。（完）", "大桥长1/3公里。（完）"),
    ],
)
def test_buttons_and_counters_are_cut_off_paragraphs(printed: str, kept: str) -> None:
    assert without_ends(printed) == kept


@pytest.mark.parametrize(
    "text", ["记者昨日获悉，….. (12/13 13:32)", "大桥今日通车...", "大桥今日通车…[详细]"]
)
def test_beginning_of_a_story_is_known_by_its_dots(text: str) -> None:
    assert is_cut_off(text)


@pytest.mark.parametrize(
    "line",
    [
        "鄂ICP备12345678号", "鄂ICP證12345678號", "网安备 42010200000001", "版權所有 江城網", "Copyright 2020", "All Rights Reserved",
        "广播电视节目许可证:123", "客服电话：12345", "新闻热线：12345", "舉報電話：12345", "举报邮箱：a@example.com",
        "增值電信業務經營許可", "建议使用IE浏览器", "備案號 123",
    ],
)  # fmt: skip
def test_foot_of_a_page_is_asked_about_in_either_script(line: str) -> None:
    assert is_footer(fold_chars(line))
    assert MAY_BE_FOOT.search(line)


@pytest.mark.parametrize(
    "line", ["首页/新闻/社会", "当前位置", "首页 > 新闻", "导航：新闻", "You are here: News", "您的位置"]
)
def test_breadcrumb_is_hinted_at(line: str) -> None:
    assert HINT.search(line) or FROM_HOME.match(line)


def boxes(*labels: str) -> list[Box]:
    """Boxes one in the other, the outermost first."""
    made: list[Box] = []
    for label in labels:
        made.append(Box("div", {"class": label}, made[-1] if made else None, 5))
        made[-1].end = 9
    return made


def test_furniture_is_told_by_the_boxes_around_within_and_trusted() -> None:
    outer, middle, inner = boxes("related", "list", "entry")
    exclusion = Exclusion(headline=1)
    assert exclusion.holds(inner)
    assert not exclusion.holds(inner, outer)
    assert exclusion.holds(middle)
    assert not exclusion.holds(outer, outer)
    exclusion.trust(middle)
    assert not exclusion.holds(inner)


def test_furniture_below_a_trusted_box_stays_furniture() -> None:
    outer, middle, inner = boxes("content", "comment", "entry")
    exclusion = Exclusion(headline=1)
    exclusion.trust(outer)
    assert exclusion.holds(inner)
    assert exclusion.holds(middle)
    assert not exclusion.holds(outer)


def test_widened_story_holds_both_of_its_parts() -> None:
    part = "".join(f"<p>第{n}段：城南大桥今日正式通车，两岸居民往来更加方便。</p>" for n in range(4))
    page = f"<h1>城南大桥今日通车</h1><div><div class=a>{part}</div><div class=b>{part.replace('第', '后')}</div></div>"
    assert len(extract(page.encode()).paragraphs) == 8
