"""Pages saved as files: found in folders, read, and turned into plain rows for JSON Lines."""

import gzip
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from newsarchive.errors import NewsArchiveError, Unreadable
from newsarchive.extraction import extract
from newsarchive.find.addresses import SCHEMES, absolute
from newsarchive.find.links import Link, find_links, find_sections
from newsarchive.jsonlines import Row, describe
from newsarchive.page import MAX_BYTES

SUFFIXES = (".html", ".htm", ".gz")
ADDRESSES = "urls.json"
AHEAD = 512  # pages handed to the worker processes at a time, so that a million files are not a million tasks


class SavedPage(NamedTuple):
    """A file that holds a page, and the address it was saved from ("" where unknown)."""

    file: Path
    url: str


class Broken(NamedTuple):
    """A file or folder that could not be read, and why."""

    file: Path
    why: str


def find_pages(paths: Iterable[Path]) -> Iterator[SavedPage | Broken]:
    """Every page named, and every *.html, *.htm and *.gz in the folders named, by name.

    An urls.json beside the pages, {"file name": "address"}, gives them their addresses.
    """
    for path in paths:
        if path.is_dir():
            yield from _walk(path)
        else:
            yield from _with_addresses(path.parent, [path])


def _walk(top: Path) -> Iterator[SavedPage | Broken]:
    unreadable: list[OSError] = []
    pages = 0
    for folder, inner, names in os.walk(top, onerror=unreadable.append):
        inner.sort()
        files = [Path(folder, name) for name in sorted(names) if name.lower().endswith(SUFFIXES)]
        pages += len(files)
        yield from _with_addresses(Path(folder), files)
    yield from (Broken(Path(error.filename), error.strerror or str(error)) for error in unreadable)
    if not pages and not unreadable:
        yield Broken(top, f"holds no page: none of its files ends in {', '.join(SUFFIXES)}")


def _with_addresses(folder: Path, files: Sequence[Path]) -> Iterator[SavedPage | Broken]:
    urls: dict[str, str] = {}
    listed = folder / ADDRESSES
    if files and listed.is_file():
        try:
            urls = _read_addresses(listed)
        except (OSError, ValueError, RecursionError) as error:
            yield Broken(listed, f"should map file names to addresses, but: {error}")
    yield from (SavedPage(file, urls.get(file.name, "")) for file in files)


def _read_addresses(listed: Path) -> dict[str, str]:
    urls = json.loads(listed.read_text("utf-8"))
    if not isinstance(urls, dict):
        raise ValueError(f"it holds a {type(urls).__name__}")
    return {name: url for name, url in urls.items() if isinstance(url, str)}


def read_page(file: Path) -> bytes:
    """A saved page's bytes, unpacked where gzipped; one byte over the largest page read at most.

    Raises OSError, EOFError or zlib.error where the file cannot be read.
    """
    with gzip.open(file) if file.suffix.lower() == ".gz" else file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def read_saved(page: SavedPage) -> Row | Broken:
    """One page's row, or why there is none."""
    try:
        article = extract(read_page(page.file), url=page.url)
        return {"file": str(page.file), **describe(article)}
    except OSError as error:
        return Broken(page.file, error.strerror or str(error))
    except (EOFError, zlib.error) as error:
        return Broken(page.file, f"is not a whole gzip file: {error}")
    except Unreadable as error:
        return Broken(page.file, str(error))
    except Exception as error:  # noqa: BLE001 - a fault of ours on one page is told, and the other pages still come
        return Broken(page.file, f"newsarchive failed on this page, please report it: {error!r}")


def read_all(pages: Iterable[SavedPage | Broken], *, jobs: int = 1) -> Iterator[Row | Broken]:
    """Each page's row or what is wrong with it, in order, read by that many processes."""
    if jobs == 1:
        yield from map(_read, pages)
        return
    waiting = iter(pages)
    with ProcessPoolExecutor(jobs) as pool:
        while some := list(islice(waiting, AHEAD)):
            try:
                yield from pool.map(_read, some, chunksize=8)
            except BrokenProcessPool as error:
                raise NewsArchiveError("a worker process was killed; run again with --jobs 1") from error


def _read(page: SavedPage | Broken) -> Row | Broken:
    return page if isinstance(page, Broken) else read_saved(page)


def is_address(given: str) -> bool:
    """Claims that a word is a page's address rather than a file's name."""
    return given.startswith(SCHEMES)


def saved_links(given: str, *, url: str = "", menus: bool = False) -> list[Link]:
    """The links of a saved list, section or front page, sorted; menus: only the sections its menus name.

    given: the file. url: the page's own address, which an urls.json beside it may give instead.
    Raises NewsArchiveError, with what to do, where the file cannot be read or the address is missing.
    """
    page = next(iter(_with_addresses(Path(given).parent, [Path(given)])))
    if isinstance(page, Broken):
        raise NewsArchiveError(f"{page.file}: {page.why}")
    own = url or page.url
    if not own or absolute(own, "") != own:
        raise NewsArchiveError(
            f"{given}: say with --url which address the page has, http:// or https:// in front; "
            "its links are relative to it"
        )
    return (find_sections if menus else find_links)(_bytes_of(page.file), own)


def _bytes_of(file: Path) -> bytes:
    try:
        return read_page(file)
    except OSError as error:
        raise NewsArchiveError(f"{file}: {error.strerror or error}") from error
    except (EOFError, zlib.error) as error:
        raise NewsArchiveError(f"{file} is not a whole gzip file: {error}") from error
