"""Stopping where a portal wants no crawler: the crawl ends with the reason "blocked". Nothing is bypassed.

Web application firewalls answer with a page whose script computes a cookie (Aliyun's acw_sc__v2; 加速乐's
__jsl_clearance, with status 521 or 512; status 412), or refuse one page after the other with 403. Whoever
meets one should write to the portal, crawl more slowly, or take its e-paper or feed instead.
"""

import re
from collections import Counter
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from newsarchive.address import host
from newsarchive.capture import Capture
from newsarchive.errors import Unreadable
from newsarchive.extraction import read_capture
from newsarchive.find.blocked import CHALLENGE_CODE, FIRST
from spiders.manners.leaving import LeaveAlone
from spiders.manners.refusals import Blocked as Refused

WALLS = frozenset({401, 403, 418, 512, 521})
"""Statuses that firewalls refuse with; one alone may be one page's own affair, or a server that is down."""
COOKIES = re.compile(rb"__jsl_clearance|acw_sc__v2")
"""Cookies whose value a script must compute. acw_tc and __jsluid alone are harmless."""


CHALLENGES = 3
"""In a row. A firewall that has let pages through may challenge a single one, such as a search."""


CHINESE = 1500
"""Bytes that are not ASCII, from which a page says too much to be a challenge: 500 characters in UTF-8."""
ASCII = bytes(range(128))
WORDS = tuple(
    b"acw_sc__v2 arg1= jsl HMF_CI cf-chl cf_chl_ challenge-platform safeline slidecaptcha geetest aliyun_waf"
    b" TencentCaptcha yundun".split()
)
"""One of them is in whatever CHALLENGE_CODE and COOKIES find."""


class Blocked:
    """Looks at every answer, and ends the crawl at a host's challenges or before its wall."""

    def __init__(self, crawler: Crawler, refusals: int) -> None:
        self.crawler = crawler
        self.refusals = refusals
        self.refused: Counter[str] = Counter()
        self.challenged: Counter[str] = Counter()
        self.open: set[str] = set()
        """Hosts that have sent a page."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler, crawler.settings.getint("BLOCKED_REFUSALS"))

    def process_response(self, request: Request, response: Response) -> Response:
        """The answer; raises Blocked where it is the challenge that ends the crawl."""
        name = host(response.url)
        if why := find_challenge(response):
            self.challenged[name] += 1
            if name not in self.open or self.challenged[name] >= CHALLENGES:
                self._stop(f"{name} answers with a challenge instead of a page ({why}); nothing was bypassed")
                raise Refused(f"a challenge instead of a page: {why}", response)
        elif request.callback is not NO_CALLBACK:  # robots.txt sent or refused says nothing of the pages
            self._count(name, response)
        return response

    def _count(self, name: str, response: Response) -> None:
        if response.status in WALLS:
            self.refused[name] += 1
            if self.refused[name] >= self.refusals:
                last = f"the last with status {response.status}"
                self._stop(f"{name} refused {self.refusals} pages in a row, {last}")
            return
        self.refused.pop(name, None)
        if response.status == 200:
            self.challenged.pop(name, None)
            self.open.add(name)

    def _stop(self, why: str) -> None:
        LeaveAlone.of(self.crawler).leave_portal("blocked", why)


def find_challenge(response: Response) -> str:
    """How one sees that an answer is a challenge; "" where it is none.

    A script's name alone does not tell: pages with a log-in carry some of them too. So where the status is
    in order, the page is read as an article would be.
    """
    if response.status == 412:  # no request here has a condition that could fail
        return "status 412"
    cookie = COOKIES.search(b" ".join(response.headers.getlist("Set-Cookie")))
    if response.status < 400 and len(response.body) > FIRST:
        return ""
    head = response.body[:FIRST]
    if response.status < 400 and cookie is None and len(head.translate(None, ASCII)) > CHINESE:
        return ""  # found in a tenth of the time that looking for the words takes, and true of most pages
    code = None
    if any(word in head for word in WORDS):  # six times as fast as the patterns, and every page comes here
        code = COOKIES.search(head) or CHALLENGE_CODE.search(head)
    mark = (cookie or code or [b""])[0].decode("ascii")
    if not mark or response.status >= 400:
        return mark and f"status {response.status}, {mark}"
    try:
        kind = read_capture(Capture(url=response.url, body=response.body, status=response.status)).kind
    except Unreadable:
        return mark if cookie else ""
    return mark if kind == "challenge" else ""
