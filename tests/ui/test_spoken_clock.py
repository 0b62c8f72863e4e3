"""Line by line the clock speaks at half time and a minute before the end, and never again."""

import sys

from interview.paths import Paths
from interview.ui.spoken_clock import moments
from tests.support.term import Term


def test_it_speaks_at_half_time_and_a_minute_before_the_end() -> None:
    assert moments(300, 300) == [(150, "Half of the time is over: 2:30 left."), (240, "One minute left.")]


def test_what_has_passed_is_not_said_again() -> None:
    assert moments(100, 300) == [(40, "One minute left.")]
    assert moments(50, 300) == []


def test_short_questions_have_no_last_minute() -> None:
    assert [text for _, text in moments(60, 60)] == ["Half of the time is over: 0:30 left."]


def test_it_is_heard_while_a_line_is_waited_for(workspace: Paths) -> None:
    command = [sys.executable, "-m", "interview", "drill", "dropout", "--plain", "--time", "0.2"]
    term = Term(command, cwd=workspace.home)
    term.wait(r"0:1\d left\] >")
    term.wait("Half of the time is over: 0:06 left.")
    term.key("a", "enter")
    term.wait("Right in|right in")
    term.close()
