"""The sample site on 127.0.0.1."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from newsarchive.sample.site import Site, build


@dataclass(frozen=True)
class Served:
    """A running sample site."""

    site: Site
    url: str
    """Its front page's address, such as http://127.0.0.1:40123/."""
    asked: list[str] = field(default_factory=list)
    """Targets of all requests so far."""


@contextmanager
def serve(site: Site | None = None, *, port: int = 0) -> Iterator[Served]:
    """Serve a site, else the sample site, while the context lasts. Port 0: any free one."""
    answers = site or build()
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        """Answers from memory."""

        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked.append(self.path)
            resource = answers.get(self.path)
            self.send_response(resource.status)
            self.send_header("Content-Type", resource.content_type)
            self.send_header("Content-Length", str(len(resource.body)))
            if resource.location:
                self.send_header("Location", resource.location)
            self.end_headers()
            self.wfile.write(resource.body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: the crawl reports what it asks for."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield Served(answers, f"http://127.0.0.1:{server.server_address[1]}/", asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
