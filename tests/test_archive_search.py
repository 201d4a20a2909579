"""Words of any length are found, as printed or not, and no query does more than ask."""

import sqlite3
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.archive import Archive, Hit, Marked, Question
from newsarchive.archive.marks import WIDTH, cut_snippet, mark
from newsarchive.archive.query import Term, read_query
from newsarchive.archive.segment import HAN, segment
from newsarchive.article import CHINA, Image, Published
from newsarchive.errors import ArchiveError, QueryError
from newsarchive.folding import fold_chars, fold_letters
from tests.shelf import LAKESIDE, NOW, UPSTREAM, day, entry, story

TEXTS = {
    1: "武汉市防汛指挥部12日通报，长江水位已经回落。\n市长说，研究生宿舍一切如常。",
    2: "臺北訊 國務院總理視察長江大橋，GDP增長５．２％，5G手機賣得好。",
    3: "他来了，研讨会开始。「防 汛」二字写在墙上。Climate change（COVID-19）也在讨论之列。",
    4: "城里的集市热闹非凡，卖花的、卖糖的都来了。",
}
WHEN = {1: "2020-07-12T08:30", 2: "2020-08-01T00:00", 3: "2021-01-05T12:00", 4: "2019-12-31T23:59"}


@pytest.fixture
def shelf(archive: Archive) -> Archive:
    """Four articles: three of lakeside, the last of upstream, which reprinted the first as well."""
    runs = {1: archive.begin_run(LAKESIDE, NOW), 4: archive.begin_run(UPSTREAM, NOW)}
    details = {
        1: {
            "source": "湖滨日报",
            "authors": ("王小河",),
            "images": (Image("http://a/1.jpg", "图为堤上的民兵"),),
        },
        2: {"source": "上游晚報", "editors": ("趙青",), "keywords": ("經濟", "橋樑")},
        3: {"source": "湖滨日报社", "photographers": ("王小河",), "kicker": "学界动态"},
        4: {"keywords": ("集市",)},
    }
    for number, text in TEXTS.items():
        fields = {"title": f"第{number}篇", "published": day(WHEN[number]), **details[number]}
        page = entry(f"http://a.example.com/{number}", text, **fields)
        archive.put(runs.get(number, runs[1]), [page])
    reprint = entry("http://upstream.example.com/1", TEXTS[1], title="第1篇", published=day(WHEN[1]))
    archive.put(runs[4], [reprint])
    return archive


def found(archive: Archive, words: str = "", **filters: object) -> list[int]:
    return [hit.id for hit in archive.search(Question(words=words, **filters))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("汛", [3, 1]),
        ("防汛", [3, 1]),
        ("指挥部", [1]),
        ("长江大桥", [2]),
        ("武汉市防汛指挥部12日通报", [1]),
        ("研究生", [1]),
        ("市长", [1]),
        ("王", []),
    ],
)
def test_a_word_of_any_length_is_found(shelf: Archive, words: str, ids: list[int]) -> None:
    assert found(shelf, words) == ids


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("国务院", [2]),
        ("國務院", [2]),
        ("長江", [2, 1]),
        ("长江", [2, 1]),
        ("gdp", [2]),
        ("ＧＤＰ增长5.2%", [2]),
        ("5g手机", [2]),
        ("５Ｇ", [2]),
        ("climate", [3]),
        ("CLIMATE", [3]),
        ('"climate change"', [3]),
        ("covid-19", [3]),
        ("covid", [3]),
        ("12日", [1]),
    ],
)
def test_width_case_and_script_make_no_difference(shelf: Archive, words: str, ids: list[int]) -> None:
    assert found(shelf, words) == ids


@pytest.mark.parametrize("words", ["clim", "DP", "2日", "G手机"])
def test_part_of_a_latin_word_or_number_is_not_the_word(shelf: Archive, words: str) -> None:
    assert found(shelf, words) == []


