"""Which lines are nothing but credits, and that no line takes long to read."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.find.attribution import read_credit
from newsarchive.find.credits import is_credit_line
from newsarchive.find.datelines import read_closing, read_opening
from newsarchive.find.labels import split_labels
from newsarchive.find.outlets import cut_source, is_outlet
from newsarchive.find.people import read_people
from newsarchive.folding import fold_chars


@pytest.mark.parametrize(
    "line",
    [
        "责任编辑：王小五", "（责任编辑：王小五）", "[ 责编：王小五 ]", "【责任编辑:王小五 】", "(责编：王小五、李四)", "[责任编辑 王小五 ]",
        "责任编辑：王小五_NF4425", "（责任编辑： HN666）", "责编：王小五 审校：赵六 责任编辑：李四", "編輯：小方 責編：李四方", "编辑|王小五", "编辑 王小五 校对 李四",
        "监制：王小五", "监 制：王小五", "总监制：王 五", "校对:Mac", "出品：江城日报", "策划：王小五 统筹：李四 审核：赵六",
        "来源：江城晚报", "（来源：江城晚报）", "本文转自江城晚报", "稿源： 江城网 编辑： 王小五", "（资料来源：江城气象台）", "(江城社)",
        "作者：王小五", "【记者】王小五", "本报记者 王小五", "□ 本报记者 王小五", "江城社记者王小五、李四方", "半月记者 王小五", "社會中心／綜合報導", "記者王小五／台北報導",
        "文/王小五 图/李四方", "文丨江城报评论员 王小五", "采写：江报见习记者 王小五", "（王小五）", "（王小五 李四）", "(王小五 文/图)", "（完）",
        "（翻译：王小五，审译：李四、赵六）", "来源： | 作者： | 责编：王小五 审核：李四", "2020-04-29 20:33 来源：江城晚报",
    ],
)  # fmt: skip
def test_credit_lines_are_told_from_the_story(line: str) -> None:
    assert is_credit_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "记者走访了三家书店", "记者：您怎么看？", "记者：是的。", "王小五：我觉得很好。", "编辑部搬进了新楼", "作者最新文章", "编辑推荐", "热点", "（图）", "（资料图）",
        "作者在书中写道，江城的雪总是来得很晚。", "来源不明的包裹被退回", "这批药材来源：江城东山。村民说，今年收成好。", "外国实习生须提高警惕", "徵求很會演的你來拍攝",
        "图为江城街头的雪景。", "江城街头 王小五 摄", "通讯员王小五 摄", "新闻 原创 专题 图集", "公民記者應援團", "收視慶功記者會", "策划:老城区改造前路茫茫 居民盼早日动工",
        "【筑梦江城·两会特刊·青年观察】", "王小五", "江城昨日降下今年首场大雪", "第一，摄影作品须为原创。", "本报讯（记者 王小五）江城昨天下了大雪，全市交通受阻。",
        "2020年6月15日讯，（记者 王小五）据江城市交警部门6月14日通报，当天凌晨有两辆车相撞。", "江城雪出处：", "", "来",
    ],
)  # fmt: skip
def test_sentences_captions_and_menus_are_no_credit_lines(line: str) -> None:
    assert not is_credit_line(line)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("记者 王小五 通讯员 李四方 赵六", {"author": ["王小五"], "correspondent": ["李四方", "赵六"]}),
        ("记者王小五通讯员李四方", {"author": ["王小五"], "correspondent": ["李四方"]}),
        ("记者王小五李四方", {"author": ["王小五", "李四方"]}),
        ("江城报·江城网记者 王小五", {"author": ["王小五"]}),
        ("江視新聞王小五、李四方台北報導", {"author": ["王小五", "李四方"]}),
        ("江城社記者王小五布宜諾斯艾利斯2日專電", {"author": ["王小五"]}),
        ("記者王小五／桃園機場報導", {"author": ["王小五"]}),
        ("王小五 李四方 文/图", {"author": ["王小五", "李四方"], "photographer": ["王小五", "李四方"]}),
        ("记者 王小五 文 李四方 摄", {"author": ["王小五"], "photographer": ["李四方"]}),
        ("记者 王小五 整理", {"author": ["王小五"]}),
        ("即時新聞／綜合報導", {}),
    ],
)
def test_posts_say_what_the_people_after_them_did(text: str, found: dict[str, list[str]]) -> None:
    people = read_people(text)
    assert (people.found, people.complete) == (found, True)


@pytest.mark.parametrize(
    "name",
    [
        "江城晚报",
        "大公報",
        "新华社",
        "紅網",
        "江城电视台",
        "江城新闻客户端",
        "江城發布",
        "理財周刊",
        "GTimes",
        "《江城周刊》",
    ],
)
def test_outlets_are_known_by_how_their_names_end(name: str) -> None:
    assert is_outlet(fold_chars(name))


@pytest.mark.parametrize(
    "name",
    [
        "国内新闻",
        "新浪微博",
        "听新闻",
        "发表评论",
        "江城旅社",
        "上网",
        "公报",
        "海报",
        "王小五",
        "江城",
        "下载江城app",
    ],
)
def test_sections_buttons_and_other_words_are_no_outlets(name: str) -> None:
    assert not is_outlet(name)


TOKENS = [
    "来源", "：", ":", "作者", "编辑", "记者", "通讯员", "文", "图", "摄", "/", "｜", "丨", " ", "\u3000", "\ue000", "（", "）", "【", "】", "王", "五",
    "方明", "欧阳", "·", "、", "江城晚报", "报道", "日電", "台北", "2020-04-29", "20:33", "讯", "本报", "HN666", "_", "。", "，", "《", "》", "from",
    "□", "自", "本文来源于", "\u200b", "\U00020000", "İ", "ﬁ", "㍿",
]  # fmt: skip


@given(st.lists(st.sampled_from(TOKENS), max_size=40).map("".join))
def test_any_mixture_of_labels_posts_and_names_is_read(text: str) -> None:
    credit = read_credit(text)
    assert credit.source_at < len(text)
    for names in credit.people.found.values():
        assert all(name.strip() for name in names)
    assert is_credit_line(text) in (True, False)
    for reader in (read_opening, read_closing, read_people, cut_source, is_outlet):
        reader(text)


HOSTILE = [
    "（" * 100_000, "来源：" * 33_000, "记者 " * 33_000, " " * 100_000, "编 辑" * 33_000, "文/" * 50_000, "王小五、" * 25_000,
    "（记者 王小五" * 15_000, "2020-04-29 " * 9_000, "电" * 100_000, "报道" * 50_000, "·" * 100_000, "a" * 100_000, "】" * 100_000, "本报" * 50_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_lines_are_read_in_linear_time(text: str) -> None:
    started = time.process_time()
    for reader in (is_credit_line, read_opening, read_closing, cut_source, is_outlet, split_labels):
        reader(text)
    read_credit(text[:2000])
    read_people(text[:2000])
    assert time.process_time() - started < 2
