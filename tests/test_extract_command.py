"""`newsarchive extract`: one JSON object a page, broken input named on standard error, exit status 1 where there was any."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from newsarchive.jsonlines import to_line

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>{title}_临河网</title></head><body>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/ms/">民生</a> &gt; 正文</div>
<h1>{title}</h1><div>2023-04-05 08:30　来源：临河晚报　作者：陆一鸣　责任编辑：马宁</div>
<div class="content"><p>封闭四个月的老石桥昨天重新通行，两岸的居民不必再绕行三公里去赶集。</p>
<p>施工人员说，桥面石板全部编号拆下，加固桥拱之后又按原样铺了回去。</p></div></body></html>"""


@pytest.fixture
def folder(tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.html").write_text(PAGE.format(title=f"镇上修好了第{number}座石桥"), "utf-8")
    return tmp_path


def extract(*words):
    return CliRunner().invoke(main, ["extract", *map(str, words)])


def test_a_folder_gives_a_line_a_page_and_status_0(folder):
    done = extract(folder)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert not done.stderr
    assert [row["title"] for row in rows] == [f"镇上修好了第{number}座石桥" for number in range(3)]


def test_a_row_says_what_the_page_says(folder):
    row = json.loads(extract(folder / "0.html").stdout)
    assert row["file"] == str(folder / "0.html")
    assert (row["published_at"], row["source"]) == ("2023-04-05T08:30+08:00", "临河晚报")
    assert (row["authors"], row["editors"], row["section"]) == (["陆一鸣"], ["马宁"], ["民生"])
    assert (row["kind"], len(row["paragraphs"]), row["images"], row["captions"]) == ("article", 2, [], [])


def test_chinese_is_printed_as_it_is(folder):
    assert "镇上修好了第0座石桥" in extract(folder).stdout


def test_broken_input_is_named_on_standard_error_and_the_rest_still_comes(folder):
    (folder / "1.html").write_bytes(b"")
    done = extract(folder, folder / "nowhere.html")
    assert done.exit_code == 1
    assert len(done.stdout.splitlines()) == 2
    empty, missing = done.stderr.splitlines()
    assert empty == f"{folder / '1.html'}: the body is empty"
    assert missing.startswith(f"{folder / 'nowhere.html'}: No such file")


def test_without_paths_it_says_what_is_missing():
    done = extract()
    assert done.exit_code == 2
    assert "PATHS" in done.stderr


def test_halves_of_surrogate_pairs_do_not_stop_the_output():
    line = to_line({"title": "桥\ud83d"})
    assert line.encode()
    assert json.loads(line) == {"title": "桥\ud83d"}


def test_a_reader_that_stops_reading_is_no_error_with_a_traceback(folder):
    for number in range(60):
        page = PAGE.format(title=f"桥{number}").replace("<p>", "<p>" + "石桥通行。" * 400, 1)
        (folder / f"more{number}.html").write_text(page, "utf-8")
    command = [sys.executable, "-m", "newsarchive", "extract", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout.readline()
        running.stdout.close()
        told = running.stderr.read().decode()
        running.wait(timeout=60)
    assert told == ""


def test_folders_read_by_several_processes_read_alike(folder):
    assert extract(folder, "--jobs", "2").stdout == extract(folder).stdout
