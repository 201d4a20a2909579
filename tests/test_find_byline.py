"""Source, authors, editors, photographers: one small invented page a case."""

from typing import Any

import pytest

import newsarchive

TITLE = "江城昨日降下今年首场大雪 交通一度受阻"
STORY = """<p>　　江城市昨日下了今年第一场大雪，全市交通一度受阻，交警出动八百多人疏导，到傍晚时已经恢复正常。</p>
<p>　　气象台说，未来三天仍有小到中雪，最低气温将降到零下六度，请市民出行注意安全，并关好门窗、水管。</p>"""
DATE = "<div class=info>2020-04-29 20:33</div>"
LEAD = "江城昨天下了大雪，全市交通受阻，警方出動疏導，傍晚恢復正常，學校今天照常上課。</p>"
LAST = "<p>　　全市学校今天照常上课，公交车也都恢复了正点运行，请市民放心出行，注意安全。"
FIELDS = ("source", "authors", "editors", "photographers", "correspondents")


def read(byline: str = DATE, *, first: str = "", last: str = "", tail: str = "", head: str = "") -> Any:
    return newsarchive.extract(
        f"""<html><head><meta charset=utf-8><title>{TITLE}_江城网</title>{head}</head><body>
        <div class=nav><a href=/>首页</a> <a href=/n>新闻</a> <a href=/p>评论</a></div>
        <div class=main><h1>{TITLE}</h1>{byline}<div class=content>{first}{STORY}{last}</div>{tail}</div>
        <div class=foot><p>江城网版权所有 违法和不良信息举报电话：000-00000000</p></div></body></html>""".encode(),
        url="http://news.example.com/2020/0429/1.html",
    )


def told(article: Any) -> dict[str, Any]:
    """What the page says, without what it does not say."""
    values = {name: getattr(article, name) for name in FIELDS}
    return {
        name: value if isinstance(value, str) else " ".join(value) for name, value in values.items() if value
    }


