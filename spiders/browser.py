"""Portals whose pages only a script fills, read through the system's own Chromium: Portal(browser=True).

Needs the extra newsarchive[browser]; no browser is downloaded. A page costs a hundred times what it costs
without, so try the portal's feed, its JSON lists or its e-paper first.

The browser looks up no name but the portal's own. So no script, frame, socket or redirect leads it to this
machine or its network, to trackers, or off the site; scripts that a portal keeps elsewhere run only where
Portal.domains names their host. It solves no challenge either: the first answer that is one ends the crawl.
"""

import logging
import os
import shutil
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, NotConfigured
from scrapy.http import HtmlResponse, Response
from scrapy.http.request import NO_CALLBACK
from scrapy.settings import BaseSettings

from newsarchive.address import host, site
from newsarchive.errors import PortalError
from newsarchive.portal import Portal
from spiders.manners.blocked import find_challenge
from spiders.manners.numbers import is_private, read_number
from spiders.manners.refusals import OutOfBounds, PrivateAddress

logger = logging.getLogger(__name__)

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",  # its packets ask no name
)
NEEDED = frozenset({"document", "script", "xhr", "fetch", "stylesheet"})
"""Kinds of requests that fill a page; pictures, films and fonts stay where they are."""
HANDLER = "scrapy_playwright.handler.ScrapyPlaywrightDownloadHandler"
QUIET_SECONDS = 5.0
"""At most so long a page's scripts are waited for after it has loaded; some never stop asking."""


def prepare(portal: Portal | None, settings: BaseSettings) -> None:
    """Set a portal's crawl up for the browser, if it says it needs one.

    Raises PortalError where the browser or what drives it is not there.
    """
    if portal is None or not portal.browser:
        return
    if find_spec("scrapy_playwright") is None:
        raise PortalError(
            f"{portal.name} needs a browser: in the project's folder run"
            " .venv/bin/pip install -e '.[browser]' -c constraints.txt"
        )
    agent = settings.get("USER_AGENT")
    context = {"service_workers": "block", "accept_downloads": False, "locale": "zh-CN", "user_agent": agent}
    chosen = {
        "DOWNLOAD_HANDLERS": {"http": HANDLER, "https": HANDLER},
        "PLAYWRIGHT_LAUNCH_OPTIONS": {"executable_path": find_chromium(portal), "args": flags(portal)},
        "PLAYWRIGHT_CONTEXTS": {"default": context},
        "PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT": settings.getfloat("DOWNLOAD_TIMEOUT") * 1000,
        "PLAYWRIGHT_ABORT_REQUEST": is_not_needed,
    }
    for name, value in chosen.items():
        settings.set(name, value, priority="spider")


def find_chromium(portal: Portal) -> str:
    """The system's Chromium; raises PortalError where there is none."""
    named = os.environ.get("NEWSARCHIVE_CHROMIUM")
    found = next(filter(None, map(shutil.which, [named] if named else CHROMIUMS)), None)
    if found is None:
        raise PortalError(
            f"{portal.name} needs Chromium, and {named or 'it'} was not found; install it (on Debian:"
            " apt install chromium), or name it with NEWSARCHIVE_CHROMIUM"
        )
    return found


def flags(portal: Portal) -> list[str]:
    """What Chromium is started with for a portal."""
    own = portal.domains or (site(host(portal.home)) or host(portal.home),)
    known = [pattern for name in own for pattern in (name, f"*.{name}")]
    rules = ", ".join(["MAP * ~NOTFOUND", *(f"EXCLUDE {pattern}" for pattern in known)])
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []  # as root Chromium does not start with one
    return [*FLAGS, f"--host-resolver-rules={rules}", *sandbox]


def is_not_needed(asked: Any) -> bool:
    """Claims that one of the browser's requests is not needed to fill a page."""
    return asked.resource_type not in NEEDED


