"""How far many crawls are: a table that renews itself on a terminal, else a line for each begin and end."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from newsarchive.crawls.crew import Crawl, Crew, State

MOST = 20
"""Lines of the table; more crawls than a screen has lines are only counted."""
STOPPING = "stopping: what is under way is still written; Ctrl-C once more kills the crawls"


@contextmanager
def showing(
    crew: Crew, console: Console | None = None, *, quiet: bool = False
) -> Iterator[Callable[[], None]]:
    """Give the function that shows how far the crawls are; on standard error, so that a pipe gets results."""
    console = console or Console(stderr=True, highlight=False, quiet=quiet)
    if not console.is_terminal:
        yield Lines(crew, console).show
        return
    with Live(console=console, auto_refresh=False, transient=True) as live:
        yield lambda: live.update(draw(crew.crawls, stopping=crew.stopped()), refresh=True)


def draw(crawls: Sequence[Crawl], *, stopping: bool = False) -> Group:
    """The crawls that are going on, and how many others there are."""
    going = [crawl for crawl in crawls if crawl.state == "crawling"]
    waiting = sum(crawl.state == "waiting" for crawl in crawls)
    title = f"{len(crawls) - len(going) - waiting:,} of {len(crawls):,} portals done, {waiting:,} waiting"
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 0))
    for crawl in going[:MOST]:
        table.add_row(crawl.portal, f"{crawl.seconds:,.0f} s", Text(crawl.said or "nothing yet"))
    return Group(Text(title, style="bold"), table, *([Text(STOPPING)] if stopping else []))


class Lines:
    """Plain lines, one when a crawl begins and one when it has ended."""

    def __init__(self, crew: Crew, console: Console) -> None:
        self.crew = crew
        self.console = console
        self.shown: dict[str, State] = {}
        self.stopping = False

    def show(self) -> None:
        """Print what is new."""
        if self.crew.stopped() and not self.stopping:
            self.stopping = True
            self._say(STOPPING)
        for number, crawl in enumerate(self.crew.crawls, 1):
            if crawl.state != self.shown.get(crawl.portal, "waiting"):
                self.shown[crawl.portal] = crawl.state
                self._say(f"{number:,} of {len(self.crew.crawls):,}: {crawl.portal} {self._words(crawl)}")

    def _say(self, line: str) -> None:
        self.console.print(Text(line), soft_wrap=True)

    def _words(self, crawl: Crawl) -> str:
        match crawl.state:
            case "ended":
                status = f" with status {crawl.status}" if crawl.status else ""
                return f"ended after {crawl.seconds:,.1f} seconds{status}"
            case "busy" | "not begun":
                return crawl.why
        return crawl.state
