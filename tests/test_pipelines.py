"""Each step of a page on its way in, by itself."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from scrapy.utils.test import get_crawler

from newsarchive.archive import Archive, Entry, Outcome
from newsarchive.article import Article, Image, Paragraph
from newsarchive.capture import Capture
from newsarchive.errors import ArchiveError
from newsarchive.portal import Portal
from pipelines.capture import CheckCapture
from pipelines.clerk import Clerk, Process, Thread
from pipelines.deduplicate import Deduplicate
from pipelines.desk import Desk
from pipelines.extract import ExtractArticle, Reading
from pipelines.judge import JudgeArticle
from pipelines.lines import PlainLines, closing_lines
from pipelines.reasons import NotAnArticle, NotAPage, SeenInThisRun, Unread
from tests import slow_readers
from tests.small_portal import headline, paragraphs, story

URL = "http://portal.example.com/2024/0305/{}.html"
PORTAL = Portal(name="small", title="柳湾新闻网", home="http://portal.example.com/")


def capture(number: int = 1, body: bytes | None = None) -> Capture:
    """A captured page."""
    page = story(number).encode() if body is None else body
    return Capture(url=URL.format(number), body=page, fetched_at=datetime(2024, 3, 6, tzinfo=UTC))


def reading(number: int = 1, **fields: object) -> Reading:
    """A page that was read."""
    text = tuple(Paragraph(line) for line in paragraphs(number))
    article = Article(
        url=URL.format(number),
        canonical_url=URL.format(number),
        kind="article",
        title=headline(number),
        paragraphs=text,
    )
    return Reading(capture(number), replace(article, **fields))  # type: ignore[arg-type]


# --- capture -----------------------------------------------------------------------------------------


def test_a_page_passes_unchanged() -> None:
    page = capture()
    assert CheckCapture().process_item(page) is page


@pytest.mark.parametrize("body", [b"", b" \r\n\t ", b"%PDF-1.7 ...", b"\xff\xd8\xff\xe0.", b"PK\x03\x04."])
def test_what_is_no_page_is_turned_away(body: bytes) -> None:
    with pytest.raises(NotAPage):
        CheckCapture().process_item(capture(body=body))


# --- extract -----------------------------------------------------------------------------------------


def extracting(step: ExtractArticle, *captures: Capture) -> list[Reading | BaseException]:
    """What an extracting step makes of pages given to it at once."""

    async def run() -> list[Reading | BaseException]:
        await step.open_spider()
        try:
            return await asyncio.gather(*map(step.process_item, captures), return_exceptions=True)
        finally:
            await step.close_spider()

    return asyncio.run(run())


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let reading processes find the readers of tests/slow_readers.py."""
    monkeypatch.syspath_prepend(Path(__file__).parents[1])


@pytest.mark.parametrize("workers", [0, 1])
def test_page_is_read(workers: int) -> None:
    page = capture(3)
    (read,) = extracting(ExtractArticle(workers, timeout=20), page)
    assert isinstance(read, Reading)
    assert read.capture is page
    assert read.article.title == headline(3)
    assert read.article.text == "\n".join(paragraphs(3))


@pytest.mark.parametrize("workers", [0, 1])
def test_unreadable_page_leaves_with_the_reason(workers: int) -> None:
    (left,) = extracting(ExtractArticle(workers, timeout=20), capture(body=b"\x00\x01\x02"))
    assert isinstance(left, Unread)
    assert left.why


def test_page_that_takes_too_long_costs_only_itself() -> None:
    began = time.monotonic()
    (late,) = extracting(ExtractArticle(1, timeout=0.5, read=slow_readers.never_ends), capture())
    assert isinstance(late, Unread)
    assert "EXTRACT_TIMEOUT" in late.why
    assert time.monotonic() - began < 20


def test_reader_that_dies_costs_only_its_page() -> None:
    left = extracting(ExtractArticle(1, timeout=20, read=slow_readers.dies), capture(1), capture(2))
    assert [type(each) for each in left] == [Unread, Unread]
    assert "exit code 7" in str(left[0])


