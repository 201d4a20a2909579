"""What becomes of a page depends on what is there already; nothing is kept twice and nothing is lost."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.address import canonical
from newsarchive.archive import Archive, Entry, Outcome
from newsarchive.archive.rows import clean
from newsarchive.article import Article, Image, Paragraph
from newsarchive.capture import Capture
from newsarchive.errors import ArchiveError
from tests.shelf import LAKESIDE, LATER, NOW, UPSTREAM, day, entry, story

HERE = "http://www.lakeside.example.com/2020/1.html"
THERE = "http://www.lakeside.example.com/2020/2.html"
ELSEWHERE = "http://upstream.example.com/reprint/9.html"


def put(archive: Archive, run: int, *entries: Entry) -> list[str]:
    return [outcome.kind for outcome in archive.put(run, entries)]


def count(archive: Archive, table: str) -> int:
    return archive.db[table].count


def text_of(archive: Archive, article_id: int) -> str:
    stored = archive.read(article_id)
    assert stored
    return stored.article.text


def test_a_new_page_is_archived(archive: Archive, run: int) -> None:
    (outcome,) = archive.put(run, [entry(HERE, story("大潮"))])
    assert (outcome.kind, outcome.url, outcome.article_id) == ("archived", HERE, 1)
    assert text_of(archive, 1) == story("大潮")


def test_same_page_is_kept_once(archive: Archive, run: int) -> None:
    page = entry(HERE, story("大潮"))
    spelled_otherwise = entry("https://lakeside.example.com/2020/1.html?utm_source=app#top", story("大潮"))
    assert put(archive, run, page, page, spelled_otherwise) == ["archived", "unchanged", "unchanged"]
    assert count(archive, "articles") == 1 and count(archive, "copies") == 0


def test_same_page_in_a_later_run_adds_no_row(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮")))
    later = archive.begin_run(LAKESIDE, LATER)
    before = list(archive.db["articles"].rows)
    assert put(archive, later, entry(HERE, story("大潮"))) == ["unchanged"]
    assert list(archive.db["articles"].rows) == before


def test_same_text_under_another_address_is_a_link_to_the_first(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮")))
    other = archive.begin_run(UPSTREAM, NOW)
    reprint = entry(ELSEWHERE, story("大潮"), title="另一个题目", source="湖滨网")
    (outcome,) = archive.put(other, [reprint])
    assert (outcome.kind, outcome.article_id) == ("duplicate", 1)
    stored = archive.read(1)
    assert stored and count(archive, "articles") == 1
    (copy,) = stored.copies
    assert (copy.kind, copy.url, copy.portal, copy.title, copy.source) == (
        ("text", ELSEWHERE, "upstream", "另一个题目", "湖滨网")
    )


def test_traditional_characters_width_and_marks_make_no_second_article(archive: Archive, run: int) -> None:
    plain = story("2020年的水位上涨")
    printed_otherwise = (
        plain.replace("2020年的水位上涨", "２０２０年的水位上漲").replace("，", ", ").replace("\n", "")
    )
    assert put(archive, run, entry(HERE, plain), entry(THERE, printed_otherwise)) == ["archived", "duplicate"]


def test_a_copy_seen_again_is_unchanged(archive: Archive, run: int) -> None:
    pages = entry(HERE, story("大潮")), entry(THERE, story("大潮"))
    put(archive, run, *pages)
    assert put(archive, archive.begin_run(LAKESIDE, LATER), *pages) == ["unchanged", "unchanged"]
    assert count(archive, "copies") == 1


def test_a_changed_page_is_updated_in_place(archive: Archive, run: int) -> None:
    old = entry(
        HERE,
        story("大潮"),
        authors=("王小河",),
        keywords=("潮水", "青石镇"),
        images=(Image("http://a/1.jpg"),),
    )
    put(archive, run, old)
    later = archive.begin_run(LAKESIDE, LATER)
    new = entry(
        HERE,
        story("退潮"),
        authors=("李大江",),
        keywords=("青石镇", "退潮"),
        images=(Image("http://a/2.jpg", "桥"),),
    )
    (outcome,) = archive.put(later, [new])
    assert (outcome.kind, outcome.article_id) == ("updated", 1)
    assert outcome.why == "changed: title, authors, paragraphs, images, keywords"
    stored = archive.read(1)
    assert stored and stored.updated_at == "2026-11-25T08:00:00+00:00"
    assert (stored.article.authors, stored.article.keywords) == (("李大江",), ("青石镇", "退潮"))
    assert stored.article.images == (Image("http://a/2.jpg", "桥"),)
    assert archive.check(complete=True) == []


def test_a_corrected_headline_is_an_update_though_the_text_is_the_same(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮"), title="大朝来了"))
    assert put(archive, run, entry(HERE, story("大潮"), title="大潮来了")) == ["updated"]
    stored = archive.read(1)
    assert stored and stored.article.title == "大潮来了"


def test_what_a_later_reading_does_not_find_is_kept(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮"), authors=("王小河",), published=day("2020-07-12T08:30")))
    assert put(archive, run, entry(HERE, story("大潮"))) == ["unchanged"]
    assert put(archive, run, entry(HERE, story("退潮"))) == ["updated"]
    stored = archive.read(1)
    assert (
        stored
        and stored.article.authors == ("王小河",)
        and stored.article.published == day("2020-07-12T08:30")
    )


@pytest.mark.parametrize("poorer", ["", "本文已被删除。", story("大潮")[:40]])
def test_a_good_text_is_not_replaced_by_a_poorer_one(archive: Archive, run: int, poorer: str) -> None:
    put(archive, run, entry(HERE, story("大潮")))
    (outcome,) = archive.put(archive.begin_run(LAKESIDE, LATER), [entry(HERE, poorer)])
    assert (outcome.kind, outcome.article_id) == ("rejected", 1)
    assert "article 1" in outcome.why
    assert text_of(archive, 1) == story("大潮")


def test_a_page_that_shows_another_article_now_does_not_replace_its_own(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮")), entry(THERE, story("集市")))
    (outcome,) = archive.put(run, [entry(THERE, story("大潮"))])
    assert (outcome.kind, outcome.article_id) == ("duplicate", 1)
    assert text_of(archive, 2) == story("集市")


def test_a_copy_that_tells_another_story_now_becomes_an_article(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮")), entry(THERE, story("大潮")))
    assert put(archive, run, entry(THERE, story("集市"))) == ["archived"]
    assert (text_of(archive, 1), text_of(archive, 2)) == (story("大潮"), story("集市"))
    assert count(archive, "copies") == 0


def test_a_copy_that_names_the_article_as_its_own_changes_with_it(archive: Archive, run: int) -> None:
    mobile = "http://m.lakeside.example.com/2020/1"
    put(archive, run, entry(HERE, story("大潮")), entry(mobile, story("大潮"), canonical_url=HERE))
    (outcome,) = archive.put(run, [entry(mobile, story("退潮"), canonical_url=HERE)])
    assert (outcome.kind, outcome.article_id) == ("updated", 1)
    stored = archive.read(1)
    assert stored and stored.article.text == story("退潮") and stored.article.url == HERE


def test_a_template_that_names_one_address_on_every_page_loses_none(archive: Archive, run: int) -> None:
    wrong = "http://www.lakeside.example.com/default/page.html"
    pages = [
        entry(url, story(about), canonical_url=wrong)
        for url, about in ((HERE, "大潮"), (THERE, "集市"), (wrong, "灯会"))
    ]
    assert put(archive, run, *pages) == ["archived"] * 3
    assert put(archive, run, *pages) == ["unchanged"] * 3


def test_short_notices_of_different_days_stay_apart(archive: Archive, run: int) -> None:
    notice = "明天上午停水四小时。"
    first = entry(HERE, notice, title="停水通知", published=day("2020-07-12T08:30"))
    second = entry(THERE, notice, title="停水通知", published=day("2020-07-19T08:30"))
    third = entry(ELSEWHERE, notice, title="停水通知", published=day("2020-07-19T17:00"))
    assert put(archive, run, first, second, third) == ["archived", "archived", "duplicate"]


def test_pages_without_text_are_never_taken_for_one_another(archive: Archive, run: int) -> None:
    galleries = [
        entry(url, "", title="图集", kind="gallery", images=(Image(url + ".jpg"),)) for url in (HERE, THERE)
    ]
    assert put(archive, run, *galleries) == ["archived", "archived"]
    assert put(archive, run, *galleries) == ["unchanged", "unchanged"]


def test_pages_of_one_story_are_parts_of_its_article(archive: Archive, run: int) -> None:
    parts = tuple(Capture(url=f"http://www.lakeside.example.com/2020/1_{n}.html", body=b"x") for n in (2, 3))
    page = entry(HERE, story("大潮"), parts=parts)
    assert put(archive, run, page) == ["archived"]
    counts = archive.counts(run)
    assert (counts["archived"], counts["part"]) == (1, 2)
    assert archive.knows([canonical(part.url) for part in parts]) == {canonical(part.url) for part in parts}
    assert put(archive, run, entry(parts[0].url, story("第二页"))) == ["part"]


def test_an_address_that_redirects_is_known_and_counted_as_asked_for(archive: Archive, run: int) -> None:
    short = "http://www.lakeside.example.com/s/77"
    (outcome,) = archive.put(run, [entry(HERE, story("大潮"), requested_url=short)])
    assert outcome.url == short
    assert archive.knows([canonical(short), canonical(HERE)]) == {canonical(short), canonical(HERE)}


def test_digest_is_the_same_under_every_address(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮")), entry(ELSEWHERE, story("大潮")))
    digest = archive.digest_of(canonical(HERE))
    assert digest and archive.digest_of(canonical(ELSEWHERE)) == digest
    assert archive.digest_of(canonical(THERE)) is None


def test_nothing_of_a_batch_is_kept_where_one_of_it_fails(archive: Archive, run: int) -> None:
    broken = replace(entry(THERE, story("集市")), capture=None)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        archive.put(run, [entry(HERE, story("大潮")), broken])
    assert count(archive, "articles") == count(archive, "outcomes") == 0
    assert archive.check(complete=True) == []


def test_putting_into_no_run_is_refused_with_a_sentence(archive: Archive) -> None:
    with pytest.raises(ArchiveError, match=r"no run 7.*begin_run"):
        archive.put(7, [entry(HERE, story("大潮"))])


def test_everything_an_article_says_comes_back(archive: Archive, run: int) -> None:
    page = entry(
        HERE,
        story("大潮"),
        kicker="防汛进行时",
        subtitle="青石镇严阵以待",
        original_title="潮来了",
        published=day("2020-07-12T08:30"),
        modified=day("2020-07-12T09:00"),
        source="湖滨日报",
        source_url="http://paper.example.com/",
        authors=("王小河", "李大江"),
        correspondents=("李大江",),
        editors=("赵青",),
        photographers=("钱塘",),
        section=("新闻", "本地"),
        keywords=("潮水", "青石镇"),
        images=(Image("http://a/1.jpg", "桥头"), Image("http://a/2.jpg")),
        rules={"title": "h1"},
        charset="gb18030",
    )
    put(archive, run, page)
    stored = archive.read(1)
    assert stored and stored.article == replace(page.article, canonical_url=canonical(HERE))


lines = st.text(max_size=30) | st.sampled_from(
    ['"', "\\", "\\n", '\\"', "\\\\n", "\u2028", "a\nb", "\x1b[2J", " ", "㊀"]
)
names = st.lists(lines, max_size=3).map(tuple)
times = st.datetimes(min_value=day("1949-10-01T00:00").at.replace(tzinfo=None)).map(
    lambda at: day(at.isoformat(timespec="minutes"))
)
articles = st.builds(
    Article,
    url=st.just(HERE),
    canonical_url=st.just(canonical(HERE)),
    kind=st.sampled_from(["article", "gallery", "video"]),
    title=st.none() | lines,
    source=st.none() | lines,
    published=st.none() | times,
    authors=names,
    editors=names,
    section=names,
    keywords=names,
    paragraphs=st.lists(
        st.builds(Paragraph, lines, st.sampled_from(["text", "heading", "item", "quote", "row"])), max_size=6
    ).map(tuple),
    images=st.lists(st.builds(Image, lines, st.none() | lines), max_size=3).map(tuple),
)


@settings(deadline=None, max_examples=80)
@given(st.lists(articles, min_size=1, max_size=4))
def test_any_article_comes_back_cleaned_and_paragraph_by_paragraph(
    tmp_path_factory: pytest.TempPathFactory, written: list[Article]
) -> None:
    with Archive.open(tmp_path_factory.mktemp("any") / "archive.db") as archive:
        run = archive.begin_run(LAKESIDE, NOW)
        for number, article in enumerate(written):
            url = f"http://www.lakeside.example.com/{number}.html"
            (outcome,) = archive.put(
                run, [Entry(Capture(url=url, body=b""), replace(article, canonical_url=url))]
            )
            if outcome.kind != "archived":
                continue
            stored = archive.read(outcome.article_id or 0)
            wanted = replace(clean(article), url=url, canonical_url=canonical(url))
            assert stored and stored.article == wanted
            view = archive.db.execute(
                "select text, kind from paragraphs where article_id = ? order by position",
                [outcome.article_id],
            )
            assert [Paragraph(*row) for row in view] == list(wanted.paragraphs)
        assert archive.check(complete=True) == []


steps = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)), max_size=14)
ABOUT = ("大潮", "集市", "灯会", "")


@settings(deadline=None, max_examples=60)
@given(steps)
def test_whatever_pages_do_no_text_is_kept_twice_and_each_address_counts_once(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, int, int]]
) -> None:
    with Archive.open(tmp_path_factory.mktemp("moves") / "archive.db") as archive:
        run = archive.begin_run(LAKESIDE, NOW)
        asked = set()
        for at, about, declared in moves:
            text = story(ABOUT[about]) if ABOUT[about] else ""
            url, named = (f"http://lakeside.example.com/{n}.html" for n in (at, declared))
            (outcome,) = archive.put(run, [entry(url, text, canonical_url=named)])
            asked.add(url)
            assert outcome.article_id
            assert canonical(url) in archive.knows([canonical(url)])
            if outcome.kind in ("archived", "updated", "unchanged") and text:
                assert text_of(archive, outcome.article_id) == text
        kept = [row["text"] for row in archive.db["articles"].rows if row["text"]]
        assert len(kept) == len(set(kept))
        addresses = [
            row["canonical_url"] for table in ("articles", "copies") for row in archive.db[table].rows
        ]
        assert len(addresses) == len(set(addresses))
        assert sum(archive.counts(run).values()) == len(asked)
        assert archive.check(complete=True) == []


def test_question_of_what_is_known_takes_any_number_of_addresses(archive: Archive, run: int) -> None:
    put(archive, run, entry(HERE, story("大潮")))
    many = [f"https://example.com/{n}" for n in range(40_000)]
    assert archive.knows([*many, canonical(HERE)]) == {canonical(HERE)}
    assert archive.knows([]) == set()


def test_view_of_paragraphs_reads_only_the_article_asked_for(archive: Archive) -> None:
    plan = archive.db.execute("explain query plan select * from paragraphs where article_id = 5").fetchall()
    assert "SEARCH articles USING INTEGER PRIMARY KEY" in plan[0][3]


def test_plain_views_answer_the_usual_questions(archive: Archive, run: int, tmp_path: Path) -> None:
    put(archive, run, entry(HERE, story("大潮"), authors=("王小河", "李大江"), keywords=("潮水", "桥")))
    archive.record(run, [Outcome("list", "http://www.lakeside.example.com/")])
    row: dict[str, Any] = next(archive.db["stories"].rows)
    assert (row["authors"], row["keywords"], row["copies"]) == ("王小河、李大江", "潮水、桥", 0)
    pages = archive.db.execute("select kind, pages from run_outcomes where run_id = ?", [run]).fetchall()
    assert dict(pages) == {"archived": 1, "list": 1}
