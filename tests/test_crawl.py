"""Whole crawls of a small portal: every page ends in one outcome, whatever the portal answers."""

import gzip
import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawling import ask, count, crawl, faults, outcomes
from tests.small_portal import Answer, SmallPortal, address, headline, list_page, paragraphs, row, story

STORIES = 6
OFF_SITE = "http://portal.invalid/1.html"
NEW_PLACE = "/xinwen/2024/0301/61019.html"
MOVED = "/xinwen/2024/0301/61014.html"
LOOP = "/xinwen/2024/0301/60013.html"
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"


def awkward_portal() -> SmallPortal:
    """A portal with every kind of answer that is no plain article."""
    portal = SmallPortal()
    for n in range(STORIES):
        portal.put(address(n), story(n))
    pages: dict[str, tuple[str, str | bytes | Answer]] = {
        "/xinwen/2024/0301/60001.html": ("这篇稿件的页面已经找不到了", Answer(b"gone", status=404)),
        "/xinwen/2024/0301/60002.html": ("这篇稿件的服务器总是出错", Answer(b"broken", status=500)),
        "/xinwen/2024/0301/60003.html": ("这篇稿件的服务器迟迟不回答", Answer(b"late", delay=8)),
        "/xinwen/2024/0301/60004.html": ("这篇稿件比允许的上限要大得多", Answer(b"<p>x</p>" * 50_000)),
        "/xinwen/2024/0301/60005.html": ("这篇稿件压缩以后很小展开很大", big_when_unpacked()),
        "/xinwen/2024/0301/60006.html": ("这份文件其实是一份排版好的公报", Answer(PDF, "application/pdf")),
        "/xinwen/2024/0301/60007.html": ("这份文件谎称自己是一个网页", Answer(PDF)),
        "/xinwen/2024/0301/60008.html": ("这个页面什么内容也没有返回", Answer(b"")),
        "/xinwen/2024/0301/60009.html": ("这篇稿件的编码声明与实际不符", wrong_charset(9)),
        "/xinwen/2024/0301/60010.html": ("这篇稿件的标签写得乱七八糟", broken(10)),
        "/xinwen/2024/0301/60011.html": ("这篇稿件已经搬到新的地址去了", redirect(address(0))),
        "/xinwen/2024/0301/60012.html": (
            "这篇稿件已经搬到别的网站去了",
            redirect(OFF_SITE),
        ),
        "/xinwen/2024/0301/60013.html": (
            "这篇稿件在循环跳转之中出不来",
            redirect("/xinwen/2024/0301/60013.html"),
        ),
        "/xinwen/2024/0301/60014.html": (
            "这篇稿件改用脚本以外的跳转",
            refresh(MOVED),
        ),
        "/xinwen/2024/0301/60015.html": ("这是另一栏目转载的同一篇稿件", story(1)),
        "/neibu/2024/0301/60016.html": ("这个栏目不希望被机器人访问", story(16)),
        "/xinwen/2024/0301/60017.html": ("这篇稿件分成三页才全部刊登完", part(1)),
        "/xinwen/2024/0301/60018.html": ("这个页面上除了链接什么也没有", list_page([])),
        "/xinwen/2024/0301/60019.html": (
            "这篇稿件暂时搬到了本站新址",
            redirect(NEW_PLACE),
        ),
    }
    for path, (_, page) in pages.items():
        portal.put(path, page)
    portal.put("/xinwen/2024/0301/60017_2.html", part(2))
    portal.put("/xinwen/2024/0301/60017_3.html", part(3))
    portal.put("/xinwen/2024/0301/61014.html", story(14))
    portal.put("/xinwen/2024/0301/61019.html", story(19))
    portal.put("/robots.txt", Answer(b"User-agent: *\nDisallow: /neibu/\n", "text/plain"))
    rows = [row(address(n), headline(n)) for n in range(STORIES)]
    rows += [row(path, text) for path, (text, _) in pages.items()]
    rows.append(row(address(2).lstrip("/") + "?utm_source=wx#top", headline(2)))  # one page, two spellings
    rows.append(row("http://elsewhere.invalid/xinwen/2024/0301/70001.html", "这是友好邻站刊登的一篇报道"))
    portal.put("/", list_page(rows))
    return portal


