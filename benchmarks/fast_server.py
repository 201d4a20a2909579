"""A portal of generated stories on 127.0.0.1, served fast enough not to be what is measured.

    .venv/bin/python benchmarks/fast_server.py COUNT

Prints its address, then serves until its standard input is closed. Every story is one of the sample portal's
pages with a paragraph of its own, so that no two have the same text. Front page -> lists of 50 -> stories.
"""

import asyncio
import random
import re
import sys

from newsarchive.sample.site import build

PER_LIST = 50
CHARACTERS = "春江水岸花木成林日光照山村路桥舟车人家门前灯火长街小巷新旧事物来往相逢风雨晴阴田间收获笑语"
STORY = re.compile(r"^/s/(\d+)\.html$")
LIST = re.compile(r"^/list_(\d+)\.html$")


def templates() -> list[tuple[str, str]]:
    """The sample portal's story pages that are UTF-8, each with the paragraph to lengthen."""
    site = build()
    found = []
    for truth in site.articles:
        resource = site.get(truth.path)
        if resource is None or not truth.paragraphs or truth.next_page:
            continue
        text = resource.body.decode("utf-8", "replace")
        longest = max(truth.paragraphs, key=len)
        if text.count(longest) == 1:
            found.append((text, longest))
    return found


def story(number: int, pages: list[tuple[str, str]]) -> bytes:
    """The story of that number: always the same bytes."""
    own = "".join(random.Random(number).choices(CHARACTERS, k=90))
    text, paragraph = pages[number % len(pages)]
    return text.replace(paragraph, f"{paragraph}第{number}次巡访时记下：{own}，{own[::-1]}。").encode()


def listing(number: int, count: int) -> bytes:
    """List page `number`, from 1."""
    first = (number - 1) * PER_LIST
    entries = "".join(
        f'<li><a href="/s/{n}.html">第{n}号村镇巡访见闻与沿途所记</a> <span>2024-05-06</span></li>'
        for n in range(first, min(count, first + PER_LIST))
    )
    following = f'<a href="/list_{number + 1}.html">下一页</a>' if first + PER_LIST < count else ""
    return f"<html><head><title>要闻</title></head><body><ul>{entries}</ul>{following}</body></html>".encode()


class Server:
    """Answers GET requests on kept-open connections."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.pages = templates()

    def body(self, path: str) -> bytes | None:
        """What stands at a path, or None."""
        if path == "/":
            return listing(1, self.count)
        if found := LIST.match(path):
            return listing(int(found[1]), self.count)
        if (found := STORY.match(path)) and int(found[1]) < self.count:
            return story(int(found[1]), self.pages)
        return None

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                body = self.body(head.split(b" ", 2)[1].decode("ascii", "replace"))
                status = "200 OK" if body is not None else "404 Not Found"
                body = body or b""
                writer.write(
                    f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n".encode()
                    + body
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the crawler has closed its connection
        finally:
            writer.close()


async def main() -> None:
    """Serve until standard input ends."""
    server = await asyncio.start_server(Server(int(sys.argv[1])).answer, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
