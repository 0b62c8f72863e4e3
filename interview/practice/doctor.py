"""What `doctor` looks at, as values: each check says what was found and whether the program can be used."""

import os
import platform
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory

from interview import __version__
from interview.config import Config, ConfigError, load_config
from interview.core.verdict import Graded, Verdict
from interview.errors import DataError, InterviewError
from interview.grading.client import Exercise
from interview.grading.layers import described
from interview.practice.tools import Tools
from interview.practice.workfile import editor_command

PACKAGES = ("click", "prompt_toolkit", "numpy", "PyYAML", "rich", "platformdirs")
# The smallest exercise that goes the whole way: cases, reference, submission, comparison.
CASES = """\
from interview.grading.cases import case

CASES = [case("one and two", 1, 2, expect=3)]
"""
SOLUTION = "def add(a, b):\n    return a + b\n"


class Status(StrEnum):
    """OK, worth knowing, or in the way of using the program."""

    OK = "ok"
    NOTE = "note"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    status: Status
    text: str
    details: tuple[str, ...] = ()


def examine(tools: Tools) -> Iterator[Check]:
    """Every check that needs no terminal, in order; the grader, which takes longest, comes last."""
    yield check_versions()
    yield check_home(tools)
    config = check_config(tools.paths.config)
    yield config
    if config.status is Status.UNUSABLE:  # the other checks go on with the defaults
        tools = Tools(tools.paths, tools.bank_dirs, tools.clock, config=Config())
    with tools:
        yield check_bank(tools)
        yield check_journals(tools)
        yield check_store(tools)
        yield check_disputed(tools)
        yield check_editor(tools)
        yield check_grader(tools)


def check_versions() -> Check:
    """Ours, Python's and the packages'."""
    text = f"interview {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return Check("versions", Status.OK, text, (", ".join(map(_package, PACKAGES)),))


def check_home(tools: Tools) -> Check:
    """Where the user's data lives, why there, and whether it can be written."""
    home = tools.paths.home
    text = f"{home} ({tools.paths.reason})"
    below = next(folder for folder in (tools.paths.sessions, home, *home.parents) if folder.exists())
    if not below.is_dir() or not os.access(below, os.W_OK | os.X_OK):
        return Check("home", Status.UNUSABLE, text, (f"{below} cannot be written: answers could not be saved",))
    return Check("home", Status.OK, text)


def check_config(path: Path) -> Check:
    """The configuration file, if there is one."""
    try:
        settings = load_config(path)
    except ConfigError as error:
        return Check("config", Status.UNUSABLE, str(error), (error.hint,))
    if not path.exists():
        return Check("config", Status.OK, f"{path} does not exist: defaults")
    changed = sum(getattr(settings, name) != getattr(Config(), name) for name in Config.__slots__)
    return Check("config", Status.OK, f"{path}, {changed} changed")


def check_bank(tools: Tools) -> Check:
    """The folders, the number of questions, and the broken ones."""
    try:
        bank = tools.bank
    except DataError as error:
        return Check("bank", Status.UNUSABLE, str(error), (error.hint,))
    errors = [p for p in bank.problems if p.severity == "error"]
    text = f"{len(bank.index)} questions in {', '.join(map(str, bank.folders))}"
    details = [str(p) for p in errors[:5]]
    if len(errors) > 5:
        details.append(f"and {len(errors) - 5} more: interview check")
    if not bank.index:
        return Check("bank", Status.UNUSABLE, text, tuple(details))
    return Check("bank", Status.NOTE if errors else Status.OK, text, tuple(details))


def check_journals(tools: Tools) -> Check:
    """How many sessions there are, and every line that could not be read."""
    problems = tools.store.problems()
    text = f"{len(tools.store.sessions())} sessions in {tools.paths.sessions}"
    return Check("journals", Status.NOTE if problems else Status.OK, text, tuple(problems))


def check_store(tools: Tools) -> Check:
    """The projection: a file, or only memory where it cannot be written."""
    path = tools.paths.store
    tools.store.sessions()
    if not path.exists():
        return Check("store", Status.NOTE, f"{path} cannot be written: rebuilt at every start")
    return Check("store", Status.OK, f"{path}, {path.stat().st_size / 1024:.0f} KB; it may be deleted at any time")


def check_disputed(tools: Tools) -> Check:
    """Questions out of the schedule."""
    disputed = sorted(tools.store.disputed())
    if not disputed:
        return Check("disputed", Status.OK, "no question is disputed")
    text = f"{len(disputed)} out of the schedule until answered by name"
    return Check("disputed", Status.NOTE, text, tuple(f"interview drill {name}" for name in disputed))


def check_editor(tools: Tools) -> Check:
    """The editor that would be started; the full screen has one of its own."""
    try:
        return Check("editor", Status.OK, shlex.join(editor_command(tools)))
    except InterviewError as error:
        return Check("editor", Status.NOTE, str(error), (error.hint,))


def check_grader(tools: Tools) -> Check:
    """Start the grader, run a tiny submission, and say what the sandbox enforces."""
    graded = grade_sample(tools)
    if graded.verdict is not Verdict.ACCEPTED:
        reason = graded.message or next((case.message for case in graded.cases), "")
        return Check("grader", Status.UNUSABLE, f"a right answer was graded {graded.verdict}: {reason}")
    return Check(
        "grader",
        Status.OK,
        f"works, first verdict after {graded.seconds:.1f} s",
        (graded.sandbox, *described(graded.sandbox)),
    )


def grade_sample(tools: Tools) -> Graded:
    """Grade the right answer of an exercise made for this."""
    with TemporaryDirectory(prefix="interview-doctor-") as name:
        folder = Path(name)
        (folder / "cases.py").write_text(CASES, encoding="utf-8")
        (folder / "solution.py").write_text(SOLUTION, encoding="utf-8")
        return tools.grader.grade(Exercise("doctor-sample", folder, "add", trusted=True), SOLUTION)


def _package(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name} missing"
