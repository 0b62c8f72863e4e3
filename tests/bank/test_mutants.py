"""`interview check --mutants`: survivors with their edit, waivers, and what counts as enough."""

import json
from pathlib import Path

import pytest

from interview.errors import ExitCode
from interview.paths import Paths
from tests.bank.places import question_files, write
from tests.support.command import interview

ABSOLUTE = "def my_size(x):\n    return x if x > 0 else -x\n"
EQUAL = "return x if x > 0 else -x -> return x if x >= 0 else -x"
CASES = """\
from interview.grading.cases import case

CASES = [case("seven", 7, expect=7), case("minus three", -3, expect=3, hidden=True)]
"""


@pytest.fixture
def exercise(workspace: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An exercise with one mutant that no case can kill, 0 being its own negative; and a question without code."""
    from interview.core.question import Kind

    bank = tmp_path / "mine"
    write(bank, question_files(Kind.CODE, "my-size", "metrics", entry="my_size"))
    write(bank, question_files(Kind.SHORT, "no-code", "metrics"))
    folder = bank / "metrics" / "my-size"
    (folder / "solution.py").write_text(ABSOLUTE)
    (folder / "cases.py").write_text(CASES)
    monkeypatch.chdir(bank)
    return folder


def waive(exercise: Path, edit: str) -> None:
    with (exercise / "question.yaml").open("a") as file:
        file.write(f"mutants:\n  - edit: {json.dumps(edit)}\n    reason: zero is its own negative\n")


def test_a_survivor_is_listed_with_both_lines_and_the_waiver_to_write(exercise: Path) -> None:
    ended = interview("check", "--mutants", ".")
    lines = ended.out.splitlines()
    assert lines[0] == "metrics/my-size/solution.py:2: warning: passes every case with one edit:"
    assert lines[1:3] == ["    - return x if x > 0 else -x", "    + return x if x > 1 else -x"]
    assert lines[6] == "    + return x if x >= 0 else -x"
    assert json.dumps(EQUAL) in lines[7]
    assert lines[-1] == "3 of 5 mutants killed (60.0%), 0 waived"
    assert ended.code == ExitCode.FAILED


def test_a_case_kills_and_a_waiver_sets_aside(exercise: Path) -> None:
    with (exercise / "cases.py").open("a") as file:
        file.write("CASES.append(case('one', 1, expect=1))\n")
    waive(exercise, EQUAL)
    ended = interview("check", "--mutants", ".")
    assert ended.out == "4 of 4 mutants killed (100.0%), 1 waived\n"
    assert ended.code == ExitCode.DONE


def test_a_waiver_that_waives_nothing_is_an_error(exercise: Path) -> None:
    waive(exercise, "return x -> return y")
    document = json.loads(interview("check", "--mutants", "--json", "my-size", "--bank", ".").out)
    assert (document["schema"], document["killed"], document["waived"]) == ("interview.mutants/1", 3, 0)
    (problem,) = [problem for problem in document["problems"] if problem["severity"] == "error"]
    assert problem["message"] == (
        "'mutants[0].edit' waives an edit that fails a case or is not made: return x -> return y"
    )


def test_a_solution_that_is_no_python_is_left_to_the_ordinary_check(exercise: Path) -> None:
    (exercise / "solution.py").write_text("def my_size(x:\n")
    assert interview("check", "--mutants", ".").out == "0 of 0 mutants killed (100.0%), 0 waived\n"
