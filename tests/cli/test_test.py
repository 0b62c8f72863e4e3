"""`interview test`, as a real process over a bank of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

QUESTION = """\
id: double-it
kind: code
title: Twice the input
topic: nn
level: intern
step: 2
par: 60
entry: double
limits: {seconds: 0.5, memory_mb: 128}
prompt: |
  Write `double(x)`.
"""
CONCEPT = """\
id: what-is-two
kind: short
title: One and one
topic: nn
level: intern
step: 1
par: 20
prompt: What is one and one?
answer: "2"
accept: ["2"]
"""
CASES = """\
import numpy as np
from interview.grading.cases import case

CASES = [
    case("three numbers", np.array([1.0, 2.0, 3.0]), expect=[2.0, 4.0, 6.0]),
    case("a number", 1.5, expect=3.0, group="edge", hidden=True),
]
"""
RIGHT = "def double(x):\n    return x * 2\n"
WRONG = "def double(x):\n    print('here')\n    return x + 2\n"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    exercise = tmp_path / "bank" / "nn" / "double-it"
    exercise.mkdir(parents=True)
    (tmp_path / "bank" / "FORMAT").write_text("format: 1\n")
    (tmp_path / "bank" / "nn" / "what-is-two.yaml").write_text(CONCEPT)
    for name, text in (("question.yaml", QUESTION), ("cases.py", CASES), ("solution.py", RIGHT), ("starter.py", RIGHT)):
        (exercise / name).write_text(text)
    (tmp_path / "right.py").write_text(RIGHT)
    (tmp_path / "wrong.py").write_text(WRONG)
    return tmp_path


def interview(bank: Path, *args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "interview", "--bank", str(bank / "bank"), "test", *args]
    return subprocess.run(
        command, cwd=bank, input=stdin, capture_output=True, text=True, timeout=60, check=False, env=os.environ
    )


def records(run: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_one_compact_line_per_file_in_the_order_given(bank: Path) -> None:
    run = interview(bank, "double-it", "right.py", "wrong.py", "--json")
    assert run.returncode == 1
    assert run.stderr == ""
    right, wrong = records(run)
    assert list(right) == ["schema", "item", "file", "verdict", "cases", "stdout", "sandbox", "seconds"]
    assert (right["schema"], right["item"], right["file"]) == ("interview.test/1", "double-it", "right.py")
    assert (right["verdict"], wrong["verdict"]) == ("accepted", "wrong_answer")
    assert list(right["cases"][0]) == ["name", "group", "hidden", "verdict", "seconds", "message"]
    assert [case["hidden"] for case in right["cases"]] == [False, True]
    assert wrong["cases"][0]["message"].startswith("2 of 3 values differ, first at [0]: got 3.0, expected 2.0")
    assert wrong["stdout"] == "here\n" * 2
    assert ": " not in run.stdout.splitlines()[0]


def test_all_accepted_ends_with_zero(bank: Path) -> None:
    run = interview(bank, "double-it", "right.py", "right.py")
    assert run.returncode == 0
    assert run.stdout.count("right.py: accepted, 2 of 2 cases") == 2


def test_a_failure_is_shown_in_full(bank: Path) -> None:
    lines = interview(bank, "double-it", "wrong.py").stdout.splitlines()
    assert lines[0].startswith("wrong.py: wrong answer, 0 of 2 cases, ")
    assert lines[1].startswith("  three numbers: 2 of 3 values differ, first at [0]: got 3.0, expected 2.0")
    assert lines[2:5] == [
        "    call      double([1.0, 2.0, 3.0])",
        "    expected  [2.0, 4.0, 6.0]",
        "    got       [3.0, 4.0, 5.0]",
    ]
    assert lines[5:] == ["  printed:", "    here", "    here"]


def test_a_file_that_is_not_run_says_why(bank: Path) -> None:
    (bank / "broken.py").write_text("def double(x)\n")
    run = interview(bank, "double-it", "broken.py", "--json")
    (record,) = records(run)
    assert (run.returncode, record["verdict"]) == (1, "rejected")
    assert record["message"] == "SyntaxError: expected ':' (line 1)"
    assert "  SyntaxError: expected ':' (line 1)" in interview(bank, "double-it", "broken.py").stdout


def test_standard_input_is_a_file_too(bank: Path) -> None:
    run = interview(bank, "double-it", "-", "--json", stdin=RIGHT)
    (record,) = records(run)
    assert (run.returncode, record["file"], record["verdict"]) == (0, "-", "accepted")


def test_global_options_work_after_the_command(bank: Path) -> None:
    run = interview(bank, "double-it", "right.py", "--json", "--plain", "--home", str(bank / "home"))
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (("duoble-it", "right.py"), 2, "no question is called 'duoble-it'; near: double-it\nhint: "),
        (
            ("what-is-two", "right.py"),
            2,
            "what-is-two is a question of kind short, not an exercise\nhint: interview list",
        ),
        (("double-it", "none.py"), 2, "none.py cannot be read: No such file or directory\nhint: interview test"),
        (("double-it",), 2, "Missing argument 'FILE...'"),
    ],
)
def test_what_cannot_be_graded_is_said_in_a_sentence(args: tuple[str, ...], code: int, says: str, bank: Path) -> None:
    run = interview(bank, *args)
    assert (run.returncode, run.stdout) == (code, "")
    assert says in run.stderr


def test_a_broken_exercise_is_the_graders_fault(bank: Path) -> None:
    (bank / "bank" / "nn" / "double-it" / "cases.py").write_text("CASES = 1\n")
    run = interview(bank, "double-it", "right.py", "--json")
    (record,) = records(run)
    assert (run.returncode, record["verdict"]) == (1, "grader_error")
    assert "CASES, a list" in record["message"]


def test_a_folder_stands_for_its_files_in_order_of_name(bank: Path) -> None:
    answers = bank / "answers"
    answers.mkdir()
    for number in (2, 10, 1):
        (answers / f"a{number:02}.py").write_text(f"# {number}\n{RIGHT if number != 10 else WRONG}")
    (answers / "notes.txt").write_text("no code")
    run = interview(bank, "double-it", "answers", "right.py", "--json", "--jobs", "2")
    assert [record["file"] for record in records(run)] == [
        *("answers/a01.py", "answers/a02.py", "answers/a10.py", "right.py")
    ]
    assert [record["verdict"] for record in records(run)] == ["accepted", "accepted", "wrong_answer", "accepted"]
    again = interview(bank, "double-it", "answers", "right.py", "--json", "-v")
    assert again.stdout == run.stdout
    assert "4 of 4 files were graded before" in again.stderr


def test_a_run_that_is_killed_goes_on_where_it_was(bank: Path) -> None:
    answers = bank / "answers"
    answers.mkdir()
    (answers / "a.py").write_text(RIGHT)
    (answers / "b.py").write_text("def double(x):\n    while True:\n        pass\n")
    command = [sys.executable, "-m", "interview", "--bank", str(bank / "bank"), "test", "double-it", "answers"]
    with subprocess.Popen([*command, "--jobs", "1"], cwd=bank, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("answers/a.py: accepted")
        process.kill()
    run = interview(bank, "double-it", "answers", "-v")
    assert "1 of 2 files were graded before" in run.stderr
    assert "answers/b.py: time limit" in run.stdout


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--watch", "right.py", "wrong.py"), "--watch needs one file"),
        (("--watch", "-"), "--watch needs one file"),
        (("--watch", "."), "--watch needs one file"),
        (("--watch", "none.py"), "none.py cannot be read"),
        (("bank",), "bank holds no *.py file"),
    ],
)
def test_what_cannot_be_watched_or_is_empty_is_said(args: tuple[str, ...], says: str, bank: Path) -> None:
    run = interview(bank, "double-it", *args)
    assert (run.returncode, run.stdout) == (2, "")
    assert says in run.stderr


def test_watching_grades_every_save_and_ends_with_zero(bank: Path) -> None:
    command = [sys.executable, "-m", "interview", "--bank", str(bank / "bank"), "test", "double-it", "right.py"]
    with subprocess.Popen([*command, "--watch", "--json"], cwd=bank, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        verdicts = [json.loads(process.stdout.readline())["verdict"]]
        (bank / "right.py").write_text(WRONG)
        verdicts.append(json.loads(process.stdout.readline())["verdict"])
        (bank / "new.py").write_text(RIGHT)
        (bank / "new.py").rename(bank / "right.py")
        verdicts.append(json.loads(process.stdout.readline())["verdict"])
        process.send_signal(signal.SIGINT)
        assert process.stdout.read() == ""
        assert process.wait(20) == 0
    assert verdicts == ["accepted", "wrong_answer", "accepted"]


def test_handing_in_runs_the_cases_in_another_order_too(bank: Path) -> None:
    late = "calls = []\n\n\ndef double(x):\n    calls.append(x)\n    return x * (2 + isinstance(calls[0], float))\n"
    (bank / "late.py").write_text(late)
    assert interview(bank, "double-it", "late.py").returncode == 0
    run = interview(bank, "double-it", "late.py", "--final")
    assert run.returncode == 1
    assert "depends on earlier calls: in another order" in run.stdout
