"""Fourth step, Reading -> Entry: which page is it? One that already came in this run goes no further.

The same text under another address is the archive's affair: it must become a link there, not vanish here.
"""

from newsarchive.address import canonical
from newsarchive.archive import Entry
from newsarchive.seen import Seen
from pipelines.extract import Reading
from pipelines.reasons import SeenInThisRun


class Deduplicate:
    """Knows the pages of this run by their canonical addresses, the further pages of stories among them."""

    def __init__(self) -> None:
        self.seen = Seen()
        self.parts: dict[str, str] = {}
        """Address of a further page -> that of its story."""

    def process_item(self, item: Reading) -> Entry:
        entry = Entry(item.capture, item.article)
        if not self.seen.add(entry.address):
            first = self.parts.get(entry.address, entry.address)
            raise SeenInThisRun(f"already came in this run, with {first}")
        for part in item.capture.parts:
            address = canonical(part.url)
            if self.seen.add(address):
                self.parts[address] = entry.address
        return entry