@pytest.mark.parametrize("words", ["了研", "报长江", "落市长"])
def test_words_do_not_run_across_marks_or_paragraphs(shelf: Archive, words: str) -> None:
    assert shelf.db.execute(
        "select count(*) from articles_fts where articles_fts match ?", [f'"{segment(words)}"']
    ).fetchone() == (1,)
    assert found(shelf, words) == []


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("长江 水位", [1]),
        ("长江\u3000水位", [1]),
        ("长江 集市", []),
        ("大桥 OR 集市", [2, 4]),
        ("大桥 | 集市", [2, 4]),
        ("大桥｜集市", [2, 4]),
        ("长江 -大桥", [1]),
        ("长江 －大桥", [1]),
        ("长江 -桥", [1]),
        ("防汛 -了研", [3, 1]),
        ("防汛 大桥 OR 水位", [1]),
        ('"长江水位"', [1]),
        ("“长江水位”", [1]),
        ("「长江水位」", [1]),
        ('"水位 长江"', []),
        ('"长江，水位"', [1]),
        ('"通报，长江"', [1]),
        ('"通报 长江"', [1]),
        ('-"长江大桥" 长江', [1]),
        ('"长江', [2, 1]),
        ("民兵", [1]),
        ("桥梁", [2]),
        ("学界动态", [3]),
        ("第1篇", [1]),
    ],
)
def test_query_language(shelf: Archive, words: str, ids: list[int]) -> None:
    assert found(shelf, words) == ids


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, [3, 2, 1, 4]),
        ({"portal": "lakeside"}, [3, 2, 1]),
        ({"portal": "upstream"}, [1, 4]),
        ({"region": "湖北"}, [3, 2, 1]),
        ({"region": "湖南省"}, [1, 4]),
        ({"since": "2020"}, [3, 2, 1]),
        ({"since": "2020-08-01"}, [3, 2]),
        ({"since": "2020-7-13", "until": "2020.08"}, [2]),
        ({"until": "2020"}, [2, 1, 4]),
        ({"until": "2019-12-31"}, [4]),
        ({"until": "2020-07-11"}, [4]),
        ({"source": "湖滨日報"}, [3, 1]),
        ({"source": "日报社"}, [3]),
        ({"author": "王小河"}, [3, 1]),
        ({"author": "赵青"}, [2]),
        ({"author": "王"}, []),
        ({"keyword": "经济"}, [2]),
        ({"words": "长江", "portal": "upstream"}, [1]),
        ({"words": "长江", "source": "晚报", "since": "2020-08"}, [2]),
        ({"words": "长江", "author": "王小河"}, [1]),
        ({"limit": 2}, [3, 2]),
        ({"limit": 2, "offset": 1}, [2, 1]),
        ({"words": "长江", "limit": 1}, [2]),
        ({"words": "长江", "limit": 1, "offset": 1}, [1]),
        ({"words": "江", "offset": 1}, [1]),
    ],
)
def test_filters(shelf: Archive, filters: dict[str, object], ids: list[int]) -> None:
    words = str(filters.pop("words", ""))
    assert found(shelf, words, **filters) == ids


def test_a_month_without_a_day_counts_as_its_first_day(archive: Archive, run: int) -> None:
    published = Published(day("2020-06-01T00:00").at, "month", "2020年6月")
    archive.put(run, [entry("http://a.example.com/1", story("大潮"), published=published)])
    assert found(archive, since="2020-06-01") == found(archive, until="2020-06-01") == [1]
    assert found(archive, since="2020-06-02") == found(archive, until="2020-05-31") == []


def test_best_hits_come_first_where_asked(archive: Archive, run: int) -> None:
    archive.put(
        run,
        [
            entry(
                "http://a.example.com/1", story("大潮"), title="大潮 大潮", published=day("2020-01-01T00:00")
            ),
            entry(
                "http://a.example.com/2",
                story("集市") + "大潮",
                title="集市",
                published=day("2021-01-01T00:00"),
            ),
        ],
    )
    assert found(archive, "大潮") == [2, 1]
    assert found(archive, "大潮", by_rank=True) == [1, 2]


