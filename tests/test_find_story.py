"""What of a page is the story, and how it is cut into paragraphs."""

import pytest

from newsarchive import extract

LEAD = "本报讯（记者 林晓禾）青溪县昨日召开防汛工作会议，要求各乡镇在汛期前完成堤防隐患排查。"
SECOND = "会议指出，今年入汛时间较往年提前，沿河各村要落实专人值守，发现险情立即上报。"
THIRD = "县水利局负责人介绍，全县已储备编织袋三万条、救生衣六百件，并组织了两次演练。"
STORY = [LEAD, SECOND, THIRD]

NAVIGATION = (
    "<ul class='nav'>"
    + "".join(f"<li><a href='/{n}/'>{n}</a></li>" for n in ["首页", "要闻", "社会", "财经"])
    + "</ul>"
)
SIDEBAR = """<div class="right"><h3>热点新闻</h3><ul>
<li><a href="/a/1.html">古镇灯会今晚开幕市民可免费乘船游览</a>
<p>灯会将持续到正月十六，主办方准备了两百组花灯，请市民错峰前往，注意安全。</p></li>
<li><a href="/a/2.html">新建图书馆本周末试开放</a>
<p>图书馆位于城东，藏书十二万册，设有儿童阅览区，试开放期间每天限额两千人，需提前预约。</p></li>
</ul></div>"""
FOOT = "<div class='foot'>青溪新闻网 版权所有 未经书面授权不得转载 某ICP备00000000号</div>"


def page(body: str, *, after: str = "") -> bytes:
    return f"""<html><head><title>青溪县部署防汛工作_青溪新闻网</title></head><body>{NAVIGATION}
    <div class="main"><h1>青溪县部署防汛工作</h1>
    <div class="info">2021-05-06 08:30　来源：青溪日报　作者：林晓禾　字号：大 中 小</div>
    {body}{after}</div>{SIDEBAR}{FOOT}</body></html>""".encode()


def paragraphs(body: str, **options) -> list[str]:
    return [p.text for p in extract(page(body, **options)).paragraphs]


@pytest.mark.parametrize(
    "cut",
    [
        "<div class='content'>" + "".join(f"<p>　　{p}</p>" for p in STORY) + "</div>",
        "<div id='zoom'>　　" + "<br><br>　　".join(STORY) + "</div>",
        "<td class='x'>" + "".join(f"<div>{p}</div>" for p in STORY) + "</td>",
        "<div class='c7f'>" + STORY[0] + f"<p>{SECOND}<p>{THIRD}</div>",
        "".join(f"<section><p>{p}</p></section>" for p in STORY),
        "".join(f"<section><section><p>{p}</p></section></section>" for p in STORY),
        "<div class='share'><div class='txt'>" + "".join(f"<p>{p}</p>" for p in STORY) + "</div></div>",
    ],
    ids=[
        "p",
        "br",
        "div",
        "bare text and p",
        "sections",
        "sections in sections",
        "a box that is called share",
    ],
)
def test_paragraphs_are_cut_where_the_page_cuts_them(cut):
    assert paragraphs(cut) == STORY


def in_content(*lines: str) -> str:
    return "<div class='content'>" + "".join(f"<p>{line}</p>" for line in lines) + "</div>"


@pytest.mark.parametrize(
    "line",
    [
        "责任编辑：周明远",
        "（责编：周明远、何静）",
        "[编辑：周明远 校对：何静]",
        "来源：青溪日报",
        "【纠错】【责任编辑:周明远】",
        "分享到：微信 微博 QQ空间",
        "声明：转载此文是出于传递更多信息之目的，版权归原作者所有。",
        "【免责声明】本文仅代表作者个人观点，与本网无关，请读者仅作参考。",
        "關鍵字",
        "更多精彩内容请扫描二维码关注青溪发布微信公众号",
        "下載本報APP，掌握更多新聞",
        "未经授权，不得转载",
        "上一页 1 2 3 下一页",
        "浏览次数：1203",
        "責任編輯：周明遠",
        "#青溪 #防汛",
        "青溪发布公众号",
        "已有1203人阅读",
        "凡本网注明“来源：青溪网”的所有作品，均为本网合法拥有版权的作品。</p><p>联系人：周编辑　电话：000-1234567",
        "点击查看全文(剩余79%)",
        "今天是2024年12月31日 星期二 23:59:59",
        "0条评论|0人参与网友评论",
        "专注青溪新闻，每日推送。扫描下方二维码关注青溪发布官方微信（或在微信中搜：qingxi）。",
        "年度人物评选火热进行中！【<a href='/v'>点击投票</a>】选出你心目中的青溪好人",
    ],
)
def test_lines_after_the_story_are_left_out(line):
    assert paragraphs(in_content(*STORY, line)) == STORY


