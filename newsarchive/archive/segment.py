"""How text is cut for the search index: every Chinese character is a word of its own.

SQLite's tokenizer takes a whole Chinese sentence for one word. With a space around each character a
word of any length is found as a phrase, by plain sqlite3 too: articles_fts match '"防 汛"'.
"""

import re

from newsarchive.folding import fold_chars

VERSION = "1"
"""Raise with any change of the cutting or of the folding: the index is then made anew."""

UNSPACED = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Characters written without spaces between words: Han, kana, bopomofo; Korean too, for its endings.
As ranges for a character class."""

HAN = re.compile(f"[{UNSPACED}]")


class _Spaced(dict[int, str]):
    """str.translate table: each character folded, with spaces around it where it is a word of its own."""

    def __missing__(self, code: int) -> str:
        folded = fold_chars(chr(code))
        self[code] = f" {folded} " if HAN.match(folded) else folded
        return self[code]


_SPACED = _Spaced()


def segment(text: str) -> str:
    """Fold a text and set its Chinese characters apart, as the search index wants it.

    >>> segment("GDP增長5％").split()
    ['gdp', '增', '长', '5%']
    """
    return text.translate(_SPACED)
