"""newsarchive demo does the whole job, and says so where it does not."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from newsarchive.archive import Archive, Question
from newsarchive.sample import demo
from newsarchive.sample.server import Served, serve
from newsarchive.sample.site import build


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    path = tmp_path_factory.mktemp("demo") / "folder" / "demo.db"
    command = [sys.executable, "-m", "newsarchive.sample.demo", "--archive", str(path)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120), path


@pytest.fixture
def served() -> Iterator[Served]:
    with serve() as served:
        yield served


Shown = tuple[subprocess.CompletedProcess[str], Path]


def test_the_demo_ends_well(shown: Shown) -> None:
    done, _ = shown
    assert done.returncode == 0, done.stderr


def test_the_demo_shows_counts_an_article_a_search_and_the_archive(shown: Shown) -> None:
    done, path = shown
    for words in (
        f"All {len(build().articles)} stories of the site are there",
        "pages asked for, each with one outcome",
        "鹤溪河水位超警 夜巡队两小时走一趟大堤",
        "据水文部门预测",
        "$ newsarchive search 图书馆",
        "市«图书馆»来了一位“用手读书”的馆员",
        "«圖書館»把漫畫請進正門",
        path.name,
    ):
        assert words in done.stdout


def test_the_demo_leaves_an_archive_with_every_story_once(shown: Shown) -> None:
    _, path = shown
    with Archive.open(path, create=False) as archive:
        assert archive.stats().articles == len(build().articles)
        assert archive.check(complete=True) == []
        (found,) = archive.search(Question(words="黄沙嘴码头"))
        stored = archive.read(found.id)
    assert stored is not None
    assert stored.article.text.endswith("“湖里的东西，还是捞不完。”")


def test_a_second_demo_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    for name in ("demo.db", "demo.db-wal", "demo.db-shm"):
        (tmp_path / name).write_text("left behind")
    demo.clear(path)
    assert not list(tmp_path.iterdir())


def test_an_archive_that_lacks_a_story_is_noticed(tmp_path: Path, served: Served) -> None:
    with Archive.open(tmp_path / "empty.db") as archive, pytest.raises(click.ClickException) as failed:
        demo.check(archive, served)
    assert "not in the archive" in str(failed.value)


def test_a_crawl_that_fails_is_noticed(tmp_path: Path, served: Served) -> None:
    path = tmp_path / "demo.db"
    path.write_text("this is no archive " * 100)
    with pytest.raises(click.ClickException) as failed:
        demo.crawl(served.url, path)
    assert "the crawl ended with status" in str(failed.value)


def test_what_robots_txt_forbids_is_known() -> None:
    site = build()
    assert demo.is_forbidden("/founder/neibu/index.htm", site)
    assert not demo.is_forbidden("/founder/", site)
