"""Which machines are connected to, and how.

Names are looked up by the crawl's resolver (see manners/resolver.py), so that nothing private is reached.
"""

import socket
import ssl
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult
from scrapy import Request
from scrapy.settings import BaseSettings

LOGIN = b"Proxy-Authorization"
LEGACY_SERVERS = 0x4
"""OpenSSL's SSL_OP_LEGACY_SERVER_CONNECT, which Python's ssl names from 3.12 on."""


class Names(AbstractResolver):
    """Asks the resolver that the crawl's settings name."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The host's numbers; OSError where it has none that may be connected to."""
        from twisted.internet import reactor

        resolver: Any = reactor
        numbers = await resolver.nameResolver.look_up(host)
        if not numbers:
            raise OSError(f"no number is found for {host}")
        return [
            ResolveResult(
                hostname=host,
                host=number,
                port=port,
                family=socket.AF_INET if ip_address(number).version == 4 else socket.AF_INET6,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for number in numbers
        ]

    async def close(self) -> None:
        """Nothing is open."""


def tls(settings: BaseSettings) -> ssl.SSLContext:
    """How to speak with servers over HTTPS.

    Certificates are checked only with DOWNLOAD_VERIFY_CERTIFICATES, as in Scrapy: many small portals' have
    expired, or are another host's, and some servers know only what OpenSSL by itself would refuse.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES"):
        context.load_default_certs()
        return context
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.options |= LEGACY_SERVERS
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


def to_send(request: Request) -> Iterator[tuple[str, str]]:
    """A request's headers; the password for a proxy only where the proxy reads the request itself."""
    for name, values in request.headers.items():
        if name != LOGIN or request.url.startswith("http:"):
            for value in values:
                yield name.decode("latin-1"), value.decode("utf-8", "replace")


def through_proxy(request: Request) -> dict[str, Any]:
    """aiohttp's words for the proxy that Scrapy's middleware chose, if it did."""
    proxy = request.meta.get("proxy")
    if not proxy:
        return {}
    login = request.headers.get(LOGIN)
    return {
        "proxy": proxy if "://" in proxy else f"http://{proxy}",
        "proxy_headers": {LOGIN.decode(): login.decode("ascii")} if login else None,
    }
