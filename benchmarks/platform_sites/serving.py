"""Serves sample sites on 127.0.0.1, one port each, and counts what was asked for."""

import contextlib
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from platform_sites.site import Answer, SampleSite


class Served:
    """A site on a port of its own."""

    def __init__(self, site: SampleSite) -> None:
        self.site = site
        self.asked: Counter[str] = Counter()
        self.stubs: set[str] = set()
        """Paths that only led on to another; an outcome is that of where they led."""
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        self.home = f"http://127.0.0.1:{self.server.server_port}/"

    def handler(self) -> type[BaseHTTPRequestHandler]:
        """What answers the requests."""
        served = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def do_GET(self) -> None:
                self.say(served.site.answer(self.path))

            def do_POST(self) -> None:
                form = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode("ascii")
                self.say(served.site.answer(self.path, form))

            def say(self, answer: Answer) -> None:
                served.asked[self.path] += 1
                if b'http-equiv="refresh"' in answer.body:
                    served.stubs.add(self.path)
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.content_type)
                self.send_header("Content-Length", str(len(answer.body)))
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler


@contextlib.contextmanager
def serve(sites: list[SampleSite]) -> Iterator[list[Served]]:
    """Serve sites until the block is left."""
    served = [Served(site) for site in sites]
    threads = [
        threading.Thread(target=one.server.serve_forever, kwargs={"poll_interval": 0.05}) for one in served
    ]
    for thread in threads:
        thread.start()
    try:
        yield served
    finally:
        for one in served:
            one.server.shutdown()
            one.server.server_close()
        for thread in threads:
            thread.join()
