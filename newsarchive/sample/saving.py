"""The sample site's article pages as files, each with its label beside it: a folder for the benchmarks.

python -m newsarchive.sample.saving DIR
"""

import json
import sys
from pathlib import Path
from typing import Any

from newsarchive.sample.site import Site, build
from newsarchive.sample.truth import Truth

BASE = "http://sample.test"
"""Host of the saved pages' addresses; .test belongs to nobody."""


def save(folder: Path, site: Site | None = None) -> int:
    """Write NAME.html and NAME.json for every article page, and urls.json; gives how many pages."""
    site = site or build()
    folder.mkdir(parents=True, exist_ok=True)
    urls = {}
    for truth in site.truths.values():
        name = truth.name.replace("/", "-")
        (folder / f"{name}.html").write_bytes(site.get(truth.path).body)
        (folder / f"{name}.json").write_text(json.dumps(label(truth), ensure_ascii=False, indent=1), "utf-8")
        urls[f"{name}.html"] = BASE + truth.path
    (folder / "urls.json").write_text(json.dumps(urls, indent=1), "utf-8")
    return len(urls)


def label(truth: Truth) -> dict[str, Any]:
    """A page's truth in the words the scorers know."""
    return {
        "title": truth.title,
        "published_at": truth.published,
        "source": truth.source,
        "author": truth.authors,
        "editor": truth.editors,
        "section": " > ".join(truth.section),
        "keywords": truth.keywords,
        "paragraphs": truth.paragraphs,
        "optional": sorted(truth.optional),
        "captions": [caption for _, caption in truth.images if caption],
        "images": [BASE + src for src, _ in truth.images],
    }


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("say where to: python -m newsarchive.sample.saving DIR")
    print(f"{save(Path(sys.argv[1]))} pages saved in {sys.argv[1]}")
