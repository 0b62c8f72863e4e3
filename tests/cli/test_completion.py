"""Completion: the scripts of three shells, and what they get when they ask."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from interview.cli import NAMES
from interview.paths import find_paths
from tests.support.command import interview


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_asks_the_program_itself(shell: str) -> None:
    ended = interview("completion", shell)
    assert ended.code == 0
    assert f"_INTERVIEW_COMPLETE={shell}_complete" in ended.out


def test_another_shell_is_wrong_usage() -> None:
    assert interview("completion", "tcsh").code == 2


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("interview ", NAMES),
        ("interview do", ["doctor"]),
        ("interview drill --fa", ["--failed"]),
        ("interview drill softmax-st", ["softmax-stable"]),
        ("interview drill -k choice,mu", ["choice,multi"]),
        ("interview list -t cal", ["calculus"]),
        ("interview stats -t lang", ["language"]),
        ("interview show softmax-st", ["softmax-stable"]),
        ("interview test softmax-st", ["softmax-stable"]),
        ("interview mock quick", ["quick-20"]),
        ("interview plan --profile apple", ["apple-aiml"]),
        ("interview config new", ["new_per_day"]),
        ("interview list se", ["sessions"]),
        ("interview help ex", ["explain", "export", "exit-codes"]),
    ],
)
def test_words_are_completed(words: str, offered: list[str]) -> None:
    assert completed(words) == offered


def test_sessions_are_completed_by_the_ends_of_their_names(user_folder: Path) -> None:
    folder = find_paths().sessions
    folder.mkdir(parents=True)
    for name in ("20261126T080000Z-0a1b", "20261127T080000Z-c2d3", "ledger-x"):
        (folder / f"{name}.jsonl").touch()
    assert completed("interview review ") == ["c2d3", "0a1b"]


def test_a_bank_that_cannot_be_read_offers_nothing(tmp_path: Path) -> None:
    assert completed(f"interview --bank {tmp_path / 'none'} show soft") == []


def completed(words: str) -> list[str]:
    environment = {**os.environ, "_INTERVIEW_COMPLETE": "bash_complete", "COMP_WORDS": words}
    run = subprocess.run(
        [sys.executable, "-m", "interview"],
        env=environment | {"COMP_CWORD": str(len(words.split(" ")) - 1)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stderr == ""
    return [line.partition(",")[2] for line in run.stdout.split()]
