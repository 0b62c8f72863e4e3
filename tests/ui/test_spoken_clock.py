"""Line by line the clock speaks at half time and a minute before the end, and never again."""

import sys

import pytest

from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.ui.app import FullScreen
from interview.ui.spoken_clock import BELL, LAST, moments, rings
from tests.support.clock import FakeClock
from tests.support.inside import Inside
from tests.support.term import Term


def test_it_speaks_at_half_time_and_a_minute_before_the_end() -> None:
    assert moments(300, 300) == [(150, "Half of the time is over: 2:30 left."), (240, "One minute left.")]


def test_what_has_passed_is_not_said_again() -> None:
    assert moments(100, 300) == [(40, "One minute left.")]
    assert moments(50, 300) == []


def test_short_questions_have_no_last_minute() -> None:
    assert [text for _, text in moments(60, 60)] == ["Half of the time is over: 0:30 left."]


def test_the_bell_rings_at_the_last_minute_and_at_the_end() -> None:
    assert [(when, text) for when, text in moments(300, 300, bell=True) if BELL in text] == [
        (240, f"One minute left.{BELL}"),
        (300, f"The time is over.{BELL}"),
    ]
    assert [rings(*pair) for pair in [(62, 61), (61, 60), (60, 59), (1, 0), (0, -1), (30, 300)]] == [
        *(False, True, False),
        *(True, False, False),
    ]


@pytest.mark.parametrize("wanted", [True, False])
def test_on_the_full_screen_it_rings_where_it_is_wanted(wanted: bool, tools: Tools, clock: FakeClock) -> None:
    tools.paths.config.parent.mkdir(parents=True, exist_ok=True)
    tools.paths.config.write_text(f"bell: {str(wanted).lower()}\n")
    options = DrillOptions(questions=["dropout"], time_factor=3.0)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    inside, left = Inside(sitting), iter([60.0, 59.0, 0.0])

    def let_time_pass(view: FullScreen) -> str | None:
        view.ring()
        if (seconds := next(left, None)) is None:
            return None
        clock.pass_time(sitting.left - seconds)
        return "\x0c"

    inside.play(let_time_pass)
    sitting.close()
    assert inside.sink.text.count(BELL) == (2 if wanted else 0)


def test_it_is_heard_while_a_line_is_waited_for(workspace: Paths) -> None:
    command = [sys.executable, "-m", "interview", "drill", "dropout", "--plain", "--time", "0.2"]
    term = Term(command, cwd=workspace.home)
    term.wait(r"0:1\d left\] >")
    term.wait("Half of the time is over: 0:06 left.")
    term.key("a", "enter")
    term.wait("Right in|right in")
    term.close()


def test_it_rings_neither_while_feedback_is_read_nor_when_a_short_question_begins(
    tools: Tools, clock: FakeClock
) -> None:
    tools.paths.config.parent.mkdir(parents=True, exist_ok=True)
    tools.paths.config.write_text("bell: true\n")
    options = DrillOptions(questions=["bayes", "shape"])
    sitting = start_drill(tools, options, choose_drill(tools, options))
    first, second = sitting.state.started.items
    assert second.par <= LAST < first.par
    inside, heard = Inside(sitting), list[int]()
    keys = iter(["0.9", "\r", "wait", "\r", "wait"])

    def press(view: FullScreen) -> str | None:
        view.ring()
        heard.append(inside.sink.text.count(BELL))
        key = next(keys, None)
        if key == "wait":
            clock.pass_time(first.par if not view.screen.asking else 1)
            return "\x0c"
        return key

    inside.play(press)
    sitting.close()
    assert set(heard) == {0}
