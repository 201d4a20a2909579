"""What a portal's front page says of the portal: its name, and the region its licence was given in."""

import re
from typing import NamedTuple

from newsarchive.capture import Capture
from newsarchive.page import Page
from newsarchive.portal import REGIONS

LICENCE = re.compile(
    r"([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新])\s*ICP\s*[备证]"
)
"""Every site in mainland China shows one, at the foot of its front page; it begins with its region's sign."""
SIGNS = dict(
    zip(
        "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新",
        list(REGIONS)[:31],  # those of the mainland
        strict=True,
    )
) | {"蜀": "四川", "贵": "贵州", "云": "云南", "秦": "陕西", "陇": "甘肃"}
ENDS = re.compile(r"\s*[_|｜丨—–·,，:：;；>《]+\s*|\s+-+\s*|\s*-+\s+|--+|-(?=[\u4e00-\u9fff])")
FILLER = re.compile(
    r"^(?:首页|主页|欢迎(?:您)?(?:访问|光临|来到)|网站首页)\s*|\s*(?:首页|主页|官网|门户网站)$"
    r"|\s*(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}.*$"  # the day of a newspaper's issue
)


class Face(NamedTuple):
    """A portal as it presents itself; empty where the page does not say."""

    title: str
    region: str
    """One of REGIONS."""


def read_face(capture: Capture) -> Face:
    """Read a front page. Raises Unreadable where the bytes are not a page."""
    page = Page(capture)
    parts = [FILLER.sub("", part).strip() for part in ENDS.split(page.title_tag)]
    title = page.metas.get("og:site_name") or next(filter(None, parts), "")
    licence = LICENCE.search(page.markup.decode("utf-8", "replace"))
    named = [region for region in REGIONS if region in title]
    region = SIGNS[licence[1]] if licence else named[0] if named else ""
    return Face(title, region)