def test_fault_in_a_rule_is_not_hidden() -> None:
    (fault,) = extracting(ExtractArticle(1, timeout=20, read=slow_readers.breaks), capture())
    assert isinstance(fault, KeyError)


# --- judge -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["article", "gallery", "video"])
def test_stories_pass(kind: str) -> None:
    page = reading(kind=kind)
    assert JudgeArticle().process_item(page) is page


@pytest.mark.parametrize("kind", ["list", "challenge", "missing", "shell", "empty"])
def test_other_pages_leave_with_the_reason(kind: str) -> None:
    with pytest.raises(NotAnArticle, match="because"):
        JudgeArticle().process_item(reading(kind=kind, why="because"))


def test_story_in_pictures_needs_no_text() -> None:
    page = reading(kind="gallery", paragraphs=(), images=(Image("http://portal.example.com/a.jpg"),))
    assert JudgeArticle().process_item(page) is page


def test_story_without_anything_in_it_is_none() -> None:
    with pytest.raises(NotAnArticle, match="neither text nor pictures"):
        JudgeArticle().process_item(reading(paragraphs=()))


# --- deduplicate -------------------------------------------------------------------------------------


def test_page_becomes_an_entry_once() -> None:
    step = Deduplicate()
    assert isinstance(step.process_item(reading(1)), Entry)
    assert isinstance(step.process_item(reading(2)), Entry)
    with pytest.raises(SeenInThisRun):
        step.process_item(reading(1))


def test_same_text_elsewhere_goes_on_to_the_archive() -> None:
    step = Deduplicate()
    step.process_item(reading(1))
    again = reading(1)
    elsewhere = Reading(replace(again.capture, url=URL.format(99)), again.article)
    assert isinstance(step.process_item(elsewhere), Entry)


def test_further_page_of_a_story_is_not_a_story_of_its_own() -> None:
    step, first = Deduplicate(), reading(1)
    step.process_item(Reading(replace(first.capture, parts=(capture(2),)), first.article))
    with pytest.raises(SeenInThisRun, match=r"1\.html"):
        step.process_item(reading(2))


# --- the desk ----------------------------------------------------------------------------------------


def entry(number: int) -> Entry:
    """An article on its way into the archive."""
    page = reading(number)
    return Entry(page.capture, page.article)


@pytest.fixture(params=[Thread, Process])
def clerk(request: pytest.FixtureRequest, tmp_path: Path) -> Clerk:
    """Somebody who keeps a new archive."""
    return request.param(str(tmp_path / "a.db"))


def desk_of(clerk: Clerk, **others: Any) -> Desk:
    """A desk that takes no failure."""
    return Desk(clerk, **{"batch": 3, "written": lambda outcome: None, "failed": pytest.fail, **others})


def test_desk_writes_full_batches_at_once_and_the_rest_at_the_end(clerk: Clerk) -> None:
    written: list[Outcome] = []
    sizes: list[int] = []

    async def run() -> dict[str, int]:
        desk = desk_of(clerk, written=written.append)
        await desk.open(PORTAL, datetime.now(UTC))
        for number in range(7):
            await desk.keep(entry(number))
            sizes.append(len(written))
        desk.note(Outcome("list", PORTAL.home))
        counts = await desk.close("finished", datetime.now(UTC), known=2)
        await desk.shut()
        return dict(counts)

    counts = asyncio.run(run())
    assert sizes == [0, 0, 3, 3, 3, 6, 6]
    assert counts["archived"] == 7
    assert counts["list"] == 1
    assert sorted(outcome.kind for outcome in written) == ["archived"] * 7 + ["list"]


@pytest.mark.parametrize("kind", [Thread, Process])
def test_desk_tells_what_the_archive_knows_and_how_the_last_run_ended(
    kind: Callable[[str], Clerk], tmp_path: Path
) -> None:
    async def run(reason: str) -> tuple[set[str], str | None]:
        desk = desk_of(kind(str(tmp_path / "a.db")))
        await desk.open(PORTAL, datetime.now(UTC))
        known = await desk.knows([URL.format(1).replace("http:", "https:"), "https://portal.example.com/2"])
        await desk.keep(entry(1))
        await desk.close(reason, datetime.now(UTC), known=0)
        await desk.shut()
        return known, desk.last

    assert asyncio.run(run("shutdown")) == (set(), None)
    assert asyncio.run(run("finished")) == ({URL.format(1).replace("http:", "https:")}, "shutdown")


