"""Fourth step, Reading -> Entry: which page is it? One that already came in this run goes no further.

The same text under another address is the archive's affair: it must become a link there, not vanish here.
"""

from newsarchive.address import canonical
from newsarchive.archive import Entry
from pipelines.extract import Reading
from pipelines.reasons import SeenInThisRun


class Deduplicate:
    """Knows the pages of this run by their canonical addresses, the further pages of stories among them."""

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}

    def process_item(self, item: Reading) -> Entry:
        entry = Entry(item.capture, item.article)
        if first := self.seen.get(entry.address):
            raise SeenInThisRun(f"already came in this run, with {first}")
        for part in (item.capture, *item.capture.parts):
            self.seen.setdefault(canonical(part.url), entry.address)
        return entry
