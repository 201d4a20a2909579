"""Which lines are captions, and of which pictures."""

import pytest

from newsarchive import extract

FIRST = "　　青溪县博物馆昨日展出一批新修复的古船构件，吸引数百名市民前来参观，展览将持续到月底。"
LAST = "　　馆方表示，修复工作历时两年，使用了传统榫卯工艺，今后还会陆续展出另外三艘古船的构件。"


def read(between: str):
    return extract(
        f"""<html><head><title>古船构件首次展出_青溪新闻网</title></head><body><h1>古船构件首次展出</h1>
        <p>2022-03-04 10:00 来源：青溪日报</p><div class="content"><p>{FIRST}</p>{between}<p>{LAST}</p></div>
        </body></html>""".encode(),
        url="http://news.example.com/2022/03/04/1001.html",
    )


PAGE = """<html><head><meta charset=utf-8><title>古船构件首次展出_青溪新闻网</title></head><body>
<h1>古船构件首次展出</h1><p>2022-03-04 10:00 来源：青溪日报</p><div class='content'><p>{}</p><p>{}</p></div>{}</body></html>"""
CAPTION = "市民在展柜前观看古船构件"


@pytest.mark.parametrize(
    ("markup", "caption"),
    [
        ("<p align='center'><img src='a.jpg'></p><p align='center'>{}</p>", CAPTION),
        ("<p style='text-align:center'><img src='a.jpg'><br>{}</p>", CAPTION),
        ("<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>", CAPTION),
        ("<figure><img src='a.jpg'><figcaption><p>{}</p></figcaption></figure>", CAPTION),
        ("<table><tr><td><img src='a.jpg'></td></tr><tr><td>{}</td></tr></table>", CAPTION),
        ("<div class='pic'><img src='a.jpg'><span class='img_descr'>{}</span></div>", CAPTION),
        ("<p><img src='a.jpg'></p><p>{}</p>", "图为市民参观展览。林晓禾 摄"),
        ("<p><img src='a.jpg'></p><p>{}</p>", "修复后的古船构件。（资料图）"),
        ("<p><img src='a.jpg'></p><p>{}</p>", "▲展览現場吸引許多民眾。（圖／青溪縣府提供）"),
        ("<p><img src='a.jpg' alt='展厅一角'></p><p>{}</p>", "展厅一角"),
        ("<div><img src='a.jpg'><em>{}</em></div>", "市民在展柜前拍照 图源：青溪县府"),
        ("<p><img src='a.jpg'></p><p>{}</p>", "展厅一角。"),
        ("<p><img src='a.jpg'></p><p>　　{}</p>", "讲解员何静（左二）向学生介绍船钉的用途。"),
    ],
)
def test_caption_goes_with_its_picture_and_out_of_the_story(markup, caption):
    article = read(markup.format(caption))
    assert [(image.src, image.caption) for image in article.images] == [
        ("http://news.example.com/2022/03/04/a.jpg", caption)
    ]
    assert [p.text for p in article.paragraphs] == [FIRST.strip(), LAST.strip()]


@pytest.mark.parametrize(
    "paragraph",
    [
        "　　展览分为四个部分，分别介绍造船、航运、沉没与修复的经过，每个部分都配有影像资料。",
        "<strong>四百块构件拼出半艘船</strong>",
        "“我小时候听爷爷讲过这艘船。”家住河边的陈守堤说。",
    ],
)
def test_paragraph_after_a_picture_stays_in_the_story(paragraph):
    article = read(f"<p><img src='a.jpg'></p><p>{paragraph}</p>")
    assert article.images[0].caption is None
    assert len(article.paragraphs) == 3


def test_a_bold_caption_is_told_from_sub_headings_that_are_set_otherwise():
    picture = f"<p align='center'><img src='a.jpg'></p><p align='center'><strong>{CAPTION}</strong></p>"
    article = read(
        f"<p><strong>四百块构件</strong></p><p>　　构件来自三处河段，最长的一块有六米。</p>{picture}"
    )
    assert article.images[0].caption == CAPTION
    assert [p.text for p in article.paragraphs][1:3] == [
        "四百块构件",
        "构件来自三处河段，最长的一块有六米。",
    ]


