"""Readers for tests of the extracting step; they run in a process of their own, so it must import them."""

import os
import time

from newsarchive.archive import Archive
from newsarchive.article import Article
from newsarchive.capture import Capture


def never_ends(capture: Capture) -> Article:
    """Stands for a page that takes for ever."""
    time.sleep(60)
    raise AssertionError(capture.url)


def dies(capture: Capture) -> Article:
    """Stands for a page that brings its reader down, as a fault in a C library would."""
    os._exit(7)


def breaks(capture: Capture) -> Article:
    """Stands for a fault in our own rules."""
    raise KeyError(capture.url)


def end_this_process(archive: Archive) -> None:
    """Stands for the system ending the process that writes, for want of memory."""
    os._exit(9)


def work(task: str) -> str:
    """Stands for any work: says which process did it; "die", "sleep" and "fail" do as they say."""
    if task == "die":
        os._exit(7)
    if task == "sleep":
        time.sleep(60)
    if task == "fail":
        raise UnpackableError(lambda: None)
    return f"{task} by {os.getpid()}"


class UnpackableError(Exception):
    """Cannot travel between processes."""
