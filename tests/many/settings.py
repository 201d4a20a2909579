"""The project's settings with other portals, and in a hurry."""

from newsarchive.settings import *  # noqa: F403 -- what the tests do not change is to be as it is

SPIDER_MODULES = ["tests.many.portals"]
DOWNLOAD_DELAY = 0.01
AUTOTHROTTLE_ENABLED = False
EXTRACT_WORKERS = 0
STORE_SECONDS = 0.1
