"""`interview check`: what it prints, what it looks at, how it ends. The rules: tests/bank/test_broken.py."""

import json
import sys
from pathlib import Path

import pytest

from interview.core.question import Kind
from interview.errors import ExitCode
from interview.paths import Paths
from tests.bank.places import question_files, write
from tests.support.command import interview
from tests.support.term import Term


@pytest.fixture
def own(workspace: Paths) -> Path:
    """A workspace's bank with one question in it that is fine and one with an error and a warning."""
    bank = workspace.own_bank
    write(bank, question_files(Kind.SHORT, "fine-one", "metrics", title="One"))
    write(bank, question_files(Kind.CHOICE, "broken-one", "metrics", title="Two", step="7", levle="intern"))
    return bank


def test_problems_come_with_path_line_and_next_step(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(own.parent)
    ended = interview("check", str(own / "metrics" / "broken-one.yaml"))
    assert ended.code == ExitCode.FAILED
    lines = ended.out.splitlines()
    assert lines[0] == (
        "question_bank/metrics/broken-one.yaml:8: error: 'step' must be a whole number from 1 to 4, not '7'"
    )
    assert lines[1] == "    write digits only, without quotes"
    assert lines[2].endswith("""error: unknown key 'levle'; did you mean "level"?""")
    assert lines[-1].startswith("2 errors, 0 warnings in 1 question (")


def test_a_question_without_problems_ends_with_0(own: Path) -> None:
    ended = interview("check", str(own / "metrics" / "fine-one.yaml"))
    assert (ended.code, ended.err) == (ExitCode.DONE, "")
    assert ended.out.startswith("0 errors, 0 warnings in 1 question (")


def test_an_id_is_as_good_as_a_path(own: Path) -> None:
    assert interview("check", "fine-one").code == ExitCode.DONE


def test_one_json_document(own: Path) -> None:
    ended = interview("check", "--json", "--no-code", str(own))
    document = json.loads(ended.out)
    assert ended.code == ExitCode.FAILED
    assert list(document) == ["schema", "questions", "errors", "warnings", "seconds", "problems"]
    assert document["schema"] == "interview.check/1"
    assert document["errors"] == sum(problem["severity"] == "error" for problem in document["problems"])
    step = next(problem for problem in document["problems"] if problem["rule"] == "not-whole")
    assert (step["line"], step["severity"]) == (8, "error")
    assert step["hint"]


def test_problems_are_sorted_by_path_and_line(own: Path) -> None:
    problems = json.loads(interview("check", "--json", "--no-code").out)["problems"]
    places = [(problem["path"], problem["line"]) for problem in problems]
    assert places == sorted(places)


def test_a_bank_anywhere_can_be_checked(workspace: Paths, tmp_path: Path) -> None:
    write(tmp_path / "mine", question_files(Kind.NUMERIC, "far-away", "metrics"))
    for path in ("mine", "mine/metrics", "mine/metrics/far-away.yaml"):
        ended = interview("check", str(tmp_path / path))
        assert ended.out.startswith("0 errors, 0 warnings in 1 question ("), path


def test_code_is_run(workspace: Paths, tmp_path: Path) -> None:
    files = question_files(Kind.CODE, "my-mean", "metrics")
    files["metrics/my-mean/solution.py"] = files["metrics/my-mean/solution.py"].replace("x.mean()", "x.sum()")
    write(tmp_path / "mine", files)
    ended = interview("check", str(tmp_path / "mine" / "metrics" / "my-mean" / "solution.py"))
    assert "the solution fails 'three values': wrong_answer" in ended.out
    assert ended.code == ExitCode.FAILED


def test_without_code_only_files_are_read(workspace: Paths, tmp_path: Path) -> None:
    files = question_files(Kind.SHORT, "wrong-key", "metrics")
    name = "metrics/wrong-key.yaml"
    write(tmp_path / "mine", {name: files[name].replace("assert np", "assert not np")})
    assert interview("check", str(tmp_path / "mine")).code == ExitCode.FAILED
    assert interview("check", "--no-code", str(tmp_path / "mine")).code == ExitCode.DONE


def test_an_unknown_name_is_a_sentence_and_a_hint(workspace: Paths) -> None:
    ended = interview("check", "no-such-question")
    assert ended.code == ExitCode.USAGE
    assert ended.err.splitlines() == [
        "interview: no question is called 'no-such-question'",
        "hint: interview list",
    ]


@pytest.mark.pty
def test_on_a_terminal_a_line_says_how_far_it_is_and_goes_away(workspace: Paths) -> None:
    term = Term([sys.executable, "-m", "interview", "check", "--no-code"], cwd=workspace.home)
    try:
        term.wait("in 6 questions")
        assert b"4 of 6 questions: " in term.raw
        assert "of 6 questions:" not in term.text
    finally:
        term.close()
