"""The far end of a companion process: calls come in over a socket, one after the other, and are answered.

Imports nothing of Scrapy, so that such a process starts quickly and stays small.
"""

import os
import pickle
import signal
import socket
import struct
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

SIZE = struct.Struct("!I")
"""Bytes of the pickle that follows."""
READY = SIZE.pack(0)
"""What a companion says before its first answer: it can be waited for from now on."""
ORPHAN_SECONDS = 1.0


def answer_calls(line: socket.socket, crawler: int, answer: Callable[[Any], Any]) -> None:
    """Answer every call until the other end closes the line, or the crawling process (by number) is gone.

    A call is what `answer` takes; the answer to it is a pair: whether it went well, and the result or the
    exception.
    """
    for word in (signal.SIGINT, signal.SIGTERM):  # also sent to whole groups of processes: by a terminal, by
        signal.signal(word, signal.SIG_IGN)  # systemd; the crawling process ends in order and closes the line
    threading.Thread(target=_end_with, args=(crawler,), daemon=True).start()
    with line, line.makefile("rb") as calls:
        try:
            line.sendall(READY)
            while (call := _next(calls)) is not None:
                line.sendall(packed(_answer(answer, call)))
        except ConnectionError:
            return  # nobody is there to be answered


def packed(message: object) -> bytes:
    """A message as it goes over the line."""
    pickled = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return SIZE.pack(len(pickled)) + pickled


def _next(calls: BinaryIO) -> bytes | None:
    head = calls.read(SIZE.size)
    if len(head) < SIZE.size:
        return None
    size = SIZE.unpack(head)[0]
    call = calls.read(size)
    return call if len(call) == size else None


def _answer(answer: Callable[[Any], Any], call: bytes) -> tuple[bool, object]:
    try:
        return True, answer(pickle.loads(call))
    except Exception as fault:  # noqa: BLE001 -- goes to whoever called, as if raised there
        return False, _portable(fault)


def _portable(fault: Exception) -> Exception:
    """An exception that can travel, with the lines that led to it as a note."""
    lines = "".join(traceback.format_exception(fault))
    try:
        fault = pickle.loads(pickle.dumps(fault))
    except Exception:  # noqa: BLE001 -- what cannot be packed fails in any way it likes
        fault = RuntimeError(f"{type(fault).__name__}: {fault}")
    fault.add_note(lines)
    return fault


def _end_with(crawler: int) -> None:
    while True:
        time.sleep(ORPHAN_SECONDS)
        try:
            os.kill(crawler, 0)
        except ProcessLookupError:
            os._exit(1)