def test_a_caption_may_credit_all_pictures_of_its_story():
    caption = "修复人员在拼接构件。本文所用图片除另有注明的，均为青溪日报记者林晓禾 图"
    assert read(f"<p><img src='a.jpg'></p><p>　　{caption}</p>").images[0].caption == caption


@pytest.mark.parametrize(
    "below",
    [
        "<p><img src='q.jpg' alt='青溪财经公众号'></p><p>青溪财经公众号</p>",
        "<p><img src='q.jpg' alt='0条评论|0人参与网友评论'></p><p>0条评论|0人参与网友评论</p>",
    ],
)
def test_accounts_and_counters_below_pictures_are_no_captions(below):
    article = read(f"<p>　　展厅分为上下两层，入口处的沙盘标出了古河道与沉船的位置。</p>{below}")
    assert [image.caption for image in article.images if image.caption] == []
    assert len(article.paragraphs) == 3


FIGURE = "<div><img src='a.jpg'></div><p{}>{}</p>"


@pytest.mark.parametrize(
    "below",
    [
        FIGURE.format("", "图为市民参观展览。林晓禾 摄"),
        FIGURE.format(" class='video-caption'", CAPTION),
        "<table><tr><td><img src='a.jpg'></td></tr><tr><td>图为市民参观展览。</td></tr></table>",
    ],
)
def test_a_picture_right_below_the_story_keeps_its_caption(below):
    (image,) = extract(PAGE.format(FIRST, LAST, below).encode()).images
    assert image.caption in (CAPTION, "图为市民参观展览。林晓禾 摄", "图为市民参观展览。")


@pytest.mark.parametrize(
    "below",
    [
        FIGURE.format("", "青溪大桥昨日通车"),
        f"<h3>图片新闻</h3>{FIGURE.format('', '图为青溪大桥通车。')}",
        f"<p>以下内容由某某头条提供</p>{FIGURE.format('', '图为青溪大桥通车。')}",
        "<p>责任编辑：林晓禾</p><form>验证码：<img src='/code.php'><p align=center>最多200字</p></form>",
    ],
)
def test_other_pictures_below_the_story_give_it_no_caption(below):
    article = extract(PAGE.format(FIRST, LAST, below).encode())
    assert [image.caption for image in article.images if image.caption] == []


def test_a_captions_element_without_a_picture_may_stand_over_the_story():
    over = "<div class='slide_cap1'>圖1之1 - 市民在展櫃前觀看古船構件</div>"
    article = extract(
        PAGE.replace("<div class='content'>", f"{over}<div class='content'>").format(FIRST, LAST, "").encode()
    )
    assert [image.caption for image in article.images] == ["圖1之1 - 市民在展櫃前觀看古船構件"]


def test_a_description_that_speaks_of_an_advertisement_is_of_a_picture():
    shown = "青溪县博物馆昨日播放的古船广告影片一景，片中出现了新修复的船头构件。（圖：館方提供）"
    article = read(f"<ul><li><a href='/photo/1'><img src='a.jpg' alt='{shown}'></a><p>{shown}</p></li></ul>")
    assert [image.caption for image in article.images] == [shown]


@pytest.mark.parametrize("line", ["这也算一个好消息。", "但是他没有回家。", "对此馆方未回应。"])
def test_a_short_sentence_that_goes_on_is_no_caption(line):
    article = read(f"<p>{FIRST}</p><p><img src='a.jpg'></p><p>{line}</p>")
    assert article.images[0].caption is None


MORE = "构件中最长的一根有九米，保存完好，船钉的锈迹里还留着当年填缝用的桐油和麻丝。"
PLAIN = f"<p><img src='1.jpg'></p><p>{{}}</p><p>{MORE}</p><p><img src='2.jpg'></p><p>{{}}</p>"


