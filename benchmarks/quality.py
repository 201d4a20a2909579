"""Score extraction on labelled pages, field by field, and show where it is wrong.

    .venv/bin/python benchmarks/quality.py DIR [--worst N [--field FIELD]] [--by-site] [--json]

DIR holds NAME.html and its label NAME.json side by side, and urls.json (file name -> address) where known.
Without DIR, the embedded sample portal's pages are scored. benchmarks/measures.py says what counts.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from floor import Floor, pin
from measures import MEASURES, Tally, fold, measure_page, totals
from newsarchive import extract
from newsarchive.errors import Unreadable
from newsarchive.jsonlines import describe
from pages import LabelledPage, digest, given_or_sample, labelled_pages

LABEL_OF = {"date": "published_at", "time": "published_at", "body": "paragraphs"}


class Result(NamedTuple):
    """One page as labelled, as extracted, and how far apart they are."""

    page: LabelledPage
    row: dict[str, Any]
    tallies: dict[str, Tally]

    def f1(self, field: str) -> float:
        """How well the page did in one field; a field it cannot tell about did well."""
        return self.tallies[field].f1 if field in self.tallies else 1.0


def measure(page: LabelledPage) -> Result:
    """Extract one page and compare. A page that cannot be read counts as an empty row."""
    try:
        row = describe(extract(page.body, url=page.url))
    except Unreadable:
        row = {}
    return Result(page, row, measure_page(page.label, row))


def table(rows: dict[str, list[Result]]) -> str:
    """A line of scores for each group of pages."""
    wide = max(map(len, [*rows, "pages"]))
    lines = [f"{'':{wide}}  pages  " + "  ".join(f"{field:>10}" for field in MEASURES)]
    for name, results in rows.items():
        scores = totals([result.tallies for result in results])
        line = "  ".join(f"{scores[field]:10.4f}" for field in MEASURES)
        lines.append(f"{name:{wide}}  {len(results):5}  {line}")
    return "\n".join(lines)


def worst(results: list[Result], field: str, count: int) -> str:
    """The pages a field is most wrong on: what the label wants, what came out, by which rule."""
    lines = []
    for result in sorted(results, key=lambda result: result.f1(field))[:count]:
        if result.f1(field) < 1:
            key = LABEL_OF.get(field, field)
            got = result.row.get("authors" if key == "author" else key)
            rule = result.row.get("rules", {}).get(
                {"published_at": "published", "author": "authors"}.get(key, key), ""
            )
            lines += [
                f"{field} {result.f1(field):.3f}  {result.page.name}  [{rule}]",
                *differences(result, key, got),
            ]
    return "\n".join(lines)


def differences(result: Result, key: str, got: Any) -> list[str]:
    """What is missing (-) and what should not be there (+), entry by entry for lists."""
    want = result.page.label.get(key)
    if key not in {"paragraphs", "captions", "keywords"}:
        return [f"  - {want}", f"  + {got}"]
    either = {*map(fold, result.page.label.get("optional") or ())}
    wanted, found = ({fold(text) for text in side or ()} | either for side in (want, got))
    missing = [f"  - {text}"[:160] for text in want or () if fold(text) not in found]
    return missing + [f"  + {text}"[:160] for text in got or () if fold(text) not in wanted]


def by_site(results: list[Result]) -> dict[str, list[Result]]:
    """The results of each site, by name."""
    sites = defaultdict(list)
    for result in results:
        sites[result.page.site].append(result)
    return dict(sorted(sites.items()))


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path)
    parser.add_argument(
        "--worst", metavar="N", type=int, default=0, help="show the N worst pages of each field"
    )
    parser.add_argument(
        "--field", choices=MEASURES, action="append", help="only of this field (may be repeated)"
    )
    parser.add_argument("--by-site", action="store_true", help="a line for each site")
    parser.add_argument("--json", action="store_true", help="the scores as one JSON object")
    parser.add_argument("--update", action="store_true", help="pin the scores as the floor the tests hold")
    parser.add_argument("--allow-regression", action="store_true", help="let --update lower the floor")
    return parser.parse_args()


def main() -> None:
    """Score, print, and pin where asked to."""
    asked = options()
    pages = labelled_pages(given_or_sample(asked.folder))
    results = [measure(page) for page in pages]
    scores = totals([result.tallies for result in results])
    if asked.json:
        print(json.dumps({"pages": len(pages), **scores}))
    else:
        groups = by_site(results) if asked.by_site else {}
        print(table({**groups, "all": results}))
    for field in (asked.field or MEASURES) if asked.worst else ():
        print(worst(results, field, asked.worst))
    if asked.update:
        pin(Floor(digest(pages), len(pages), scores), allow_regression=asked.allow_regression)


if __name__ == "__main__":
    main()
