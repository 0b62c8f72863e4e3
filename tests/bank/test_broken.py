"""Every message a broken file can give has a broken file here, with the message beside it.

`UPDATE_GOLDEN=1 pytest tests/bank/test_broken.py` writes the messages anew; read the difference before you commit it.
"""

import os
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from interview.bank.check import check_bank
from interview.bank.load import load_bank
from interview.bank.rules import Rule
from interview.cli.check import GraderRunner
from interview.core.question import Kind, Problem, Question
from interview.core.verdict import CaseResult, Graded, Verdict
from interview.grading.client import Grader
from tests.bank.places import TOPICS, paths_in, question_files, write

BROKEN = Path(__file__).parent / "broken"
NAMES = sorted(path.stem if path.is_file() else path.name for path in BROKEN.iterdir() if path.suffix != ".txt")
TODAY = date(2026, 11, 24)
# What no file can be sure to give: the second of two equal runs is made to differ below. Mutants are a check of their
# own: test_mutants.py.
WITHOUT_FILE = {rule.slug for rule in (Rule.VERDICTS_DIFFER, Rule.MUTANT_SURVIVES, Rule.WAIVED_DEAD)}


@pytest.fixture(scope="module")
def grader() -> Iterator[Grader]:
    with Grader(trust_bank=True) as grader:
        yield grader


def place(name: str, folder: Path) -> Path:
    """The bank that holds the broken file; returns it."""
    bank = folder / "question_bank"
    single = BROKEN / f"{name}.yaml"
    if single.is_file():
        (bank / "mlfund").mkdir(parents=True)
        shutil.copy(single, bank / "mlfund")
    else:
        shutil.copytree(BROKEN / name, bank)
    if not (bank / "TOPICS.yaml").exists():
        (bank / "TOPICS.yaml").write_text(TOPICS)
    return bank


def told(problem: Problem) -> str:
    """The problem without the grader's own diagnosis, which has tests of its own, and without scores of key points.

    Those move a little with every fit.
    """
    line = re.sub(r": (wrong_answer|runtime_error) \(.*\)$", r": \1", str(problem))
    line = re.sub(r"(scores |\()0\.\d\d\b", r"\g<1>0.##", line)
    return f"{line} [{problem.rule}]\n    {problem.hint}\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_broken_file_gives_its_message(
    name: str, tmp_path: Path, grader: Grader, monkeypatch: pytest.MonkeyPatch
) -> None:
    place(name, tmp_path)
    monkeypatch.chdir(tmp_path)
    checked = check_bank(load_bank(paths_in(tmp_path)), TODAY, GraderRunner(grader))
    assert checked.problems
    # A bank of one file never answers every element; one broken file is about that.
    problems = [p for p in checked.problems if p.rule != Rule.MISSING_ELEMENT.slug or p.rule == name]
    golden, text = BROKEN / f"{name}.txt", "".join(map(told, problems))
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_every_message_has_a_broken_file() -> None:
    goldens = "".join(path.read_text(encoding="utf-8") for path in BROKEN.glob("*.txt"))
    hit = set(re.findall(r" \[([a-z0-9-]+)\]$", goldens, re.MULTILINE))
    assert {rule.slug for rule in Rule} - hit == WITHOUT_FILE


class MoodyRunner:
    """Accepts the first run of a solution and not the second."""

    def __init__(self) -> None:
        self.runs = 0

    def grade(self, exercise: Question, source: str) -> Graded:
        self.runs += 1
        verdict = Verdict.WRONG_ANSWER if self.runs == 2 else Verdict.ACCEPTED
        return Graded(verdict, (CaseResult("one case", "basic", False, verdict, 0.0),))

    def notes(self, exercise: Question) -> tuple[str, ...]:
        return ()

    def verify(self, code: str, folder: Path) -> str | None:
        return None


def test_a_solution_that_passes_only_once_is_an_error(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    write(paths.own_bank, {**question_files(Kind.CODE, "moody"), "TOPICS.yaml": TOPICS})
    checked = check_bank(load_bank(paths), TODAY, MoodyRunner())
    assert "two runs of the solution differ in 'one case'" in [problem.message for problem in checked.problems]


def test_a_broken_file_never_stops_loading(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    files = list(BROKEN.glob("*.yaml"))
    (paths.own_bank / "mlfund").mkdir()
    for path in files:
        shutil.copy(path, paths.own_bank / "mlfund")
    bank = load_bank(paths)
    broken = {problem.path for problem in bank.problems if problem.severity == "error"}
    assert len(bank.index) + len(broken) == len(files)
    assert {entry.id for entry in bank.index} == set(bank.questions)
