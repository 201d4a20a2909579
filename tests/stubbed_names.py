"""scrapy with a table of host names instead of DNS: NAMES={"a.example": "10.0.0.1"} in the environment."""

import json
import os
import socket

from scrapy.cmdline import execute


def look_up(name: str) -> str:
    """The number the table gives a name; numbers stand for themselves."""
    numbers = json.loads(os.environ["NAMES"])
    if name in numbers:
        return str(numbers[name])
    return socket.inet_ntoa(socket.inet_aton(name))


if __name__ == "__main__":
    socket.gethostbyname = look_up
    execute()
