"""Numbers that hosts have, and which of them lead to this machine or its networks."""

import socket
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as IPv6-only networks write them, RFC 6052."""
UNICAST = IPv6Network("2000::/3")
"""Where all public IPv6 addresses are, RFC 4291, section 2.4."""


@lru_cache(maxsize=1_000)  # asked for every request; a crawl has few hosts
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
    if isinstance(number, IPv4Address):
        return not number.is_global or number.is_multicast
    written_in = [number.ipv4_mapped, number.sixtofour, *(number.teredo or ())]
    if number in TRANSLATED:
        written_in.append(IPv4Address(int(number) & 0xFFFFFFFF))
    if inner := [old for old in written_in if old is not None]:
        return any(is_private(old) for old in inner)
    return number not in UNICAST or not number.is_global