def test_a_hit_shows_where_the_words_stand(shelf: Archive) -> None:
    (hit,) = shelf.search(Question(words="国务院 gdp"))
    assert hit == Hit(
        id=2,
        portal="lakeside",
        published_at="2020-08-01T00:00+08:00",
        source="上游晚報",
        url="http://a.example.com/2",
        title=Marked("第2篇"),
        snippet=Marked(TEXTS[2], ((4, 7), (16, 19))),
    )
    assert [hit.snippet.text[begin:end] for begin, end in hit.snippet.marks] == ["國務院", "GDP"]


@pytest.mark.parametrize("words", ["-汉江", "——", '"', "，。", "《》 -汉江"])
def test_a_query_that_looks_for_nothing_says_what_to_do(shelf: Archive, words: str) -> None:
    with pytest.raises(QueryError, match=r"add a word|give a word"):
        found(shelf, words)


@pytest.mark.parametrize("typed", ["2020-13", "2020-02-30", "yesterday", "20", "2020-01-01-01", "0000"])
def test_a_day_that_is_none_is_told(shelf: Archive, typed: str) -> None:
    with pytest.raises(QueryError, match="write 2020, 2020-05 or 2020-05-01"):
        found(shelf, since=typed)


def test_a_portal_that_is_not_there_is_told_with_those_that_are(shelf: Archive) -> None:
    with pytest.raises(QueryError, match=r"no portal nowhere; it has: lakeside \(湖北\), upstream \(湖南\)"):
        found(shelf, portal="nowhere")


HOSTILE = [
    "NEAR(a b)", "title:", "title : x", "a AND", "NOT a", "^a", "a*", "*", "(a", "a)", "{title}: a", "a + b",
    '""', '"""', "a\"b", "';drop table articles;--", "a\0b", "\ud800", "%", "_", "\\", "AND OR NOT", "OR OR", "- -",
    "--", "a -", "|", "x" * 10_000, "汛" * 3000, "a " * 500, "👍", "ཀི", "\u200b", "é", "e\u0301",
]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_queries_are_only_questions(shelf: Archive, words: str) -> None:
    for by_rank in (False, True):
        try:
            assert isinstance(found(shelf, words, by_rank=by_rank), list)
        except QueryError as refused:
            assert "word" in str(refused)
    assert shelf.check(complete=True) == []


alphabet = st.sampled_from(list('长江大橋水位了。，、GDPa1５-－"“「」| \n\u3000\u200bOR()*:^+'))
typed = st.text(alphabet, max_size=12)


@settings(deadline=None, max_examples=300)
@given(typed, typed)
def test_terms_are_found_where_they_stand_and_marked_there(before: str, words: str) -> None:
    for term in read_words(words):
        text = f"{before}。{term.text}。".replace("\n", " ")  # a word does not run into the next paragraph
        places = [found.span() for found in term.pattern.finditer(fold_chars(text))]
        assert places and {fold_letters(text[begin:end]) for begin, end in places} == {
            fold_letters(term.text)
        }
        marked = {at for begin, end in mark(text, [term]).marks for at in range(begin, end)}
        assert marked == {at for begin, end in places for at in range(begin, end)}


def read_words(words: str) -> Sequence[Term]:
    try:
        return read_query(words).terms
    except QueryError:
        return ()


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.text(alphabet, max_size=40), min_size=1, max_size=5),
    st.text(alphabet, min_size=1, max_size=6),
)
def test_what_the_pattern_finds_the_index_finds(texts: list[str], words: str) -> None:
    """The index gives the candidates: a text in which a term stands must be among them."""
    table = sqlite3.connect(":memory:")
    table.execute(
        "create virtual table t using fts5(text, content='', tokenize='unicode61 remove_diacritics 0')"
    )
    for text in texts:
        table.execute("insert into t (text) values (?)", [segment(text)])
    for term in read_words(words):
        standing = {n for n, text in enumerate(texts, 1) if term.pattern.search(fold_chars(text))}
        candidates = {n for (n,) in table.execute("select rowid from t where t match ?", [term.match])}
        assert standing <= candidates
        if term.is_exact:
            assert standing == candidates
    table.close()