def page(source: str = "", authors: str = "", editors: str = "", **others: str) -> dict[str, str]:
    found = {"source": source, "authors": authors, "editors": editors, **others}
    return {name: value for name, value in found.items() if value}


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("2020-04-29 20:33 来源：江城晚报 作者：王小五 编辑：李四方", page("江城晚报", "王小五", "李四方")),
        ("2020-04-2920:33来源:江城晚报作者:王小五", page("江城晚报", "王小五")),
        ("来源：江城晚报 记者 王小五 赵六一 2020-04-29", page("江城晚报", "王小五 赵六一")),
        (
            "【时间：2020-04-29】【来源：江城晚报】【作者：赵六一】【编辑：王小五】",
            page("江城晚报", "赵六一", "王小五"),
        ),
        ("[ 2020-04-29 ]　来源：[ 江城晚报 ]　编辑：[ 王小五 ]", page("江城晚报", editors="王小五")),
        ("2020-04-29 丨 来源：江城晚报 丨 责任编辑：王小五", page("江城晚报", editors="王小五")),
        ("来源: 江城晚报 / 编辑: 王小五 / 2020-04-29", page("江城晚报", editors="王小五")),
        ("2020-04-29 来源/江城晚报 作者/王小五", page("江城晚报", "王小五")),
        ("2020-04-29　来 源：江城晚报　作 者：方 明", page("江城晚报", "方明")),
        ("2020/04/29 新聞來源 : 江城報 責任編輯：張小明", page("江城報", editors="張小明")),
        ("撰文： 張小明 出版： 2020-04-29 20:33 更新： 2020-04-30 08:00", page(authors="張小明")),
        ("信息来源：市教育局 作者：王小五 审核人：赵六一 2020-04-29", page("市教育局", "王小五")),
        ("2020-04-29 稿源：江城日报-江城网", page("江城日报-江城网")),
        ("<p>撰文：王小五 已有1203人阅读 摄影：</p><p>2020-04-29 20:33</p>", page(authors="王小五")),
        ("来源：东湖发布 时间：2020-04-29 20:33", page("东湖发布")),
        ("【来源】江城晚报 2020 04/29 20:33:07 阅读 312", page("江城晚报")),
        ("作者｜王小五<b>发表于 2020-04-29T20:33:00+08:00</b>", page(authors="王小五")),
        ("记者：王小五 2020年4月29日 星期三 20:33 转载自：江城晚报", page("江城晚报", "王小五")),
        (
            "<p>【来源】江城市教育局</p><p>文字：王小五</p><p>2020-04-29 20:33</p>",
            page("江城市教育局", "王小五"),
        ),
        ("来源|江城轮渡公司 点击数：88 次 时间：2020-04-29 20:33", page("江城轮渡公司")),
        (
            "发表于<b>2020-04-29 20:33</b>|来源<b>KNIT</b>|<b>0</b> 条评论|作者<b>魏星河</b>",
            page("KNIT", "魏星河"),
        ),
        ("2020-04-29 20:33 江城论坛[整理] <a href=#c>1</a>", page("江城论坛[整理]")),
        ("<span>作者：王小五</span><span>发表于 2020-04-29 20:33</span>", page(authors="王小五")),
        ("<span>作者：佚名</span><span>發表于 2020-04-29 20:33</span>", page(authors="佚名")),
        ("2020-04-29 20:33　江城网　记者：木小兰", page("江城网", "木小兰")),
        ("Updated: 2020-04-29 08:33 (By 王小五 / 江城日报)", page("江城日报", "王小五")),
        ("2020-04-29 20:33 江城时报 魏莱 编译", page("江城时报", "魏莱")),
        ("<table><tr><th>发布单位<td>消防局<tr><th>发布日期<td>2020-04-29</table>", {}),
        ("2020-04-29 转载自：江城晚报", page("江城晚报")),
        ("2020-04-29 来自：江城晚报", page("江城晚报")),
        ("2020-04-29 来源：“江城发布”微信公众号", page("“江城发布”微信公众号")),
        ("发布时间：2020-04-29　来源： 江城市人民政府办公室　阅读次数：", page("江城市人民政府办公室")),
        ("本文来源于<em>江城晚报</em> 2020-04-29", page("江城晚报")),
        ("2020-04-29 来源：江城晚报（记者 王小五）", page("江城晚报", "王小五")),
        (
            "2020-4-29 20:33 | 发布者: admin| 查看: 313| 原作者: 王小五| 来自: 江城网",
            page("江城网", "王小五"),
        ),
        ("21世纪江城经济报道 王小五 北京报道 2020-04-29 07:00", page("21世纪江城经济报道", "王小五")),
        ("責任編輯 張小明 報導 2020/04/29", page(editors="張小明")),
        ("王小五 · 2020/04/29 20:33 来源：江城网", page("江城网", "王小五")),
        ("2020-04-29 来源：收藏江城报", page("收藏江城报")),
        ("2020-04-29 来源：江城网-评论频道", page("江城网-评论频道")),
        ("2020-04-29 来源：江城+ 王小五", page("江城+", "王小五")),
        ("版权声明 来源：江城晚报 时间：2020-04-29 14:34:05 作者：", page("江城晚报")),
    ],
)
def test_labels_of_the_byline_are_read(byline: str, expected: dict[str, str]) -> None:
    assert told(read(f"<div class=info>{byline}</div>")) == expected


@pytest.mark.parametrize(
    "byline",
    [
        "<span>2020-04-29</span><span>来源：江城晚报</span><span>作者：王小五</span>",
        "2020-04-29<br>来源：<a href=/p>江城晚报</a><br>作者：<a href=/u>王小五</a> <a>关注</a>",
        "<table><tr><td>来源：<td>江城晚报<td>作者：<td>王小五<td>时间：<td>2020-04-29</table>",
        "<dl><dt>来源<dd>江城晚报<dt>作者<dd>王小五<dt>时间<dd>2020-04-29</dl>",
        "<ul><li>2020-04-29<li>来源：江城晚报<li>作者：王小五</ul>",
        "<p>2020-04-29</p><p>江城晚报</p><p>江城晚报记者 王小五</p>",
        "<p class=time>2020-04-29</p><p class=source>江城晚报</p><p class=author>王小五</p>",
        "<span id=pubtime_baidu>2020-04-29</span><span id=source_baidu>来源：江城晚报</span>"
        "<span id='author_baidu '>王小五</span>",
        "2020-04-29 江城晚报 王小五",
        "江城晚报 2020-04-29 本报记者 王小五",
        "2020-04-29 来源：江城晚报 王小五",
        "<p>王小五/江城晚报</p><p>2020-04-29</p>",
        "江城晚报记者 王小五<br>2020-04-29 20:33:15 来源：江城晚报 参与互动(<a>0</a>)",
    ],
)
def test_source_and_author_are_read_however_the_page_sets_them_apart(byline: str) -> None:
    assert told(read(f"<div class=info>{byline}</div>")) == page("江城晚报", "王小五")


