"""The scorer is held to cases worked out by hand, since every figure we show rests on it."""

import pytest

from floor import Floor, pin, read_floor
from measures import MEASURES, Tally, fold, measure_page, moment, names_of, totals
from pages import labelled_pages

LABEL = {
    "title": "江堤“夜巡”记",
    "published_at": "2021-07-03 22:10",
    "source": "临河晚报",
    "author": ["何青", "陆一鸣"],
    "paragraphs": ["汛期第三夜。", "水位稳住了。"],
    "captions": ["图为巡堤队员。"],
    "keywords": ["防汛", "江堤"],
    "meta_keywords": [],
    "optional": ["（责任编辑：马宁）"],
    "also": {"source": ["临河晚报数字报"]},
}
RIGHT = {
    "title": "江堤「夜巡」记",
    "published_at": "2021-07-03T22:10+08:00",
    "source": "临河晚报",
    "authors": ["陆一鸣", "何青"],
    "paragraphs": ["汛期第三夜。", "水位稳住了。"],
    "captions": ["图为巡堤队员。"],
    "keywords": ["江堤", "防汛"],
}


def scores(**changed):
    return totals([measure_page(LABEL, {**RIGHT, **changed})])


def test_a_row_that_says_what_the_label_says_scores_one_everywhere():
    assert scores() == dict.fromkeys(MEASURES, 1.0)


def test_an_empty_row_scores_nothing():
    assert totals([measure_page(LABEL, {})]) == dict.fromkeys(MEASURES, 0.0)


def test_quotes_width_and_white_space_do_not_count():
    assert fold("ＡＢ　“江 堤”\u200b") == fold('ab"江堤"') == 'ab"江堤"'


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("2021-07-03 22:10", ("2021-07-03", "22:10")),
        ("2021年7月3日 9:05", ("2021-07-03", "09:05")),
        ("2021-07-03", ("2021-07-03", "")),
        ("昨天", ("", "")),
        (None, ("", "")),
    ],
)
def test_a_time_is_read_to_the_minute(printed, read):
    assert moment(printed) == read


def test_the_right_day_at_the_wrong_minute_is_a_right_date_only():
    assert (scores(published_at="2021-07-03")["date"], scores(published_at="2021-07-03")["time"]) == (1, 0)


def test_a_page_without_a_clock_says_nothing_about_time():
    assert "time" not in measure_page({**LABEL, "published_at": "2021-07-03"}, RIGHT)


def test_a_date_on_a_page_that_states_none_is_wrong():
    page = {**LABEL, "published_at": None}
    assert measure_page(page, RIGHT)["date"].f1 == 0
    assert measure_page(page, {**RIGHT, "published_at": None})["date"].f1 == 1


def test_an_alternative_counts_as_right():
    assert scores(source="临河晚报数字报")["source"] == 1


def test_a_source_where_the_page_states_none_is_extra():
    assert measure_page({**LABEL, "source": None, "also": {}}, RIGHT)["source"] == Tally(0, 1, 0)


def test_names_may_be_listed_in_one_string():
    assert names_of("何青、陆一鸣") == names_of(["陆一鸣", "何青"])
    assert scores(authors="何青 陆一鸣")["author"] == 1


def test_half_of_the_authors_is_not_the_authors():
    assert measure_page(LABEL, {**RIGHT, "authors": ["何青"]})["author"] == Tally(0, 1, 1)


def test_an_optional_line_counts_neither_way():
    assert scores(paragraphs=[*RIGHT["paragraphs"], "（责任编辑：马宁）"])["paragraphs"] == 1


def test_paragraphs_run_together_keep_the_body_but_not_the_paragraphs():
    joined = scores(paragraphs=["".join(RIGHT["paragraphs"])])
    assert (joined["body"], joined["paragraphs"]) == (1, 0)


def test_half_of_the_body_scores_by_its_runs():
    # 12 tokens make 9 runs of four; the first paragraph alone makes 3: F1 = 2*3 / (2*3 + 6)
    assert scores(paragraphs=["汛期第三夜。"])["body"] == pytest.approx(0.5)


def test_one_tag_of_two_and_one_wrong_is_half():
    assert scores(keywords=["防汛", "首页"])["keywords"] == pytest.approx(0.5)


def test_meta_keywords_may_be_given_where_the_page_shows_no_tag():
    page = {**LABEL, "keywords": [], "meta_keywords": ["防汛"]}
    assert measure_page(page, {**RIGHT, "keywords": ["防汛"]})["keywords"] == Tally()
    assert measure_page(page, {**RIGHT, "keywords": ["首页"]})["keywords"] == Tally(extra=1)


def test_pooled_fields_weigh_values_and_not_pages():
    bare = {**LABEL, "captions": []}
    pages = [measure_page(LABEL, {**RIGHT, "captions": []}), measure_page(bare, {**RIGHT, "captions": []})]
    assert totals(pages)["captions"] == 0


def test_labelled_pages_are_read_with_their_addresses(tmp_path):
    (tmp_path / "linhe-01.html").write_bytes(b"<p>x")
    (tmp_path / "linhe-01.json").write_text('{"title": "x"}')
    (tmp_path / "linhe-02.html").write_bytes(b"<p>no label")
    (tmp_path / "urls.json").write_text('{"linhe-01.html": "http://a.example/1.html"}')
    (page,) = labelled_pages(tmp_path)
    assert (page.name, page.site, page.url) == ("linhe-01", "linhe", "http://a.example/1.html")


def test_the_floor_is_lowered_only_on_purpose(tmp_path):
    path = tmp_path / "floor.json"
    pin(Floor("d", 1, {"title": 0.9}), path)
    with pytest.raises(SystemExit, match=r"0\.9000 -> 0\.8000"):
        pin(Floor("d", 1, {"title": 0.8}), path)
    assert read_floor(path).scores == {"title": 0.9}
    pin(Floor("d", 1, {"title": 0.8}), path, allow_regression=True)
    assert read_floor(path).scores == {"title": 0.8}
