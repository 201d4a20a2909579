"""Make folding_t2s.txt anew from OpenCC; run by hand, in an environment that has OpenCC.

    pip install OpenCC && python newsarchive/folding_table.py > newsarchive/folding_t2s.txt

Only one-to-one entries are taken, so that a folded text has the length of the original. A changed
table changes what the search index holds: raise newsarchive.archive.segment.VERSION with it.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import version

BLOCKS = ((0x2E80, 0x2FDF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))
"""Code points of Han characters and radicals."""

PAIRS_PER_LINE = 32


def read_pairs(convert: Callable[[str], str]) -> Iterator[str]:
    """Yield traditional + simplified for every character that convert changes into one other."""
    for first, last in BLOCKS:
        for code in range(first, last + 1):
            simplified = convert(chr(code))
            if len(simplified) == 1 and simplified != chr(code):
                yield chr(code) + simplified


def main() -> None:
    """Print the table to standard output."""
    convert: Callable[[str], str] = import_module("opencc").OpenCC("t2s").convert
    pairs = list(read_pairs(convert))
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(f"# Traditional then simplified, {len(pairs)} pairs, one character each.")
    print(
        f"# Made by newsarchive/folding_table.py from OpenCC {version('OpenCC')} (t2s; Apache License 2.0)."
    )
    for start in range(0, len(pairs), PAIRS_PER_LINE):
        print(" ".join(pairs[start : start + PAIRS_PER_LINE]))


if __name__ == "__main__":
    main()
