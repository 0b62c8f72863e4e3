"""To the shell and back with ^Z: the time away never counts, and what was paused stays paused."""

import signal
from collections.abc import Iterator

import pytest

from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from tests.support.clock import FakeClock
from tests.support.inside import Inside

AWAY = 600


@pytest.fixture
def sitting(tools: Tools) -> Iterator[Sitting]:
    options = DrillOptions(questions=["dropout"], seed=1)
    begun = start_drill(tools, options, choose_drill(tools, options))
    yield begun
    begun.close()


@pytest.fixture(autouse=True)
def shell(monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> None:
    """Stopping for good would stop the tests, too: here only time passes until the program goes on."""

    def stop(_process: int, sign: int) -> None:
        assert sign == signal.SIGTSTP
        clock.pass_time(AWAY)

    monkeypatch.setattr("interview.ui.app.os.kill", stop)


@pytest.mark.parametrize("keys", [["\x1a"], ["p", "\x1a", "x"], ["p", "\x1a", "\x1a", "x"]])
def test_the_time_in_the_shell_does_not_count(sitting: Sitting, keys: list[str]) -> None:
    shown = Inside(sitting).screens(keys)
    assert sitting.seconds < 1
    assert "1:00 left" in shown[-1]
    assert "inverted dropout" in shown[-1]


def test_what_was_paused_is_still_paused_and_its_clock_stands(sitting: Sitting, clock: FakeClock) -> None:
    left = iter(["p", "\x1a"])

    def press(_view: object) -> str | None:
        clock.pass_time(20 if sitting.state.paused else 0)
        return next(left, None)

    Inside(sitting).play(press)
    assert sitting.state.paused
    assert sitting.seconds < 1