def unindented(between):
    return extract(PAGE.format(FIRST.strip(), f"{MORE}</p>{between}<p>{LAST.strip()}", "").encode())


def test_short_lines_below_every_picture_and_nowhere_else_are_captions():
    article = unindented(PLAIN.format("刚出水的船头构件", "修复室里的工作台"))
    assert [image.caption for image in article.images] == ["刚出水的船头构件", "修复室里的工作台"]


def test_sub_headings_below_pictures_are_no_captions_where_others_stand_elsewhere():
    article = unindented(f"<p>从河底到展厅</p><p>{MORE}</p>" + PLAIN.format("一根一根拼起来", "还有三艘在等"))
    assert [image.caption for image in article.images] == [None, None]
    assert "一根一根拼起来" in [p.text for p in article.paragraphs]


def test_an_outlet_alone_below_a_picture_is_no_caption():
    article = read("<p align='center'><img src='a.jpg'></p><p align='center'>综合</p>")
    assert article.images[0].caption is None


def test_each_picture_gets_its_own_caption():
    article = read("<p><img src='1.jpg'></p><p>图为船头。</p><p><img src='2.jpg'></p><p>图为船尾。</p>")
    assert [image.caption for image in article.images] == ["图为船头。", "图为船尾。"]


def test_caption_of_two_pictures_in_a_row_goes_with_the_second():
    article = read("<p><img src='1.jpg'><img src='2.jpg'></p><p>图为船头和船尾。</p>")
    assert [image.caption for image in article.images] == [None, "图为船头和船尾。"]


@pytest.mark.parametrize(
    "tag",
    [
        "<img src='/images/blank.gif'>",
        "<img src='/skin/icon_print.png'>",
        "<img src='code.jpg' alt='扫描二维码'>",
        "<img src='dot.jpg' width='1' height='1'>",
        "<img src='data:image/gif;base64,R0lGOD'>",
        "<img src='/ad/guanggao_1.jpg'>",
        "<img src='/img/qrcode_258.png'>",
    ],
)
def test_icons_spacers_codes_and_advertisements_are_no_pictures_of_the_story(tag):
    assert read(f"<p>{tag}</p>").images == ()


@pytest.mark.parametrize(
    "attributes",
    [
        "src='/loading.gif' data-src='b.jpg'",
        "src='' data-original='b.jpg'",
        "data-lazy-src='b.jpg'",
        "_src='./b.jpg'",
    ],
)
def test_lazily_loaded_pictures_are_resolved(attributes):
    assert [i.src for i in read(f"<p><img {attributes}></p>").images] == [
        "http://news.example.com/2022/03/04/b.jpg"
    ]


def test_caption_whose_picture_is_gone_is_kept_as_one():
    (image,) = read("<p>修复后的古船构件（资料图）</p>").images
    assert (image.src, image.caption) == ("", "修复后的古船构件（资料图）")


def test_a_numbered_line_below_a_picture_is_its_caption_and_a_list_is_none():
    picture, first, second = "<p><img src=a.jpg></p>", "①市民在展柜前排队拍照。", "②修复后的船钉。"
    between = f"{picture}<p>　　{first}</p><p>{FIRST}</p>{picture}<p>　　{second}</p>"
    assert [image.caption for image in read(between).images] == [first, second]
    assert read(f"{picture}<p>　　{first}</p><p>　　{second}</p>").images[0].caption is None


def test_a_phrase_below_a_picture_is_its_caption_where_all_else_ends_with_a_stop():
    phrase = "讲解员何静向前来参观的学生介绍青溪“半边船”上船钉的用途"
    below = f"<p><img src=a.jpg></p><p>　　{phrase}</p>"
    assert [image.caption for image in read(below).images] == [phrase]
    careless = f"{below}<p>　　展览还有一批照片，讲的是当年打捞古船的经过，很多市民看过以后都表示完全没有想到会是这样</p>"
    assert [image.caption for image in read(careless).images] == [None]
    assert read(below.replace(phrase, "船钉的用途")).images[0].caption is None