@pytest.mark.parametrize(
    "noise",
    [
        "举报", "我要评论（0）", "【打印】【关闭】", "[ 大 中 小 ]", "字号：大 中 小", "分享到：", "浏览：23次", "访问量：23", "责任编辑：",
        "<a>参与互动</a>", "<span>A+</span><span>A-</span>", "作者：", "（江城）", "用手机看", "2020-04-29 20:33", "| 江城",
    ],
)  # fmt: skip
def test_what_follows_the_source_is_no_part_of_it(noise: str) -> None:
    assert told(read(f"<div class=info>2020-04-29 来源：江城晚报 {noise}</div>")) == page("江城晚报")


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<p>王小五</p><p>2020-04-29 20:33</p>", page(authors="王小五")),
        ("<p>2020-04-29 20:33 江城晚报</p><p>王小五</p>", page("江城晚报", "王小五")),
        ("<i><b>江城要情</b></i><p>2020-04-29 20:33</p>", {}),
        ("<div><p>江城要情</p></div><div><p>2020-04-29 20:33</p></div>", page("江城要情")),
        ("<p>阅读全文</p><p>2020-04-29 20:33</p>", {}),
        ("<p>江城时报 记者 王小五 编辑 李四方</p><p>2020-04-29</p>", page("江城时报", "王小五", "李四方")),
        ("2020年04月29日20:33<i>江城晚报</i> <i>王小五 李四</i>", page("江城晚报", "王小五 李四")),
    ],
)
def test_a_word_alone_beside_the_date_is_an_outlet_or_a_name(byline: str, expected: dict[str, str]) -> None:
    assert told(read(f"<div class=info>{byline}</div>")) == expected


def test_a_headline_is_no_outlet_whatever_its_element_is_called() -> None:
    title = "江城昨日建成一座电视台"
    head = f"<head><meta charset=utf-8><title>{title}</title></head>"
    body = f"<body><h1 class=rich_media_title>{title}</h1>{DATE}<div>{STORY}</div></body>"
    assert told(newsarchive.extract(f"<html>{head}{body}</html>".encode())) == {}


def test_a_pen_name_behind_a_bullet_signs_with_its_place() -> None:
    assert told(read(first="<p align=center>□ 青衫（湖北）</p>")) == page(authors="青衫")
    assert told(read(first="<p align=center>□ 现场（组图）</p>")) == {}


@pytest.mark.parametrize(
    ("last", "tail"),
    [
        ("", "<h3>专栏作者</h3><p>作者：王小五</p><p>来源：读者来信</p>"),
        ("<p>相关阅读：</p><p><a href=/1>老街改造征求意见 记者 王小五</a></p>" + LAST + "</p>", ""),
    ],
)
def test_what_another_block_or_story_credits_is_not_the_storys(last: str, tail: str) -> None:
    assert told(read(last=last, tail=f"<div class=box>{tail}</div>")) == {}


def test_a_bracket_that_invites_names_no_source() -> None:
    assert told(read(last="<p>【更多新聞詳情請上 - 江城新聞網】</p>")) == {}


def test_a_bracket_inside_a_late_paragraph_names_the_author() -> None:
    more = "<p>如果您需要幫助，請撥打江城市二十四小時生命熱線，隨時都有人願意傾聽，請珍惜生命。</p>"
    last = f"{LAST}（王小五／江城報導）《江報》關心您</p>{more}"
    assert told(read(last=last)) == page(authors="王小五")


