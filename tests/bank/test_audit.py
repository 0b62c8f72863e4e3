"""The audit page: raw blind readings are graded against the bank as it is now."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from interview.core.question import Kind, Level, Option, Question
from tests.support.audit import DIFFERS, MISSING, RAW, REWORDED, RIGHT, verdict

BASE: dict[str, Any] = {"title": "t", "topic": "nn", "level": Level.INTERN, "step": 2, "par": 60, "prompt": "p"}
OPTIONS = (Option("The mean of all rows.", True), Option("The median of all rows.", False, "Not asked."))
CHOICE = Question(id="q", kind=Kind.CHOICE, options=OPTIONS, **BASE)
NUMBER = Question(id="q", kind=Kind.NUMERIC, answer="2 + 2", atol=0.1, **BASE)
SHORT = Question(id="q", kind=Kind.SHORT, accept=("(2, 3)",), **BASE)
CODE = Question(id="q", kind=Kind.CODE, **BASE)
READINGS = sorted(RAW.rglob("*.yaml"))


@pytest.mark.parametrize(
    ("question", "answer", "wanted"),
    [
        (CHOICE, {"option": "the mean of all"}, RIGHT),
        (CHOICE, {"option": "The median of"}, DIFFERS),
        (CHOICE, {"option": "The mode of all rows"}, REWORDED),
        (CHOICE, {"option": "The"}, REWORDED),
        (CHOICE, None, MISSING),
        (NUMBER, {"answer": "4.05"}, RIGHT),
        (NUMBER, {"answer": "about four"}, DIFFERS),
        (SHORT, {"answer": "(2,3)"}, RIGHT),
        (SHORT, {"answer": "(3, 2)"}, DIFFERS),
        (CODE, {"first_verdict": "accepted"}, RIGHT),
        (CODE, {"first_verdict": "wrong_answer: an empty row"}, DIFFERS),
    ],
)
def test_a_blind_answer_is_graded(question: Question, answer: dict[str, Any] | None, wanted: str) -> None:
    assert verdict(question, answer) == wanted


@pytest.mark.parametrize("path", READINGS, ids=[str(path.relative_to(RAW)) for path in READINGS])
def test_raw_readings_are_mappings_of_question_ids(path: Path) -> None:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    assert all(isinstance(name, str) for name in found)
