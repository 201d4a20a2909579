"""Ours and its peers on the same pages in the same run: every field's score, and CPU pages per second.

    .venv/bin/python benchmarks/peers.py DIR [--only NAME …]

DIR holds labelled pages, as for quality.py. Each peer gets an environment of its own under build/peers/, made
once, at the versions below. Prints a Markdown table; a field a peer does not offer scores nothing.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from measures import MEASURES, measure_page, totals
from newsarchive.charset import to_utf8
from pages import LabelledPage, labelled_pages

ROOT = Path(__file__).parents[1]
PLACE = ROOT / "build" / "peers"

PEERS = {
    "gne": ["gne==0.4.3"],
    "newspaper4k": ["newspaper4k[zh]==0.9.6"],
    "trafilatura": ["trafilatura==2.3.1", "lxml_html_clean==0.4.6"],
    "readability": ["readability-lxml==0.9"],
    "goose3": ["goose3[chinese]==3.1.22"],
    "news_please": ["news-please==1.6.16", "jieba==0.42.1"],
    "gerapy": ["gerapy-auto-extractor==0.2.1"],
    "resiliparse": ["resiliparse==2.0.1"],
    "htmldate": ["htmldate==1.11.0"],
}
"""Adapter -> what its environment holds; the first is the peer itself."""

FLOOR = "lxml"
OURS = "newsarchive"


def python_of(peer: str) -> Path:
    """The peer's interpreter, its environment made where it is missing; ours is the one that runs this."""
    if peer not in PEERS:
        return Path(sys.executable)
    home = PLACE / peer
    made = home / "made-from"
    if not made.exists() or made.read_text() != " ".join(PEERS[peer]):
        print(f"installing {PEERS[peer][0]} …", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
        pip = [home / "bin" / "python", "-m", "pip", "install", "-qq", "--no-input"]
        subprocess.run([*pip, *PEERS[peer]], check=True)
        made.write_text(" ".join(PEERS[peer]))
    return home / "bin" / "python"


def page_stream(pages: list[LabelledPage]) -> bytes:
    """The pages as peer_rows.py reads them, decoded right."""
    rows = [
        {
            "name": page.name,
            "file": str(page.file),
            "url": page.url,
            "html": to_utf8(page.body, "")[0].decode(),
        }
        for page in pages
    ]
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode("utf-8", "replace")


def ask(peer: str, stream: bytes) -> list[dict[str, Any]]:
    """The peer's row for every page; what it says on its standard error goes to build/peers/NAME.log."""
    command = [python_of(peer), "-W", "ignore", Path(__file__).with_name("peer_rows.py"), peer]
    quiet = {**os.environ, "PYTHONUTF8": "1"}
    PLACE.mkdir(parents=True, exist_ok=True)
    with (PLACE / f"{peer}.log").open("wb") as log:
        told = subprocess.run(
            command, input=stream, stdout=subprocess.PIPE, stderr=log, env=quiet, check=True
        )
    return [json.loads(line) for line in told.stdout.decode().splitlines()]


def digits(score: float) -> str:
    """A score to three digits; only a perfect one shows as 1."""
    return f"{score if score == 1 else min(score, 0.999):.3f}"


def line(peer: str, pages: list[LabelledPage], rows: list[dict[str, Any]]) -> str:
    """One line of the table."""
    speed = len(rows) / sum(row["cpu_seconds"] for row in rows)
    scores = totals([measure_page(page.label, row) for page, row in zip(pages, rows, strict=True)])
    shown = [digits(scores[field]) if peer != FLOOR else "" for field in MEASURES]
    name = {OURS: "**newsarchive**", FLOOR: "bare lxml parse"}.get(peer) or PEERS[peer][0].replace("==", " ")
    errors = sum("error" in row for row in rows)
    return f"| {' | '.join([name, *shown, f'{speed:.0f}', str(errors or '')])} |"


def main() -> None:
    """Ask everyone, print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--only", nargs="+", metavar="NAME", choices=PEERS, default=list(PEERS))
    asked = parser.parse_args()
    pages = labelled_pages(asked.folder)
    stream = page_stream(pages)
    print(f"| | {' | '.join(MEASURES)} | pages/CPU-s | errors |")
    print("|---" * (len(MEASURES) + 3) + "|")
    for peer in [OURS, *asked.only, FLOOR]:
        print(line(peer, pages, ask(peer, stream)), flush=True)


if __name__ == "__main__":
    main()