@pytest.mark.parametrize(
    ("byline", "source"),
    [
        ("2020年04月29日20:33 江城网-江城晚报", "江城网-江城晚报"),
        ("江城娱乐2020年04月29日20:33", "江城娱乐"),
        ("http://news.example.com 2020年04月29日 20:33 江城娱乐", "江城娱乐"),
        ("时间：2020年04月29日 20:33:15 江城财经网", "江城财经网"),
        ("2020-04-29 20:33:15江城报", "江城报"),
        ("新华社 2020-04-29", "新华社"),
        ("2020-04-29 20:33 网络", "网络"),
        ("2020-04-29 11:10 梅下星空[整理]", "梅下星空[整理]"),
        ("<span>2020-04-29 11:10</span> <a href=/s>江時</a>", "江時"),
        ("2020-04-29 20:33 江城时刻新闻 来自江城", "江城时刻新闻"),
        ("江城日报 2020-04-29 20:33 发表于四川", "江城日报"),
        ("江城社／紐約29日專電 2020-04-29", "江城社"),
    ],
)
def test_an_outlet_beside_the_date_is_the_source(byline: str, source: str) -> None:
    assert told(read(f"<div class=info>{byline}</div>")) == page(source)


@pytest.mark.parametrize(
    "byline",
    [
        "2020-04-29 20:33 来自北京", "2020-04-29 国内新闻", "2020-04-29 阅读 233", "2020-04-29 20:33 報導", "2020-04-29 星期三",
        "来源： 作者： 2020-04-29", "来源： | 作者： | 2020-04-29", "2020-04-29 评论（0）", "2020-04-29<br>听新闻<br>新浪微博", "2020-04-29 转载",
    ],
)  # fmt: skip
def test_places_sections_tools_and_empty_labels_are_no_source(byline: str) -> None:
    assert told(read(f"<div class=info>{byline}</div>")) == {}


@pytest.mark.parametrize(
    ("value", "authors"),
    [
        ("王小五、李四方", "王小五 李四方"),
        ("王小五,李四方", "王小五 李四方"),
        ("王小五；李四方", "王小五 李四方"),
        ("王小五/李四方", "王小五 李四方"),
        ("王小五&nbsp;李四方&nbsp;等", "王小五 李四方"),
        ("欧阳小明 买买提·艾力", "欧阳小明 买买提·艾力"),
        ("方　明　王　五", "方明 王五"),
        ("David Smith", "David Smith"),
        ("本报驻京记者 王小五", "王小五"),
        ("江城日报 首席记者 王小五", "王小五"),
        ("全媒体记者王小五", "王小五"),
        ("特约评论员 王小五", "王小五"),
        ("王小五（实习）", "王小五"),
        ("王小五 江城大学教授", "王小五"),
        ("方敏北京大学教授", "方敏"),
        ("阿七七", "阿七七"),
        ("bluefish", "bluefish"),
        ("佚名", "佚名"),
        ("未知", "未知"),
        ("新闻中心", "新闻中心"),
        ("江城市教育局办公室", "江城市教育局办公室"),
        ("理财18", "理财18"),
        ("admin", ""),
        ("L_104485", ""),
    ],
)
def test_names_after_the_author_label(value: str, authors: str) -> None:
    assert told(read(f"<div class=info>2020-04-29 作者：{value}</div>")) == page(authors=authors)


@pytest.mark.parametrize(
    ("opening", "authors"),
    [
        ("本报讯（记者 王小五）", "王小五"),
        ("本报讯（记者王小五 实习生李四方）", "王小五 李四方"),
        ("江城网4月29日讯（江城日报记者 王小五）", "王小五"),
        ("江城快讯（记者 王小五）", "王小五"),
        ("江城网（江城日报网）讯（记者 王小五）", "王小五"),
        ("江城网消息（江城都市报）（记者王小五）", "王小五"),
        ("江视网消息（记者 王小五）：", "王小五"),
        ("(江城日报记者王小五)", "王小五"),
        ("21世纪江城报道记者王小五 江城报道", "王小五"),
        ("新华社巴黎4月29日电（记者王小五）", "王小五"),
        ("新华社江城4月29日电（王小五、李四方）", "王小五 李四方"),
        ("中国江城网4月29日电(信莲)", "信莲"),
        ("江城网讯 记者 王小五 李四方 昨日，", "王小五 李四方"),
        ("江城头条记者王小五通讯员李四方报道：", "王小五 李四方"),
        ("江东网记者王小五4月29日报道：", "王小五"),
        ("【环球江报记者王小五】", "王小五"),
        ("【文/江城网专栏作者 王小五】", "王小五"),
        ("【大江2020年04月29日讯】（大江记者王小五综合报导）", "王小五"),
        ("【江城報王小明台北報導】", "王小明"),
        ("〔記者張小明／台北報導〕", "張小明"),
        ("〔記者張小明／特稿〕", "張小明"),
        ("【記者張小明、李大華/高雄報導】", "張小明 李大華"),
        ("（江城社記者張小明台北29日電）", "張小明"),
        ("（江城社記者張小明里斯本29日專電）", "張小明"),
        ("（江城社記者張小明台東縣29日電）", "張小明"),
        ("【大江報訊】記者王小五報道：", "王小五"),
        ("〔即時新聞／綜合報導〕", ""),
        ("（路透倫敦29日電）", ""),
        ("（吉隆坡29日讯）", ""),
        ("【安阳29日讯】", ""),
        ("【大江報專訊】", ""),
        ("本报讯（记者从市气象局获悉）", ""),
        ("记者从市气象局获悉，", ""),
        ("记者昨日从气象台了解到，", ""),
        ("据江城报记者王小五报道：", ""),
        ("记者：您怎么看这场大雪？王小五：", ""),
    ],
)
def test_a_credit_at_the_opening_names_the_authors(opening: str, authors: str) -> None:
    assert " ".join(read(first=f"<p>　　{opening}{LEAD}").authors) == authors


