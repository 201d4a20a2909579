"""One spelling for characters that mean the same: width, case, Traditional and Simplified.

Chinese is compared after folding and stored as printed. Normalisation uses the Unicode 3.2 tables
that Python keeps frozen, so a folded text does not depend on the version of Python.
"""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

INVISIBLE = frozenset("\u00ad\u034f\u061c\u180e\u2060\u2061\u2062\u2063\u2064\ufeff") | {
    chr(code)
    for first, last in ((0x200B, 0x200F), (0x202A, 0x202E), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
    for code in range(first, last + 1)
}
"""Soft hyphens, zero-width and direction marks, variation selectors: not seen, so never compared."""


@cache
def read_simplified() -> dict[str, str]:
    """Return the table of Traditional characters and the Simplified ones they are compared as."""
    lines = files("newsarchive").joinpath("folding_t2s.txt").read_text("utf-8").splitlines()
    table = {pair[0]: pair[1] for line in lines if not line.startswith("#") for pair in line.split()}
    # 薴 becomes 苧, which is Traditional itself and becomes 苎: go to the end of the chain at once.
    return {traditional: table.get(simplified, simplified) for traditional, simplified in table.items()}


def _normalize(text: str) -> str:
    return unicodedata.ucd_3_2_0.normalize("NFKC", text)


SLASHES = dict.fromkeys("\u2571\u2215", "/")
"""What normalisation leaves apart though it is typed for a slash: 記者王五\u2571台北報導."""


def fold_one(char: str) -> str:
    """Fold one character to the string it is compared as: half-width, lower-case, Simplified."""
    if char in SLASHES:
        return SLASHES[char]
    lowered = _normalize(_normalize(char).lower())
    return "".join(read_simplified().get(c, c) for c in lowered)


class _Exact(dict[int, int]):
    """str.translate table of foldings that keep the length; filled as characters are met.

    Numbers rather than strings, of which str.translate makes a text a quarter faster.
    """

    def __missing__(self, code: int) -> int:
        folded = fold_one(chr(code))
        self[code] = ord(folded) if len(folded) == 1 else code
        return self[code]


class _Loose(dict[int, str]):
    """str.translate table of all foldings, without white space and invisible characters."""

    def __missing__(self, code: int) -> str:
        folded = fold_one(chr(code))
        self[code] = "" if chr(code) in INVISIBLE else "".join(folded.split())
        return self[code]


class _Letters(dict[int, int | str]):
    """str.translate table of all foldings, letters and digits only."""

    def __missing__(self, code: int) -> int | str:
        letters = "".join(c for c in fold_one(chr(code)) if c.isalnum())
        self[code] = ord(letters) if len(letters) == 1 else letters
        return self[code]


_EXACT, _LOOSE, _LETTERS = _Exact(), _Loose(), _Letters()

UNCHANGED = "\0-@\\[-\x7f。、“”‘’《》【】「」『』…—·"
"""Beside Simplified characters, what most Chinese text is made of and no folding changes, as a set of re."""
SHORT = 20
"""Characters up to which a look for what changes is all that pays before translating."""
HAN = ("\u4e00", "\u9fff")


@cache
def _changing() -> re.Pattern[str]:
    """What may change in folding: anything but UNCHANGED and the Han characters that are not Traditional."""
    first, last = (ord(char) for char in HAN)
    changed = sorted(code for code in map(ord, read_simplified()) if first <= code <= last)
    gaps = zip([first - 1, *changed], [*changed, last + 1], strict=True)
    kept = [f"{chr(begin + 1)}-{chr(end - 1)}" for begin, end in gaps if end - begin > 1]
    return re.compile(f"[^{UNCHANGED}{''.join(kept)}]")


def fold_chars(text: str) -> str:
    """Fold each character by itself: the result is as long as text, so offsets hold in both.

    >>> fold_chars("國務院 ＧＤＰ５％")
    '国务院 gdp5%'
    """
    if len(text) > SHORT:
        # Most paragraphs need nothing else, and these seven are replaced in a third of translate's time.
        text = text.replace("，", ",").replace("：", ":").replace("（", "(").replace("）", ")")
        text = text.replace("？", "?").replace("；", ";").replace("！", "!")
    return text.translate(_EXACT) if _changing().search(text) else text


def fold(text: str) -> str:
    """Fold for comparing: also one-to-many forms, without white space and invisible characters.

    >>> fold("國 務\u200b院　１００㎡")
    '国务院100m2'
    """
    return unicodedata.normalize("NFC", text.translate(_LOOSE))


@lru_cache(maxsize=256)  # a page's headline and its claims are compared several times
def fold_letters(text: str) -> str:
    """Fold to letters and digits only: what is left when punctuation does not count.

    >>> fold_letters("“長江”，２０２０年！")
    '长江2020年'
    """
    return text.translate(_LETTERS)
