"""No page leads the crawler to this machine or its network: not by a link, a redirect, or its host's DNS.

A page could name http://169.254.169.254/ or a host whose name server answers 127.0.0.1, at first or only the
second time, and have what is there archived. Names are checked where they become numbers (resolver.py), and
numbers here, also those written as 2130706433, 0x7f.1 or 127.1.

The crawl's own start may be such an address: a portal on an intranet, or on this machine in a test. Whether
it is is decided the first time its name is looked up. Behind an HTTP proxy the proxy looks names up: only
addresses by number are refused then, and the proxy itself may be anywhere.
"""

from ipaddress import ip_network
from typing import Any, Protocol, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError

from newsarchive.address import host
from newsarchive.portal import Portal
from spiders.manners.numbers import is_private, read_number
from spiders.manners.refusals import PrivateAddress
from spiders.manners.resolver import Network, PublicResolver


class Walker(Protocol):
    """What is needed of a spider."""

    portal: Portal

    def on_site(self, url: str) -> bool:
        """Claims that the address belongs to the portal."""


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
        resolver = getattr(reactor, "nameResolver", None)
        if not isinstance(resolver, PublicResolver):
            raise RuntimeError(
                f"the setting TWISTED_DNS_RESOLVER must be {PublicResolver.__module__}.PublicResolver"
            )
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
