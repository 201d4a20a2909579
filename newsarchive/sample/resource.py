"""One address's answer, and the ways in which real pages break it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

DECLARATION = re.compile(r"""<meta[^>]*charset[^>]*>""", re.I)


@dataclass(frozen=True, slots=True)
class Resource:
    """What the server sends for one address."""

    body: bytes = field(repr=False)
    content_type: str
    status: int = 200
    location: str = ""
    """Where a redirect leads."""
    charset: str = "utf-8"
    """Character set the bytes really are in; "" for what is no text."""

    @classmethod
    def of(
        cls, html: str, content_type: str = "text/html", *, charset: str = "utf-8", quirk: str = ""
    ) -> "Resource":
        """A page, broken in the way quirk names (a key of QUIRKS); "" leaves it whole."""
        if quirk:
            html, charset = QUIRKS[quirk](html, charset)
        return cls(html.encode(charset), content_type, charset=charset)


def stray_end(html: str, charset: str) -> tuple[str, str]:
    """The header was included as a whole page: its </html> stands in front of the story."""
    return html.replace("<!--main-->", "</body>\n</html>\n<!--main-->", 1), charset


def two_bodies(html: str, charset: str) -> tuple[str, str]:
    """A second head and body begin in front of the story."""
    second = "<html><head><meta name='robots' content='all'></head>\n<body class='inner'>\n<!--main-->"
    return html.replace("<!--main-->", second, 1), charset


def unclosed(html: str, charset: str) -> tuple[str, str]:
    """No paragraph, list item or cell is ever closed, and an attribute's quotation mark is missing."""
    html = re.sub(r"</(?:p|li|td|tr|font|span)>", "", html)
    return html.replace('<div class="share">', '<div class="share>', 1).replace("</body>", "").replace(
        "</html>", ""
    ), charset


def utf8_called_gb2312(html: str, charset: str) -> tuple[str, str]:
    """UTF-8 bytes in a page that declares gb2312."""
    return redeclare(html, "gb2312"), "utf-8"


def gbk_called_utf8(html: str, charset: str) -> tuple[str, str]:
    """GBK bytes in a page that declares utf-8."""
    return redeclare(html, "utf-8"), "gbk"


def gbk_undeclared(html: str, charset: str) -> tuple[str, str]:
    """GBK bytes in a page that declares nothing."""
    return DECLARATION.sub("", html), "gbk"


def redeclare(html: str, charset: str) -> str:
    """The page with another character set declared."""
    return DECLARATION.sub(
        f'<meta http-equiv="Content-Type" content="text/html; charset={charset}" />', html, count=1
    )


QUIRKS: dict[str, Callable[[str, str], tuple[str, str]]] = {
    "stray end": stray_end,
    "two bodies": two_bodies,
    "unclosed": unclosed,
    "utf-8 called gb2312": utf8_called_gb2312,
    "gbk called utf-8": gbk_called_utf8,
    "gbk undeclared": gbk_undeclared,
}
"""Header `quirk:` of a story -> how its page is broken."""