def test_correspondents_are_told_apart_and_count_as_authors() -> None:
    article = read(first=f"<p>本报讯（记者王小五 通讯员李四方 赵六一）{LEAD}")
    assert article.authors == ("王小五", "李四方", "赵六一")
    assert article.correspondents == ("李四方", "赵六一")


@pytest.mark.parametrize("where", ["first", "last", "tail"])
@pytest.mark.parametrize(
    "line",
    [
        "本报记者 王小五", "□本报记者 王小五", "■ 江城报全媒体记者 王小五", "江城报·江城客户端首席记者 王小五", "记者王小五／旧金山报导", "王小五　报道",
        "本报记者 王小五 江城报道", "21世纪江城报道记者 王小五 北京报道", "江城报记者丨王小五", "文丨江城报记者 王小五", "文｜王小五", "文/王小五", "文 王小五",
        "王小五/文", "撰文 | 王小五", "采写：江报见习记者 王小五", "作者：王小五", "作者 | 王小五", "【记者】王小五", "【作者】 王小五", "执笔/王小五",
        "文｜江视 王小五", "文｜东湖报道 王小五", "记者 · 王小五", "文 ・ 王小五", "王小五／台北報導", "記者/王小五報導", "編譯王小五／綜合外電", "綜合報導／王小五", "特派员王小五／纽约报导",
    ],
)  # fmt: skip
def test_a_line_of_its_own_names_the_author(line: str, where: str) -> None:
    article = read(**{where: f"<p>　　{line}</p>"})
    assert told(article) == page(authors="王小五")
    assert not any("王小五" in paragraph.text for paragraph in article.paragraphs)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("文/王小五　图/李四方", page(authors="王小五", photographers="李四方")),
        ("记者王小五/文 李四方/图", page(authors="王小五", photographers="李四方")),
        ("王小五/文 李四方/图", page(authors="王小五", photographers="李四方")),
        ("文/记者王小五 图/记者李四方", page(authors="王小五", photographers="李四方")),
        ("文/本报记者 王小五 图/受访者提供", page(authors="王小五")),
        ("摄影：记者 李四方 撰文：王小五", page(authors="王小五", photographers="李四方")),
        ("文字：王小五 摄影：李四方", page(authors="王小五", photographers="李四方")),
        ("记者 王小五 文 李四方 摄", page(authors="王小五", photographers="李四方")),
        ("图/文 王小五", page(authors="王小五", photographers="王小五")),
        ("本报记者 王小五 摄影报道", page(authors="王小五", photographers="王小五")),
        ("（王小五 文/图）", page(authors="王小五", photographers="王小五")),
        ("本报记者 王小五 摄", page(photographers="王小五")),
        ("每经记者：王小五 每经编辑：李四方", page(authors="王小五", editors="李四方")),
        ("文/王小五 编辑/李四方", page(authors="王小五", editors="李四方")),
        ("采写：江城记者 王小五 实习生 麦子", page(authors="王小五 麦子")),
        (
            "王小五 通讯员 李四方 报道",
            page(authors="王小五 李四方", correspondents="李四方"),
        ),
    ],
)
def test_photographers_and_editors_are_no_authors(line: str, expected: dict[str, str]) -> None:
    assert told(read(last=f"<p>　　{line}</p>")) == expected


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("（王小五）", page(authors="王小五")),
        ("(王小五 李四方)", page(authors="王小五 李四方")),
        ("（记者 王小五）", page(authors="王小五")),
        ("（记者 王小五）（编辑 李四方）", page(authors="王小五", editors="李四方")),
        ("（作者：王小五，系江城大学教授）", page(authors="王小五")),
        ("（江視新聞王小五、李四方台北報導）", page(authors="王小五 李四方")),
        ("（作者系江城大学教授 王小五）", page(authors="王小五")),
        ("（作者王小五系江城大学教授）", page(authors="王小五")),
        ("（作者为江城大学副教授）", {}),
        ("（王小五 通讯员 李四方）", page(authors="王小五 李四方", correspondents="李四方")),
        ("包括昨天的比赛（包括全明星赛）。", {}),
        ("（編輯：李四方）1090429", page(editors="李四方")),
        ("（来源：江城晚报 编辑：李四方）", page("江城晚报", editors="李四方")),
        ("（编译/李四方）", page(authors="李四方")),
        ("本报记者 王小五", page(authors="王小五")),
        ("（江城社）", page("江城社")),
        ("（完）", {}),
        ("（资料图）", {}),
        ("（记者 王小五 摄）", page(photographers="王小五")),
        ("（上接第一版）", {}),
        ("（化名）", {}),
    ],
)
def test_the_last_paragraph_may_end_in_a_credit(ending: str, expected: dict[str, str]) -> None:
    assert told(read(last=f"{LAST}{ending}</p>")) == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("<p>来源：江城晚报</p><p>作者：王小五</p>", page("江城晚报", "王小五")),
        ("<p>（来源：江城晚报）</p>", page("江城晚报")),
        ("<p>本文转自江城晚报</p>", page("江城晚报")),
        ("<p>《 江城日报 》（ 2020年04月29日 03 版）</p>", page("江城日报")),
        ("<p>责任编辑：李四方</p>", page(editors="李四方")),
        ("<p>[ 责编：李四方 ]</p>", page(editors="李四方")),
        ("<p>(责编：李四方、赵六一)</p>", page(editors="李四方 赵六一")),
        ("<p>【责任编辑:李四方】</p>", page(editors="李四方")),
        ("<p>【纠错】 【责任编辑:李四方 】</p>", page(editors="李四方")),
        ("<p>责任编辑：李四方_NF4425</p>", page(editors="李四方")),
        ("<p>[责任编辑：李四方 PK155]</p>", page(editors="李四方")),
        ("<p>责任编辑：李四方 SF099</p>", page(editors="李四方")),
        ("<p>（责任编辑：HN666）</p>", {}),
        ("<p>（责任编辑：admin）</p>", {}),
        ("<p>责编：Demi Xia</p>", page(editors="Demi Xia")),
        ("<p>责任编辑：lifang</p>", page(editors="lifang")),
        ("<p>编辑：小方</p>", page(editors="小方")),
        ("<p>（编辑：小方）返回江城，查看更多</p>", page(editors="小方")),
        ("<p>编辑|李四方</p><p>校对|赵六一</p>", page(editors="李四方")),
        ("<p>编辑 李四方 校对 赵六一</p>", page(editors="李四方")),
        ("<p>编辑：李四方 实习生赵六一</p>", page(editors="李四方 赵六一")),
        ("<p>责编：李四方　审核：赵六一　监制：钱七七</p>", page(editors="李四方")),
        ("<p>核稿編輯：李四方</p>", page(editors="李四方")),
        ("<p>編輯 | 李四方</p>", page(editors="李四方")),
        ("<p>编辑：</p><p>李四方</p>", page(editors="李四方")),
        ("<p>责任编辑：</p><h3>相关新闻</h3>", {}),
        ("<h3>相关新闻</h3><ul><li><a href=/1>江城市长会见外宾</a></ul><p>[责任编辑：李四方]</p>", page(editors="李四方")),
        ("<p>凡本网注明“来源：江城网”的作品，版权均属江城网，转载请注明来源。</p>", {}),
        ("<p>图片来源：江城图片社</p>", {}),
        ("<p>（本文来自江城新闻，更多原创资讯请下载“江城新闻”APP）</p>", {}),
        ("<p>作者最新文章</p><p>编辑推荐</p>", {}),
    ],
)  # fmt: skip
def test_lines_below_the_story(tail: str, expected: dict[str, str]) -> None:
    assert told(read(tail=f"<div class=end>{tail}</div>")) == expected


