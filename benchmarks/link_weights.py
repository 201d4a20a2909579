"""Learn the weights of the link finder's clues from labelled list pages.

    .venv/bin/python benchmarks/link_weights.py DIR... [--write]

Folders as for links.py, which also scores weights by site. Each line of linkweights.txt has the weight in
use, the weight expected by hand, and the clue. What is learned is drawn towards what is expected and never
changes its sign: few sites are labelled, and a word may stand for one of them. --write puts the learned
weights into the file; without it they are printed.
"""

import argparse
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from link_lists import LabelledList, read_lists
from newsarchive.find.addresswords import KINDS

FILE = Path(__file__).parents[1] / "newsarchive" / "find" / "linkweights.txt"
RIDGE = 4.0  # how much a weight is drawn to the expected one; between 1 and 16 scores by site hardly differ
HELD = 80.0  # the same for kinds of words, which few labelled sites have, or one has in a sense of its own
ROUNDS = 60
STILL = 0.01
ENOUGH = 100  # links of one site, after which further ones count ever less


class Example(NamedTuple):
    """The clues of one link, whether it leads to a story, and how much it counts."""

    clues: tuple[str, ...]
    is_story: bool
    counts: float


def examples(lists: Sequence[LabelledList]) -> Iterator[Example]:
    """All labelled links; those of a site with n of them count like sqrt(n) together."""
    sizes: Counter[str] = Counter()
    for page in lists:
        sizes[page.site] += len(page.articles) + len(page.others)
    for page in lists:
        counts = min(1.0, math.sqrt(ENOUGH / max(1, sizes[page.site])))
        for address, clues in page.clues.items():
            if address in page.articles or address in page.others:
                yield Example(clues, address in page.articles, counts)


class Row(NamedTuple):
    """All links with the same clues."""

    clues: tuple[str, ...]
    links: float
    stories: float


def learn(taught: Iterable[Example], expected: Mapping[str, float]) -> dict[str, float]:
    """Clue -> weight: logistic regression, one Newton step for one clue at a time, until none moves."""
    rows = merge(taught)
    members: defaultdict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for clue in row.clues:
            members[clue].append(number)
    learned = {**dict.fromkeys(members, 0.0), **expected}
    margins = [sum(learned[clue] for clue in row.clues) for row in rows]
    for _ in range(ROUNDS):
        longest = 0.0
        for clue, among in members.items():
            prior = expected.get(clue, 0.0)
            step = newton(learned[clue] - prior, [(margins[i], rows[i]) for i in among], clue)
            after = learned[clue] + step if (learned[clue] + step) * prior >= 0 else 0.0
            step, learned[clue] = after - learned[clue], after
            for number in among:
                margins[number] += step
            longest = max(longest, abs(step))
        if longest < STILL:
            break
    return learned


def merge(taught: Iterable[Example]) -> list[Row]:
    """Links with the same clues as one row."""
    merged: defaultdict[tuple[str, ...], list[float]] = defaultdict(lambda: [0.0, 0.0])
    for example in taught:
        merged[example.clues][example.is_story] += example.counts
    return [Row(clues, others + stories, stories) for clues, (others, stories) in merged.items()]


def newton(drawn: float, among: Sequence[tuple[float, Row]], clue: str) -> float:
    """One clue's step. drawn: its weight's distance from the expected one. among: its rows, with margins."""
    ridge = 0.0 if clue == "always" else HELD if is_word(clue) else RIDGE
    slope, curve = ridge * drawn, ridge + 1e-6
    for margin, row in among:
        chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, margin))))
        slope += chance * row.links - row.stories
        curve += chance * (1 - chance) * row.links
    return max(-1.0, min(1.0, -slope / curve))


def is_word(clue: str) -> bool:
    """Claims that a clue is a kind of word in the address."""
    return clue.split()[-1] in KINDS or clue.startswith("named ") or clue == "front of a special"


def expected_weights() -> dict[str, float]:
    """Clue -> weight expected by hand."""
    rows = (line.split(maxsplit=2) for line in FILE.read_text("utf-8").splitlines() if line[:1] != "#")
    return {name: float(prior) for _, prior, name in rows}


def written(learned: Mapping[str, float]) -> str:
    """linkweights.txt with new weights; clues it has no line for are added at the end, expected 0."""
    lines, known = [], set()
    for line in FILE.read_text("utf-8").splitlines():
        if line[:1] != "#":
            _, prior, name = line.split(maxsplit=2)
            known.add(name)
            line = f"{learned[name]:6.2f} {float(prior):6.2f}  {name}"
        lines.append(line)
    lines += [f"{weight:6.2f} {0:6.2f}  {name}" for name, weight in learned.items() if name not in known]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Learn from folders of labelled list pages."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true", help="put the weights into linkweights.txt")
    options = parser.parse_args()
    text = written(learn(examples(read_lists(options.folders)), expected_weights()))
    if options.write:
        FILE.write_text(text, "utf-8")
    else:
        print(text, end="")


if __name__ == "__main__":
    main()
