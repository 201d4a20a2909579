"""Which images are pictures of a story, and where their files are."""

import re
from urllib.parse import urlsplit

from newsarchive.outline import Picture

# Attributes that hold the real address where src is a placeholder until the reader scrolls.
LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazyload",
    "data-url",
    "data-real-src",
    "data-echo",
    "data-actualsrc",
    "original",
    "lazy-src",
    "lazysrc",
    "_src",
    "file",
    "zoomfile",
)

MAY_BE_LAZY = frozenset(LAZY)

FILE = re.compile(r"/|\.(?:jpe?g|png|webp|gif|bmp|avif)", re.I)
NOT_A_PICTURE = re.compile(
    r"(?:^|[/_.-])(?:icons?|ico|logos?|blank|spacer|space|pixel|dot|line|grey|loading|placeholder|transparent|"
    r"qr-?code|qrcode\w*|ewm|erweima\w*|2wm|weixin\w*|wechat|weibo|qzone|share\w*|avatar|face|head|button|btn|arrow|print|"
    r"close|banner|ads?|advert\w*|guanggao|1x1|top|bottom|bg)(?:[/_.0-9-]|$)",
    re.I,
)
CODE_OR_AD = re.compile(r"二维码|二維碼|QR ?code|logo|扫一扫|掃一掃|广告|廣告|公众号|公眾號", re.I)

LONGEST_NAME = 20
"""Characters of an attribute that names rather than describes."""


def address(picture: Picture) -> str:
    """Where the picture's file is, lazy-load attributes understood; "" where nothing says."""
    attributes = picture.attributes
    for name in LAZY if not MAY_BE_LAZY.isdisjoint(attributes) else ():
        value = attributes.get(name, "").strip()
        if value and not value.startswith("data:") and FILE.search(value):
            return value
    value = attributes.get("src", "").strip()
    if value and not value.startswith(("data:", "about:", "chrome-extension:")):
        return value
    return attributes.get("srcset", "").strip().split(" ")[0]


def is_of_the_story(picture: Picture) -> bool:
    """Claims that a picture is content: no icon, spacer, QR code or advertisement."""
    source = address(picture)
    if not source:
        return False
    attributes = picture.attributes
    if any(0 < size < 80 for size in map(_pixels, (attributes.get("width"), attributes.get("height")))):
        return False
    path = urlsplit(source).path if ":" in source[:8] or source.startswith("//") else source
    name = path.rsplit("/", 1)[-1]
    if NOT_A_PICTURE.search(name) or (name.lower().endswith(".gif") and "/images/" in path.lower()):
        return False
    return not any(map(names_code_or_ad, (attributes.get(name, "") for name in ("alt", "title", "class"))))


def names_code_or_ad(words: str) -> bool:
    """Claims that an attribute says what a picture is for; a long one describes what it shows."""
    return len(words) <= LONGEST_NAME and CODE_OR_AD.search(words) is not None


def _pixels(size: str | None) -> int:
    """A width or height attribute in pixels, 0 where it is none or relative."""
    return (
        int(size)
        if size and size.isdigit()
        else int(size[:-2])
        if size and re.fullmatch(r"\d+px", size)
        else 0
    )
