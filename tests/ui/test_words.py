"""What both views say about a grading."""

from interview.core.verdict import CaseResult, Graded, Verdict
from interview.ui.words import coarse, graded_lines


def test_notes_and_speed_are_told_dimly_beside_the_verdict() -> None:
    case = CaseResult("one", "basic", False, Verdict.ACCEPTED, 0.0)
    graded = Graded(Verdict.ACCEPTED, (case,), speed="vectorised", notes=("a Python loop in line 3",))
    assert graded_lines(graded) == [("dim", "note: a Python loop in line 3"), ("dim", "speed: vectorised")]
    assert graded_lines(Graded(Verdict.ACCEPTED, (case,))) == []


def test_a_coarse_clock_goes_in_half_minutes_and_at_last_in_tens() -> None:
    assert [coarse(left) for left in (121, 120, 61, 60, 42, 5)] == [150, 120, 90, 60, 50, 10]
