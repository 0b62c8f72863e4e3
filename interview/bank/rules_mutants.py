"""Are the cases of an exercise good enough? Copies of the solution with one edit each must fail one of them."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from interview.bank.check import selected
from interview.bank.load import Bank
from interview.bank.rules import Rule
from interview.bank.sheet import Sheet, sheets
from interview.core.mutation import Mutant, mutants
from interview.core.question import Kind, Problem, Question
from interview.core.verdict import Graded, Verdict

ENOUGH = 0.95  # share of mutants that cases have to kill; the rest is for edits not worth a case
Grade = Callable[[Sequence[tuple[Question, str]]], Iterator[Graded]]
Told = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class MutantReport:
    """What was found, in order of files. `waived` ones pass every case and are not among `mutants`."""

    problems: tuple[Problem, ...]
    mutants: int
    killed: int
    waived: int

    @property
    def share(self) -> float:
        """Killed of those that a case can kill; 1 where there are none."""
        return self.killed / self.mutants if self.mutants else 1.0

    @property
    def is_enough(self) -> bool:
        """Whether the cases tell enough mutants from the solution and no waiver is out of date."""
        return self.share >= ENOUGH and not any(problem.severity == "error" for problem in self.problems)


def check_mutants(bank: Bank, grade: Grade, only: Collection[Path] = (), told: Told | None = None) -> MutantReport:
    """Try every mutant of the chosen solutions in Python; `grade` gives results in the order asked."""
    chosen = [sheet for sheet in sheets(bank) if is_mutable(sheet) and selected(sheet.question.path, only)]
    pairs = [(sheet, mutant) for sheet in chosen for mutant in _mutants(sheet)]
    survivors: dict[str, list[Mutant]] = {sheet.question.id: [] for sheet in chosen}
    results = grade([(sheet.question, mutant.source) for sheet, mutant in pairs])
    for number, ((sheet, mutant), graded) in enumerate(zip(pairs, results, strict=True), 1):
        if graded.verdict is Verdict.ACCEPTED:
            survivors[sheet.question.id].append(mutant)
        if told:
            told(number, len(pairs), sheet.question.id)
    waived = sum(_judge(sheet, survivors[sheet.question.id]) for sheet in chosen)
    alive = sum(map(len, survivors.values()))
    problems = sorted(problem for sheet in chosen for problem in sheet.report.problems)
    return MutantReport(tuple(problems), len(pairs) - waived, len(pairs) - alive, waived)


def is_mutable(sheet: Sheet) -> bool:
    """An exercise with a solution in Python."""
    return sheet.question.kind is Kind.CODE and sheet.question.suffix == ".py"


def _mutants(sheet: Sheet) -> list[Mutant]:
    try:
        return list(mutants((sheet.folder / "solution.py").read_text(encoding="utf-8")))
    except (OSError, SyntaxError, ValueError):
        return []  # the ordinary check tells


def _judge(sheet: Sheet, survivors: Sequence[Mutant]) -> int:
    """Tell the survivors that are not waived, and the waivers without a survivor; how many are waived."""
    edits = [mutant.edit for mutant in survivors]
    waived = {waiver.edit for waiver in sheet.question.mutants}
    for place, waiver in enumerate(sheet.question.mutants):
        if waiver.edit not in edits:
            sheet.add(Rule.WAIVED_DEAD, f"mutants[{place}].edit", edit=waiver.edit)
    for mutant in survivors:
        if mutant.edit not in waived:
            facts = {"before": mutant.before, "after": mutant.after, "edit": json.dumps(mutant.edit)}
            sheet.in_file("solution.py", mutant.line, Rule.MUTANT_SURVIVES, **facts)
    return sum(edit in waived for edit in edits)
