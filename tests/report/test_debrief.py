"""The debrief of a mock in text: 80 columns whatever came of it, and every clock as it was."""

import pytest

from interview.core.events import Answered, Item, Round, Shown, Skipped, Started
from interview.core.session import fold
from interview.core.state import State
from interview.practice.debrief import debrief
from interview.report.debrief import debrief_lines, debrief_markdown

T, DAY = "2026-03-02T10:00:00.000Z", "2026-03-02"
TITLE = "A title of a question that is as long as titles of questions may ever be"


def item(number: int, kind: str, place: int) -> Item:
    return Item(
        question=f"q{number}", revision=1, kind=kind, topic="nn", area="dl", title=TITLE, par=720, level="intern",
        seed=1, round=place,
    )  # fmt: skip


def mock(time_factor: float = 1.0) -> State:
    """Thirty questions in two rounds, of which one was answered; taken with many pauses and hints."""
    items = (*(item(n, "numeric", 0) for n in range(29)), item(29, "code", 1))
    started = Started(
        t=T, day=DAY, at=0.0, session="20260302T100000Z-11a4", mode="mock", title="A full interview of a research lab",
        items=items, rounds=(Round(title="short questions", seconds=600), Round(title="coding", seconds=600)),
        feedback="end", seconds=1200, time_factor=time_factor, blueprint="full", slack=600,
    )  # fmt: skip
    answered = Answered(t=T, day=DAY, at=500.0, index=0, response="1", score=0.3, seconds=500.0, hints=0)
    skips = [Skipped(t=T, day=DAY, at=600.0, index=n, reason="time") for n in range(1, 30)]
    return fold([started, Shown(t=T, day=DAY, at=0.0, index=0), answered, *skips])


def test_no_line_is_longer_than_80_columns() -> None:
    state = after_much(mock())
    lines = list(debrief_lines(debrief(state)))
    assert max(map(len, lines)) <= 80
    assert any("0.3 of 30 questions, 29 open" in line for line in lines)


def after_much(state: State) -> State:
    return state._replace(pauses=12, slack=600, at=1199.0)


@pytest.mark.parametrize(
    ("factor", "clock", "par"), [(1.0, "10:00", "12:00"), (0.1, "1:00", "1:12"), (2, "20:00", "24:00")]
)
def test_clocks_are_those_that_ran(factor: float, clock: str, par: str) -> None:
    found = debrief(mock(factor))
    text = "\n".join(debrief_lines(found))
    assert f"short questions, {clock}" in text
    assert f"8:20 of {par}" in text
    assert (f"8:20 of {par}, over" in text) == (factor < 1)
    assert f"8:20 of {par}" in debrief_markdown(found)
