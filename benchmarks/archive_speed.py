"""How fast an archive is filled, revisited and searched, on generated text.

    python benchmarks/archive_speed.py [--articles 5000] [--batch 100] [--path FILE]

Prints articles stored a second (rows, credits, pictures, tags, outcomes and search index), the same for
articles seen again, bytes an article, and the time searches take. Text is of made-up words in the
frequencies of real ones, about a thousand characters an article.
"""

import argparse
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsarchive.archive import Archive, Entry, Question
from newsarchive.article import CHINA, Article, Image, Paragraph, Published
from newsarchive.capture import Capture
from newsarchive.portal import Portal

PORTAL = Portal(name="bench", title="测速网", region="湖北", home="http://bench.example.com/")

QUERIES = 30
"""Searches of each kind."""

RANK = 1000
"""The searched words begin at this place in the order of frequency."""


class Writer:
    """Makes articles; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        common = [chr(code) for code in range(0x4E00, 0x4E00 + 2500)]
        self.words = [
            "".join(self.random.choices(common, k=self.random.choice((1, 2, 2, 2, 3)))) for _ in range(40_000)
        ]
        self.frequencies = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def sentence(self, words: int) -> str:
        """Return about twice as many characters as words."""
        return "".join(self.random.choices(self.words, cum_weights=self.frequencies, k=words))

    def articles(self, number: int) -> Iterator[Entry]:
        """Yield entries of one to two dozen paragraphs with the details that articles have."""
        for serial in range(number):
            lines = tuple(
                Paragraph("，".join(self.sentence(8) for _ in range(6)) + "。")
                for _ in range(self.random.randint(4, 15))
            )
            url = f"http://www.bench.example.com/2020/{serial % 12 + 1:02}/content_{serial}.html"
            at = datetime(2020, 1, 1, tzinfo=CHINA) + timedelta(minutes=37 * serial)
            article = Article(
                url=url,
                canonical_url=url,
                kind="article",
                title=self.sentence(9),
                published=Published(at, "minute", f"{at:%Y-%m-%d %H:%M}"),
                source=f"{self.words[serial % 40]}日报",
                authors=(self.words[serial % 200 + 100],),
                editors=(self.words[serial % 30 + 400],),
                section=("新闻", self.words[serial % 9]),
                paragraphs=lines,
                images=(Image(f"{url}/1.jpg", self.sentence(8)),),
                keywords=tuple(self.random.sample(self.words[:3000], 4)),
                rules={"title": "h1", "published": "byline", "source": "byline"},
            )
            yield Entry(Capture(url=url, body=article.text.encode(), fetched_at=datetime.now(UTC)), article)


def fill(archive: Archive, entries: list[Entry], batch: int) -> str:
    """Put the entries and return how many a second, by the clock and of processor time."""
    run = archive.begin_run(PORTAL, datetime.now(UTC))
    began, worked = time.perf_counter(), time.process_time()
    for start in range(0, len(entries), batch):
        archive.put(run, entries[start : start + batch])
    seconds, work = time.perf_counter() - began, time.process_time() - worked
    archive.end_run(run, "finished", datetime.now(UTC))
    return f"{len(entries) / seconds:8.0f} articles/s, {len(entries) / work:.0f} a second of processor time"


def main() -> None:
    """Run the measurement and print it."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--articles", type=int, default=5000)
    options.add_argument("--batch", type=int, default=100)
    options.add_argument("--path", type=Path)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(asked.path or Path(folder) / "archive.db", asked.articles, asked.batch)


def measure(path: Path, number: int, batch: int) -> None:
    """Fill the archive at path and print the figures."""
    entries = list(Writer(7).articles(number))
    characters = statistics.mean(len(entry.article.text) for entry in entries)
    print(f"{number} articles of {characters:.0f} characters, batches of {batch}")
    with Archive.open(path) as archive:
        print(f"stored       {fill(archive, entries, batch)}")
        print(f"seen again   {fill(archive, entries, batch)}")
    print(f"size         {path.stat().st_size / number:8.0f} bytes an article")
    with Archive.open(path, readonly=True) as archive:
        words = Writer(7).words
        for length in (1, 2, 3):
            common = [word for word in words[RANK:] if len(word) == length][:QUERIES]
            print(f"{length} characters {search_times(archive, [Question(words=word) for word in common])}")
        pairs = [
            Question(words=f"{first} {second}")
            for first, second in itertools.pairwise(words[RANK : RANK + 1 + QUERIES])
        ]
        print(f"two words    {search_times(archive, pairs)}")
        best = [Question(words=word, by_rank=True) for word in words[RANK : RANK + QUERIES]]
        print(f"by rank      {search_times(archive, best)}")


def search_times(archive: Archive, questions: Sequence[Question]) -> str:
    """Ask each question and return the times a page of 20 hits took."""
    times = []
    for question in questions:
        began = time.perf_counter()
        archive.search(question)
        times.append((time.perf_counter() - began) * 1000)
    return f"{statistics.median(times):8.1f} ms, slowest {max(times):.1f} ms"


if __name__ == "__main__":
    main()
