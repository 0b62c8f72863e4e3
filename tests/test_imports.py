"""What is loaded decides what a command costs: counted here, never timed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from interview.cli import NAMES
from interview.core.events import Ran
from interview.history.journal import read_journal
from interview.paths import Paths
from tests.support.term import Term

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


def test_a_whole_plain_drill_never_loads_numpy(tmp_path: Path, workspace: Paths) -> None:
    answers = ["a", "", "1", "", "a c", "", "(2, 4)", "", "It may call all positive.", "1", "", "run", "give up", ""]
    names = loaded(
        tmp_path,
        *("drill", "--plain", "dropout", "bayes", "relu", "shape", "explain-recall", "double"),
        stdin="\n".join(answers) + "\n",
    )
    assert "numpy" not in names
    graded = [e for e in read_journal(next(workspace.sessions.glob("*.jsonl"))).events if isinstance(e, Ran)]
    assert [event.total > 0 for event in graded] == [True]  # cases were run, in a process of their own


@pytest.mark.pty
def test_the_full_screen_never_loads_numpy(tmp_path: Path, workspace: Paths) -> None:
    target = tmp_path / "modules"
    term = Term([sys.executable, "-c", PROBE, str(target), "drill", "double", "dropout"])
    term.wait("def double")
    term.key("^C", "^C")
    assert term.exit_code() == 130
    names = set(target.read_text().split())
    assert "prompt_toolkit" in names
    assert "numpy" not in names