def test_a_snippet_shows_most_of_the_terms_from_the_beginning_of_their_sentence() -> None:
    text = "长江" + "无关的话，" * 60 + "堤上有人。昨天长江水位回落。" + "无关的话，" * 60
    snippet = cut_snippet(text, read_query("长江 水位").terms)
    assert snippet.text.startswith("…昨天长江水位回落。") and snippet.text.endswith("…")
    assert [snippet.text[begin:end] for begin, end in snippet.marks] == ["长江水位"]
    assert len(snippet.text) == WIDTH + 2


def test_a_snippet_of_a_text_without_the_terms_is_its_beginning() -> None:
    assert cut_snippet("第一段。\n第二段。", read_query("长江").terms) == Marked("第一段。 第二段。")


def test_a_very_common_word_in_a_very_long_text_is_cut_quickly() -> None:
    snippet = cut_snippet("的" * 100_000, read_query("的 长江").terms)
    assert len(snippet.text) == WIDTH + 1


def test_new_times_are_read_as_written(archive: Archive, run: int) -> None:
    precise = Published(day("2020-07-12T08:30").at.replace(second=9), "second", "2020-07-12 08:30:09")
    archive.put(run, [entry("http://a.example.com/1", story("大潮"), published=precise)])
    stored = archive.read(1)
    assert stored and stored.article.published == precise and precise.at.tzinfo == CHINA


def test_index_made_by_other_rules_asks_to_be_made_anew(archive: Archive, run: int) -> None:
    archive.put(run, [entry("http://a.example.com/1", story("大潮"))])
    archive.db.execute("update facts set value = '0' where name = 'segmenter'")
    with pytest.raises(ArchiveError, match="newsarchive reindex"):
        found(archive, "大潮")
    with pytest.raises(ArchiveError, match="newsarchive reindex"):
        archive.put(run, [entry("http://a.example.com/2", story("集市"))])
    assert any("reindex" in fault for fault in archive.check())
    assert archive.reindex() == 1
    assert found(archive, "大潮") == [1] and archive.check(complete=True) == []


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("update articles set text = text || '又及' where id = 1", "search index has"),
        ("update articles set title = '别的题目' where id = 1", "search index has"),
        (
            "insert into articles_fts (rowid, text) values (99, '孤 儿')",
            "article 99 is only in the search index",
        ),
        (
            "insert into articles_fts (articles_fts) values ('delete-all')",
            "article 1 is not in the search index",
        ),
    ],
)
def test_a_search_index_that_disagrees_is_found_out(
    archive: Archive, run: int, damage: str, fault: str
) -> None:
    archive.put(run, [entry("http://a.example.com/1", story("大潮"))])
    assert archive.check() == archive.check(complete=True) == []
    archive.db.execute(damage)
    assert any(fault in said for said in archive.check(complete=True))


def test_a_sample_finds_an_article_under_wrong_words(archive: Archive, run: int) -> None:
    archive.put(run, [entry("http://a.example.com/1", story("大潮"))])
    archive.db.execute("update articles set text = '又及' || text where id = 1")
    assert archive.check() == ["article 1 is not found by its text"]


def test_every_character_set_apart_is_a_word_to_sqlite() -> None:
    table = sqlite3.connect(":memory:")
    table.execute(
        "create virtual table t using fts5(text, content='', tokenize='unicode61 remove_diacritics 0')"
    )
    table.execute("create virtual table words using fts5vocab('t', 'row')")
    apart = {char for code in range(0x110000) if HAN.match(char := chr(code))}
    table.execute("insert into t values (?)", [segment("".join(sorted(apart)))])
    words = {word for (word,) in table.execute("select term from words")}
    table.close()
    assert words == {fold_chars(char) for char in apart}
