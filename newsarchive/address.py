"""One spelling for each page's address, and which addresses belong to one site.

The canonical spelling is a key for comparing, not an address to fetch: it says https and drops www.
even where a server only answers otherwise. The address as fetched is always kept beside it.
"""

import re
import sys
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import quote, unquote_to_bytes, urlsplit

from tldextract import TLDExtract

# The suffix list that comes with tldextract: no request is made and no cache is written.
_suffixes = TLDExtract(suffix_list_urls=(), cache_dir=None)

DEFAULT_PORTS = frozenset({80, 443})

INDEX_NAMES = re.compile(r"(?:index|default)\.(?:s?html?|xhtml|php|jspx?|aspx?)", re.IGNORECASE)
"""What servers answer a folder with; index_2.html is a page of its own."""

SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;]*", re.IGNORECASE)
"""Session numbers that servers write into the path for clients without cookies."""

TRACKING = frozenset(
    """
    utm_source utm_medium utm_campaign utm_term utm_content utm_id utm_name
    hmsr hmpl hmcu hmkw hmci hmmd bd_vid bsh_bid wfr qhclickid
    spm scm spm_id_from
    fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid _ga _gl
    isappinstalled nsukey wechat_redirect weixin_share_id wx_share_id wxshare_count pass_ticket chksm
    share_token share_from share_source share_medium share_plat share_type share_id share_tag
    sharefrom sharetype shareid sharer_shareid sharer_sharetime shareuid
    tdsourcetag adtag vd_source
    """.split()  # noqa: SIM905 -- a column of words is easier to add to than a list of strings
)
"""Parameters that say how a reader came, never which page: Google's, Baidu's, Alibaba's, WeChat's and
other share buttons'. Whatever is not named here stays, since id=, t=, v= and the like tell articles apart."""

TRACKING_VALUES = {
    "from": frozenset(
        "singlemessage groupmessage timeline message weixin wechat wx qq qzone weibo mqq share baidu".split()  # noqa: SIM905
    ),
    "for": frozenset({"pc"}),
}
"""Parameters that track only with these values; from=2020 would be a page of an archive."""

UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
PATH_SAFE = UNRESERVED + "/!$&'()*+,;=:@"
QUERY_SAFE = UNRESERVED + "/?!$'()*,;:@"


@lru_cache(maxsize=4_000)  # a few list pages' links; more would only make a long crawl grow
def canonical(url: str) -> str:
    """Return the one spelling of a page's address; what is no absolute http(s) address comes back trimmed.

    >>> canonical("HTTP://www.Example.com:80/a/../news//index.html?utm_source=x&id=7#top")
    'https://example.com/news?id=7'
    """
    # Browsers drop tabs and line ends inside an address and read a backslash as a slash.
    trimmed = re.sub(r"[\t\r\n]", "", url).strip()
    try:
        parts = urlsplit(trimmed.split("#")[0].replace("\\", "/"))
        port = parts.port
    except ValueError:
        return trimmed
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
        return trimmed
    netloc = _host_key(parts.hostname) + (f":{port}" if port and port not in DEFAULT_PORTS else "")
    query = _query_key(parts.query)
    # Interned: a crawl keeps each address in several sets, and need not hold it several times.
    return sys.intern(f"https://{netloc}{_path_key(parts.path)}" + (f"?{query}" if query else ""))


def _host_key(hostname: str) -> str:
    """Lower-case ASCII host without www. and the root's dot; an IPv6 address in brackets."""
    if ":" in hostname:
        return f"[{hostname}]"
    name = _ascii_host(hostname.rstrip("."))
    shorter = name.removeprefix("www.")
    return shorter if "." in shorter else name


def _ascii_host(name: str) -> str:
    """Punycode of a Chinese host name; a name that has none stays, percent-encoded."""
    lowered = name.lower()
    if lowered.isascii():
        return lowered
    try:
        return lowered.encode("idna").decode("ascii")
    except UnicodeError:
        return quote(lowered, errors="replace")


def _path_key(path: str) -> str:
    """Resolve dots and doubled slashes, drop sessions, index files and the closing slash.

    A folder is the same page with and without its slash: servers redirect from one to the other.
    """
    kept: list[str] = []
    for segment in _requote(SESSION.sub("", path), PATH_SAFE).split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in {"", "."}:
            kept.append(segment)
    while kept and INDEX_NAMES.fullmatch(kept[-1]):
        kept.pop()
    return "/" + "/".join(kept)


def _query_key(query: str) -> str:
    """Drop tracking and sort the rest: templates write the same parameters in different orders.

    Repeated names keep their order, which may matter to the server.
    """
    plain = re.sub(r"(?<![^&])(?:amp;)+", "", query).replace("+", "%20")
    pieces = [_requote(piece, QUERY_SAFE + "=") for piece in plain.split("&")]
    kept = [piece for piece in pieces if piece and not _tracks(piece)]
    return "&".join(sorted(kept, key=lambda piece: piece.split("=")[0]))


def _tracks(piece: str) -> bool:
    name, _, value = piece.lower().partition("=")
    return name in TRACKING or value in TRACKING_VALUES.get(name, ())


def _requote(text: str, safe: str) -> str:
    """One percent-encoding: upper-case hex, only where needed; bytes that are not UTF-8 stay bytes."""

    def requote(escape: re.Match[str]) -> str:
        return quote(unquote_to_bytes(escape[0]), safe=UNRESERVED)

    escaped = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    return quote(re.sub(r"(?:%[0-9A-Fa-f]{2})+", requote, escaped), safe=safe + "%", errors="replace")


@lru_cache(maxsize=4_000)
def host(url: str) -> str:
    """Return the lower-case host of an address, without port; "" where it has none.

    >>> host("http://News.Example.com:8080/a.html")
    'news.example.com'
    """
    try:
        return (urlsplit(url.strip()).hostname or "").rstrip(".").lower()
    except ValueError:
        return ""


@lru_cache(maxsize=10_000)
def site(hostname: str) -> str:
    """Return the registrable domain of a host, or "" where it has none (addresses by number, localhost).

    >>> site("news.wuhan.example.com.cn")
    'example.com.cn'
    """
    try:
        ip_address(hostname)
    except ValueError:
        return _suffixes(hostname).top_domain_under_public_suffix
    return ""


def same_site(first: str, second: str) -> bool:
    """Tell whether two addresses belong to one site: same registrable domain, else same host and port.

    >>> same_site("http://news.example.com/1.html", "https://bbs.example.com/")
    True
    >>> same_site("http://127.0.0.1:8001/", "http://127.0.0.1:8002/")
    False
    """
    domain = site(host(first))
    if domain:
        return domain == site(host(second))
    return bool(host(first)) and _authority(first) == _authority(second)


@lru_cache(maxsize=4_000)
def _authority(url: str) -> str:
    """Host and port of an address's canonical form."""
    return urlsplit(canonical(url)).netloc
