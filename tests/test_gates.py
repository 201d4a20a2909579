"""What is asked first, because it is cheap, never keeps a rule from what it is for."""

import pytest

from newsarchive import extract
from newsarchive.find.attribution import read_credit
from newsarchive.find.captionmarks import ALONE, is_marked
from newsarchive.find.credits import is_credit, is_credit_line
from newsarchive.find.datelines import read_inner
from newsarchive.find.evidence import is_cut_off
from newsarchive.find.furniture import Exclusion
from newsarchive.find.headline import holds_byline
from newsarchive.find.labels import ENDS, MAY_END
from newsarchive.find.layout import ends_story
from newsarchive.find.leftout import CLOSING, may_close
from newsarchive.find.notices import MAY_BE_NOTICE, is_byline, is_footer, is_notice
from newsarchive.find.people import BOTH, POST, REPORTED, is_report, read_people, without_report
from newsarchive.find.section import FROM_HOME, HINT
from newsarchive.find.story import without_ends
from newsarchive.find.taglabels import is_label
from newsarchive.find.timeelement import MAY_BE_RELATIVE
from newsarchive.find.tools import TOOLS, is_tool
from newsarchive.find.weights import MAY_BE_FOOT, weigh
from newsarchive.folding import fold_chars
from newsarchive.outline import Box, Line, Run


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


@pytest.mark.parametrize(
    "line",
    [
        "2020年4月29日",
        "4月29日 20:33",
        "04-29 20:33",
        "民國109年4月29日",
        "来源/江城晚报",
        "记者：王小五",
        "一分钟前",
        "刚刚前",
        "昨天 8:05",
    ],
)
def test_byline_is_told_in_text_as_printed(line: str) -> None:
    assert holds_byline(line)


@pytest.mark.parametrize(
    "line", ["來源﹕江城晚報，王小五", "時間：今日，江城", "作者︓王小五，日期：今日", "4月29日 20:33，江城"]
)
def test_short_byline_is_no_paragraph(line: str) -> None:
    assert weigh(line_of(line)) == 0


@pytest.mark.parametrize(
    "label",
    [
        "关键词：",
        "關鍵字：",
        "标签",
        "標籤：",
        "標簽：",
        "主题词：",
        "主題詞：",
        "热搜词：",
        "熱詞：",
        "话题：",
        "話題：",
        "Tags:",
        "TAG：",
        "Keywords:",
    ],
)
def test_label_of_tags_is_known_by_a_letter(label: str) -> None:
    assert is_label(label)


def line_of(text: str) -> Line:
    """A line by itself."""
    return Line(text, Box("p", {}, None, 0), 0, 0, [Run(text, "", "")])


@pytest.mark.parametrize("word", TOOLS.split())
def test_every_word_of_a_button_is_a_tool(word: str) -> None:
    assert is_tool(word)
    assert is_tool(f"【{word}】 12 a+")


def test_clock_of_the_page_is_a_tool() -> None:
    assert is_tool("今天是2020年4月29日 星期三")


@pytest.mark.parametrize(
    "line",
    [
        "更多新闻请在line上订阅",
        "立即关注我们的fb",
        "追踪我们的ig",
        "加入telegram频道",
        "订阅我们的youtube",
        "未经许可请勿转载",
    ],
)
def test_promotion_is_a_notice_by_any_of_its_words(line: str) -> None:
    assert is_notice(line)
    assert MAY_BE_NOTICE.search(line)


@pytest.mark.parametrize(
    "line",
    [
        "關注公眾號",
        "掃碼下載",
        "更多新聞請下載ＡＰＰ",
        "版權所有",
        "鄂ＩＣＰ備123號",
        "未經授權不得轉載",
        "手機客戶端",
        "更多猛料請搜尋ＹＯＵＴＵＢＥ",
    ],
)
def test_notice_is_asked_about_as_printed(line: str) -> None:
    assert MAY_BE_NOTICE.search(line)


