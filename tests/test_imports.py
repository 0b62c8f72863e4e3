"""What is loaded decides what a command costs: counted here, never timed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from interview.cli import NAMES

HEAVY = {"numpy", "prompt_toolkit", "rich", "yaml", "asyncio"}
# Runs the program in this process and then writes the names of all loaded modules to a file.
PROBE = """
import sys
target, sys.argv = sys.argv[1], ["interview", *sys.argv[2:]]
try:
    from interview.__main__ import main
    main()
finally:
    with open(target, "w") as handle:
        handle.write(" ".join({name.partition(".")[0] for name in sys.modules}))
"""


def loaded(folder: Path, *args: str, stdin: str = "", ends_with: int = 0, **env: str) -> set[str]:
    """The top-level modules a run of the program loads; it must end with this exit code."""
    target = folder / "modules"
    run = subprocess.run(
        [sys.executable, "-c", PROBE, str(target), *args],
        input=stdin,
        text=True,
        capture_output=True,
        env={**os.environ, **env},
        check=False,
        timeout=60,
    )
    assert run.returncode == ends_with, run.stderr
    return set(target.read_text().split())


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_the_front_door_loads_nothing_heavy(tmp_path: Path, option: str) -> None:
    assert not HEAVY & loaded(tmp_path, option)


def test_a_mistyped_command_loads_nothing_heavy(tmp_path: Path) -> None:
    assert not HEAVY & loaded(tmp_path, "dril", ends_with=2)


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_loads_nothing_heavy(tmp_path: Path, name: str) -> None:
    assert not HEAVY & loaded(tmp_path, name, "--help")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_loads_nothing_heavy(tmp_path: Path, shell: str) -> None:
    assert not HEAVY & loaded(tmp_path, "completion", shell)


@pytest.mark.parametrize("words", ["interview dr", "interview drill --to", "interview list "])
def test_completing_a_word_loads_nothing_heavy(tmp_path: Path, words: str) -> None:
    count = str(len(words.split(" ")) - 1)
    names = loaded(tmp_path, _INTERVIEW_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=count)
    assert "interview" in names
    assert not HEAVY & names
