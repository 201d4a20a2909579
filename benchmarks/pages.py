"""Pages to measure on: a folder of saved pages, with a label beside each where there is one."""

import hashlib
import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from newsarchive.sample.saving import save
from newsarchive.saved import SavedPage, find_pages, read_page

SAMPLE = Path(__file__).parents[1] / "build" / "sample-pages"


def given_or_sample(folder: Path | None) -> Path:
    """The folder asked for; where none was, the sample portal's pages, saved afresh with their labels."""
    if folder:
        return folder
    shutil.rmtree(SAMPLE, ignore_errors=True)
    save(SAMPLE)
    return SAMPLE


class LabelledPage(NamedTuple):
    """A page, its address ("" where unknown), and what a careful reader says it holds."""

    name: str
    file: Path
    body: bytes
    url: str
    label: dict[str, Any]

    @property
    def site(self) -> str:
        """What the page is named after: pages are named SITE-NUMBER or SITE-NUMBER-WORDS."""
        return re.split(r"[-_](?=\d)", self.name, maxsplit=1)[0]


def saved_pages(folder: Path) -> list[SavedPage]:
    """The folder's pages, by name. Raises SystemExit, with the reason, where it holds none."""
    pages = [page for page in find_pages([folder]) if isinstance(page, SavedPage)]
    if not pages:
        raise SystemExit(f"{folder} holds no saved page (*.html, *.htm, *.gz)")
    return pages


def read_label(file: Path) -> dict[str, Any]:
    """A page's label."""
    label: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return label


def labelled_pages(folder: Path) -> list[LabelledPage]:
    """The pages NAME.html (or .htm, .html.gz) that have a label NAME.json beside them."""
    pages = []
    for page in saved_pages(folder):
        name = page.file.name.split(".", 1)[0] if page.file.suffix == ".gz" else page.file.stem
        label = page.file.with_name(f"{name}.json")
        if label.is_file():
            pages.append(LabelledPage(name, page.file, read_page(page.file), page.url, read_label(label)))
    if not pages:
        raise SystemExit(f"{folder} holds no labelled page: NAME.html with its label NAME.json beside it")
    return pages


def digest(pages: Iterable[LabelledPage]) -> str:
    """One string that changes when any page, address or label does."""
    whole = hashlib.sha256()
    for page in sorted(pages, key=lambda page: page.name):
        label = json.dumps(page.label, ensure_ascii=False, sort_keys=True)
        for part in (page.name.encode(), page.body, page.url.encode(), label.encode()):
            whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()[:32]


def bodies(folder: Path) -> list[tuple[bytes, str]]:
    """Body and address of every page of the folder, labelled or not."""
    return [(read_page(page.file), page.url) for page in saved_pages(folder)]
