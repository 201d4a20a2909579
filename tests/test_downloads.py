"""Fetching over HTTP and HTTPS: what is sent, what comes back, and what goes through a proxy."""

import asyncio
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from scrapy import Request, signals
from scrapy.exceptions import (
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    StopDownload,
)
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from spiders.answers import screen
from spiders.downloads import Downloads

PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"


def fetch(
    answer: bytes,
    ask: Callable[[int], Request] = lambda port: Request(f"http://127.0.0.1:{port}/"),
    *,
    context: ssl.SSLContext | None = None,
    settings: dict[str, object] | None = None,
    heard: list[bytes] | None = None,
) -> tuple[Response, bytes]:
    """What comes of a request to a server that always says the same, and what the server was sent."""
    heard = [] if heard is None else heard

    async def attend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer)
        await writer.drain()
        writer.close()

    async def run() -> Response:
        server = await asyncio.start_server(attend, "127.0.0.1", 0, ssl=context)
        crawler = get_crawler(settings_dict=settings)
        crawler.signals.connect(screen, signal=signals.headers_received)
        downloads = Downloads(crawler)
        try:
            async with server:
                return await downloads.download_request(ask(server.sockets[0].getsockname()[1]))
        finally:
            await downloads.close()
            await asyncio.sleep(0)  # the transports' last words

    response = asyncio.run(run())
    return response, heard[0]


def test_page_comes_as_it_was_sent() -> None:
    response, _ = fetch(PAGE)
    assert (response.status, response.body, response.headers["Content-Type"]) == (
        200,
        b"<html>",
        b"text/html",
    )


def test_address_and_headers_go_out_as_scrapy_has_them() -> None:
    path = "/a%b2%E9/b'c?q=%E4%B8%AD+x%2Fy&z"
    _, heard = fetch(
        PAGE, lambda port: Request(f"http://127.0.0.1:{port}{path}", headers={"User-Agent": "归档 (a@b)"})
    )
    lines = heard.split(b"\r\n")
    assert lines[0] == b"GET " + path.encode() + b" HTTP/1.1"
    assert b"User-Agent: " + "归档 (a@b)".encode() in lines
    assert not any(line.lower().startswith((b"accept:", b"accept-encoding:", b"cookie:")) for line in lines)


def test_form_is_posted() -> None:
    _, heard = fetch(PAGE, lambda port: Request(f"http://127.0.0.1:{port}/", method="POST", body=b"page=2"))
    assert heard.startswith(b"POST / ")
    assert b"Content-Length: 6" in heard


def test_headers_in_any_character_set_come_through() -> None:
    target = "/新闻.html".encode("gbk")
    response, _ = fetch(b"HTTP/1.1 302 Found\r\nLocation: " + target + b"\r\nContent-Length: 0\r\n\r\n")
    assert response.headers["Location"] == target


def test_packed_body_stays_packed() -> None:
    response, _ = fetch(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x00"
    )
    assert response.body == b"\x1f\x8b\x08\x00"


def test_body_is_broken_off_where_the_type_is_no_page() -> None:
    with pytest.raises(StopDownload) as stopped:
        fetch(b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 99999999\r\n\r\n" + b"x" * 999)
    assert stopped.value.response is not None
    assert stopped.value.response.body == b""


@pytest.mark.parametrize("length", [b"Content-Length: 2000\r\n", b""])
def test_page_that_is_too_large_is_given_up(length: bytes) -> None:
    with pytest.raises(DownloadCancelledError):
        fetch(b"HTTP/1.1 200 OK\r\n" + length + b"\r\n" + b"x" * 2000, settings={"DOWNLOAD_MAXSIZE": 1000})


def test_closed_port_is_told_from_other_faults() -> None:
    with pytest.raises(DownloadConnectionRefusedError):
        fetch(PAGE, lambda port: Request("http://127.0.0.1:9/"))


def test_proxy_is_asked_with_its_password() -> None:
    _, heard = fetch(
        PAGE,
        lambda port: Request(
            "http://portal.example/a",
            headers={"Proxy-Authorization": "Basic dXNlcjpwYXNz"},
            meta={"proxy": f"http://127.0.0.1:{port}"},
        ),
    )
    assert heard.startswith(b"GET http://portal.example/a HTTP/1.1")
    assert heard.count(b"Proxy-Authorization: Basic dXNlcjpwYXNz") == 1


def test_proxy_makes_a_line_to_a_server_with_https_and_only_the_proxy_hears_the_password() -> None:
    heard: list[bytes] = []

    def ask(port: int) -> Request:
        login = {"Proxy-Authorization": "Basic dXNlcjpwYXNz"}
        return Request("https://portal.example/", headers=login, meta={"proxy": f"http://127.0.0.1:{port}"})

    with pytest.raises(DownloadFailedError, match="403"):
        fetch(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", ask, heard=heard)
    assert heard[0].startswith(b"CONNECT portal.example:443 ")
    assert heard[0].count(b"Proxy-Authorization: Basic dXNlcjpwYXNz") == 1


def test_certificate_of_nobody_is_good_enough_unless_settings_say_otherwise(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate(tmp_path))

    def ask(port: int) -> Request:
        return Request(f"https://127.0.0.1:{port}/")

    assert fetch(PAGE, ask, context=context)[0].body == b"<html>"
    with pytest.raises(Exception, match=r"the connection failed: .*certificate"):
        fetch(PAGE, ask, context=context, settings={"DOWNLOAD_VERIFY_CERTIFICATES": True})


def certificate(folder: Path) -> Path:
    """A key and a certificate that expired long ago, for another host, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "elsewhere.example")])
    ended = datetime.now(UTC) - timedelta(days=900)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(ended - timedelta(days=90))
        .not_valid_after(ended)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "both.pem"
    path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return path
