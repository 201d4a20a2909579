"""Leaving out requests that were made before, however many those are."""

from typing import Any

from scrapy.dupefilters import RFPDupeFilter

from newsarchive.seen import Seen


class Repeats(RFPDupeFilter):
    """Scrapy's filter, with its fingerprints in a tenth of the memory."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._fingerprints = Seen(self._fingerprints)  # type: ignore[assignment]  # all it is asked: add, and in
