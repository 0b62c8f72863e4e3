"""What both views say about a grading."""

from interview.core.verdict import CaseResult, Graded, Verdict
from interview.ui.words import graded_lines


def test_notes_and_speed_are_told_dimly_beside_the_verdict() -> None:
    case = CaseResult("one", "basic", False, Verdict.ACCEPTED, 0.0)
    graded = Graded(Verdict.ACCEPTED, (case,), speed="vectorised", notes=("a Python loop in line 3",))
    assert graded_lines(graded) == [("dim", "note: a Python loop in line 3"), ("dim", "speed: vectorised")]
    assert graded_lines(Graded(Verdict.ACCEPTED, (case,))) == []
