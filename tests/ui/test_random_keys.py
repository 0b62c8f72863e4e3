"""Whatever is pressed: nothing raises, nothing typed is lost, the terminal is left as it was found."""

from collections.abc import Iterator

import pytest

from interview.core.question import Kind
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.sitting import Sitting
from interview.practice.start import find_session, resume, start_drill
from interview.practice.tools import Tools
from interview.practice.workfile import WorkFile
from interview.ui.app import FullScreen
from tests.support.inside import Inside

STEPS = 2_000
QUESTIONS = ("dropout", "relu", "bayes", "shape", "explain-recall", "double")
# Without ^O and ^Z, which hand the terminal to another program.
CHORDS = ["\x13", "\x07", "\x14", "\x18", "\x1b", "\r", "\t", "\x7f", "\x15", "\x03", "\x0b", "\x1b[A", "\x1b[B"]
CHORDS += ["\x1b[5~", "\x1b[6~", "\x1b[19~", "\x1b[200~x = 1\n\x1b[201~"]
KEYS = [*CHORDS, *"abcdefghijklmnopqrstuvwxyz0123456789 .,()+!?", "π"]


@pytest.fixture
def sittings(tools: Tools) -> Iterator["Sittings"]:
    made = Sittings(tools)
    yield made
    made.sitting.close()


class Sittings:
    """One sitting after the other; one that was left is gone on with."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools
        self.sitting = self._new()

    def again(self) -> Sitting:
        """The next one."""
        finished, session = self.sitting.state.finished, self.sitting.session
        self.sitting.close()
        self.tools.store.update()
        self.sitting = self._new() if finished else resume(self.tools, find_session(self.tools, session))[0]
        return self.sitting

    def _new(self) -> Sitting:
        options = DrillOptions(questions=QUESTIONS, seed=1)
        return start_drill(self.tools, options, choose_drill(self.tools, options))


def typed(view: FullScreen) -> str:
    """What stands in the editor now, where there is one."""
    return view.text() if view.screen.asking and view.screen.kind is not Kind.CHOICE else ""


@pytest.mark.parametrize(("seed", "columns", "rows"), [(1, 80, 24), (2, 120, 40), (3, 60, 15)])
def test_random_keys_never_raise_lose_a_draft_or_spoil_the_terminal(
    sittings: Sittings, seed: int, columns: int, rows: int
) -> None:
    import random

    rng, pressed, left = random.Random(seed), 0, 0
    while pressed < STEPS:
        last: list[str] = [""]

        def keys(view: FullScreen, last: list[str] = last) -> str | None:
            nonlocal pressed
            if not view.sitting.state.finished:
                last[0] = typed(view)
            pressed += 1
            return rng.choice(KEYS) if pressed <= STEPS else None

        window = Inside(sittings.sitting, columns, rows)
        ended = window.play(keys)
        assert window.sink.text.count("\x1b[?1049h") == window.sink.text.count("\x1b[?1049l") == 1
        left += ended and not sittings.sitting.state.finished
        if ended and not sittings.sitting.state.finished:
            check_draft(sittings.again(), last[0])
        elif ended:
            sittings.again()
    answered = {row.kind for row in sittings.tools.store.attempts()}
    assert left  # it was left and gone on with at least once
    assert len(answered) >= 4  # and kinds of all sorts were answered


def check_draft(sitting: Sitting, text: str) -> None:
    """What was being typed when the program was left is there again."""
    if sitting.state.phase != "asking" or not text:
        return
    kept = WorkFile.of(sitting).read() if sitting.item.kind == Kind.CODE else sitting.draft
    assert kept == text
