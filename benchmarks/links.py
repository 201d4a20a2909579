"""How well the link finder tells stories from other links, on labelled list pages.

    .venv/bin/python benchmarks/links.py DIR... [--errors] [--by-site] [--update [--allow-regression]]

link_lists.py says what a folder holds. Over all pages together: precision = found and articles / (found -
unsure), recall = found and articles / articles. The worst pages come first; --errors lists every wrong and
missed link. --by-site judges each page by weights learned from the other sites' pages alone: what to
expect on a portal nobody has labelled. --update pins the scores for the test that holds them.
"""

import argparse
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from floor import Floor, pin
from link_lists import LabelledList, as_list
from link_weights import examples, expected_weights, learn
from newsarchive.charset import to_utf8
from newsarchive.find.links import find_links, sort_links
from newsarchive.markup import parse
from pages import LabelledPage, digest, labelled_pages

LINK_FLOOR = Path(__file__).parents[1] / "tests" / "link_floor.json"


class Score(NamedTuple):
    """One page's count."""

    name: str
    right: int
    found: int
    wanted: int
    wrong: list[str]
    missed: list[str]
    next_page: str
    """"" where it is right; else what was found instead."""

    @property
    def errors(self) -> int:
        """Wrong and missed links, and a wrong next page."""
        return len(self.wrong) + len(self.missed) + bool(self.next_page)


def score(page: LabelledList, weight: Mapping[str, float] | None = None) -> Score:
    """Sort the links of one page and compare."""
    links = {link.url: link for link in sort_links(page.linked, weight)}
    labelled = page.articles | page.others
    found = {url for url, link in links.items() if link.kind == "article" and url in labelled}
    following = next((url for url, link in links.items() if link.kind == "next"), "")
    return Score(
        name=page.name,
        right=len(found & page.articles),
        found=len(found),
        wanted=len(page.articles),
        wrong=sorted(f"{url}  {links[url].text}" for url in found - page.articles),
        missed=sorted(f"{url}  {links[url].text if url in links else ''}" for url in page.articles - found),
        next_page="" if following == page.next_page else following or "none",
    )


def by_site(lists: Sequence[LabelledList]) -> list[Score]:
    """Scores of all pages, each by weights that were learned without its site."""
    scores = []
    for site in sorted({page.site for page in lists}):
        others = [page for page in lists if page.site != site]
        weight = learn(examples(others), expected_weights())
        scores += [score(page, weight) for page in lists if page.site == site]
    return scores


def totals(scores: Sequence[Score]) -> dict[str, float]:
    """Precision, recall and the share of right next pages over all pages together."""
    right = sum(score.right for score in scores)
    return {
        "precision": right / max(1, sum(score.found for score in scores)),
        "recall": right / max(1, sum(score.wanted for score in scores)),
        "next_page": sum(not score.next_page for score in scores) / max(1, len(scores)),
    }


def report(scores: Sequence[Score], errors: bool) -> Iterator[str]:
    """A line a page, worst first, and the sums."""
    for score in sorted(scores, key=lambda score: -score.errors):
        precision, recall = score.right / max(1, score.found), score.right / max(1, score.wanted)
        mark = f"  next page: {score.next_page}" if score.next_page else ""
        yield f"{score.name:34} precision {precision:.3f}  recall {recall:.3f}  of {score.wanted:4}{mark}"
        if errors:
            yield from (f"    wrong  {line}" for line in score.wrong)
            yield from (f"    missed {line}" for line in score.missed)
    sums = "  ".join(f"{name} {value:.4f}" for name, value in totals(scores).items())
    yield f"{len(scores)} pages: {sums}"


def speed(pages: Sequence[LabelledPage]) -> str:
    """CPU milliseconds a page of 200 KB takes, parsing and the rest apart."""
    megabytes = sum(len(page.body) for page in pages) / 1e6
    began = time.process_time()
    for page in pages:
        parse(to_utf8(page.body)[0])
    parsed = time.process_time()
    for page in pages:
        find_links(page.body, page.label["url"])
    parsing, whole = (span / megabytes * 200 for span in (parsed - began, time.process_time() - parsed))
    return f"200 KB of page: {parsing:.1f} ms to parse, {whole - parsing:.1f} ms to find its links"


def main() -> None:
    """Score folders of labelled list pages."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--errors", action="store_true", help="list every wrong and missed link")
    parser.add_argument("--by-site", action="store_true", help="judge each site by what the others teach")
    parser.add_argument("--update", action="store_true", help=f"pin the scores in {LINK_FLOOR.name}")
    parser.add_argument("--allow-regression", action="store_true", help="even where they have fallen")
    options = parser.parse_args()
    pages = [page for folder in options.folders for page in labelled_pages(folder)]
    lists = [as_list(page) for page in pages]
    scores = by_site(lists) if options.by_site else [score(page) for page in lists]
    print("\n".join(report(scores, options.errors)))
    print(speed(pages))
    if options.update:
        floor = Floor(digest(pages), len(pages), totals([score(page) for page in lists]))
        pin(floor, LINK_FLOOR, allow_regression=options.allow_regression)


if __name__ == "__main__":
    main()