def test_desk_says_once_that_the_archive_failed_and_counts_what_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors: list[ArchiveError] = []

    def full(self: Archive, run: int, batch: object) -> list[Outcome]:
        raise ArchiveError("the disk is full")

    async def run() -> int:
        desk = desk_of(Thread(str(tmp_path / "a.db")), batch=2, failed=errors.append)
        await desk.open(PORTAL, datetime.now(UTC))
        monkeypatch.setattr(Archive, "put", full)
        for number in range(5):
            await desk.keep(entry(number))
        await desk.close("finished", datetime.now(UTC), known=0)
        await desk.shut()
        return desk.lost

    assert asyncio.run(run()) == 5
    assert [str(error) for error in errors] == ["the disk is full"]


def test_one_article_that_cannot_be_written_does_not_cost_its_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    put = Archive.put

    def fussy(self: Archive, run: int, batch: list[Entry]) -> list[Outcome]:
        if any(each.capture.url == URL.format(2) for each in batch):
            raise TypeError("a field of the wrong type")
        return put(self, run, batch)

    async def run() -> dict[str, int]:
        monkeypatch.setattr(Archive, "put", fussy)
        desk = desk_of(Thread(str(tmp_path / "a.db")), batch=4)
        await desk.open(PORTAL, datetime.now(UTC))
        for number in range(4):
            await desk.keep(entry(number))
        counts = await desk.close("finished", datetime.now(UTC), known=0)
        await desk.shut()
        return dict(counts)

    counts = asyncio.run(run())
    assert (counts["archived"], counts["unreadable"]) == (3, 1)
    assert URL.format(2) in caplog.text
    assert "a field of the wrong type" in caplog.text


def test_desk_says_that_the_writing_process_died(tmp_path: Path) -> None:
    errors: list[ArchiveError] = []

    async def run() -> int:
        clerk = Process(str(tmp_path / "a.db"))
        desk = desk_of(clerk, failed=errors.append)
        await desk.open(PORTAL, datetime.now(UTC))
        for number in range(2):
            await desk.keep(entry(number))
        with pytest.raises(ArchiveError, match="has ended"):
            await clerk.do(slow_readers.end_this_process)
        await desk.flush()
        with pytest.raises(ArchiveError, match="has ended"):
            await desk.shut()
        return desk.lost

    assert asyncio.run(run()) == 2
    assert "the process that writes the archive" in str(errors[0])
    with Archive.open(tmp_path / "a.db") as archive:
        assert archive.check(complete=True) == []


def test_failing_archive_is_told_of_in_its_own_words_across_processes(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"this is no archive" * 100)

    async def run() -> None:
        desk = desk_of(Process(str(tmp_path / "a.db")))
        with pytest.raises(ArchiveError, match="no SQLite database"):
            await desk.open(PORTAL, datetime.now(UTC))
        await desk.shut()

    asyncio.run(run())


# --- what people see ---------------------------------------------------------------------------------


def test_log_lines_name_the_address_and_never_hold_the_page() -> None:
    lines = PlainLines.from_crawler(get_crawler())
    spider = get_crawler()._create_spider("any")
    dropped = lines.dropped(capture(4), NotAnArticle("a page of links"), None, spider)
    assert dropped["level"] == logging.DEBUG
    assert dropped["msg"] % dropped["args"] == f"not kept: {URL.format(4)}: a page of links"
    kept = lines.scraped(entry(4), None, spider)
    assert kept["msg"] % kept["args"] == f"read: {URL.format(4)}"


def test_closing_lines_say_whether_they_add_up() -> None:
    def closing(**numbers: int) -> str:
        return "\n".join(
            closing_lines("small", {"archived": 3, "list": 1}, seconds=2.0, path="a.db", known=0, **numbers)
        )

    assert "every page has one outcome, 4 in all" in closing(asked=4)
    assert "4 of 6 pages have an outcome" in closing(asked=6)
