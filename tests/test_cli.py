"""What the command prints, for people and for programs, and how it ends."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len
from rich.console import Console

from newsarchive.archive import Archive, Marked
from newsarchive.article import Image, Paragraph
from newsarchive.cli import main
from newsarchive.reading.paper import Paper
from tests.shelf import LAKESIDE, LATER, NOW, day, entry, story

ROOT = Path(__file__).resolve().parents[1]
HERE = "http://www.lakeside.example.com/1.html"


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """An archive of two articles and a reprint, closed again."""
    path = tmp_path / "archive.db"
    with Archive.open(path) as archive:
        run = archive.begin_run(LAKESIDE, NOW)
        first = entry(
            HERE,
            "",
            title="[bold]青石镇大潮[/bold]",
            published=day("2020-07-12T08:30"),
            source="湖滨日报",
            authors=("王小河",),
            keywords=("潮水",),
            paragraphs=(Paragraph("桥头一幕", "heading"), *map(Paragraph, story("大潮").split("\n"))),
            images=(Image("http://a.example.com/1.jpg", "图为桥头"),),
        )
        second = entry(
            "http://www.lakeside.example.com/2.html", story("集市"), published=day("2021-01-01T00:00")
        )
        reprint = entry("http://www.lakeside.example.com/3.html", story("集市"))
        archive.put(run, [first, second, reprint])
        archive.end_run(run, "finished", LATER, known=4)
    yield path


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="newsarchive")


def objects(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_search_prints_hits_with_their_words_marked(path: Path) -> None:
    result = call("search", "大潮", "--archive", path)
    assert result.exit_code == 0
    headline, facts, snippet, *_ = result.stdout.splitlines()
    assert headline == "[bold]青石镇«大潮»[/bold]  [1]"
    assert facts == f"    2020-07-12 08:30 · lakeside · 湖滨日报 · {HERE}"
    assert snippet.startswith("    …本报讯 昨天下午，«大潮»的消息")


def test_search_as_json_gives_one_object_a_line(path: Path) -> None:
    first, second = objects(call("search", "青石镇", "--json", "--archive", path))
    assert (first["id"], second["id"]) == (2, 1)
    assert set(first) == {
        "id", "title", "portal", "published_at", "source", "url", "snippet", "marks", "title_marks"
    }  # fmt: skip
    (begin, end), *_ = second["marks"]  # type: ignore[misc]
    assert str(second["snippet"])[begin:end] == "青石镇"


def test_search_takes_words_that_begin_with_a_hyphen(path: Path) -> None:
    assert [hit["id"] for hit in objects(call("search", "青石镇", "-集市", "--json", "--archive", path))] == [
        1
    ]
    assert [hit["id"] for hit in objects(call("search", "青石镇 -集市", "--json", "--archive", path))] == [1]


def test_search_refuses_a_mistyped_option(path: Path) -> None:
    result = call("search", "青石镇", "--portl", "lakeside", "--archive", path)
    assert result.exit_code == 2 and "No such option" in result.stderr


def test_search_passes_every_filter_on(path: Path) -> None:
    everything = [
        "--portal", "lakeside", "--region", "湖北", "--since", "2020", "--until", "2020-07-12", "--source", "日报",
        "--author", "王小河", "--keyword", "潮水", "--rank", "--limit", 5, "--offset", 0,
    ]  # fmt: skip
    assert [
        hit["id"] for hit in objects(call("search", "大潮", *everything, "--json", "--archive", path))
    ] == [1]
    for option, other in (("--since", "2020-07-13"), ("--until", "2020-07-11"), ("--author", "赵青")):
        changed = [
            other if before == option else word
            for before, word in zip(["", *everything], everything, strict=False)
        ]
        assert objects(call("search", "大潮", *changed, "--json", "--archive", path)) == []


def test_search_that_finds_nothing_says_so_on_standard_error(path: Path) -> None:
    result = call("search", "没有的词", "--archive", path)
    assert (result.exit_code, result.stdout) == (0, "") and "nothing found" in result.stderr


def test_show_prints_an_article_in_full(path: Path) -> None:
    result = call("show", 1, "--archive", path)
    assert result.exit_code == 0
    for part in (
        "[bold]青石镇大潮[/bold]",
        "2020-07-12 08:30",
        "湖滨日报",
        "王小河",
        HERE,
        "[picture] 图为桥头",
    ):
        assert part in result.stdout
    assert story("大潮").split("\n") == [line for line in result.stdout.splitlines() if "大潮" in line][1:]


def test_show_names_other_addresses(path: Path) -> None:
    assert "same text at http://www.lakeside.example.com/3.html" in call("show", 2, "--archive", path).stdout


def test_show_as_json_has_everything(path: Path) -> None:
    (shown,) = objects(call("show", 1, "--json", "--archive", path))
    assert shown["paragraphs"] == ["桥头一幕", *story("大潮").split("\n")]
    assert shown["paragraph_kinds"] == ["heading", "text", "text", "text"]
    assert shown["images"] == [{"src": "http://a.example.com/1.jpg", "caption": "图为桥头"}]
    assert (shown["published_at"], shown["authors"]) == ("2020-07-12T08:30+08:00", ["王小河"])


def test_show_of_a_number_that_is_not_there_ends_with_1(path: Path) -> None:
    result = call("show", 9, "--archive", path)
    assert result.exit_code == 1 and "no article 9" in result.stderr


def test_stats_count_portals_fields_and_runs(path: Path) -> None:
    printed = call("stats", "--archive", path).stdout
    assert "2 articles" in printed and "湖滨网" in printed and "finished" in printed
    (counted,) = objects(call("stats", "--json", "--archive", path))
    assert counted["articles"] == 2
    assert counted["portals"] == [
        {
            "name": "lakeside",
            "title": "湖滨网",
            "region": "湖北",
            "articles": 2,
            "reprints": 1,
            "first": "2020-07-12T08:30+08:00",
            "last": "2021-01-01T00:00+08:00",
        }
    ]
    assert counted["coverage"]["authors"] == 1  # type: ignore[index]
    assert counted["runs"][0]["known"] == 4  # type: ignore[index]


def test_stats_of_an_empty_archive_are_printed(tmp_path: Path) -> None:
    Archive.open(tmp_path / "archive.db").close()
    assert "0 articles" in call("stats", "--archive", tmp_path / "archive.db").stdout


def test_check_and_reindex_prove_and_mend_the_index(path: Path) -> None:
    assert call("check", "--archive", path).exit_code == 0
    with Archive.open(path) as archive:
        archive.db.execute("insert into articles_fts (articles_fts) values ('delete-all')")
    broken = call("check", "--complete", "--archive", path)
    assert broken.exit_code == 1 and "article 1 is not in the search index" in broken.stderr
    assert "2 articles" in call("reindex", "--archive", path).stdout
    assert "agrees" in call("check", "--complete", "--archive", path).stdout


@pytest.mark.parametrize("command", [["search", "大潮"], ["show", "1"], ["stats"], ["check"], ["reindex"]])
def test_a_missing_archive_gives_the_next_step_and_status_2(tmp_path: Path, command: list[str]) -> None:
    result = call(*command, "--archive", tmp_path / "none.db")
    assert result.exit_code == 2
    assert (
        result.stderr.startswith("Error: there is no archive at ") and "crawl a portal first" in result.stderr
    )


def test_a_query_that_cannot_be_understood_ends_with_2(path: Path) -> None:
    result = call("search", "-青石镇", "--archive", path)
    assert result.exit_code == 2 and "add a word to look for" in result.stderr


def test_the_environment_names_the_archive(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSARCHIVE_PATH", str(path))
    assert len(objects(call("search", "青石镇", "--json"))) == 2


def test_command_runs_as_a_module(path: Path) -> None:
    command = [sys.executable, "-m", "newsarchive", "search", "大潮", "--archive", str(path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=True)
    assert "«大潮»" in result.stdout.decode() and b"\x1b" not in result.stdout


def test_lines_on_a_terminal_fit_its_columns_and_marks_are_coloured() -> None:
    screen = io.StringIO()
    paper = Paper(
        Console(file=screen, force_terminal=True, width=40, color_system="standard", highlight=False)
    )
    paper.write(paper.mark(Marked("长江水位" * 30, ((0, 2),))), indent=4)
    lines = screen.getvalue().splitlines()
    assert len(lines) > 5 and "\x1b[1;31m长江\x1b[0m" in lines[0] and "«" not in lines[0]
    plain = [line.replace("\x1b[1;31m", "").replace("\x1b[0m", "") for line in lines]
    assert all(cell_len(line.rstrip()) <= 40 and line.startswith("    ") for line in plain)


def test_long_lines_in_a_pipe_are_not_broken() -> None:
    pipe = io.StringIO()
    Paper(Console(file=pipe, highlight=False)).write("长江水位" * 500, indent=4)
    assert pipe.getvalue() == "    " + "长江水位" * 500 + "\n"
