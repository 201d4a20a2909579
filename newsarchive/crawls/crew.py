"""The processes of many crawls: so many side by side, each watched to its end, all stopped together."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import FrameType
from typing import Literal

from newsarchive.crawls.lock import BUSY_STATUS
from newsarchive.crawls.log import last_said, log_path, open_log
from newsarchive.errors import ArchiveError

SHOW_SECONDS = 0.5
ELSEWHERE = "is being crawled by another process"

State = Literal["waiting", "crawling", "ended", "busy", "not begun"]
"""busy: another process is crawling the portal. not begun: the crew was stopped, or could not."""


@dataclass(slots=True)
class Crawl:
    """One portal's crawl."""

    portal: str
    log: Path
    state: State = "waiting"
    status: int | None = None
    """The process's exit status, negative where a signal ended it; None while there is none."""
    began: float = 0.0
    ended: float = 0.0
    why: str = ""
    """Why it could not begin, in a sentence."""
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def seconds(self) -> float:
        """How long it has been going on, or took."""
        return (self.ended or monotonic()) - self.began if self.began else 0.0

    @property
    def said(self) -> str:
        """What it last said."""
        return last_said(self.log, self.portal) if self.began else ""


class Crew:
    """Crawls portals side by side. One crew is for one run."""

    def __init__(
        self, portals: Sequence[str], *, archive: Path, jobs: int, command: Callable[[str], list[str]]
    ) -> None:
        self.crawls = [Crawl(name, log_path(archive, name)) for name in portals]
        self.environment = {
            "SCRAPY_SETTINGS_MODULE": "newsarchive.settings",
            **os.environ,
            "NEWSARCHIVE_PATH": str(archive.absolute()),
        }
        self.jobs = jobs
        self.command = command
        self.stops = 0
        """How often the crew was asked to stop."""

    def run(self, show: Callable[[], None]) -> None:
        """Crawl every portal; show is called every half a second and after each crawl's end.

        Ctrl-C and SIGTERM end the crawls as Ctrl-C ends a single one: what is under way is still written.
        A second one kills them.
        """
        with ThreadPoolExecutor(self.jobs) as pool, self._catching():
            pending: set[Future[None]] = {pool.submit(self._crawl, crawl) for crawl in self.crawls}
            while pending:
                done, pending = wait(pending, timeout=SHOW_SECONDS, return_when=FIRST_COMPLETED)
                show()
                for future in done:
                    future.result()

    def stopped(self) -> bool:
        """Claims that the crew was asked to stop."""
        return self.stops > 0

    def stop(self) -> None:
        """Begin no more crawls, and end those that are going on."""
        self.stops += 1
        for crawl in self.crawls:
            if crawl.process is not None and crawl.process.poll() is None:
                crawl.process.send_signal(signal.SIGINT if self.stops == 1 else signal.SIGKILL)

    def _crawl(self, crawl: Crawl) -> None:
        if self.stopped():
            crawl.state, crawl.why = "not begun", "stopped before its turn"
            return
        try:
            log = open_log(crawl.log)
        except ArchiveError as failed:
            crawl.state, crawl.why = "not begun", str(failed)
            return
        if log is None:
            crawl.state, crawl.why = "busy", ELSEWHERE
            return
        crawl.began, crawl.state = monotonic(), "crawling"
        try:
            crawl.process = self._start(crawl.portal, log)
        except OSError as failed:  # too many processes or open files; others may still get theirs
            crawl.began, crawl.state = 0.0, "not begun"
            crawl.why = f"its process could not be started ({failed.strerror})"
            return
        finally:
            os.close(log)  # from here on only the crawl's process holds the lock
        if self.stopped():
            crawl.process.send_signal(signal.SIGINT)  # it was begun while the crew was stopped
        crawl.status = crawl.process.wait()
        crawl.ended, crawl.state = monotonic(), "ended"
        if crawl.status == BUSY_STATUS:  # by a crawl that no crew began
            crawl.state, crawl.why = "busy", ELSEWHERE

    def _start(self, portal: str, log: int) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            self.command(portal),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,  # a terminal's Ctrl-C reaches this process only, which passes it on once
        )

    @contextmanager
    def _catching(self) -> Iterator[None]:
        """Turn the signals that end a process into a stop of all crawls."""

        def caught(number: int, frame: FrameType | None) -> None:
            self.stop()

        before = {number: signal.signal(number, caught) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