class Browser:
    """Sends a portal's pages through the browser; robots.txt goes without."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.largest = crawler.settings.getint("DOWNLOAD_MAXSIZE")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        portal = getattr(crawler.spidercls, "portal", None)
        if portal is None or not portal.browser:
            raise NotConfigured
        middleware = cls(crawler)
        crawler.signals.connect(middleware.spider_opened, signal=signals.spider_opened)
        return middleware

    def spider_opened(self) -> None:
        """Leave failures to the ledger, which names them in a line; the handler prints tracebacks."""
        logging.getLogger("scrapy-playwright").setLevel(logging.ERROR)

    async def process_request(self, request: Request) -> None:
        """Mark a page for the browser, whose look-ups the crawl's own resolver makes first."""
        plain = request.callback is NO_CALLBACK or request.url in self.crawler.spider.portal.feeds  # type: ignore[union-attr]
        if plain:
            return
        from scrapy_playwright.page import PageMethod  # type: ignore[import-untyped]  # not with every crawl

        await look_up(host(request.url))
        challenges: list[Response] = []
        request.meta["playwright"] = True
        request.meta["challenges"] = challenges
        request.meta["playwright_page_init_callback"] = partial(self._watch, challenges)
        request.meta["playwright_page_methods"] = [PageMethod(rest)]

    async def _watch(self, challenges: list[Response], page: Any, request: Request) -> None:
        """Have every document of a page come by here before its scripts run."""
        await page.route("**/*", partial(look_at, challenges, self.crawler.spider.on_site))  # type: ignore[union-attr]

    async def process_response(self, request: Request, response: Response) -> Response:
        """The page as its scripts left it, or the challenge it began with; raises Refusal for others."""
        if "challenges" not in request.meta:
            return response
        for sent in request.meta.pop("challenges"):
            return sent.replace(request=request)  # type: ignore[no-any-return]  # ends the crawl at spiders.manners.blocked
        address = response.ip_address
        private = address is not None and is_private(address) and not self._is_own(response)
        if private or not self.crawler.spider.on_site(response.url):  # type: ignore[union-attr]
            raise PrivateAddress(f"the browser was led to {response.url}, which is not the portal's")
        if len(response.body) > self.largest:
            raise OutOfBounds("the page is larger than DOWNLOAD_MAXSIZE allows")
        return response

    def _is_own(self, response: Response) -> bool:
        home = host(self.crawler.spider.portal.home)  # type: ignore[union-attr]
        return host(response.url) == home and (read_number(home) is not None or site(home) == "")


async def look_up(name: str) -> None:
    """Have the crawl's resolver refuse a private host before the browser asks for it."""
    from twisted.internet import reactor

    resolver: Any = reactor
    if not await resolver.nameResolver.look_up(name):
        raise CannotResolveHostError(f"no number is found for {name}")


async def look_at(challenges: list[Response], on_site: Callable[[str], bool], route: Any) -> None:
    """Fetch a document for the browser; a challenge is kept here, and the browser gets nothing."""
    from playwright.async_api import Error

    if not route.request.is_navigation_request():
        await route.fallback()
        return
    if not on_site(route.request.url):  # this fetch looks names up by itself
        await route.abort("addressunreachable")
        return
    try:
        answer = await route.fetch(max_redirects=0)
        body = await answer.body()
    except Error as failed:
        logger.debug("%s cannot be had: %s", route.request.url, failed)
        await route.abort("failed")
        return
    headers = {name: value for name, value in answer.headers.items() if name not in UNPACKED}
    sent = HtmlResponse(route.request.url, status=answer.status, headers=headers, body=body)
    if find_challenge(sent):
        challenges.append(sent)
        body = b""
    await route.fulfill(status=answer.status, headers=headers, body=body)


UNPACKED = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Headers that no longer hold once a body is unpacked."""


async def rest(page: Any) -> None:
    """Wait until a page's scripts ask for nothing more."""
    from playwright.async_api import TimeoutError as Late

    try:
        await page.wait_for_load_state("networkidle", timeout=QUIET_SECONDS * 1000)
    except Late:  # it never rests: what is there by now is the page
        logger.debug("%s still asks for more; it is taken as it is", page.url)
