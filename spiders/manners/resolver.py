"""The look-up of names, IPv4 and IPv6, which gives no private number away.

The check is made here, where a name becomes the number that is connected to: a name server may answer
127.0.0.1 at first or only the second time. Scrapy's own resolver for both kinds of numbers lets a look-up
take as long as it likes; this one keeps DNS_TIMEOUT.
"""

import asyncio
from collections.abc import Callable, Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any, Protocol, Self
from urllib.request import getproxies

from scrapy.resolver import CachingHostnameResolver

from newsarchive.address import host
from spiders.manners.numbers import is_private

Network = IPv4Network | IPv6Network


class Receiver(Protocol):
    """What Twisted gives a resolver to hand its findings to (IResolutionReceiver)."""

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802 -- Twisted's name
        """The look-up has begun."""

    def addressResolved(self, address: Any) -> None:  # noqa: N802
        """One number was found."""

    def resolutionComplete(self) -> None:  # noqa: N802
        """There are no more."""


class PublicResolver(CachingHostnameResolver):
    """Looks names up, IPv4 and IPv6, and hands on those numbers only that are not private."""

    def __init__(
        self, reactor: Any, cache_size: int, *, timeout: float = 60.0, networks: Sequence[Network] = ()
    ) -> None:
        super().__init__(reactor, cache_size)
        self.timeout = timeout
        """Seconds to a look-up; the systems' own resolvers may take much longer."""
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
        resolver.timeout = crawler.settings.getfloat("DNS_TIMEOUT")
        resolver.networks = [ip_network(net) for net in crawler.settings.getlist("PRIVATE_NETWORKS_ALLOWED")]
        resolver.exempt = {host(proxy) for proxy in getproxies().values()} - {""}
        return resolver

    def resolveHostName(  # noqa: N802 -- Twisted's name, and its parameters
        self,
        resolutionReceiver: Receiver,  # noqa: N803
        hostName: str,  # noqa: N803
        *more: Any,
        **named: Any,
    ) -> Any:
        """Hand the host's numbers on; none where it has none or private ones only."""
        name = hostName.rstrip(".").lower()
        sieve: Any = Sieve(resolutionReceiver, lambda numbers: self.allowed(name, numbers))
        sieve.timer = self.reactor.callLater(self.timeout, sieve.resolutionComplete)
        return super().resolveHostName(sieve, hostName, *more, **named)

    async def look_up(self, name: str) -> list[str]:
        """The host's numbers that may be connected to."""
        findings = Findings(asyncio.get_running_loop().create_future())
        self.resolveHostName(findings, name)
        return await findings.whole

    def allowed(self, name: str, numbers: Sequence[str]) -> list[bool]:
        """Claims of each of a host's numbers that it may be connected to.

        A host is exempt only where all its numbers are private: one that also names a public one is none of
        an intranet's.
        """
        private = [is_private(ip_address(number)) and not self._is_allowed(number) for number in numbers]
        if numbers and name in self.starts:
            self.starts.discard(name)
            if all(private):
                self.exempt.add(name)
        if name in self.exempt:
            return [True] * len(numbers)
        if numbers and all(private):
            self.refused[name] = numbers[0]
        return [not inside for inside in private]

    def _is_allowed(self, number: str) -> bool:
        return any(ip_address(number) in network for network in self.networks)


class Findings:
    """Takes in what a look-up finds, for those who wait for it."""

    def __init__(self, whole: "asyncio.Future[list[str]]") -> None:
        self.whole = whole
        self.numbers: list[str] = []

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802 -- Twisted's name
        """The look-up has begun."""

    def addressResolved(self, address: Any) -> None:  # noqa: N802
        """One number was found."""
        self.numbers.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802
        """There are no more."""
        if not self.whole.done():
            self.whole.set_result(self.numbers)


class Sieve:
    """Takes in a look-up's numbers and hands the allowed ones on, when it is complete or its time is over."""

    def __init__(self, receiver: Receiver, allowed: Callable[[Sequence[str]], list[bool]]) -> None:
        self.receiver = receiver
        self.allowed = allowed
        self.found: list[Any] = []
        self.timer: Any = None
        self.complete = False

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802 -- Twisted's name
        """The look-up has begun."""
        self.receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:  # noqa: N802
        """One number was found."""
        self.found.append(address)

    def resolutionComplete(self) -> None:  # noqa: N802
        """There are no more, or they come too late."""
        if self.complete:
            return
        self.complete = True
        if self.timer is not None and self.timer.active():
            self.timer.cancel()
        for address, good in zip(self.found, self.allowed([f.host for f in self.found]), strict=True):
            if good:
                self.receiver.addressResolved(address)
        self.receiver.resolutionComplete()
