"""A server that breaks the rules of HTTP on purpose: what each path does is a function of its socket."""

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

from tests.small_portal import list_page, row

SECONDS = 20  # no misdeed lasts longer


def say(connection: socket.socket, body: bytes, *headers: str) -> None:
    """An answer that is in order."""
    lines = [
        "HTTP/1.1 200 OK",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(body)}",
        *headers,
    ]
    connection.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode() + body)


def drip_headers(connection: socket.socket) -> None:
    """One byte of a header a tenth of a second, for ever."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    for _ in range(SECONDS * 10):
        connection.sendall(b"a")
        time.sleep(0.1)


def drip_body(connection: socket.socket) -> None:
    """A body that comes a little at a time, so that no single wait is long."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000\r\n\r\n")
    for _ in range(SECONDS * 10):
        connection.sendall(b"<p>")
        time.sleep(0.1)


def never_end(connection: socket.socket) -> None:
    """A body in chunks as fast as they are taken, without a last one."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        connection.sendall(b"10000\r\n" + b"x" * 65536 + b"\r\n")


def reset(connection: socket.socket) -> None:
    """A connection that is torn down in the middle of an answer."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang_up(connection: socket.socket) -> None:
    """No answer at all."""


def talk_nonsense(connection: socket.socket) -> None:
    """No HTTP."""
    connection.sendall(b"\x00\x01\x02 SSH-2.0-OpenSSH\r\n\r\n")


def flood_headers(connection: socket.socket) -> None:
    """Headers without end."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        connection.sendall(b"X-More: " + b"a" * 8000 + b"\r\n")


MISDEEDS: dict[str, Callable[[socket.socket], None]] = {
    f"/xinwen/2024/0301/9000{number}.html": misdeed
    for number, misdeed in enumerate(
        (drip_headers, drip_body, never_end, reset, hang_up, talk_nonsense, flood_headers)
    )
}


@contextlib.contextmanager
def serving(pages: dict[str, bytes], misdeeds: dict[str, Callable[[socket.socket], None]]) -> Iterator[str]:
    """Serve pages, misdeeds, and a front page that links them; gives the front page's address."""
    links = [*pages, *(path for path in misdeeds if path != "/robots.txt")]
    front = list_page(
        [row(path, f"这是列表当中的第{number}篇乡镇新闻报道") for number, path in enumerate(links)]
    )
    answers = {"/": front.encode(), "/robots.txt": b"", **pages}

    def attend(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):  # the crawler hangs up on most of them
            path = connection.recv(65536).split(b" ")[1].decode()
            if misdeed := misdeeds.get(path):
                misdeed(connection)
            else:
                say(connection, answers.get(path, b""))

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=attend, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
