"""The link finder's weights: what is learned from labelled pages, how near to what was expected, and how pages score."""

import json
import math

import pytest

import link_weights
from link_lists import read_lists
from link_weights import Example, expected_weights, learn, written
from links import by_site, report, score, totals
from newsarchive.find.linkclues import weights
from newsarchive.find.links import find_links, read_links, sort_links

STORIES = [f"山城第{n}座老桥修好通车居民不再绕行" for n in range(6)]


@pytest.fixture
def folder(tmp_path):
    """Three invented sites' lists, labelled."""
    for site, shape in {
        "a": "/news/2024/0305/{n}45.html",
        "b": "/show.php?id=12{n}",
        "c": "/c/8imMT58{n}rlA",
    }.items():
        stories = {f"https://www.{site}.example{shape.format(n=n)}": text for n, text in enumerate(STORIES)}
        others = {f"https://www.{site}.example/{name}/": name for name in ("社会", "经济", "文化")}
        rows = "".join(
            f'<li><a href="{url}">{text}</a></li>' for url, text in [*others.items(), *stories.items()]
        )
        (tmp_path / f"{site}.html").write_text(f"<html><body><ul>{rows}</ul></body></html>", "utf-8")
        label = {
            "url": f"https://www.{site}.example/list/",
            "articles": [*stories],
            "unsure": [],
            "next_page": None,
        }
        label["others"] = [
            link.url for link in find_links((tmp_path / f"{site}.html").read_bytes(), label["url"])
        ]
        label["others"] = [url for url in label["others"] if url not in stories]
        (tmp_path / f"{site}.json").write_text(json.dumps(label), "utf-8")
    return tmp_path


def test_every_clue_has_a_weight_and_an_expected_one(folder):
    lists = read_lists([folder])
    named = {clue for page in lists for clues in page.clues.values() for clue in clues}
    assert named <= weights().keys() == expected_weights().keys()


def test_weights_have_the_signs_expected_of_them():
    expected = expected_weights()
    assert all(weight * expected[clue] >= 0 for clue, weight in weights().items() if expected[clue])


def test_what_tells_stories_is_learned():
    taught = [Example(("always", "x"), True, 1.0)] * 30 + [Example(("always", "y"), False, 1.0)] * 30
    learned = learn(taught, {})
    assert learned["x"] + learned["always"] > 0 > learned["y"] + learned["always"]


def test_a_clue_that_says_nothing_stays_as_expected():
    taught = [Example(("always", "x"), story, 1.0) for story in (True, False)] * 50
    assert math.isclose(learn(taught, {"z": -1.5})["z"], -1.5)


def test_no_weight_changes_the_sign_expected_of_it():
    taught = [Example(("always", "x"), True, 1.0)] * 500 + [Example(("always",), False, 1.0)] * 500
    assert learn(taught, {"x": -2.0})["x"] == 0.0


def test_written_weights_keep_comments_and_expectations(monkeypatch, tmp_path):
    file = tmp_path / "weights.txt"
    file.write_text("# why\n  1.00   2.00  known clue\n", "utf-8")
    monkeypatch.setattr(link_weights, "FILE", file)
    assert written({"known clue": 1.234, "new": -1.0}).splitlines() == [
        "# why",
        "  1.23   2.00  known clue",
        " -1.00   0.00  new",
    ]


def test_pages_score_what_is_found_and_missed(folder):
    page = read_lists([folder])[0]
    assert score(page)._replace(name="") == ("", 6, 6, 6, [], [], "")
    none = dict.fromkeys(weights(), -1.0)
    blind = score(page, none)
    assert (blind.right, len(blind.missed), blind.errors) == (0, 6, 6)
    assert "missed" in "\n".join(report([blind], errors=True))


def test_a_site_is_scored_by_weights_that_do_not_know_it(folder):
    scores = by_site(read_lists([folder]))
    assert [page.name for page in scores] == ["a", "b", "c"]
    assert totals(scores)["recall"] == 1.0


def test_links_are_sorted_alike_whatever_came_before(folder):
    body, url = (folder / "a.html").read_bytes(), "https://www.a.example/list/"
    assert find_links(body, url) == sort_links(read_links(body, url)) == find_links(body, url)
