"""Is a page read alike whatever charset it is sent in, and whatever it says of it?

    .venv/bin/python benchmarks/charsets.py [DIR] [--show]

Every page is encoded anew in UTF-8, GB18030 and, where it can be, Big5, and its declaration is left out, or
names another charset than the one it is in. What is extracted must not change. Without DIR, the sample
portal's pages are read. Prints the share of pages that come out alike for each encoding and declaration.
"""

import argparse
import re
from collections import defaultdict
from dataclasses import fields
from pathlib import Path

from newsarchive.article import Article
from newsarchive.charset import to_utf8
from newsarchive.extraction import extract
from pages import bodies, given_or_sample

DECLARED = re.compile(r"""(?<=charset=)["']?[\w-]+["']?|(?<=encoding=)["'][\w-]+["']""", re.IGNORECASE)
WRONG = {"utf-8": "gb2312", "gb18030": "utf-8", "big5": "gb2312"}
IGNORED = {"charset", "rules"}


def differing(one: Article, other: Article) -> list[str]:
    """The fields in which two readings of a page differ."""
    names = [field.name for field in fields(Article) if field.name not in IGNORED]
    return [name for name in names if getattr(one, name) != getattr(other, name)]


def fits(text: str, encoding: str) -> bool:
    """Whether the encoding holds the text but for a few characters, which pages write as references then."""
    beyond_ascii = re.sub(r"[\0-\x7f]+", "", text)
    return len(beyond_ascii.encode(encoding, "ignore").decode(encoding)) >= 0.98 * len(beyond_ascii)


def variants(text: str) -> dict[str, bytes]:
    """The page in each encoding that fits it, undeclared and misdeclared."""
    made = {}
    for encoding, wrong in WRONG.items():
        if fits(text, encoding):
            for how, name in (("undeclared", ""), (f"declared {wrong}", wrong)):
                declared = DECLARED.sub(f'"{name}"', text)
                made[f"{encoding}, {how}"] = declared.encode(encoding, "xmlcharrefreplace")
    return made


def main() -> None:
    """Compare and print."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path)
    parser.add_argument("--show", action="store_true", help="name every page that differs, and in what")
    asked = parser.parse_args()
    alike = defaultdict[str, list[bool]](list)
    for place, (body, url) in enumerate(bodies(given_or_sample(asked.folder))):
        text = to_utf8(body)[0].decode()
        plain = extract(text.encode(), url=url)
        for name, variant in variants(text).items():
            changed = differing(plain, extract(variant, url=url))
            alike[name].append(not changed)
            if changed and asked.show:
                print(f"page {place} {url} ({plain.title}): {name}: {', '.join(changed)}")
    for name, same in alike.items():
        print(f"{sum(same) / len(same):.4f} of {len(same):4} pages alike: {name}")


if __name__ == "__main__":
    main()
