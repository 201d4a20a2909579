"""From a page's bytes to UTF-8, whatever the page declares.

Rules, in order: a byte order mark; bytes that are valid UTF-8 are UTF-8 (GBK or Big5 text of any length
is practically never valid UTF-8 by chance); the declared charset where its reading looks Chinese; else the
reading that looks most like Chinese; else what is declared. gb2312 and gbk mean gb18030, their superset,
and big5 means big5hkscs, since pages go beyond the set they declare.
"""

import codecs
import re

from bs4.dammit import UnicodeDammit

SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs"}
CHINESE = ("utf-8", "gb18030", "big5hkscs")
BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
DECLARED_WITHIN = 16_384  # bytes; real heads declare late when scripts come first, but not beyond this

# The characters that make up about a quarter of any Chinese news text, in both scripts, and its marks.
COMMON = (
    "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于出就分对對年月日。，、：；“”"
)
ASCII = re.compile("[\x00-\x7f]+")
ODD = re.compile("[\ufffd\ue000-\uf8ff\u0080-\u009f]")
PIECE = 16_384  # bytes decoded at a time to see whether they are UTF-8
SAMPLE = 20_000  # non-ASCII characters; enough to tell readings apart
CHINESE_ENOUGH = 0.04  # right readings of news pages score 0.08 to 0.4, wrong ones below zero


def to_utf8(body: bytes, header_charset: str = "") -> tuple[bytes, str]:
    """A page's bytes in UTF-8, and the name of the charset they were read in.

    Never raises: bytes that nothing explains are read with replacement characters.
    """
    for mark, name in BYTE_ORDER_MARKS.items():
        if body.startswith(mark):
            return body.decode(name, "replace").encode("utf-8", "replace"), name.removesuffix("-sig")
    if is_utf8(body):
        return body, "utf-8"
    text, charset = read(body, declared_charsets(body, header_charset))
    return text.encode("utf-8", "replace"), charset


def is_utf8(body: bytes) -> bool:
    """Claims that bytes are UTF-8 throughout.

    Decoded in pieces that a processor's cache holds, which takes half the time of decoding the whole.
    """
    view, at = memoryview(body), 0
    try:
        while at < len(body):
            at += codecs.utf_8_decode(view[at : at + PIECE], "strict", at + PIECE >= len(body))[1]
    except UnicodeDecodeError:
        return False
    return True


def read(body: bytes, declared: list[str]) -> tuple[str, str]:
    """Text and charset of bytes that are not UTF-8 throughout."""
    readings: dict[str, str] = {}
    for name in dict.fromkeys([*declared, *CHINESE]):
        readings[name] = body.decode(name, "replace")
        if name in declared and likeness(readings[name]) >= CHINESE_ENOUGH:
            return readings[name], name
    best = max(readings, key=lambda name: likeness(readings[name]))
    if likeness(readings[best]) < CHINESE_ENOUGH:
        if declared:
            return readings[declared[0]], declared[0]
        guess = UnicodeDammit(body, is_html=True)
        if guess.unicode_markup and guess.original_encoding:
            return guess.unicode_markup, guess.original_encoding
    return readings[best], best


def declared_charsets(body: bytes, header_charset: str = "") -> list[str]:
    """Python names of the charsets declared by header and page: supersets taken, unknown ones left out."""
    labels = [
        header_charset,
        *(label.decode("ascii") for label in DECLARED.findall(body[:DECLARED_WITHIN])[:3]),
    ]
    names = (_codec(label.strip("\"' ")) for label in labels if label)
    return [*dict.fromkeys(SUPERSETS.get(name, name) for name in names if name)]


def _codec(label: str) -> str:
    """Python's name of a charset, or "" for an unknown label or a codec that is no charset."""
    try:
        name = codecs.lookup(label).name
        b"<".decode(name, "replace")
    except (LookupError, ValueError):
        return ""
    return name


def likeness(text: str) -> float:
    """How Chinese a reading looks: share of common characters, less five times that of odd ones."""
    wide = ASCII.sub("", text)[:SAMPLE]
    if not wide:
        return 0.0
    return (sum(map(wide.count, COMMON)) - 5 * len(ODD.findall(wide))) / len(wide)
