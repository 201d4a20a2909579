"""Invented entries for the archive's tests, and a fixed moment to fetch them at."""

from datetime import UTC, datetime
from typing import Any

from newsarchive.archive import Entry
from newsarchive.article import CHINA, Article, Paragraph, Published
from newsarchive.capture import Capture
from newsarchive.portal import Portal

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)

LAKESIDE = Portal(name="lakeside", title="湖滨网", region="湖北", home="http://www.lakeside.example.com/")
UPSTREAM = Portal(name="upstream", title="上游网", region="湖南", home="http://upstream.example.com/")


def story(about: str) -> str:
    """Return a text of three paragraphs, long enough to be told apart by itself."""
    return "\n".join(
        (
            f"本报讯 昨天下午，{about}的消息传到了青石镇，镇上的居民纷纷走出家门，站在桥头议论。",
            f"镇里的老船工说，关于{about}，他年轻时听父亲讲过三回，没想到今天亲眼见到，心里很不平静。",
            f"镇政府工作人员表示，{about}还会持续几天，请大家留意村口的告示牌，有事拨打值班电话。",
        )
    )


def day(iso: str) -> Published:
    """Return a publish time to the minute, in China's time."""
    return Published(datetime.fromisoformat(iso).replace(tzinfo=CHINA), "minute", iso.replace("T", " "))


def entry(url: str, text: str, **fields: Any) -> Entry:
    """Return a page with this text on its way into the archive; what belongs to a capture goes there."""
    capture = {name: fields.pop(name) for name in ("requested_url", "parts", "body") if name in fields}
    article = {"canonical_url": url, "kind": "article", "title": text.split("\n")[0][:14], **fields}
    paragraphs = tuple(Paragraph(line) for line in text.split("\n")) if text else ()
    return Entry(
        Capture(url=url, fetched_at=NOW, **{"body": text.encode(), **capture}),
        Article(url=url, **{"paragraphs": paragraphs, **article}),
    )
