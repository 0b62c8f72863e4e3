"""What stands below an answer: never cut off, however long it is."""

import pytest

from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from tests.support.inside import Inside


def shown_after(tools: Tools, question: str, keys: list[str], columns: int = 80) -> str:
    """What is shown after the last key."""
    options = DrillOptions(questions=[question], seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    shown = Inside(sitting, columns).screens(keys)
    sitting.close()
    return shown[-1]


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_long_answer_does_not_hide_the_right_one(tools: Tools, columns: int) -> None:
    words = "a matrix with as many rows as the first has and as many columns as the second has, so two by four"
    shown = shown_after(tools, "shape", [words, "\r"], columns)
    assert words in " ".join(shown.split())
    assert "answer (2, 4)" in " ".join(shown.split())


def test_a_long_word_is_broken_rather_than_cut(tools: Tools) -> None:
    shown = shown_after(tools, "shape", ["z" * 200, "\r"])
    assert shown.count("z") == 200
    assert "answer  (2, 4)" in shown


def test_what_fits_stands_in_one_line(tools: Tools) -> None:
    assert "you (2, 3), answer (2, 4)" in shown_after(tools, "shape", ["(2, 3)", "\r"])