@pytest.mark.parametrize(
    "heading",
    ["相关新闻", "延伸閱讀", "▌推荐阅读：", "你可能也喜欢", "青溪相关报道", "网友评论", "延伸 · 推荐"],
)
def test_other_stories_under_a_heading_are_left_out(heading):
    others = "<ul><li><a href='/b/1.html'>邻县水库今日开闸泄洪</a></li><li>无链接的另一条旧闻标题</li></ul>"
    assert paragraphs(in_content(*STORY) + f"<h3>{heading}</h3>{others}") == STORY
    inside = (
        "<div class='content'>" + "".join(f"<p>{p}</p>" for p in STORY) + f"<p>{heading}</p>{others}</div>"
    )
    assert paragraphs(inside) == STORY


@pytest.mark.parametrize(
    "sentence",
    [
        "会上，三名村干部分享了巡堤经验，大家表示受益匪浅。",
        "相关部门负责人介绍，下一步将对重点河段逐一复查。",
        "“版权归作者所有，这一点没有争议。”律师何静说。",
        "记者在现场看到，堤坝已经加高近一米，沙袋码放整齐。",
        "点击量最高的一条视频，拍的是村民连夜装沙袋，一天里有上万人转发。",
    ],
)
def test_sentences_that_mention_furniture_stay(sentence):
    assert paragraphs(in_content(LEAD, sentence, THIRD)) == [LEAD, sentence, THIRD]


@pytest.mark.parametrize("opening", ["下周一，", "什么？", "记住！", "为什么…"])
def test_a_short_line_may_open_the_story(opening):
    assert paragraphs(in_content(opening, *STORY)) == [opening, *STORY]


def test_a_sub_heading_of_four_letters_may_open_the_story():
    body = "<div class='t9'>防汛要闻<br>" + "<br>".join(STORY) + "</div>"
    assert paragraphs(body) == ["防汛要闻", *STORY]


@pytest.mark.parametrize("wrap", ["<p>{}</p>", "　　{}<br>", "<section><section>{}</section></section>"])
def test_a_story_in_the_body_itself_is_found_without_what_stands_around(wrap):
    story = "".join(wrap.format(p) for p in STORY)
    comments = "<div class='c'><h3>网友评论</h3><p>希望沿河各村都能做好准备，平安度过汛期。</p></div>"
    html = f"""<html><head><title>青溪县部署防汛工作_青溪新闻网</title></head><body>{NAVIGATION}
    <h1>青溪县部署防汛工作</h1><div>2021-05-06 08:30　来源：青溪日报</div>{story}<p>责任编辑：周明远</p>
    <div class='more'><h3>相关新闻</h3>{SIDEBAR}</div>{comments}{FOOT}</body></html>"""
    article = extract(html.encode())
    assert [p.text for p in article.paragraphs] == STORY
    assert (article.kind, article.editors) == ("article", ("周明远",))


def test_a_notice_of_one_paragraph_may_lie_in_the_body_itself():
    comments = "<div class='c'><h3>网友评论</h3><p>希望各村做好准备，平安度汛。</p></div>"
    html = f"""<html><head><title>青溪县部署防汛工作_青溪新闻网</title></head><body>{NAVIGATION}
    <h1>青溪县部署防汛工作</h1><div>2021-05-06 08:30　来源：青溪日报</div>　　{LEAD}<br>{comments}{FOOT}</body></html>"""
    assert [p.text for p in extract(html.encode()).paragraphs] == [LEAD]


@pytest.mark.parametrize("name", ["app-article", "share", "comment-area", "side"])
def test_a_story_is_believed_against_the_name_of_its_box(name):
    story = "".join(f"<p>{p}</p>" for p in STORY)
    assert paragraphs(f"<div class='{name}'><div class='x'>{story}</div></div>") == STORY


