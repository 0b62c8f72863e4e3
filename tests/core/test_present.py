"""How a task begins, for what is to be clarified before it."""

import pytest

from interview.core.present import present
from interview.core.question import Kind, Level, Question
from interview.core.scorecard import Part

DETAILS = "- the first detail\n- the second detail\n\nAnd the rest."


def clarify(prompt: str, *tags: str) -> str:
    question = Question(
        "q", Kind.CODE, "Q", "nn", Level.INTERN, 2, 600, prompt, clarify=("Which shape?",), tags=tags
    )  # fmt: skip
    return present(question, 1, Part.CLARIFY).prompt


def test_the_first_paragraph_is_how_the_task_begins() -> None:
    shown = clarify(f"Write f(x).\n\n{DETAILS}")
    assert "Write f(x)." in shown
    assert "detail" not in shown


def test_a_sentence_that_leads_to_the_details_is_seen_to_break_off() -> None:
    shown = clarify(f"Write f(x), which returns a dict:\n\n{DETAILS}")
    assert "which returns a dict: …\n" in shown
    assert "detail" not in shown


@pytest.mark.parametrize("end", ["", "\n\nRepair them."])
def test_what_is_seen_of_a_bug_belongs_to_how_the_task_begins(end: str) -> None:
    shown = clarify(f"Users report two faults:\n\n- it fails;\n- it is slow.{end}", "bug-hunt")
    assert "two faults:\n\n- it fails;\n- it is slow.\n" in shown
    assert "Repair them" not in shown
