"""How well the link finder tells stories from other links, on labelled list pages.

    python benchmarks/links.py DIR [--errors]

DIR holds NAME.html beside NAME.json: {"url", "articles", "others", "unsure", "next_page"}, absolute addresses
without fragments. Over all pages together: precision = found and articles / (found - unsure), recall = found
and articles / articles.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag

from newsarchive.find.links import find_links


class Score(NamedTuple):
    """One page's count."""

    name: str
    right: int
    found: int
    wanted: int
    next_right: bool
    wrong: list[str]
    missed: list[str]


def score_page(label_file: Path) -> Score:
    """Find the links of one page and compare."""
    label = json.loads(label_file.read_text("utf-8"))
    links = find_links(label_file.with_suffix(".html").read_bytes(), label["url"])
    found = {urldefrag(link.url)[0] for link in links if link.kind == "article"} - set(label["unsure"])
    wanted = set(label["articles"])
    following = next((link.url for link in links if link.kind == "next"), None)
    texts = {link.url: link.text for link in links}
    return Score(
        name=label_file.stem,
        right=len(found & wanted),
        found=len(found),
        wanted=len(wanted),
        next_right=following == label["next_page"],
        wrong=sorted(f"{url} {texts.get(url, '')}" for url in found - wanted),
        missed=sorted(f"{url} {texts.get(url, '')}" for url in wanted - found),
    )


def report(scores: list[Score], errors: bool) -> Iterator[str]:
    """The table, one page a line, and the sums."""
    for score in scores:
        precision, recall = score.right / max(1, score.found), score.right / max(1, score.wanted)
        mark = "" if score.next_right else "  next page wrong"
        yield f"{score.name:34} P {precision:.3f}  R {recall:.3f}  of {score.wanted:4}{mark}"
        if errors:
            yield from (f"    wrong  {line}" for line in score.wrong)
            yield from (f"    missed {line}" for line in score.missed)
    right, found = sum(s.right for s in scores), sum(s.found for s in scores)
    wanted, following = sum(s.wanted for s in scores), sum(s.next_right for s in scores)
    yield f"{len(scores)} pages: precision {right / max(1, found):.4f}, recall {right / max(1, wanted):.4f}, "
    yield f"next page right or rightly absent on {following}"


def main() -> int:
    """Score a folder of labelled list pages."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="list every wrong and missed link")
    options = parser.parse_args()
    labels = sorted(options.folder.glob("*.json"))
    if not labels:
        print(f"no labelled pages (NAME.html with NAME.json) in {options.folder}", file=sys.stderr)
        return 2
    began = time.process_time()
    scores = [score_page(label) for label in labels]
    print("\n".join(report(scores, options.errors)))
    print(f"{len(labels) / (time.process_time() - began):.0f} pages per CPU second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
