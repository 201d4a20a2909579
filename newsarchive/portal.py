"""What is known of one portal before any of its pages is seen."""

import re
from dataclasses import dataclass, fields
from functools import cached_property
from urllib.parse import urlsplit

from newsarchive.errors import PortalError

SELECTOR = re.compile(r"(?=.)(?P<tag>[a-z][a-z0-9]*)?(?P<names>(?:[.#][\w-]+)*)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """Where a portal keeps a field, for the pages the finders get wrong.

    Each is one element's selector, tag, #id and .class as in "div.TRS_Editor" or "#zoom", tried before the
    general rules; empty means "no hint". Raises PortalError for anything else, such as "div > p".
    """

    title: str = ""
    published: str = ""
    source: str = ""
    author: str = ""
    body: str = ""
    keywords: str = ""

    def __post_init__(self) -> None:
        for hint in fields(self):
            selector = getattr(self, hint.name)
            if selector and not SELECTOR.fullmatch(selector):
                raise PortalError(
                    f"hint {hint.name}={selector!r}: name one element by tag, #id or .class, as div.content"
                )


@dataclass(frozen=True, kw_only=True)
class Portal:
    """One news portal: its address, its sections, how its article addresses look.

    Raises PortalError where the parts contradict one another.
    """

    name: str
    """Spider's name and archive key: lower-case ASCII letters, digits and hyphens."""
    title: str
    """Name as its readers know it, such as 荆楚网."""
    home: str
    """Absolute address of the front page."""
    region: str = ""
    """Province-level region in Chinese without its suffix, such as 湖北."""
    sections: tuple[str, ...] = ()
    """Absolute addresses of the list pages a crawl begins from."""
    article_url: str = ""
    """Regular expression searched for in an address; empty: let the link finder decide."""
    examples: tuple[str, ...] = ()
    """Real article addresses, which article_url must match."""
    domains: tuple[str, ...] = ()
    """Hosts (with their subdomains) that belong to the portal; empty: the home's own."""
    evidence: str = ""
    """Month (YYYY-MM) and kind of the newest evidence for sections and article_url."""
    hints: Hints | None = None
    """Selectors for what the finders miss on this portal."""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", self.name):
            raise PortalError(f"portal name {self.name!r}: use lower-case letters, digits and hyphens only")
        for address in (self.home, *self.sections, *self.examples):
            if urlsplit(address).scheme not in {"http", "https"} or not urlsplit(address).hostname:
                raise PortalError(f"portal {self.name}: {address!r} is not an absolute http(s) address")
        try:
            pattern = re.compile(self.article_url)
        except re.error as broken:
            raise PortalError(
                f"portal {self.name}: article_url is not a regular expression: {broken}"
            ) from broken
        if self.article_url:
            for example in self.examples:
                if not pattern.search(example):
                    raise PortalError(f"portal {self.name}: article_url does not match its example {example}")

    @cached_property
    def article_pattern(self) -> re.Pattern[str] | None:
        """article_url compiled, or None where the link finder decides."""
        return re.compile(self.article_url) if self.article_url else None
