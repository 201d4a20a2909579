"""What one line says of who wrote, edited, photographed or first printed the story.

来源：江城晚报 作者：王五, 本报记者 王五 通讯员 李四, [责任编辑：李四], 社會中心／綜合報導:
labels, posts and names in any order, in either script.
"""

import re
from functools import lru_cache

from newsarchive.find.credit import Credit
from newsarchive.find.labelled import read_labelled
from newsarchive.find.labels import split_labels
from newsarchive.find.outlets import TIME
from newsarchive.find.people import WORD, People, read_people
from newsarchive.folding import fold_chars

LONGEST = 160
"""Characters of a line that may be read; chains of 监制, 审核, 校对 get long."""
PERIODICAL = re.compile(r"[ \ue000]*《[^《》]{2,12}》[ \ue000]*")
"""What a writer is of: 《江城观察》作者 王五."""
POSTLIKE = re.compile(r"[者员摄文图人笔辑采撰生家像译]|供图|报[道导]")
REPORTS = re.compile(r"(?:报[道导]|[日专外]电|讯)(?=$|[ /])")
DESK = re.compile(
    r"[ \[(【〔]*([\u4e00-\u9fff]{2,10}?(?:中心|组|编辑部|编译部?))[ \ue000]{0,3}/[ \ue000]{0,3}"
    r"[\u4e00-\u9fff]{0,8}报[导道]"
)
COMMENTATOR = re.compile(r" ?(?:本报|本刊|本网|[\u4e00-\u9fff]{2,6}[报网刊])(?:特约)?评论[员部] ?")


@lru_cache(maxsize=64)  # several rules ask the same lines of a page, one after the other
def read_credit(text: str) -> Credit:
    """Read a line; RUN_MARK may stand between its runs. What is returned is shared: it is not to be changed.

    >>> read_credit("来源：江城晚报 作者：").source, read_credit("记者 王小五").people.found
    ('江城晚报', {'author': ['王小五']})
    """
    folded = fold_chars(text)
    labels = split_labels(folded)
    credit = Credit()
    before = labels[0].at if labels else len(text)
    if before and (labels or POSTLIKE.search(folded)):
        _read_unlabelled(credit, text[:before], folded[:before], labels[0].role if labels else "")
    elif not labels:
        credit.complete = False
    chained = any(entry.role == "editor" for entry in labels)
    for entry in labels:
        read_labelled(credit, text, folded, entry, chained=chained)
    return credit


def _read_unlabelled(credit: Credit, text: str, folded: str, following: str) -> None:
    """What stands before any label counts where it says that it credits: 本报记者 王五, 社會中心／報導."""
    if not WORD.search(folded) or (following and PERIODICAL.fullmatch(folded)):
        return
    # A sentence before the credit names no one: it is a caption's.
    if told := folded.rstrip(" \ue000。").rfind("。") + 1:
        text, folded = " " * told + text[told:], " " * told + folded[told:]
    if len(folded) > LONGEST:
        credit.complete = False
    elif desk := DESK.match(folded):
        credit.people = People({"author": [text[desk.start(1) : desk.end(1)]]}, posts=1)
        credit.complete = len(folded.rstrip()) - desk.end() < 3
    elif COMMENTATOR.fullmatch(folded):
        credit.people = People({"author": [text.strip()]}, posts=1)
    else:
        for time in TIME.finditer(folded):
            text = text[: time.start()] + " " * (time.end() - time.start()) + text[time.end() :]
        people = read_people(text)
        if people.names and people.complete and (REPORTS.search(folded) or following == "correspondent"):
            people.posts += 1  # 王小五 报道, 王小五 通讯员 李四
        if people.posts:
            credit.people = people
        credit.complete = people.complete and (people.posts > 0 or not people.names)
