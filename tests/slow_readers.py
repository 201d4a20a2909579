"""Readers for tests of the extracting step; they run in a process of their own, so it must import them."""

import os
import time

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