def test_the_source_keeps_its_link() -> None:
    article = read(
        "<div class=info>2020-04-29 来源：<a href='/paper/'>江城晚报</a> <a href='#c'>评论</a></div>"
    )
    assert (article.source, article.source_url) == ("江城晚报", "http://news.example.com/paper/")


def test_a_byline_inside_the_headline_is_read() -> None:
    markup = (
        f"<h1>{TITLE}<span>2020-04-29 20:33:15 来源：江城晚报 评论：<a href=#c>0</a> 点击：12</span></h1>"
    )
    assert told(read(markup)) == page("江城晚报")


def test_a_chart_s_source_inside_the_story_is_not_the_story_s() -> None:
    byline = "<div class=info>2020-04-29 20:33 江城财经网</div>"
    assert read(byline, last=f"<p>来源：江城资讯</p>{LAST}</p>").source == "江城财经网"


def test_a_statement_of_rights_may_follow_the_closing_lines() -> None:
    rights = "<p>版权声明：文本版权归江城报业所有，未经许可，不得转载或改编，违者将依法追究责任。</p>"
    article = read(last=f"<p>来源：江城晚报</p><p>作者：王小五</p><p>编辑：李四方</p>{rights}")
    assert told(article) == page("江城晚报", "王小五", "李四方")


