"""Where only ASCII may be drawn, stand-ins are longer than signs: nothing is lost at the right edge by that."""

import re

import pytest

from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.report.signs import in_ascii
from interview.ui.lines import lines_in_ascii
from tests.support.inside import Inside

GREEK = "λw² for σ ≤ α·β → ∞ " * 8


@pytest.fixture(autouse=True)
def greek_bank(workspace: Paths) -> None:
    """The small bank with signs in every prompt and title, hint and reason."""
    for path in (workspace.home / "question_bank").rglob("*.yaml"):
        text = path.read_text()
        if "template" not in text:
            text = re.sub(r"^why: ", f"why: {GREEK}", text, flags=re.MULTILINE)
            text = re.sub(r"^(prompt: \|?\n?\s*\"?)", rf"\g<1>{GREEK}", text, flags=re.MULTILINE)
        path.write_text(text)
    (workspace.config.parent).mkdir(parents=True, exist_ok=True)
    workspace.config.write_text("ascii: 'on'\n")


def screens(tools: Tools, question: str, keys: list[str], columns: int) -> list[str]:
    """What is shown before the first key and after each."""
    options = DrillOptions(questions=[question], seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    shown = Inside(sitting, columns, 50).screens(keys)
    sitting.close()
    return shown


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("question", ["dropout", "double", "explain-recall"])
def test_nothing_is_lost_at_the_edge(tools: Tools, question: str, columns: int) -> None:
    shown = screens(tools, question, [], columns)[0]
    assert shown.isascii()
    left = re.sub(r"\|.*", "", shown) if columns > 100 and question != "dropout" else shown  # beside the editor
    assert " ".join(in_ascii(GREEK).split()) in " ".join(left.split())
    assert re.search(r"\d left$", shown.splitlines()[0])
    assert shown.splitlines()[-1].endswith("leave")


def test_feedback_is_whole(tools: Tools) -> None:
    shown = screens(tools, "dropout", ["b", "\r"], 80)[-1]
    assert " ".join(shown.split()).count(" ".join(in_ascii(GREEK).split())) == 2  # in the question and in its reason
    assert shown.splitlines()[-1].endswith("leave")


def test_blanks_that_fill_a_line_begin_no_new_one() -> None:
    line = (("", "α is small"), ("", " " * 10))
    assert list(lines_in_ascii([line], 20)) == [(("", "alpha is small      "),)]
    assert len(list(lines_in_ascii([(("", "β" * 10),)], 20))) == 2
