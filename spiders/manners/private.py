"""No page leads the crawler to this machine or its network: not by a link, a redirect, or its host's DNS.

A page could name http://169.254.169.254/ or a host whose name server answers 127.0.0.1, at first or only the
second time, and have what is there archived. So the check is made where a name becomes the number that is
connected to. Numbers written as 2130706433, 0x7f.1 or 127.1 become plain ones there, too.

The crawl's own start may be such an address: a portal on an intranet, or on this machine in a test. Whether
it is is decided the first time its name is looked up. Behind an HTTP proxy the proxy looks names up: only
addresses by number are refused then, and the proxy itself may be anywhere.
"""

import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any, Protocol, Self
from urllib.request import getproxies

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

from newsarchive.address import host
from newsarchive.portal import Portal
from spiders.manners.refusals import PrivateAddress

Network = IPv4Network | IPv6Network
TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as IPv6-only networks write them, RFC 6052."""


class Walker(Protocol):
    """What is needed of a spider."""

    portal: Portal

    def on_site(self, url: str) -> bool:
        """Claims that the address belongs to the portal."""


class PublicResolver(CachingThreadedResolver):
    """Looks names up, and fails for those whose number is private; IPv4 only, as Scrapy's own."""

    def __init__(self, *args: Any, networks: Sequence[Network] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.networks = networks
        self.starts: set[str] = set()
        """Hosts the crawl begins at, until their first look-up decides."""
        self.exempt: set[str] = set()
        """Hosts that may be private."""
        self.refused: dict[str, str] = {}
        """Host -> the private number it was found to have."""

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> Self:
        resolver = super().from_crawler(crawler, reactor)
        resolver.networks = [ip_network(net) for net in crawler.settings.getlist("PRIVATE_NETWORKS_ALLOWED")]
        resolver.exempt = {host(proxy) for proxy in getproxies().values()} - {""}
        return resolver

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> "Deferred[str]":  # noqa: N802 -- Twisted's name
        """The host's number; DNSLookupError where it has none or a private one."""
        found = super().getHostByName(name, timeout)
        found.addCallback(self._check, name.rstrip(".").lower())
        return found

    def _check(self, number: str, name: str) -> str:
        private = is_private(ip_address(number)) and not self._is_allowed(number)
        if name in self.starts:
            self.starts.discard(name)
            if private:
                self.exempt.add(name)
        if private and name not in self.exempt:
            self.refused[name] = number
            raise DNSLookupError(f"{name} is at {number}, a private address")
        return number

    def _is_allowed(self, number: str) -> bool:
        return any(ip_address(number) in network for network in self.networks)


class PublicOnly:
    """Refuses addresses by private number, and says so where the resolver refused a name."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.networks: list[Network] = [
            ip_network(network) for network in crawler.settings.getlist("PRIVATE_NETWORKS_ALLOWED")
        ]
        self.starts: set[str] = set()
        self.resolver: PublicResolver | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler)
        crawler.signals.connect(middleware.spider_opened, signal=signals.spider_opened)
        return middleware

    def spider_opened(self, spider: Walker) -> None:
        """Note where the crawl begins."""
        from twisted.internet import reactor

        portal: Portal | None = getattr(spider, "portal", None)
        resolver = getattr(reactor, "resolver", None)
        if not isinstance(resolver, PublicResolver):
            raise RuntimeError(f"the setting TWISTED_DNS_RESOLVER must be {__name__}.PublicResolver")
        if portal is None:  # scrapy fetch and scrapy shell: whoever runs them names the address
            resolver.networks = [ip_network("0.0.0.0/0"), ip_network("::/0")]
            return
        self.starts = {host(url) for url in (portal.home, *portal.sections)}
        resolver.starts |= self.starts
        self.resolver = resolver

    def process_request(self, request: Request) -> None:
        """Raise PrivateAddress where the host is a private number, other than the crawl's own start."""
        name = host(request.url)
        number = read_number(name)
        if number is None or not is_private(number) or any(number in net for net in self.networks):
            return
        spider: Any = self.crawler.spider
        if not hasattr(spider, "portal"):
            return
        if name not in self.starts or not spider.on_site(request.url):
            raise PrivateAddress(f"{name} is a private address, where no portal's page leads")

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Say what the resolver could not: its own error reaches Scrapy as an unknown name."""
        name = host(request.url)
        if isinstance(exception, CannotResolveHostError) and self.resolver and name in self.resolver.refused:
            number = self.resolver.refused[name]
            raise PrivateAddress(f"{name} is at {number}, a private address, where no portal's page leads")


def read_number(name: str) -> IPv4Address | IPv6Address | None:
    """A host written as a number, in any notation that systems connect to; None for a name.

    >>> [str(read_number(host)) for host in ("127.1", "2130706433", "0x7f.0.0.1", "::1", "a.example")]
    ['127.0.0.1', '127.0.0.1', '127.0.0.1', '::1', 'None']
    """
    try:
        return ip_address(name.partition("%")[0])
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(name))
    except (OSError, UnicodeError):
        return None


def is_private(number: IPv4Address | IPv6Address) -> bool:
    """Claims that a number leads to this machine, its networks, or many machines at once.

    >>> [is_private(ip_address(n)) for n in ("10.1.2.3", "::ffff:127.0.0.1", "224.0.0.1", "fe80::1")]
    [True, True, True, True]
    >>> is_private(ip_address("1.1.1.1"))
    False
    """
    inner: IPv4Address | None = None
    if isinstance(number, IPv6Address):
        inner = number.ipv4_mapped or number.sixtofour or (number.teredo or (None, None))[1]
        if number in TRANSLATED:
            inner = IPv4Address(int(number) & 0xFFFFFFFF)
    if inner is not None:
        return is_private(inner)
    return not number.is_global or number.is_multicast
