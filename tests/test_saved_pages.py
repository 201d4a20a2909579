"""Saved pages are found, read and described; what is broken is told, and the rest still comes."""

import gzip
import json
from pathlib import Path

import pytest

from newsarchive import extract
from newsarchive.saved import Broken, SavedPage, find_pages, read_all

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>镇上修好了老石桥</title></head>
<body><h1>镇上修好了老石桥</h1><div>2023-04-05 08:30　来源：临河网</div>
<div class="content"><p>封闭四个月的老石桥昨天重新通行，两岸的居民不必再绕行三公里去赶集。</p>
<p>施工人员说，桥面石板全部编号拆下，加固桥拱之后又按原样铺了回去。</p></div></body></html>""".encode()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.html").write_bytes(PAGE)
    (tmp_path / "a.htm").write_bytes(PAGE)
    (tmp_path / "notes.txt").write_text("not a page")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "c.html.gz").write_bytes(gzip.compress(PAGE, mtime=0))
    return tmp_path


def read(*paths, jobs=1):
    rows = list(read_all(find_pages(paths), jobs=jobs))
    return [r for r in rows if not isinstance(r, Broken)], [r for r in rows if isinstance(r, Broken)]


def test_folders_are_walked_by_name_and_other_files_left_alone(folder):
    assert [page.file.name for page in find_pages([folder])] == ["a.htm", "b.html", "c.html.gz"]


def test_a_file_named_is_read_whatever_its_ending(tmp_path):
    page = tmp_path / "story.saved"
    page.write_bytes(PAGE)
    assert list(find_pages([page])) == [SavedPage(page, "")]


def test_gzipped_and_plain_pages_read_alike(folder):
    rows, broken = read(folder)
    assert not broken
    assert [row["title"] for row in rows] == ["镇上修好了老石桥"] * 3


def test_addresses_come_from_the_list_beside_the_pages(folder):
    (folder / "urls.json").write_text(json.dumps({"b.html": "http://linhe.example/b.html"}))
    rows, _ = read(folder)
    assert [row["url"] for row in rows] == ["", "http://linhe.example/b.html", ""]
    assert read(folder / "b.html")[0][0]["url"] == "http://linhe.example/b.html"


@pytest.mark.parametrize("listed", ["{", "[1]", '"x"'])
def test_a_broken_list_of_addresses_is_told_and_the_pages_are_read_without(folder, listed):
    (folder / "urls.json").write_text(listed)
    rows, (broken,) = read(folder)
    assert len(rows) == 3
    assert broken.file.name == "urls.json"


def broken_files(folder: Path) -> dict[str, str]:
    """Every kind of broken input, and a word its reason must hold."""
    (folder / "empty.html").write_bytes(b"")
    (folder / "notgzip.gz").write_bytes(PAGE)
    (folder / "cut.gz").write_bytes(gzip.compress(PAGE)[:-20])
    (folder / "flipped.gz").write_bytes(gzip.compress(PAGE)[:20] + b"\xff" * 20)
    (folder / "photo.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    (folder / "bomb.gz").write_bytes(gzip.compress(bytes(32 << 20)))
    return {
        "empty.html": "empty",
        "notgzip.gz": "gzip",
        "cut.gz": "gzip",
        "flipped.gz": "gzip",
        "photo.html": "not HTML",
        "bomb.gz": "bytes",
    }


def test_broken_files_are_told_by_name_and_reason_and_the_others_still_come(folder):
    expected = broken_files(folder)
    rows, broken = read(folder, folder / "missing.html")
    assert len(rows) == 3
    reasons = {entry.file.name: entry.why for entry in broken}
    assert reasons.keys() == expected.keys() | {"missing.html"}
    assert not [name for name, word in expected.items() if word not in reasons[name]]


def test_a_folder_without_pages_is_told(tmp_path):
    (broken,) = read(tmp_path)[1]
    assert "no page" in broken.why


def test_several_processes_give_the_same_rows_in_the_same_order(folder):
    broken_files(folder)
    assert read(folder, jobs=2) == read(folder)


def test_a_row_is_plain_json_with_the_fields_readers_look_for(folder):
    row = json.loads(json.dumps(read(folder / "b.html")[0][0]))
    first = ["file", "url", "kind", "why", "title", "published_at", "source", "authors", "editors", "section"]
    assert list(row)[:14] == [*first, "paragraphs", "images", "captions", "keywords"]
    assert row["paragraphs"][0].startswith("封闭四个月的老石桥")


def test_a_fault_of_ours_on_one_page_does_not_lose_the_others(folder, monkeypatch):
    (folder / "urls.json").write_text(json.dumps({"b.html": "http://linhe.example/b.html"}))

    def fail_on_b(body, *, url):
        if url:
            raise RuntimeError("no such rule")
        return extract(body)

    monkeypatch.setattr("newsarchive.saved.extract", fail_on_b)
    rows, (broken,) = read(folder)
    assert len(rows) == 2
    assert broken.file.name == "b.html"
    assert "RuntimeError('no such rule')" in broken.why