def test_a_labelled_source_wins_over_a_bare_one_and_over_the_end() -> None:
    byline = "<div class=info>江城网 2020-04-29 来源：江城晚报</div>"
    assert read(byline, last="<p>（江城社）</p>").source == "江城晚报"


def test_the_byline_wins_over_the_opening_and_the_opening_over_the_end() -> None:
    opening, ending = f"<p>本报讯（记者 李四方）{LEAD}", f"{LAST}（赵六一）</p>"
    assert read(first=opening, last=ending).authors == ("李四方",)
    byline = "<div class=info>2020-04-29 作者：王小五</div>"
    assert read(byline, first=opening, last=ending).authors == ("王小五",)


def test_people_win_over_a_desk_as_author() -> None:
    byline = "<div class=info>2020-04-29 作者：新闻中心</div>"
    assert read(byline, first=f"<p>本报讯（记者 李四方）{LEAD}").authors == ("李四方",)


@pytest.mark.parametrize("caption", ["赵六一。王小五 供图", "赵六一。本报记者王小五摄"])
def test_whom_a_caption_over_the_story_shows_is_no_author(caption: str) -> None:
    assert told(read(f"{DATE}<p>{caption}</p>")) == page(photographers="王小五")


def test_a_desk_stands_for_the_author_where_the_page_names_nobody() -> None:
    assert read(first="<p>社會中心／綜合報導</p>").authors == ("社會中心",)


@pytest.mark.parametrize("name", ["author", "article:author"])
def test_the_author_in_the_metadata_is_not_believed(name: str) -> None:
    head = f"<meta name={name} content=李四方><meta property={name} content=李四方>"
    assert told(read(head=head, tail="<p>责任编辑：李四方</p>")) == page(editors="李四方")


@pytest.mark.parametrize("name", ["jiangke", "江上客来", "Ann Lee"])
def test_the_author_in_the_metadata_is_believed_where_the_byline_shows_the_same_name(name: str) -> None:
    byline = f"<div><span>原创</span> <span>{name}</span> <a href=#>江城Code</a> <em>前天</em></div>"
    assert read(byline, head=f"<meta name=author content='{name}'>").authors == (name,)
    assert read(byline.replace(name, ""), head=f"<meta name=author content='{name}'>").authors == ()
    edited = byline.replace("原创", "编辑：")
    assert read(edited, head=f"<meta name=author content='{name}'>").authors == ()


@pytest.mark.parametrize("name", ["江城晚报", "admin", "jc0123", "大江参考", "xiaoli", "Jiangcheng Desk"])
def test_an_outlet_or_account_is_no_author_though_both_show_it(name: str) -> None:
    byline = f"<div><a href=/m>{name}</a> <span>2020-04-29 20:33</span></div>"
    assert read(byline, head=f"<meta name=author content='{name}'>").authors == ()


