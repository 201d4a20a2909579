"""What came back for a request, or why nothing did, as the archive records it."""

import re
from dataclasses import replace
from datetime import UTC, datetime

from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    StopDownload,
)
from scrapy.http import Headers, Response
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.gz import gunzip, gzip_magic_number
from twisted.python.failure import Failure

from newsarchive.archive import Outcome, OutcomeKind
from newsarchive.errors import Unreadable
from newsarchive.find.parts import find_next_part
from newsarchive.lists.listing import Answer
from spiders.manners.refusals import Refusal

SENTENCES: dict[type[BaseException], str] = {
    CannotResolveHostError: "the host's name is not known",
    DownloadCancelledError: "the page is larger than DOWNLOAD_MAXSIZE allows",
    DownloadConnectionRefusedError: "the host refused the connection",
    DownloadTimeoutError: "no whole answer within DOWNLOAD_TIMEOUT",
    ResponseDataLossError: "the answer broke off",
}

READABLE = ("text/", "application/xhtml", "application/xml", "application/octet-stream")
"""Beginnings of content types that real portals send pages under, misconfigured ones among them."""
UNREADABLE = ("text/css", "text/javascript", "text/csv", "text/calendar", "text/vcard")

DATA = (
    "application/json",
    "application/javascript",
    "application/x-javascript",
    "text/javascript",
    "application/rss",
    "application/atom",
    "application/rdf",
    "application/gzip",
    "application/x-gzip",
)
"""Types that lists come under which are no pages: JSON, JSONP, feeds, packed sitemaps."""

MAX_UNPACKED = 50 * 1024 * 1024  # bytes; what the sitemap protocol allows


CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


def content_type(headers: Headers) -> str:
    """The answer's content type without parameters, lower case; "" where none was sent."""
    return (headers.get("Content-Type") or b"").decode("latin-1").partition(";")[0].strip().lower()


def is_readable(kind: str) -> bool:
    """Claims that a page may be behind this content type; without one there may be."""
    return not kind or (kind.startswith(READABLE) and not kind.startswith(UNREADABLE))


def is_data(kind: str) -> bool:
    """Claims that a list may be behind this content type although no page is."""
    return kind.startswith(DATA) or kind.endswith("+json")


def screen(headers: Headers, request: Request) -> None:
    """Break off a download whose type says it is not a page, before its body comes; lists may be data."""
    kind = content_type(headers)
    if not is_readable(kind) and not ("walk" in request.cb_kwargs and is_data(kind)):
        raise StopDownload


def charset_of(headers: Headers) -> str:
    """charset parameter of the Content-Type header, "" where there is none."""
    declared = CHARSET.search((headers.get("Content-Type") or b"").decode("latin-1"))
    return declared[1] if declared else ""


def list_answer(response: Response) -> Answer:
    """What came for a list, unpacked where it is a packed file.

    Raises Unreadable where it is broken, or larger.
    """
    body = response.body
    if gzip_magic_number(response):
        try:
            body = gunzip(body, max_size=MAX_UNPACKED)
        except (OSError, EOFError, ValueError) as broken:
            raise Unreadable(f"cannot be unpacked: {broken}") from broken
    form = response.request.body.decode("ascii", "replace") if response.request else ""
    return Answer(response.url, body, charset_of(response.headers), form)


def next_part(response: Response, charset: str) -> str | None:
    """Address of the page that continues the story; what cannot be read has none, and is judged later."""
    try:
        return find_next_part(response.body, response.url, charset=charset)
    except Unreadable:
        return None


def request_of(failure: Failure) -> Request:
    """The request an errback is called for, which Scrapy hangs on the failure."""
    request: Request = failure.request  # type: ignore[attr-defined]
    return request


def asked_for(request: Request | None) -> str:
    """The address a request began with, before any redirect."""
    if request is None:
        return ""
    first: str = request.meta.get("redirect_urls", [request.url])[0]
    return first


def outcome(kind: OutcomeKind, why: str, request: Request | None, answer: Response | None) -> Outcome:
    """What became of a request that led to no article."""
    return Outcome(
        kind,
        asked_for(request) or (answer.url if answer else ""),
        why,
        status=answer.status if answer else None,
        size=len(answer.body) if answer else None,
        fetched_at=datetime.now(UTC),
    )


def failed_outcome(failure: Failure) -> Outcome:
    """What became of a request that gave no page."""
    kind, why = explain(failure)
    made = outcome(kind, why, request_of(failure), answer_of(failure))
    untried = isinstance(failure.value, Refusal) and not failure.value.tried
    return replace(made, fetched_at=None) if untried else made


def is_passing(missed: Outcome) -> bool:
    """Claims that a page that could not be had may be there another time: no refusal, no 404."""
    return missed.kind == "failed" and not (missed.status and 400 <= missed.status < 500)


def answer_of(failure: Failure) -> Response | None:
    """The answer that came although the request failed, if one did."""
    if isinstance(failure.value, HttpError | StopDownload | Refusal):
        return failure.value.response
    return None


def explain(failure: Failure) -> tuple[OutcomeKind, str]:
    """Kind and reason: rejected where we chose not to read, failed where we could not."""
    match failure.value:
        case HttpError() as refused:
            return "failed", f"HTTP status {refused.response.status}"
        case StopDownload() as stopped:
            kind = content_type(stopped.response.headers) if stopped.response else "unknown"
            return "rejected", f"not a page but {kind}"
        case Refusal() as refusal:
            return refusal.kind, str(refusal)[:300]
        case IgnoreRequest() as ignored:
            return "rejected", str(ignored)[:300] or "refused without a reason"
        case DownloadFailedError() as failed:  # which spiders.downloads has put into words
            return "failed", str(failed)[:300]
    fault = failure.value
    sentence = SENTENCES.get(type(fault)) if fault else None
    return "failed", sentence or f"{type(fault).__name__}: {fault}"[:300]
