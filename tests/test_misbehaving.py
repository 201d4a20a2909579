"""Servers that drip, flood, reset and talk nonsense: each costs a bounded time and ends in one outcome."""

import signal
import time
from pathlib import Path

from tests.crawling import count, crawl, outcomes, said_at_the_end, start
from tests.raw_server import MISDEEDS, serving
from tests.small_portal import Answer, SmallPortal, address, headline, list_page, row, story


def test_every_misdeed_ends_in_one_outcome_with_a_reason_in_bounded_time(tmp_path: Path) -> None:
    archive = tmp_path / "a.db"
    options = ("-s", "DOWNLOAD_TIMEOUT=2", "-s", "RETRY_TIMES=0", "-a", "depth=0")
    began = time.monotonic()
    with serving({address(n): story(n).encode() for n in range(3)}) as url:
        said = crawl(url, archive, *options)
    assert time.monotonic() - began < 30
    assert "every page has one outcome, 11 in all" in said
    assert count(archive, "articles") == 3
    found = outcomes(archive)
    reasons = {misdeed.__name__: found[path] for path, misdeed in MISDEEDS.items()}
    assert {kind for kind, _ in reasons.values()} == {"failed"}
    assert "no whole answer within DOWNLOAD_TIMEOUT" in reasons["drip_headers"][1]
    assert "no whole answer within DOWNLOAD_TIMEOUT" in reasons["drip_body"][1]
    assert "larger than DOWNLOAD_MAXSIZE" in reasons["never_end"][1]
    assert all(why for _, why in reasons.values())


def test_ctrl_c_does_not_wait_for_a_host_that_is_left_in_peace(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", SmallPortal()
    portal.put("/", list_page([row(address(n), headline(n)) for n in range(9)]))
    for n in range(9):
        portal.put(address(n), Answer(b"busy", status=503, headers={"Retry-After": "300"}))
    with portal.serve() as url:
        process = start(url, archive)
        while not sum(portal.asked[address(n)] for n in range(9)):
            time.sleep(0.05)
        time.sleep(1)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        said = said_at_the_end(process)
    assert time.monotonic() - began < 15
    assert "Traceback" not in said
    assert ("failed", "the crawl was stopped first") in outcomes(archive).values()
