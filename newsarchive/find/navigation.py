"""Which links lead to a list of stories, and which of those a portal's menus name."""

import re
from collections import Counter
from collections.abc import Mapping
from urllib.parse import urlsplit

from newsarchive.address import canonical
from newsarchive.find.anchors import Anchors, han
from newsarchive.find.linkclues import LEGAL, MORE
from newsarchive.find.shapes import shape_of

LONGEST = 8  # Chinese characters of a section's name
DEEPEST = 6  # parts of its path
NO_SECTION = frozenset({"talk", "trade", "tool", "advert", "film", "special"})
"""Kinds of words in an address (see addresswords.py) that no section's has."""
NO_NAME = re.compile(
    r"""登录|登錄|登入|注册|註冊|联系|聯絡|关于|關於|广告|廣告|帮助|反馈|投诉|招聘|地图|客户端|下载|下載|订阅
        |訂閱|手机|电脑版|投稿|返回|收藏|设为|加入|简介|服务|热线|电话|繁体|简体|english|搜索|搜尋|数字报|电子报
        |電子報|微博|微信|旧版|无障碍|邮箱|充值|支付|会员""",
    re.VERBOSE | re.IGNORECASE,
)
"""What links are called that do something or tell of the portal."""
HOME = re.compile(r"[\w·]*(?:首页|首頁|主页|主頁|home)", re.IGNORECASE)
MENU = 4  # sections at least that stand in one place of a menu


def is_section(address: str, text: str) -> bool:
    """Claims that a link of the portal that leads to no story leads to a list, judged by address and name."""
    named = 1 < han(text) <= LONGEST and len(text) <= 2 * LONGEST
    if not (named or MORE.search(text)) or LEGAL.search(text) or NO_NAME.search(text):
        return False
    shape = shape_of(address)
    is_list = shape.folder or not shape.telling or not shape.kinds.isdisjoint({"list", "page list"})
    return (
        is_list
        and not (shape.file or shape.carries)
        and urlsplit(address).path.count("/") <= DEEPEST
        and NO_SECTION.isdisjoint(kind.split()[-1] for kind in shape.kinds)
    )


def navigation(anchors: Mapping[str, Anchors], page: str) -> set[str]:
    """Addresses that menus link: boxes called so, and places where most links are sections by their names.

    The page itself and the portal's home are left out.
    """
    sections = {address for address, known in anchors.items() if is_section(address, known.text)}
    places, among = Counter[str](), Counter[str]()
    for address, known in anchors.items():
        places.update(known.places)
        if address in sections:
            among.update(known.places)
    menus = {place for place, count in among.items() if count >= MENU and count * 2 >= places[place]}
    own = canonical(page)
    return {
        address
        for address in sections
        if ("menu" in anchors[address].regions or not menus.isdisjoint(anchors[address].places))
        and not HOME.fullmatch(anchors[address].text)
        and not MORE.search(anchors[address].text)
        and canonical(address) != own
    }
