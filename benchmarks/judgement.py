"""Are article pages judged articles, and list pages not?

    .venv/bin/python benchmarks/judgement.py ARTICLES LISTS [--blind]

Both are folders of saved pages: the first of stories (text, pictures or video), the second of lists, sections
and front pages. Addresses come from urls.json or from the label beside a page; --blind judges without them.
Prints the share judged right in each, and every page judged wrong with the reason given.
"""

import argparse
from pathlib import Path

from newsarchive.errors import Unreadable
from newsarchive.extraction import extract
from newsarchive.saved import SavedPage, read_page
from newsarchive.values import ARTICLE_KINDS
from pages import read_label, saved_pages


def address(page: SavedPage) -> str:
    """Where a page is from, by its folder or its label; "" where neither says."""
    label = page.file.with_suffix(".json")
    return page.url or (read_label(label).get("url") or "" if label.is_file() else "")


def judged(folder: Path, *, blind: bool) -> dict[str, tuple[str, str]]:
    """File name -> kind and reason, for every page of a folder."""
    kinds = {}
    for page in saved_pages(folder):
        try:
            article = extract(read_page(page.file), url="" if blind else address(page))
            kinds[page.file.name] = (article.kind, article.why)
        except Unreadable as error:
            kinds[page.file.name] = ("unreadable", str(error))
    return kinds


def report(folder: Path, *, articles: bool, blind: bool) -> None:
    """Share judged right, and the pages judged wrong."""
    kinds = judged(folder, blind=blind)
    wrong = {name: kind for name, kind in kinds.items() if (kind[0] in ARTICLE_KINDS) != articles}
    verdict = "articles" if articles else "no articles"
    print(f"{1 - len(wrong) / len(kinds):.4f} of {len(kinds)} pages in {folder} judged {verdict}")
    for name, (kind, why) in wrong.items():
        print(f"  {name}: {kind} ({why})")


def main() -> None:
    """Judge both folders."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("articles", type=Path)
    parser.add_argument("lists", type=Path)
    parser.add_argument("--blind", action="store_true", help="judge without addresses")
    asked = parser.parse_args()
    report(asked.articles, articles=True, blind=asked.blind)
    report(asked.lists, articles=False, blind=asked.blind)


if __name__ == "__main__":
    main()
