"""A call of one's own: its value or what it prints, errors as the call made them, and nothing recorded."""

from collections.abc import Iterator

import pytest

from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.scratch import UnreadableCallError, try_call
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill
from interview.practice.tools import Tools

DOUBLE = "def double(x):\n    return 2 * x\n"


@pytest.fixture
def sitting(tools: Tools) -> Iterator[Sitting]:
    options = DrillOptions(questions=("double",), seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    sitting.open()
    yield sitting
    sitting.close()


@pytest.mark.parametrize(
    ("call", "told"),
    [
        ("double(21)", ["42"]),
        ("double(np.ones(2))", ["array([2., 2.])"]),
        ("x = double(2); print(x + 1)", ["5"]),
        ("double()", ["TypeError: double() missing 1 required positional argument: 'x'"]),
        ("exit(3)", ["SystemExit: 3"]),
    ],
)
def test_a_call_shows_its_value_or_what_it_prints(call: str, told: list[str], sitting: Sitting) -> None:
    assert try_call(sitting, DOUBLE, call) == told


def test_code_that_cannot_be_read_says_why(sitting: Sitting) -> None:
    (told,) = try_call(sitting, "def double(x:\n", "double(1)")
    assert "SyntaxError" in told


def test_a_call_that_never_ends_is_stopped(sitting: Sitting) -> None:
    (told,) = try_call(sitting, "def double(x):\n    while True: pass\n", "double(1)")
    assert told.startswith("took longer than 2 s")


def test_what_is_no_python_is_refused(sitting: Sitting) -> None:
    with pytest.raises(UnreadableCallError, match=r"no Python: .* was never closed"):
        try_call(sitting, DOUBLE, "double(1")


def test_where_numpy_is_forbidden_a_call_still_runs(workspace: Paths, tools: Tools) -> None:
    question = workspace.home / "question_bank" / "nn" / "double" / "question.yaml"
    question.write_text(question.read_text() + "rules: {forbid: [numpy], loops: allowed}\n")
    options = DrillOptions(questions=("double",), seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    assert try_call(sitting, DOUBLE, "double(21)") == ["42"]
    sitting.close()


def test_nothing_is_recorded(sitting: Sitting, tools: Tools) -> None:
    (journal,) = tools.paths.sessions.glob("*.jsonl")
    before = journal.read_bytes()
    try_call(sitting, DOUBLE, "double(1)")
    assert journal.read_bytes() == before
