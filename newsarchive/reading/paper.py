"""Where people read: a terminal in colours and at its width, or plain lines in a file or a pipe."""

from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsarchive.archive import Marked

UNBROKEN = 100_000
"""Columns of a file or a pipe: lines are not broken there."""

MARK = "bold red"


class Paper:
    """Standard output, written on in paragraphs. Texts are never read as markup."""

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(highlight=False)
        self.coloured = self.console.is_terminal
        if not self.coloured:
            self.console.width = UNBROKEN

    def write(self, text: str | Text = "", *, style: str = "", indent: int = 0) -> None:
        """Write one paragraph, wrapped between Chinese characters by the columns they take."""
        styled = text if isinstance(text, Text) else Text(text)
        styled.stylize_before(style)
        self.console.print(Padding(styled, (0, 0, 0, indent), expand=False) if indent else styled)

    def write_table(self, headings: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
        """Write a table; numbers stand to the right."""
        lines = [list(row) for row in rows]
        table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0), header_style="dim")
        for number, heading in enumerate(headings):
            right = bool(lines) and all(isinstance(row[number], int) for row in lines)
            table.add_column(heading, justify="right" if right else "left", overflow="fold")
        for row in lines:
            table.add_row(*(Text(f"{cell:,}" if isinstance(cell, int) else str(cell or "")) for cell in row))
        self.console.print(table)

    def mark(self, marked: Marked) -> Text:
        """Show the marks of a text: in colour, or in «brackets» that Chinese text has no use for."""
        shown, at = Text(), 0
        for begin, end in marked.marks:
            word = marked.text[begin:end]
            shown.append(marked.text[at:begin])
            shown.append(word if self.coloured else f"«{word}»", style=MARK)
            at = end
        return shown.append(marked.text[at:])
