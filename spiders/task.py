"""What a crawl is asked to do: a portal, and the arguments behind -a."""

from collections.abc import Awaitable, Callable, Collection
from functools import cached_property
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings

from newsarchive.address import same_site
from newsarchive.archive import Outcome
from newsarchive.errors import PortalError
from newsarchive.portal import Portal
from newsarchive.seen import Seen
from spiders import browser
from spiders.answers import screen
from spiders.arguments import read_number
from spiders.past import Past
from spiders.platforms import BY_NAME
from spiders.platforms.platform import Platform
from spiders.span import read_span

MAX_PAGES = 1000  # list pages to a section; only a bound against paging that never ends


class Task(Spider):
    """One portal, one crawl. What runs it gives it its two lines to the archive, `knows` and `settle`."""

    portal: Portal
    depth = 0
    """How many steps from the start further sections are looked for."""
    knows: Callable[[Collection[str]], Awaitable[set[str]]]
    """Which of these canonical addresses the archive holds; given by whatever runs the spider."""
    settle: Callable[[Outcome], None]
    """Records how a page ended that no pipeline sees; given by whatever runs the spider."""
    thorough = False
    """Walk lists to their end although a page brings nothing new: the last crawl did not get there."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "portal" in cls.__dict__:
            cls.name = cls.portal.name

    def __init__(
        self,
        *,
        max_pages: str | int = MAX_PAGES,
        recheck: str | int = 0,
        since: str = "",
        until: str = "",
        **unknown: Any,
    ) -> None:
        unknown.pop("name", None)
        if unknown:
            raise PortalError(
                f"spider {self.name} takes no argument {next(iter(unknown))!r}; see its -a options"
            )
        super().__init__()
        self.max_pages = read_number("max_pages", max_pages)
        self.recheck = bool(read_number("recheck", recheck))
        self.span = read_span(since, until)
        self.fresh = Seen()
        """Canonical addresses of the articles asked for in this crawl."""
        self.stopped_short: list[str] = []
        self.past = Past()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(screen, signal=signals.headers_received)
        return spider

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Put the contact into the User-Agent, from wherever the setting came."""
        super().update_settings(settings)
        contact = settings.get("NEWSARCHIVE_CONTACT") or "no contact given"
        settings.set("USER_AGENT", f"newsarchive/0.1 (news archive; {contact})", priority="project")
        browser.prepare(getattr(cls, "portal", None), settings)

    def closed(self, reason: str) -> None:
        """Leave the reason where whatever ran the crawl looks for it."""
        if self.crawler.stats is not None:
            self.crawler.stats.set_value("finish_reason", reason)

    @cached_property
    def platform(self) -> Platform:
        """The family's way through this portal's lists."""
        return BY_NAME[self.portal.platform](self.portal, self.span)

    @property
    def rules(self) -> str:
        """What decides which of a list's links are asked for, besides the finders."""
        return f"depth={self.depth} {self.portal.platform} {self.portal.article_url}".strip()

    def on_site(self, url: str) -> bool:
        """Claims that the address belongs to the portal."""
        if not self.portal.domains:
            return same_site(url, self.portal.home)
        host = (urlsplit(url).hostname or "").lower()
        return any(host == domain or host.endswith("." + domain) for domain in self.portal.domains)
