"""What speaks for and against a story behind a link, each clue by name; linkweights.txt has their weights."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from newsarchive.find.anchors import Anchors
from newsarchive.find.linkcompany import HEADLINE, Company
from newsarchive.find.shapes import Shape, shape_of

MORE = re.compile(r"更多|查看全部|^全部$|看全部|>>+|》$|\bmore\b|^\+$|列表", re.IGNORECASE)
DETAIL = re.compile(r"[\[【(（]?\s*(?:详细|详情|詳細|全文|阅读全文|閱讀全文|查看详情|了解更多)\s*[\]】)）]?")
COUNT = re.compile(r"[\d\s.,万+()（）]*(?:条?评论|跟贴|回复|人参与|次|阅读|浏览)?[\d()（）\s]*")
MARKS = re.compile(r"[，。：；！？“”「」《》、,:!?%％]|\S\s\S|\d")
LEGAL_LENGTH = 16  # characters; a headline may speak of a 声明, too
LEGAL = re.compile(
    r"""许可证|許可證|备案|公网安备|ICP|举报|舉報|声明|聲明|协议|協議|同意书|公约|自律|版权|著作權|隐私|隱私|免责
        |条款|條款|监督电话|法律顾问|违法和不良|管理规定""",
    re.VERBOSE,
)
"""What stands at the foot of a page."""
TOOL = re.compile(
    r"""登录|登入|注册|註冊|首页|首頁|联系|聯絡|关于|關於|广告|廣告|帮助|反馈|意見|招聘|地图|客户端|下载|下載|订阅
        |訂閱|手机版|电脑版|投稿|分享|收藏|评论|留言|APP|RSS|返回|打印|列印""",
    re.VERBOSE,
)
"""What links are called that do something or tell of the portal."""


def _steps(unit: str, *steps: int) -> tuple[tuple[str, ...], ...]:
    """For every number up to the last step, the names of the steps it reaches."""
    return tuple(
        tuple(f"{step}+ {unit}" for step in steps if number >= step) for number in range(steps[-1] + 1)
    )


SIZES = _steps("characters", 1, 3, 5, 8, 11, 14)
DIGITS = _steps("digits", 2, 4, 6, 8)
FURNITURE = frozenset({"menu", "foot", "friends", "tools"})


@cache
def weights() -> dict[str, float]:
    """Clue -> how much it speaks for a story (positive) or against it."""
    text = files("newsarchive.find").joinpath("linkweights.txt").read_text("utf-8")
    rows = (line.split(maxsplit=2) for line in text.splitlines() if line and line[0] != "#")
    return {name: float(weight) for weight, _, name in rows}


def clues(address: str, known: Anchors, company: Company) -> list[str]:
    """Names of all clues that are true of a link."""
    shape = shape_of(address)
    found = ["always", *of_address(shape), *of_text(known), *company.clues(shape, known)]
    if not company.is_home(address):
        found.append(
            "other site, gathered" if company.gathers else "other site, day" if shape.day else "other site"
        )
    elif shape.host != company.page.host:
        found.append("other host")
    return found


def of_address(shape: Shape) -> Iterator[str]:
    """What the address says."""
    yield "day in address" if shape.day else "month in address" if shape.month else "no date in address"
    yield from DIGITS[min(shape.digits, len(DIGITS) - 1)]
    yield from sorted(shape.kinds - {"host story", "host list"})
    if not shape.dated and not shape.kinds.isdisjoint({"list", "page list"}):
        yield "named list, no date"
    if not shape.day and shape.foreign:
        yield "named otherwise, no day"
    if shape.telling:
        yield "telling"
    elif shape.inner >= 4 and not shape.folder:
        yield "number before last part"
    if shape.bare:
        yield "bare host"
    elif shape.folder:
        yield "telling folder" if shape.telling else "folder"
    if "special" in shape.kinds and (shape.folder or "page list" in shape.kinds or not shape.telling):
        yield "front of a special"
    if shape.code:
        yield "code"
    if shape.slug:
        yield "slug"
    if shape.asked:
        yield "asked"
    if shape.file:
        yield "file"
    if shape.carries:
        yield "carries"


def of_text(known: Anchors) -> Iterator[str]:
    """What the text says, what stands beside it, and the part of the page it stands in."""
    text, size = known.text, known.han
    yield from SIZES[min(size, len(SIZES) - 1)]
    if size >= 5 and MARKS.search(text):
        yield "sentence marks"
    if len(text) <= LEGAL_LENGTH and LEGAL.search(text):
        yield "legal text"
    if size < HEADLINE:
        yield from _of_short_text(known)
    if known.dated:
        yield "date beside"
    if known.pictured:
        yield "picture"
    if known.headed:
        yield "in heading"
    if len(known.regions) == 1 and "" not in known.regions:
        yield f"in {next(iter(known.regions))}"


def _of_short_text(known: Anchors) -> Iterator[str]:
    text = known.text
    if MORE.search(text):
        yield "more"
    if TOOL.search(text):
        yield "tool text"
    if text and DETAIL.fullmatch(text):
        yield "details"
    if text and COUNT.fullmatch(text):
        yield "count"
    if known.regions <= FURNITURE:
        yield "short in furniture"