def test_the_source_in_the_metadata_counts_where_the_page_shows_no_label() -> None:
    head = "<meta name=ContentSource content='来源：江城日报'>"
    assert read(head=head).source == "江城日报"
    assert read("<div class=info>2020-04-29 来源：</div>", head=head).source is None


def test_linked_data_names_the_author_where_it_says_what_the_person_does() -> None:
    data = '<script type="application/ld+json">{{"@type":"NewsArticle","author":{{"name":"{}"}}}}</script>'
    assert read(head=data.format("記者張小明／台北報導")).authors == ("張小明",)
    assert read(head=data.format("張小明")).authors == ()


@pytest.mark.parametrize(
    "said",
    [
        "<meta name=editor content='通讯员 李四方 记者 王小五'>",
        "<!--enpproperty <author>通讯员 李四方 记者 王小五</author>/enpproperty-->",
    ],
)
def test_what_a_system_says_of_posts_and_names_is_believed(said: str) -> None:
    assert told(read(head=said)) == page(authors="王小五 李四方", correspondents="李四方")
    assert read(head=said.replace("通讯员", "编辑").replace("记者", "校对")).authors == ()


def test_each_field_says_which_rule_gave_it() -> None:
    rules = read("<div class=info>2020-04-29 来源：江城晚报 作者：王小五 编辑：李四方</div>").rules
    assert rules["source"] == rules["authors"] == "label in the byline"
    assert rules["editors"] == "label or credit"


def test_a_link_back_glued_to_the_author_is_no_name() -> None:
    line = "<p>作者：王小五 赵六一<a href=/>返回江城，查看更多</a></p><p>责任编辑：</p>"
    assert told(read(last=LAST + line)) == page(authors="王小五 赵六一")


def test_what_follows_the_editors_line_hides_no_credit() -> None:
    more = "<p>江城渡轮昨日试航，新船可载两百人，船票与旧船相同，首班船早上六点开出，市民可刷卡乘船。</p>"
    line = f"<p>采写：江城晚报记者 王小五</p><p>责任编辑：</p>{more}"
    story = (LAST + "</p>") * 6
    assert told(read(last=story + line)) == page(authors="王小五")


def test_a_list_of_points_may_stand_over_the_author() -> None:
    points = "".join(f"<li>{point}</li>" for point in [LEAD.removesuffix("</p>")] * 4)
    assert told(read(first=f"<ol>{points}</ol><p>《江城观察》作者 王小五</p>")) == page(authors="王小五")


@pytest.mark.parametrize("slash", "／/\u2571")
def test_a_bracket_above_the_date_names_the_outlet_and_its_reporter(slash: str) -> None:
    line = f"<div>【江城晚報{slash}記者張小明{slash}即時報導】</div><div>2020.04.29 01:06 pm</div>"
    assert told(read(line)) == page("江城晚報", "張小明")


@pytest.mark.parametrize("closing", ["【2020/04/29 江城晚報】", "（2020年4月29日 江城晚報）"])
def test_a_closing_bracket_may_date_the_outlet(closing: str) -> None:
    assert told(read(last=f"{LAST}<p>{closing}</p>")) == page("江城晚報")


@pytest.mark.parametrize("names", ["忻霖", "王小五"])
def test_a_line_that_credits_an_editor_too_names_the_reporter(names: str) -> None:
    line = f"<p>記者：{names}　責編：李四方　網編：赵六一</p>"
    assert told(read(last=LAST + line)) == page(authors=names, editors="李四方 赵六一")


def test_a_sentence_on_where_a_story_is_from_names_its_writers_and_no_picture() -> None:
    line = "<p>本文来自微信公众号“江城观察”（ID：jcgc），作者：王小五，头图来自：视觉中国，江城网经授权发布。</p>"
    assert read(first=line).authors == ("王小五",)


def test_a_name_below_the_date_and_the_outlet_is_their_reporter() -> None:
    byline = "<time>2020年4月29日 23:12</time><div><ul><li>江城之音</li><li>王小五</li></ul></div>"
    assert told(read(byline)) == page("江城之音", "王小五")
    assert told(read("<p>2020-04-29 20:33</p><div><b>王小五</b></div>")) == page(authors="王小五")


def test_a_label_after_a_pen_name_is_none_of_it() -> None:
    assert told(read("<p>作者：佚名 发表于 2020-04-29 20:33</p>")) == page(authors="佚名")
