"""A small portal served on 127.0.0.1 for crawling tests: invented pages, and answers that misbehave."""

import contextlib
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PLACES = "柳湾镇 青石县 南渡区 白杨乡 云岭市 清河街道 东坝村 石桥镇".split()  # noqa: SIM905
MATTERS = "春耕备耕 河堤加固 老街改造 图书下乡 冬季供暖 公交改线 茶叶采摘 校园体检 雨水管网".split()  # noqa: SIM905


@dataclass
class Answer:
    """What the server says to one address."""

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0


def headline(number: int) -> str:
    """An invented headline, another for each number."""
    place, matter = PLACES[number % len(PLACES)], MATTERS[number % len(MATTERS)]
    return f"{place}第{number}批{matter}工作全面铺开"


def paragraphs(number: int, count: int = 4) -> list[str]:
    """Invented paragraphs that no other number shares."""
    place, matter = PLACES[number % len(PLACES)], MATTERS[number % len(MATTERS)]
    return [
        f"记者从{place}了解到，第{number}批{matter}工作的第{part}个环节已经安排到人，"
        f"计划用{number * 7 + part}天完成，共有{number * 31 + part * 3}户居民参与，"
        f"当地干部表示会把每一笔开支张贴在村务公开栏里，欢迎大家监督。"
        for part in range(1, count + 1)
    ]


def address(number: int) -> str:
    """Path of a story."""
    return f"/xinwen/2024/03{number % 28 + 1:02}/{50000 + number}.html"


def story(number: int, *, text: list[str] | None = None, below: str = "", title: str = "") -> str:
    """A whole article page."""
    title = title or headline(number)
    body = "".join(f"<p>\u3000\u3000{paragraph}</p>" for paragraph in text or paragraphs(number))
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}_柳湾新闻网</title></head><body>"
        "<div class='position'>当前位置：<a href='/'>首页</a> &gt; <a href='/list_1.html'>本地</a> &gt; 正文"
        "</div>"
        f"<div class='article'><h1>{title}</h1>"
        f"<div class='info'>2024-03-{number % 28 + 1:02} 09:30\u3000来源：柳湾日报\u3000作者：陆远舟</div>"
        f"<div class='content'>{body}</div>{below}</div>"
        f"<div class='foot'>柳湾新闻网版权所有</div></body></html>"
    )


def row(path: str, text: str) -> str:
    """One line of a list."""
    return f'<li><a href="{path}">{text}</a><span>2024-03-05</span></li>'


def list_page(rows: list[str], following: str = "") -> str:
    """A list page with a link to the next one."""
    pager = f'<div class="page"><a href="{following}">下一页</a></div>' if following else ""
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>本地新闻_柳湾新闻网</title></head><body>"
        "<div class='nav'><a href='/'>首页</a><a href='/list_1.html'>本地新闻</a></div>"
        f"<ul class='list'>{''.join(rows)}</ul>{pager}</body></html>"
    )


class SmallPortal:
    """Serves answers by path; counts what was asked for."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.first: dict[str, list[Answer]] = {}
        """What is said to a path at first, one answer a time, before what is in answers."""
        self.otherwise: Callable[[str], Answer] = lambda path: Answer(b"not here", status=404)
        """What is said to a path that is not in answers."""
        self.asked: Counter[str] = Counter()
        self.moments: list[tuple[str, float]] = []
        """Path and monotonic second of each request."""
        self.headers: list[tuple[str, dict[str, str]]] = []
        """Path and headers of each request."""
        self.agents: set[str] = set()
        self.under_way = 0
        self.most_under_way = 0
        """Requests that were answered side by side, at most."""
        self.counting = threading.Lock()

    def put(self, path: str, page: str | bytes | Answer) -> None:
        """Set what is at a path."""
        if isinstance(page, str):
            page = page.encode()
        self.answers[path] = page if isinstance(page, Answer) else Answer(page)

    def fill(self, stories: int, per_page: int = 10) -> None:
        """Stories over list pages, newest first, reached from the front page."""
        newest_first = range(stories - 1, -1, -1)
        pages = [newest_first[start : start + per_page] for start in range(0, stories, per_page)]
        for number, numbers in enumerate(pages, 1):
            following = f"list_{number + 1}.html" if number < len(pages) else ""
            rows = [row(address(n), headline(n)) for n in numbers]
            self.put(f"/list_{number}.html", list_page(rows, following))
        for n in range(stories):
            self.put(address(n), story(n))
        self.put("/", list_page([]))

    @contextlib.contextmanager
    def serve(self, number: str = "127.0.0.1") -> Iterator[str]:
        """Serve at a number of this machine until the block ends; gives the front page's address."""
        portal = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                with portal.counting:
                    portal.under_way += 1
                    portal.most_under_way = max(portal.most_under_way, portal.under_way)
                try:
                    self.answer()
                finally:
                    with portal.counting:
                        portal.under_way -= 1

            def answer(self) -> None:
                portal.asked[self.path] += 1
                portal.moments.append((self.path, time.monotonic()))
                portal.headers.append((self.path, dict(self.headers)))
                portal.agents.add(self.headers.get("User-Agent", ""))
                path = self.path.partition("?")[0]
                answer = portal.answers.get(path) or portal.otherwise(path)
                if portal.first.get(path):
                    answer = portal.first[path].pop(0)
                elif (tag := answer.headers.get("ETag")) and self.headers.get("If-None-Match") == tag:
                    answer = Answer(status=304, headers={"ETag": tag})
                time.sleep(answer.delay)
                with contextlib.suppress(ConnectionError):  # the crawl may have been killed
                    self.send_response(answer.status)
                    self.send_header("Content-Type", answer.content_type)
                    self.send_header("Content-Length", str(len(answer.body)))
                    for name, value in answer.headers.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(answer.body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            address_family = socket.AF_INET6 if ":" in number else socket.AF_INET
            daemon_threads = True

        server = Server((number, 0), Handler)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            written = f"[{number}]" if ":" in number else number
            yield f"http://{written}:{server.server_port}/"
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
