"""Serve any folder of saved pages on 127.0.0.1 as a site: list pages with paging, and the pages themselves.

    python benchmarks/serve_folder.py DIR [--port 8000] [--per-page 40]

A page whose address is known (urls.json beside it: {"file name": "address"}) is served under that address's
host and path, the others under numbers. Nothing is said of charsets: the pages must tell by themselves.
"""

import argparse
import contextlib
import html
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, urlsplit

from newsarchive.charset import to_utf8
from newsarchive.saved import SavedPage, find_pages, read_page

TITLE = re.compile(rb"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
PATH_SAFE = "/%:@!$&'()*+,;=~-._"


@dataclass(frozen=True)
class FolderSite:
    """The pages of a folder by path, and the list pages that lead to them."""

    pages: dict[str, SavedPage]
    lists: dict[str, bytes]

    @classmethod
    def of(cls, folders: Sequence[Path], per_page: int) -> "FolderSite":
        """Lay out the pages of folders as a site. Raises SystemExit where there are none."""
        pages: dict[str, SavedPage] = {}
        for number, page in enumerate(find_pages(folders)):
            if isinstance(page, SavedPage):
                path = path_of(page, number)
                pages[path if path not in pages else numbered(number)] = page
        if not pages:
            raise SystemExit(f"no saved page (*.html, *.htm, *.gz) in {', '.join(map(str, folders))}")
        return cls(pages, dict(lay_out(pages, per_page)))

    def answer(self, path: str) -> bytes | None:
        """The body at a path, None where there is nothing."""
        if path in self.pages:
            return read_page(self.pages[path].file)
        return self.lists.get(path)

    @contextlib.contextmanager
    def serve(self, port: int = 0) -> Iterator[str]:
        """Serve until the block ends; gives the front page's address."""
        server = ThreadingHTTPServer(("127.0.0.1", port), handler_for(self))
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


def path_of(page: SavedPage, number: int) -> str:
    """Where a page is served: under its own host and path where its address is known."""
    address = urlsplit(page.url)
    if not address.hostname:
        return numbered(number)
    query = "?" + quote(address.query, safe=PATH_SAFE + "?") if address.query else ""
    return f"/{address.hostname}{quote(address.path or '/', safe=PATH_SAFE)}{query}"


def numbered(number: int) -> str:
    """Where a page of unknown address is served."""
    return f"/article/{100_000 + number}.html"


def lay_out(pages: dict[str, SavedPage], per_page: int) -> Iterator[tuple[str, bytes]]:
    """Path and body of the front page and of each list page, a pager on each."""
    yield "/", '<meta charset="utf-8"><div><a href="/list_1.html">全部稿件</a></div>'.encode()
    paths = list(pages)
    for number, start in enumerate(range(0, len(paths), per_page), 1):
        rows = "".join(
            f'<li><a href="{html.escape(path)}">{html.escape(headline(pages[path]))}</a></li>'
            for path in paths[start : start + per_page]
        )
        more = start + per_page < len(paths)
        pager = f'<div class="page"><a href="list_{number + 1}.html">下一页</a></div>' if more else ""
        body = (
            f'<!DOCTYPE html><meta charset="utf-8"><title>全部稿件</title><ul class="list">{rows}</ul>{pager}'
        )
        yield f"/list_{number}.html", body.encode()


def headline(page: SavedPage) -> str:
    """What a list calls a page: its <title> up to the site's name."""
    found = TITLE.search(to_utf8(read_page(page.file))[0])
    title = html.unescape(found[1].decode("utf-8", "replace")) if found else ""
    first = re.split(r"[_|｜]|\s[-–—]+\s|--", " ".join(title.split()))[0]
    return first or f"未命名的稿件：{page.file.name}"


def handler_for(site: FolderSite) -> type[BaseHTTPRequestHandler]:
    """A request handler that answers from a site."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = site.answer(self.path)
            with contextlib.suppress(ConnectionError):  # the crawler may have gone
                self.send_response(404 if body is None else 200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing; a thousand lines help nobody."""

    return Handler


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="DIR")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--per-page", type=int, default=40)
    options = parser.parse_args()
    site = FolderSite.of(options.folders, options.per_page)
    with site.serve(options.port) as address, contextlib.suppress(KeyboardInterrupt):
        print(f"{len(site.pages)} pages at {address}; Ctrl-C ends it", flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()
