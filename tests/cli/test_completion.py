"""Completion: the scripts of three shells, and what they get when they ask."""

import os
import subprocess
import sys

import pytest

from interview.cli import NAMES
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
    [("interview ", NAMES), ("interview do", ["doctor"]), ("interview drill --fa", ["--failed"])],
)
def test_words_are_completed(words: str, offered: list[str]) -> None:
    environment = {**os.environ, "_INTERVIEW_COMPLETE": "bash_complete", "COMP_WORDS": words}
    run = subprocess.run(
        [sys.executable, "-m", "interview"],
        env=environment | {"COMP_CWORD": str(len(words.split(" ")) - 1)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert [line.partition(",")[2] for line in run.stdout.splitlines()] == offered
