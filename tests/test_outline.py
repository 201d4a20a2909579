"""The lines, boxes and pictures that one walk gathers."""

from newsarchive.flatten import MAX_DEPTH, flatten


def read(markup: str, **options):
    return flatten(markup.encode(), **options)


def texts(markup: str, **options) -> list[str]:
    return [line.text for line in read(markup, **options).lines]


def test_lines_break_at_blocks_and_br_and_nowhere_else():
    assert texts("<div>甲<b>乙</b> 丙<br>丁<p>戊</p>己</div>") == ["甲乙 丙", "丁", "戊", "己"]


def test_white_space_is_collapsed_and_the_indent_removed_but_remembered():
    lines = read("<p>　　第一段。</p><p>\n  第二 \n 段。</p>").lines
    assert [line.text for line in lines] == ["第一段。", "第二 段。"]
    assert [line.indented for line in lines] == [True, False]


def test_scripts_styles_and_hidden_elements_are_not_read():
    markup = (
        "<p>看得见</p><script>不看</script><style>p{}</style><div style='DISPLAY : none'>藏</div>"
        "<p hidden>藏</p>尾"
    )
    assert texts(markup) == ["看得见", "尾"]
    assert texts(markup, hidden=True) == ["看得见", "藏", "藏", "尾"]


def test_text_after_a_skipped_element_stays_in_its_line():
    assert texts("<p>前<script>x</script>后</p>") == ["前后"]


def test_runs_keep_label_and_link():
    (line,) = read(
        '<p><span id="pubtime_baidu">2021-03-04</span> <a class="src" href="/x">青溪网</a></p>'
    ).lines
    assert [(run.text, run.label, run.href) for run in line.runs if run.text.strip()] == [
        ("2021-03-04", "pubtime_baidu", ""),
        ("青溪网", "src", "/x"),
    ]
    assert line.linked == 3


def test_boxes_span_the_lines_of_their_subtree():
    page = read('<div id="a"><p>一</p><div class="B c"><p>二</p><p>三</p></div></div>')
    spans = {box.label: (box.start, box.end) for box in page.boxes if box.label}
    assert spans == {"a": (0, 3), "b c": (1, 3)}


def test_pictures_know_the_line_they_follow():
    page = read('<p>一</p><p><img src="1.jpg">图注</p><p>二<img src="2.jpg"></p>')
    assert [(p.attributes["src"], p.at) for p in page.pictures] == [("1.jpg", 1), ("2.jpg", 3)]


def test_centring_is_inherited_until_something_says_otherwise():
    page = read('<center><p>居中</p><p align="left">靠左</p></center><p style="text-align: center">居中</p>')
    assert [line.box.centred for line in page.lines] == [True, False, True]


def test_unclosed_and_misnested_elements_end_every_box():
    page = read("<div><p>一<b>二<div>三</p></b>四")
    assert all(box.end >= box.start for box in page.boxes)
    assert "".join(line.text for line in page.lines) == "一二三四"


def test_text_handed_on_in_pieces_is_one_run():
    (line,) = read("<p>甲&amp;乙&#21271;丙<!-- 注 -->丁</p>").lines
    assert [run.text for run in line.runs] == ["甲&乙北丙丁"]


def test_head_is_gathered_wherever_it_stands():
    head = read(
        "<title> </title><meta name=a content=1><title>青溪\n 日报</title><title>又一个</title>"
        "<div hidden><meta name=b content=2></div><base href=/x/><noscript><link rel=canonical href=/1></noscript>"
        '<script type="application/ld+json">{"@type": "<b>"}</script><script>var a;</script>'
    ).head
    assert [meta["name"] for meta in head.metas] == ["a", "b"]
    assert (head.title, head.linked_data) == ("青溪 日报", ['{"@type": "<b>"}'])
    assert ([base["href"] for base in head.bases], [link["href"] for link in head.links]) == (["/x/"], ["/1"])


def test_blocks_beyond_the_depth_kept_apart_hang_on_their_ancestor():
    page = read("<div>" * (3 * MAX_DEPTH) + "<p>底</p></div>尾")
    depths = [sum(1 for _ in above(box)) for box in page.boxes]
    assert max(depths) == MAX_DEPTH + 1
    assert [line.text for line in page.lines] == ["底", "尾"]
    assert all(box.end >= box.start for box in page.boxes)


def above(box):
    while box := box.parent:
        yield box
