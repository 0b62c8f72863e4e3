"""Rules that run code: `verify`, the solution, the starter, right/ and wrong/ against the cases of an exercise."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from interview.bank.rules import Rule, near
from interview.bank.rules_code import RIGHT, WRONG, check_files, files_in, files_of, named_failures
from interview.bank.sheet import Sheet
from interview.core.question import Kind, Limits, Question
from interview.core.verdict import CaseResult, Graded, Verdict


class Runner(Protocol):
    """What runs code: the grader, in the program."""

    def grade(self, exercise: Question, source: str) -> Graded:
        """Run a submission against every case."""

    def notes(self, exercise: Question) -> tuple[str, ...]:
        """What is odd about the exercise's own code, such as a solution that changes its input."""

    def verify(self, code: str, folder: Path) -> str | None:
        """Run the `verify` of a question in a folder; None when it passes, else why not."""


def check_code(sheet: Sheet, runner: Runner | None) -> None:
    """Every rule about the code of a question; without a runner those that only read it."""
    if sheet.question.kind is Kind.CODE:
        complete = check_files(sheet)
        if complete and runner:
            _run_exercise(sheet, runner)
    elif sheet.question.verify and runner:
        reason = runner.verify(sheet.question.verify, sheet.folder)
        if reason is not None:
            sheet.add(Rule.VERIFY_FAILED, "verify", reason=reason)


def _run_exercise(sheet: Sheet, runner: Runner) -> None:
    starter, path, _ = files_of(sheet.question)
    solution = _source(sheet.folder / path)
    graded = runner.grade(sheet.question, solution)
    if not graded.cases:
        reason = graded.message or graded.verdict.value
        sheet.in_file("cases.py", 1, Rule.CASES_BROKEN, reason=reason, id=sheet.question.id, path=path)
        return
    _case_counts(sheet, graded)
    if _solution_passes(sheet, path, graded):
        _solution_again(sheet, path, runner.grade(_halved(sheet.question), solution))
    for note in runner.notes(sheet.question):
        sheet.in_file(path, 1, Rule.CHANGES_INPUT, reason=note)
    if runner.grade(sheet.question, _source(sheet.folder / starter)).verdict is Verdict.ACCEPTED:
        sheet.in_file(starter, 1, Rule.STARTER_PASSES)
    _run_right(sheet, runner)
    _run_wrong(sheet, runner, [case.name for case in graded.cases])


def _case_counts(sheet: Sheet, graded: Graded) -> None:
    hidden = [case for case in graded.cases if case.hidden]
    edge = sum(case.group == "edge" for case in hidden)
    visible = len(graded.cases) - len(hidden)
    if visible < 1 or len(hidden) < 2 or edge < 1:
        sheet.in_file("cases.py", 1, Rule.FEW_CASES, visible=visible, hidden=len(hidden), edge=edge)


def _solution_passes(sheet: Sheet, path: str, graded: Graded) -> bool:
    for case in _failing(graded).values():
        sheet.in_file(path, 1, Rule.SOLUTION_FAILS, **_told(case))
    return graded.verdict is Verdict.ACCEPTED


def _solution_again(sheet: Sheet, path: str, graded: Graded) -> None:
    """The second run has half of every limit; a time or memory verdict there means too little room."""
    tight = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT, Verdict.NOT_RUN)
    for case in (case for case in graded.cases if case.verdict is not Verdict.ACCEPTED):
        rule = Rule.SOLUTION_SLOW if case.verdict in tight else Rule.VERDICTS_DIFFER
        sheet.in_file(path, 1, rule, **_told(case))


def _run_right(sheet: Sheet, runner: Runner) -> None:
    for path in files_in(sheet, RIGHT):
        graded = runner.grade(sheet.question, _source(path))
        for case in _failing(graded).values():
            sheet.in_file(f"{RIGHT}/{path.name}", 1, Rule.RIGHT_FAILS, **_told(case))


def _run_wrong(sheet: Sheet, runner: Runner, names: list[str]) -> None:
    for path in files_in(sheet, WRONG):
        source = _source(path)
        claimed, where = named_failures(source), f"{WRONG}/{path.name}"
        if claimed is None:
            continue  # already told
        for name in claimed:
            if name not in names:
                sheet.in_file(where, 1, Rule.UNKNOWN_CASE, case=name, near=near(name, names))
        failing = _failing(runner.grade(sheet.question, source), everything=names)
        for name in claimed:
            if name in names and name not in failing:
                sheet.in_file(where, 1, Rule.WRONG_PASSES, case=name)
        for name in failing:
            if name not in claimed:
                sheet.in_file(where, 1, Rule.WRONG_FAILS_MORE, **_told(failing[name]))


def _failing(graded: Graded, everything: list[str] | None = None) -> Mapping[str, CaseResult]:
    """The cases that are not accepted; where nothing ran, all of them with the submission's own verdict."""
    if not graded.cases and graded.verdict is not Verdict.ACCEPTED:
        names = everything or ["every case"]
        return {name: CaseResult(name, "", False, graded.verdict, 0.0, graded.message) for name in names}
    return {case.name: case for case in graded.cases if case.verdict is not Verdict.ACCEPTED}


def _told(case: CaseResult) -> dict[str, str]:
    reason = f" ({case.message})" if case.message else ""
    return {"case": case.name, "verdict": case.verdict.value, "reason": reason}


def _halved(question: Question) -> Question:
    limits = question.limits
    return replace(question, limits=Limits(limits.seconds / 2, limits.memory_mb // 2))


def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
