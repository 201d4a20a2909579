"""Why a page could not be had or was not looked at, in one plain sentence."""

from typing import Literal

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    StopDownload,
)
from scrapy.http import Headers, Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

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


def content_type(headers: Headers) -> str:
    """The answer's content type without parameters, lower case; "" where none was sent."""
    return (headers.get("Content-Type") or b"").decode("latin-1").partition(";")[0].strip().lower()


def is_readable(kind: str) -> bool:
    """Claims that a page may be behind this content type; without one there may be."""
    return not kind or (kind.startswith(READABLE) and not kind.startswith(UNREADABLE))


def answer_of(failure: Failure) -> Response | None:
    """The answer that came although the request failed, if one did."""
    if isinstance(failure.value, HttpError | StopDownload):
        return failure.value.response
    return None


def explain(failure: Failure) -> tuple[Literal["rejected", "failed"], str]:
    """("rejected" or "failed", why): rejected where we chose not to read, failed where we could not."""
    match failure.value:
        case HttpError() as refused:
            return "failed", f"HTTP status {refused.response.status}"
        case StopDownload() as stopped:
            kind = content_type(stopped.response.headers) if stopped.response else "unknown"
            return "rejected", f"not a page but {kind}"
        case IgnoreRequest() as ignored:
            return "rejected", str(ignored)[:300] or "refused without a reason"
    fault = failure.value
    sentence = SENTENCES.get(type(fault)) if fault else None
    return "failed", sentence or f"{type(fault).__name__}: {fault}"[:300]