def big_when_unpacked() -> Answer:
    """A page that only shows its size when unpacked."""
    return Answer(gzip.compress(b"<p>x</p>" * 100_000), headers={"Content-Encoding": "gzip"})


def wrong_charset(number: int) -> Answer:
    """GBK bytes that are declared UTF-8, in the page and in the header."""
    return Answer(story(number).encode("gb18030"))


def broken(number: int) -> Answer:
    """Two bodies, the first closed before the story, and tags left open."""
    page = story(number).replace("<body>", "<body><div></body></html><body><table><td>", 1)
    return Answer(page.replace("</p>", "").encode())


def redirect(target: str) -> Answer:
    """A redirect."""
    return Answer(b"", status=302, headers={"Location": target})


def refresh(target: str) -> Answer:
    """A stub that sends browsers on."""
    return Answer(f'<html><head><meta http-equiv="refresh" content="0; url={target}"></head></html>'.encode())


def part(number: int) -> str:
    """One page of a story told over three."""
    names = {1: "60017.html", 2: "60017_2.html", 3: "60017_3.html"}
    links = "".join(f'<a href="{name}">{n}</a>' for n, name in names.items() if n != number)
    more = f'<a href="{names[number + 1]}">下一页</a>' if number < 3 else ""
    text = [line.replace("记者", f"第{number}页：记者") for line in paragraphs(170 + number)]
    below = f'<div class="pages">{links}{more}</div><p>下一篇：<a href="60018.html">另一则消息</a></p>'
    return story(17, text=text, below=below)


@pytest.fixture(scope="module")
def portal() -> Iterator[tuple[SmallPortal, str]]:
    """The awkward portal, served."""
    awkward = awkward_portal()
    with awkward.serve() as url:
        yield awkward, url


