"""The shipped bank has no errors: one test a question for what can be read, one for each that holds code to run."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from interview.bank.check import check_bank
from interview.bank.load import Bank, load_bank
from interview.bank.rules_run import check_code
from interview.bank.sheet import Sheet, sheets
from interview.cli.check import GraderRunner
from interview.core.question import Kind
from interview.grading.client import Grader
from interview.paths import PACKAGE, Paths, shipped_bank

# No cache: what is tested is what the files say now.
NOWHERE = Path(os.devnull)
BANK: Bank = load_bank(Paths(PACKAGE.parent / "no-home", "test", NOWHERE, NOWHERE, NOWHERE))
SHEETS = {sheet.question.id: sheet for sheet in sheets(BANK)}
RUN = [ident for ident, sheet in SHEETS.items() if sheet.question.verify or sheet.question.kind is Kind.CODE]


@pytest.fixture(scope="module")
def errors() -> dict[str, list[str]]:
    """The errors that need no code to be run, by path."""
    found: dict[str, list[str]] = {}
    for problem in check_bank(BANK, date(2026, 11, 24)).problems:
        if problem.severity == "error":
            found.setdefault(problem.path, []).append(str(problem))
    return found


@pytest.fixture(scope="module")
def runner() -> Iterator[GraderRunner]:
    with Grader() as grader:
        yield GraderRunner(grader)


def test_every_file_can_be_read() -> None:
    assert [str(problem) for problem in BANK.problems] == []
    assert BANK.folders == (shipped_bank().resolve(),)


def test_the_bank_as_a_whole_has_no_errors(errors: dict[str, list[str]]) -> None:
    questions = {sheet.report.path for sheet in SHEETS.values()}
    assert [text for path, texts in errors.items() if path not in questions for text in texts] == []


@pytest.mark.parametrize("ident", SHEETS)
def test_a_question_has_no_errors(ident: str, errors: dict[str, list[str]]) -> None:
    assert errors.get(SHEETS[ident].report.path, []) == []


@pytest.mark.parametrize("ident", RUN)
def test_the_code_of_a_question_does_what_it_says(ident: str, runner: GraderRunner) -> None:
    sheet = Sheet(SHEETS[ident].question, SHEETS[ident].report)
    sheet.report.problems.clear()
    check_code(sheet, runner)
    assert [str(problem) for problem in sheet.report.problems if problem.severity == "error"] == []
