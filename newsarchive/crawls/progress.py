"""How far many crawls are: a table that renews itself on a terminal, else a line for each begin and end."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from newsarchive.crawls.crew import Crawl, State

MOST = 20
"""Lines of the table; more crawls than a screen has lines are only counted."""


@contextmanager
def showing(crawls: Sequence[Crawl], console: Console | None = None) -> Iterator[Callable[[], None]]:
    """Give the function that shows how far the crawls are; on standard error, so that a pipe gets results."""
    console = console or Console(stderr=True, highlight=False)
    if not console.is_terminal:
        yield Lines(crawls, console).show
        return
    with Live(console=console, auto_refresh=False, transient=True) as live:
        yield lambda: live.update(draw(crawls), refresh=True)


def draw(crawls: Sequence[Crawl]) -> Group:
    """The crawls that are going on, and how many others there are."""
    going = [crawl for crawl in crawls if crawl.state == "crawling"]
    waiting = sum(crawl.state == "waiting" for crawl in crawls)
    title = f"{len(crawls) - len(going) - waiting:,} of {len(crawls):,} portals done, {waiting:,} waiting"
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 0))
    for crawl in going[:MOST]:
        table.add_row(crawl.portal, f"{crawl.seconds:,.0f} s", Text(crawl.said or "nothing yet"))
    return Group(Text(title, style="bold"), table)


class Lines:
    """Plain lines, one when a crawl begins and one when it has ended."""

    def __init__(self, crawls: Sequence[Crawl], console: Console) -> None:
        self.crawls = crawls
        self.console = console
        self.shown: dict[str, State] = {}

    def show(self) -> None:
        """Print what is new."""
        for number, crawl in enumerate(self.crawls, 1):
            if crawl.state != self.shown.get(crawl.portal, "waiting"):
                self.shown[crawl.portal] = crawl.state
                place = f"{number:,} of {len(self.crawls):,}"
                self.console.print(Text(f"{place}: {crawl.portal} {self._words(crawl)}"), soft_wrap=True)

    def _words(self, crawl: Crawl) -> str:
        match crawl.state:
            case "ended":
                return f"ended after {crawl.seconds:,.1f} seconds"
            case "busy" | "not begun":
                return crawl.why
        return crawl.state
