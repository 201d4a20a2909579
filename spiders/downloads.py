"""Fetching pages over HTTP and HTTPS with aiohttp, whose parser takes a third less time than Scrapy's own.

Scrapy's limits, delays, retries and manners stay as they are; only what goes over the line is aiohttp's. It
wants its HTTP in order. Old servers send headers without a colon, or two lengths: a host that does is asked
once more through Scrapy's own client, which forgives such things as browsers do, and through it from then on.
"""

import errno
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
from scrapy import Request, signals
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    StopDownload,
    UnsupportedURLSchemeError,
)
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from twisted.python.failure import Failure
from yarl import URL

from newsarchive.address import host
from spiders.connections import Names, through_proxy, tls, to_send

logger = logging.getLogger(__name__)

OWN_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""What aiohttp would send of its own accord."""


class OddAnswer(DownloadFailedError):  # noqa: N818 -- named for what came
    """What came is not HTTP as it should be."""


class Downloads(BaseDownloadHandler):
    """Scrapy's download handler for http and https."""

    lazy = True  # a session must be begun in the event loop

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self.largest = settings.getint("DOWNLOAD_MAXSIZE")
        self.large = settings.getint("DOWNLOAD_WARNSIZE")
        self.timeout = settings.getfloat("DOWNLOAD_TIMEOUT")
        bound = settings.get("DOWNLOAD_BIND_ADDRESS")
        self.session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=0,  # Scrapy's own limits hold
                resolver=Names(),
                use_dns_cache=False,  # the resolver has its own
                ssl=tls(settings),
                local_addr=(bound, 0) if isinstance(bound, str) else bound,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=OWN_HEADERS,
        )

        self.forgiving: HTTP11DownloadHandler | None = None
        self.odd: set[str] = set()
        """Hosts whose HTTP is not in order."""

    async def download_request(self, request: Request) -> Response:
        """The answer; raises Scrapy's exceptions where there is none."""
        if host(request.url) in self.odd:
            return await self._forgive(request)
        try:
            return await self._fetch(request)
        except OddAnswer:
            try:
                answer = await self._forgive(request)
            except (DownloadFailedError, ResponseDataLossError):
                pass  # it is no HTTP at all, which the first error says better
            else:
                self.odd.add(host(request.url))
                return answer
            raise

    async def _forgive(self, request: Request) -> Response:
        if self.forgiving is None:
            self.forgiving = HTTP11DownloadHandler.from_crawler(self.crawler)
        return await self.forgiving.download_request(request)

    async def _fetch(self, request: Request) -> Response:
        seconds = request.meta.get("download_timeout") or self.timeout
        began = time.monotonic()
        with in_scrapys_words(request.url):
            async with self.session.request(
                request.method,
                URL(request.url, encoded=True),  # as the page had it, not as yarl would write it
                data=request.body or None,
                headers=list(to_send(request)),
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=seconds),
                **through_proxy(request),
            ) as answer:
                request.meta["download_latency"] = time.monotonic() - began
                return await self._read(request, answer)

    async def _read(self, request: Request, answer: aiohttp.ClientResponse) -> Response:
        headers = Headers(answer.raw_headers)
        stopped = self._stopped(request, headers, answer.content_length)
        body = b"" if stopped else await self._body(answer)
        kind = responsetypes.from_args(headers=headers, url=request.url, body=body)
        response: Response = kind(request.url, status=answer.status, headers=headers, body=body)
        if stopped is not None:
            response.flags.append("download_stopped")
            if stopped.fail:
                stopped.response = response
                raise stopped
        return response

    def _stopped(self, request: Request, headers: Headers, size: int | None) -> StopDownload | None:
        """What a handler of the signal raised who does not want the body."""
        told = self.crawler.signals.send_catch_log(
            signal=signals.headers_received,
            headers=headers,
            body_length=size,
            request=request,
            spider=self.crawler.spider,
        )
        faults = (result.value for _, result in told if isinstance(result, Failure))
        return next((fault for fault in faults if isinstance(fault, StopDownload)), None)

    async def _body(self, answer: aiohttp.ClientResponse) -> bytes:
        """The body as sent. Raises DownloadCancelledError where it is, or would be, too large."""
        size, chunks = answer.content_length or 0, list[bytes]()
        if not 0 < self.largest < size:
            size = 0
            async for chunk in answer.content.iter_any():
                chunks.append(chunk)
                size += len(chunk)
                if 0 < self.largest < size:
                    break
        if 0 < self.largest < size:
            raise DownloadCancelledError(f"{answer.url} has more than {self.largest:,} bytes")
        if 0 < self.large < size:
            logger.warning("%s has %s bytes", answer.url, f"{size:,}")
        return b"".join(chunks)

    async def close(self) -> None:
        """Close what is still open."""
        await self.session.close()
        if self.forgiving is not None:
            await self.forgiving.close()


@contextmanager
def in_scrapys_words(url: str) -> Iterator[None]:
    """Turn aiohttp's exceptions into those that Scrapy's retries and our outcomes know."""
    try:
        yield
    except TimeoutError as late:
        raise DownloadTimeoutError(f"{url} took too long") from late
    except aiohttp.InvalidURL as wrong:
        raise UnsupportedURLSchemeError(str(wrong)) from wrong
    except aiohttp.ClientConnectorDNSError as unknown:
        raise CannotResolveHostError(str(unknown)) from unknown
    except aiohttp.ClientConnectorError as closed:
        if closed.os_error.errno == errno.ECONNREFUSED:
            raise DownloadConnectionRefusedError(str(closed)) from closed
        raise DownloadFailedError(f"the connection failed: {closed.os_error}") from closed
    except aiohttp.ClientPayloadError as short:
        raise ResponseDataLossError(str(short)) from short
    except aiohttp.ClientHttpProxyError as refused:
        raise DownloadFailedError(f"the proxy refuses: {refused.status} {refused.message}") from refused
    except aiohttp.ClientResponseError as odd:
        raise OddAnswer(f"the answer is not as HTTP wants it: {' '.join(odd.message.split())}") from odd
    except aiohttp.ServerDisconnectedError as gone:
        raise DownloadFailedError("the host hung up without an answer") from gone
    except (aiohttp.ClientError, OSError) as failed:
        raise DownloadFailedError(f"the connection failed: {type(failed).__name__}: {failed}") from failed
