"""A line's text with its runs kept apart, since bylines often set parts apart by elements only."""

from typing import NamedTuple

from newsarchive.find.labels import RUN_MARK
from newsarchive.outline import Line, Run

MAX_LENGTH = 300
"""Characters of a line that are read; bylines are shorter."""


class Marked(NamedTuple):
    """A line's text, white space collapsed, RUN_MARK between its runs, and where each run begins."""

    text: str
    starts: list[int]
    runs: list[Run]

    def run_at(self, position: int) -> Run | None:
        """The run that a position lies in."""
        found = None
        for start, run in zip(self.starts, self.runs, strict=True):
            if start > position:
                break
            found = run
        return found

    def href_at(self, position: int) -> str:
        """The link that a position lies in; "" where it lies in none or is negative."""
        run = self.run_at(position) if position >= 0 else None
        return run.href if run else ""


def mark_runs(line: Line) -> Marked:
    """The line with its runs kept apart."""
    runs = [run for run in line.runs if not run.text.isspace()]
    if len(runs) <= 1:
        return Marked(line.text[:MAX_LENGTH], [0], runs) if runs else Marked(line.text[:MAX_LENGTH], [], [])
    parts: list[str] = []
    starts: list[int] = []
    length = 0
    for run in runs:
        if length > MAX_LENGTH:
            break
        text = " ".join(run.text.split())
        if run.text[:1].isspace() and parts:
            text = " " + text
        starts.append(length)
        parts.append(text)
        length += len(text) + 1
    return Marked(RUN_MARK.join(parts), starts, runs[: len(starts)])