@pytest.mark.parametrize(
    "text", ["标签：桥梁 " + "交通 " * 20, "（完）", "——END——", "原標題｜城南大桥今日通车" + "，通车" * 20]
)
def test_closing_line_is_asked_about_as_printed(text: str) -> None:
    assert may_close(text)
    assert CLOSING.fullmatch(fold_chars(text)[:120])


@pytest.mark.parametrize(
    "text", ["（責任編輯：王小五）", "［责编 王小五］", "本报记者 王小五", "文／王小五", "（王小五）"]
)
def test_credit_is_asked_about_as_printed(text: str) -> None:
    assert is_credit(line_of(text))
    assert is_credit_line(text)


@pytest.mark.parametrize(
    "text", ["大会昨日闭幕。（王五／江城報導）见二版", "大会闭幕！［記者王小五報導］下转二版"]
)
def test_bracket_within_a_paragraph_is_asked_about_as_printed(text: str) -> None:
    assert read_inner(text)


@pytest.mark.parametrize(
    "text", ["3小時前", "昨天 8:05", "剛剛", "2 hours Ago", "Yesterday", "Just Now", "２ ｈｏｕｒｓ ａｇｏ"]
)
def test_distance_in_time_is_asked_about_as_printed(text: str) -> None:
    assert MAY_BE_RELATIVE.search(text)


@pytest.mark.parametrize(
    "text",
    ["▲演练现场", "▼演练现场", "图／王小五", "圖：王小五", "演练现场（王小五攝）", "演练现场(资料图)。"],
)
def test_caption_without_its_picture_is_known_by_either_end(text: str) -> None:
    assert is_marked(line_of(text))
    assert ALONE.search(fold_chars(text))


@pytest.mark.parametrize("text", ["延伸閱讀", "（責任編輯：王小五）", "[责编：王小五]", "最新评论(12)"])
def test_end_of_a_story_is_known_in_either_script(text: str) -> None:
    assert ends_story(line_of(text))


@pytest.mark.parametrize(
    "word",
    [
        "江城报道",
        "综合报导",
        "专电",
        "外电",
        "电讯",
        "专讯",
        "特稿",
        "编译",
        "整合",
        "整理",
        "专稿",
        "综述",
        "记者撰",
    ],
)
def test_report_is_known_by_its_last_letter(word: str) -> None:
    assert is_report(word)
    assert without_report(word) == REPORTED.sub("", word) != word


@pytest.mark.parametrize(
    ("credit", "found"),
    [
        ("摄像 王小五", {"photographer": ["王小五"]}),
        ("供图 王小五", {"photographer": ["王小五"]}),
        ("报道员 王小五", {"correspondent": ["王小五"]}),
        ("责编 王小五", {"editor": ["王小五"]}),
        ("编译王小五", {"translator": ["王小五"]}),
        ("王小五 专栏作家", {"author": ["王小五"]}),
        ("实习生王小五", {"author": ["王小五"]}),
        ("特派员王小五", {"author": ["王小五"]}),
        ("文/图 王小五", {"author": ["王小五"], "photographer": ["王小五"]}),
    ],
)
def test_post_is_known_by_its_first_letter(credit: str, found: dict[str, list[str]]) -> None:
    assert read_people(credit).found == found
    assert POST.search(credit) or BOTH.search(credit)


def test_every_mark_that_ends_a_label_is_asked_about() -> None:
    assert all(MAY_END.match(mark) for mark in map(chr, range(0x10000)) if ENDS.match(mark))


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


def test_credit_that_is_read_once_for_all_is_changed_by_nobody() -> None:
    texts = ["来源：江城晚报 作者：王小五", "本报记者 王小五 通讯员 李小四", "（责任编辑：李小四）"]
    before = [repr(read_credit(text)) for text in texts]
    body = "".join(f"<p>第{n}段：城南大桥今日正式通车，两岸居民往来更加方便。</p>" for n in range(4))
    page = f"<h1>城南大桥今日通车</h1><p>{texts[0]}</p><div>{body}<p>{texts[1]}</p><p>{texts[2]}</p></div>".encode()
    first, second = extract(page), extract(page)
    assert first == second
    assert first.authors
    assert [repr(read_credit(text)) for text in texts] == before
