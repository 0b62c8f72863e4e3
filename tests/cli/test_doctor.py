"""`interview doctor`: what is there, what is missing, and whether one can practise."""

import json
from datetime import date
from pathlib import Path

import pytest

from interview.paths import Paths
from interview.practice.doctor import Status, check_grader
from interview.practice.tools import Tools
from tests.support.command import interview, lines_with
from tests.support.past import right, write_past, wrong


@pytest.fixture
def quick_grader(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests about other checks: the grader's processes take a second."""
    from interview.practice import doctor

    monkeypatch.setattr(doctor, "check_grader", lambda _: doctor.Check("grader", Status.OK, "not looked at"))


def test_the_grader_runs_a_submission_and_names_its_sandbox(tools: Tools) -> None:
    check = check_grader(tools)
    assert any("processor time, memory, output" in line for line in check.details)
    assert check.status is Status.OK
    assert "rlimits" in check.details[0]


@pytest.mark.usefixtures("quick_grader")
def test_all_is_well(workspace: Paths) -> None:
    ended = interview("doctor")
    assert ended.code == 0
    assert lines_with(ended.out, ["✓ home", str(workspace.home), "(INTERVIEW_HOME)"])
    assert lines_with(ended.out, ["✓ bank", "6 questions in", "question_bank"])
    assert lines_with(ended.out, ["✓ journals", "0 sessions"])
    assert lines_with(ended.out, ["numpy 2"])
    assert "✗" not in ended.out


@pytest.mark.usefixtures("quick_grader")
def test_the_document_for_programs_says_the_same(workspace: Paths) -> None:
    found = json.loads(interview("doctor", "--json").out)
    assert (found["schema"], found["usable"]) == ("interview.doctor/1", True)
    names = ["terminal", "versions", "home", "config", "bank", "journals", "store", "disputed", "editor", "grader"]
    assert [check["name"] for check in found["checks"]] == names


@pytest.mark.usefixtures("quick_grader")
def test_unreadable_lines_and_disputed_questions_are_listed(workspace: Paths) -> None:
    path = write_past(workspace.sessions, "a", date(2026, 3, 2), [wrong("dropout", "disputed"), right("relu")])
    with path.open("a") as handle:
        handle.write("half a li")
    ended = interview("doctor")
    assert ended.code == 0
    assert f"{path}:9: the last line was cut; skipped" in ended.out
    assert "interview drill dropout" in ended.out


@pytest.mark.usefixtures("quick_grader")
def test_broken_questions_are_named_and_do_no_harm(workspace: Paths) -> None:
    (workspace.own_bank / "nn" / "dropout.yaml").write_text("id: dropout\n")
    ended = interview("doctor")
    assert ended.code == 0
    assert lines_with(ended.out, ["· bank", "5 questions"])
    assert "dropout.yaml:1: error:" in ended.out


@pytest.mark.usefixtures("quick_grader")
def test_a_broken_configuration_is_unusable_and_the_rest_is_still_looked_at(workspace: Paths) -> None:
    workspace.config.parent.mkdir(parents=True)
    workspace.config.write_text("minuts: 5\n")
    ended = interview("doctor")
    assert ended.code == 4
    assert lines_with(ended.out, ["✗ config", "did you mean 'minutes'?"])
    assert lines_with(ended.out, ["✓ bank"])


@pytest.mark.usefixtures("quick_grader")
def test_a_missing_bank_is_unusable(workspace: Paths, tmp_path: Path) -> None:
    ended = interview("doctor", "--bank", str(tmp_path / "none"))
    assert ended.code == 4
    assert lines_with(ended.out, ["✗ bank", "no such folder"])


@pytest.mark.usefixtures("quick_grader")
def test_an_editor_that_is_not_there_is_only_a_note(workspace: Paths) -> None:
    ended = interview("doctor", env={"EDITOR": "no-such-editor"})
    assert ended.code == 0
    assert lines_with(ended.out, ["· editor", "no-such-editor"])


@pytest.mark.usefixtures("quick_grader")
def test_a_home_that_is_a_file_is_unusable(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    ended = interview("doctor", "--home", str(tmp_path / "home" / "inside"))
    assert ended.code == 4
    assert lines_with(ended.out, ["✗ home"])


@pytest.mark.usefixtures("quick_grader")
def test_a_store_that_cannot_be_written_is_a_note(workspace: Paths) -> None:
    workspace.state.parent.mkdir(parents=True, exist_ok=True)
    workspace.state.write_text("a file where a folder should be")
    ended = interview("doctor")
    assert ended.code == 0
    assert lines_with(ended.out, ["· store", "rebuilt at every start"])