def test_tags_and_editors_are_found_before_comments_in_the_same_box():
    more = "<h3>网友评论</h3><p>河边的老王</p><p>希望沿河各村都能做好准备，平安度过汛期。</p>"
    below = f"<p>标签：<a href='/t/1'>防汛</a> <a href='/t/2'>青溪</a></p><p>编辑：周明远</p>{more}"
    article = extract(page(f"<div class='content'>{in_content(*STORY, *STORY)}{below}</div>"))
    assert (article.keywords, article.editors) == (("防汛", "青溪"), ("周明远",))
    assert [p.text for p in article.paragraphs] == [*STORY, *STORY]


def test_the_editors_line_closes_the_story():
    more = "<blockquote><p>邻县水库：昨夜开闸泄洪</p></blockquote>"
    whole = [*STORY, *STORY]
    body = f"<div class='content'>{in_content(*whole)}<p>责任编辑：</p>{more}<p>，青溪晚报</p></div>"
    assert paragraphs(body) == whole


def test_excerpts_beside_their_linked_headlines_are_no_story():
    excerpt = "公园占地三千亩，栈道已经铺好，试开放期间每天限额两千人，需提前预约，市民可乘公交前往。"
    others = "".join(f"<p><a href='/b/{n}.html'>城北湿地公园下月起试开放</a> {excerpt}</p>" for n in range(9))
    assert paragraphs(f"<div>{in_content(*STORY)}<p>您可能感兴趣的文章</p>{others}</div>") == STORY


def test_other_stories_in_the_middle_are_skipped_and_the_story_goes_on():
    link = "<a href='/b/1.html'>邻县水库今日开闸泄洪</a>"
    box = f"<div class='w3'><h4>相关阅读</h4><ul><li>{link}</li></ul></div>"
    body = f"<div class='content'><p>{LEAD}</p><p>{SECOND}</p>{box}<p>{THIRD}</p></div>"
    assert paragraphs(body) == STORY


def test_short_notice_is_found_between_much_furniture():
    notice = "青溪县气象台今晨发布大雾黄色预警，请驾驶人减速慢行。"
    assert paragraphs(f"<div class='n'>{notice}</div>") == [notice]


def test_long_story_is_whole():
    story = [f"第{n}段，{SECOND}{THIRD}" for n in range(300)]
    assert paragraphs(in_content(*story)) == story


def test_comments_close_a_short_story_but_a_heading_of_that_name_does_not():
    comments = (
        "<h3>网友评论</h3><div>河边的人2023-01-02 10:11</div><p>这件事做得好，希望以后能够一直坚持。</p>"
    )
    assert paragraphs(in_content(STORY[0]).replace("</div>", f"{comments}</div>")) == STORY[:1]
    told = [
        STORY[0],
        "网友评论",
        "有人说，这件事做得好，希望以后能够一直坚持下去，别只是一阵风。",
        *STORY[1:],
    ]
    assert [text for text in paragraphs(in_content(*told)) if text not in STORY] != []


def test_comments_that_outweigh_the_story_are_not_the_story():
    comments = "".join(f"<div class='item'><p>这条新闻我看了三遍，{SECOND}{n}</p></div>" for n in range(40))
    assert paragraphs(in_content(*STORY), after=f"<div class='comment-list'>{comments}</div>") == STORY


def test_abstract_that_the_story_repeats_is_left_out():
    assert paragraphs(f"<div class='summary'>{LEAD[:30]}…</div>" + in_content(*STORY)) == STORY
    assert paragraphs(in_content(LEAD[:30] + "...", *STORY)) == STORY


def test_kinds_of_paragraphs_are_told_apart():
    body = (
        f"<div class='content'><p>{LEAD}</p><p><strong>物资已经到位</strong></p><p>{SECOND}</p>"
        f"<ul><li>编织袋三万条，分放四处。</li></ul><blockquote>{THIRD}</blockquote></div>"
    )
    kinds = [p.kind for p in extract(page(body)).paragraphs]
    assert kinds == ["text", "heading", "text", "item", "quote"]


def test_dialogue_stays_although_it_looks_like_bylines():
    talk = ["记者：今年的汛情和往年相比有什么不同？", "陈守堤：来得早，涨得快，夜里巡堤的人增加了一倍。"]
    assert paragraphs(in_content(LEAD, *talk, THIRD)) == [LEAD, *talk, THIRD]