@pytest.fixture(scope="module")
def crawled(portal: tuple[SmallPortal, str], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The archive after one crawl, and what the crawl said."""
    archive = tmp_path_factory.mktemp("crawl") / "archive.db"
    said = crawl(
        portal[1], archive, "-s", "DOWNLOAD_TIMEOUT=5", "-s", "DOWNLOAD_MAXSIZE=200000", "-s", "RETRY_TIMES=0"
    )
    return archive, said


EXPECTED = {
    "/": ("list", "article links"),
    "/list_1.html": ("failed", "HTTP status 404"),
    **{address(n): ("archived", "") for n in range(STORIES)},
    "/xinwen/2024/0301/60001.html": ("failed", "HTTP status 404"),
    "/xinwen/2024/0301/60002.html": ("failed", "HTTP status 500"),
    "/xinwen/2024/0301/60003.html": ("failed", "DOWNLOAD_TIMEOUT"),
    "/xinwen/2024/0301/60004.html": ("failed", "DOWNLOAD_MAXSIZE"),
    "/xinwen/2024/0301/60005.html": ("rejected", "DOWNLOAD_MAXSIZE"),
    "/xinwen/2024/0301/60006.html": ("rejected", "application/pdf"),
    "/xinwen/2024/0301/60007.html": ("unreadable", "PDF"),
    "/xinwen/2024/0301/60008.html": ("unreadable", "no body"),
    "/xinwen/2024/0301/60009.html": ("archived", ""),
    "/xinwen/2024/0301/60010.html": ("archived", ""),
    "/xinwen/2024/0301/60011.html": ("rejected", "redirects to an address already asked for"),
    "/xinwen/2024/0301/60012.html": ("rejected", "redirects off the site"),
    "/xinwen/2024/0301/60013.html": ("rejected", "redirections"),
    "/xinwen/2024/0301/60014.html": ("archived", ""),
    "/xinwen/2024/0301/60015.html": ("duplicate", "same text as article"),
    "/neibu/2024/0301/60016.html": ("rejected", "robots.txt"),
    "/xinwen/2024/0301/60017.html": ("archived", ""),
    "/xinwen/2024/0301/60017_2.html": ("part", ""),
    "/xinwen/2024/0301/60017_3.html": ("part", ""),
    "/xinwen/2024/0301/60018.html": ("rejected", ""),
    "/xinwen/2024/0301/60019.html": ("archived", ""),
}


@pytest.mark.parametrize("path", EXPECTED)
def test_page_ends_in_its_outcome(crawled: tuple[Path, str], path: str) -> None:
    kind, why = outcomes(crawled[0])[path]
    # The story and its reprint are fetched side by side; whichever comes first is the article.
    twins = {address(1), "/xinwen/2024/0301/60015.html"}
    assert kind in ({"archived", "duplicate"} if path in twins else {EXPECTED[path][0]}), why
    assert path in twins or EXPECTED[path][1] in why


def test_nothing_else_was_asked_for(crawled: tuple[Path, str]) -> None:
    assert outcomes(crawled[0]).keys() == EXPECTED.keys()


def test_reprint_becomes_a_link_to_the_first_and_is_not_lost(crawled: tuple[Path, str]) -> None:
    kinds = Counter(outcomes(crawled[0])[path][0] for path in (address(1), "/xinwen/2024/0301/60015.html"))
    assert kinds == {"archived": 1, "duplicate": 1}
    assert ask(crawled[0], "select count(*) from copies where kind = 'text'") == [(1,)]


def test_closing_lines_add_up(crawled: tuple[Path, str]) -> None:
    said = crawled[1]
    assert f"{len(EXPECTED)} pages asked for" in said
    assert f"every page has one outcome, {len(EXPECTED)} in all" in said
    assert str(crawled[0]) in said


def test_story_over_three_pages_is_kept_once_and_whole(crawled: tuple[Path, str]) -> None:
    rows = ask(crawled[0], "select text from articles where url like '%/60017.html'")
    assert len(rows) == 1
    text = str(rows[0][0])
    assert [text.count(f"第{number}页：") for number in (1, 2, 3)] == [4, 4, 4]
    assert text.index("第1页") < text.index("第2页") < text.index("第3页")


def test_article_says_what_the_page_says(crawled: tuple[Path, str]) -> None:
    for path in (address(3), "/xinwen/2024/0301/60009.html", "/xinwen/2024/0301/60010.html"):
        number = 3 if path == address(3) else int(path[-7:-5])
        question = "select title, source, text from articles where url like ?"
        assert ask(crawled[0], question, f"%{path}") == [
            (headline(number), "柳湾日报", "\n".join(paragraphs(number)))
        ]


def test_crawler_says_who_it_is(portal: tuple[SmallPortal, str], crawled: tuple[Path, str]) -> None:
    assert all(agent.startswith("newsarchive/") for agent in portal[0].agents)


def test_page_is_fetched_once_under_all_its_spellings(
    portal: tuple[SmallPortal, str], crawled: tuple[Path, str]
) -> None:
    asked = portal[0].asked
    assert sum(asked[path] for path in asked if path.startswith(address(2))) == 1


def test_contact_is_in_the_user_agent(portal: tuple[SmallPortal, str], tmp_path: Path) -> None:
    contact = "NEWSARCHIVE_CONTACT=desk@portal.invalid"
    crawl(portal[1] + "list_1.html", tmp_path / "a.db", "-a", "depth=0", "-s", contact)
    assert any("desk@portal.invalid" in agent for agent in portal[0].agents)


def test_second_crawl_adds_no_row_and_says_so(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(25)
    with small.serve() as url:
        first = crawl(url, archive)
        rows = count(archive, "articles"), count(archive, "copies"), count(archive, "images")
        small.asked.clear()
        second = crawl(url, archive)
    assert "25 new articles" in first
    assert "nothing new; 10 known articles were left alone" in second
    assert (count(archive, "articles"), count(archive, "copies"), count(archive, "images")) == rows
    assert not [path for path in small.asked if path.startswith("/xinwen/")]
    assert small.asked["/list_2.html"] == 0, "paging stops where a page brings nothing new"


def test_new_articles_are_found_by_the_next_crawl(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(12)
    with small.serve() as url:
        crawl(url, archive)
        small.fill(23)
        said = crawl(url, archive)
    assert "11 new articles, 0 changed" in said


def test_recheck_finds_what_changed(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(5)
    with small.serve() as url:
        crawl(url, archive)
        small.put(
            address(4), story(4, text=[*paragraphs(4), "更正：上文提到的户数应为一百二十户，特此说明。"])
        )
        said = crawl(url, archive, "-a", "recheck=1")
    assert "0 new articles, 1 changed" in said
    assert count(archive, "articles") == 5


def test_max_pages_bounds_the_paging(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(30)
    with small.serve() as url:
        crawl(url, archive, "-a", "max_pages=2")
        assert count(archive, "articles") == 20
        crawl(url, archive)
    assert count(archive, "articles") == 30, "a crawl without the bound goes past what is known"


def test_endless_paging_ends(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(10)
    for number in range(1, 50):
        rows = [row(address(n), headline(n)) for n in range(10)]
        small.put(f"/list_{number}.html", list_page(rows, f"list_{number + 1}.html"))
    with small.serve() as url:
        crawl(url, archive)
    assert small.asked["/list_2.html"] == 1
    assert small.asked["/list_3.html"] == 0


def test_archive_can_be_asked_with_plain_sqlite(crawled: tuple[Path, str]) -> None:
    plain = sqlite3.connect(crawled[0])
    try:
        assert plain.execute("select count(*) from articles").fetchone()[0] >= STORIES
    finally:
        plain.close()
    assert faults(crawled[0]) == []


def test_robots_txt_that_leads_to_the_front_page_does_not_hide_it(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(3)
    small.put("/robots.txt", redirect("/"))
    with small.serve() as url:
        crawl(url + "list_1.html", archive)
    assert outcomes(archive)["/"][0] == "list"


def test_crawl_after_a_list_page_failed_walks_to_the_end(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(30)
    second = small.answers["/list_2.html"]
    small.put("/list_2.html", Answer(b"overloaded", status=503))
    with small.serve() as url:
        said = crawl(url, archive, "-s", "RETRY_TIMES=0")
        assert "list_2.html" in said, "a list page that cannot be had is said"
        assert count(archive, "articles") == 10
        small.put("/list_2.html", second)
        crawl(url, archive)
    assert count(archive, "articles") == 30


def test_dead_section_does_not_make_every_crawl_a_thorough_one(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(25)
    small.put("/", list_page([]).replace("<ul", "<a href='/tingkan/'>停刊栏目</a><ul", 1))
    with small.serve() as url:
        crawl(url, archive)
        small.asked.clear()
        crawl(url, archive)
    assert small.asked["/tingkan/"] == 1
    assert small.asked["/list_2.html"] == 0


def test_front_page_of_frames_is_followed(tmp_path: Path) -> None:
    small, archive = SmallPortal(), tmp_path / "archive.db"
    small.fill(5)
    small.put(
        "/",
        "<html><frameset cols='20%,80%'><frame src='menu.html'><frame src='/list_1.html'></frameset></html>",
    )
    small.put("/menu.html", "")
    with small.serve() as url:
        crawl(url, archive)
    assert count(archive, "articles") == 5
    assert outcomes(archive)["/menu.html"][0] == "unreadable"
