"""`interview new`: files that are valid from the beginning."""

from pathlib import Path

import pytest

from interview.core.question import Kind
from interview.errors import ExitCode
from interview.paths import Paths
from tests.support.command import interview


@pytest.mark.parametrize("kind", [*(kind.value for kind in Kind), "sql"])
def test_a_new_question_passes_every_check(kind: str, workspace: Paths) -> None:
    made = interview("new", kind, f"my-{kind}", "--topic", "nn")
    assert made.code == ExitCode.DONE
    assert Path(made.out.strip()).is_file()
    assert "interview check" in made.err
    checked = interview("check", f"my-{kind}")
    assert checked.out.startswith("0 errors, 0 warnings in 1 question (")


def test_an_exercise_comes_with_its_files(workspace: Paths) -> None:
    interview("new", "code", "my-sum", "-t", "nn")
    folder = workspace.own_bank / "nn" / "my-sum"
    assert {path.name for path in folder.iterdir()} == {
        *("question.yaml", "starter.py", "solution.py", "cases.py"),
        *("wrong", "right"),
    }
    assert len(list((folder / "wrong").iterdir())) >= 3
    assert "def my_sum(x):" in (folder / "starter.py").read_text()


def test_it_can_be_asked_at_once(workspace: Paths) -> None:
    interview("new", "numeric", "my-number", "-t", "metrics")
    assert interview("show", "my-number").code == ExitCode.DONE


def test_outside_a_workspace_it_goes_into_the_own_bank(user_folder: Path) -> None:
    made = interview("new", "short", "my-own-shape")
    path = user_folder / "home" / "question_bank" / "mlfund" / "my-own-shape.yaml"
    assert Path(made.out.strip()) == path
    assert interview("show", "my-own-shape").code == ExitCode.DONE
    # A FORMAT file beside sessions/ would make the home a workspace and hide the shipped questions.
    (user_folder / "home" / "sessions").mkdir()
    assert len(interview("list").out.splitlines()) > 10


def test_a_bank_can_be_named_and_is_made(workspace: Paths, tmp_path: Path) -> None:
    bank = tmp_path / "club"
    made = interview("new", "multi", "for-the-club", "--bank", str(bank), "-t", "nn")
    assert (bank / "nn" / "for-the-club.yaml").is_file()
    assert f"--bank {bank}" in made.err
    assert interview("--bank", str(bank), "show", "for-the-club").code == ExitCode.DONE


@pytest.mark.parametrize(
    ("args", "message", "code"),
    [
        (["choice", "double"], "'double' is taken by", ExitCode.USAGE),
        (["choice", "Two Words"], "'Two Words' is no id", ExitCode.USAGE),
        (["choice", "../escape"], "'../escape' is no id", ExitCode.USAGE),
        (["choice", "a-name", "-t", "nnn"], "no topic or area is called 'nnn'", ExitCode.USAGE),
        (["choice", "a-name", "-t", "../nn"], "no topic or area is called '../nn'", ExitCode.USAGE),
    ],
)
def test_what_cannot_be_made_is_a_sentence_and_a_hint(
    args: list[str], message: str, code: ExitCode, workspace: Paths
) -> None:
    before = sorted(workspace.home.rglob("*"))
    ended = interview("new", *args)
    assert (ended.code, ended.out) == (code, "")
    assert ended.err.startswith(f"interview: {message}")
    assert "\nhint: " in ended.err
    assert sorted(workspace.home.rglob("*")) == before


def test_a_broken_file_of_that_name_is_not_overwritten(workspace: Paths) -> None:
    path = workspace.own_bank / "nn" / "half-done.yaml"
    path.write_text("id: half-done\n")
    assert interview("new", "short", "half-done", "-t", "nn").code == ExitCode.USAGE
    assert path.read_text() == "id: half-done\n"


def test_a_bank_that_cannot_be_written_is_said(workspace: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = interview("new", "short", "lost", "-t", "nn", "--bank", str(tmp_path / "file" / "bank"))
    assert ended.code == ExitCode.UNUSABLE_DATA
    assert "cannot be written" in ended.err
