"""Processes beside the crawling one: each call is answered, whatever becomes of the process."""

import asyncio
import socket
from pathlib import Path

import pytest

from pipelines.answering import packed
from pipelines.companion import Companion, CompanionDied
from pipelines.crew import AHEAD, Crew
from tests.slow_readers import work


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes find tests/slow_readers.py."""
    monkeypatch.syspath_prepend(Path(__file__).parents[1])


def answers(tasks: list[str], *, size: int = 1, timeout: float = 30, calls_each: int = 1000) -> list[object]:
    """What a crew answers to tasks given to it at once; exceptions as they are."""

    async def run() -> list[object]:
        crew = Crew(size, work, timeout=timeout, calls_each=calls_each)
        crew.open()
        try:
            return await asyncio.gather(*map(crew.ask, tasks), return_exceptions=True)
        finally:
            await crew.close()

    return asyncio.run(run())


def done(answers: list[object]) -> list[str]:
    """The tasks that were done."""
    return [str(answer).split(" by ")[0] for answer in answers if isinstance(answer, str)]


def workers(answers: list[object]) -> list[str]:
    """The processes that did something, in order."""
    return list(dict.fromkeys(str(answer).split(" by ")[1] for answer in answers if isinstance(answer, str)))


@pytest.mark.parametrize("size", [1, 2])
def test_every_call_gets_its_own_answer(size: int) -> None:
    tasks = [f"task {number}" for number in range(200)]
    assert done(answers(tasks, size=size)) == tasks


@pytest.mark.parametrize("size", [1, 2])
def test_process_that_dies_costs_one_call_and_the_others_go_on(size: int) -> None:
    tasks = ["a", "die", *"bcdefghij", "die", "k"]
    told = answers(tasks, size=size)
    assert [task for task, answer in zip(tasks, told, strict=True) if isinstance(answer, CompanionDied)] == [
        "die",
        "die",
    ]
    assert done(told) == [*"abcdefghijk"]
    assert {answer.exitcode for answer in told if isinstance(answer, CompanionDied)} == {7}


def test_call_that_takes_too_long_costs_only_itself_and_those_behind_it_start_anew() -> None:
    told = answers(["sleep", *"abcdef"], timeout=0.5)
    assert isinstance(told[0], TimeoutError)
    assert done(told) == [*"abcdef"]
    assert len(told) > AHEAD


def test_exception_that_cannot_travel_arrives_in_words() -> None:
    (told,) = answers(["fail"])
    assert isinstance(told, RuntimeError)
    assert "UnpackableError" in str(told)
    assert "slow_readers.py" in "".join(told.__notes__)


def test_process_that_worked_long_enough_is_replaced() -> None:
    told = answers([f"task {number}" for number in range(25)], calls_each=10)
    assert len(done(told)) == 25
    assert len(workers(told)) == 3


def test_answer_that_waits_to_be_read_counts_though_the_line_breaks_meanwhile() -> None:
    async def run() -> tuple[object, int]:
        near, far = socket.socketpair()
        companion = Companion(work, told=lambda: None)
        await companion.attach(near)
        answered, other = (asyncio.get_running_loop().create_future() for _ in range(2))
        companion.call(answered, "a")
        far.sendall(packed("ready") + packed((True, "a by 1")))
        far.close()
        companion.call(other, "b")  # cannot be written any more
        await asyncio.wait_for(companion.gone.wait(), 10)
        return answered.result(), len(companion.calls)

    assert asyncio.run(run()) == ("a by 1", 1)
