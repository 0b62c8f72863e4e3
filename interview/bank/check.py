"""`interview check`: the loader, and every rule that one question or the whole bank can break."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from interview.bank.blueprints import FOLDER, load_blueprints
from interview.bank.load import Bank
from interview.bank.rules_bank import check_age, check_duplicates, check_links, longest_key, missing_elements
from interview.bank.rules_kinds import check_kind
from interview.bank.rules_run import Runner, check_code
from interview.bank.rules_text import check_texts
from interview.bank.sheet import Sheet, sheets
from interview.bank.shelf import TOPICS_FILE
from interview.core.question import Problem

Told = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Checked:
    """Every problem, sorted by path and line, and how many questions were looked at, broken ones included."""

    problems: tuple[Problem, ...]
    questions: int

    @property
    def errors(self) -> int:
        """How many problems make a question unusable or wrong."""
        return sum(problem.severity == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        """How many problems only want a look."""
        return len(self.problems) - self.errors


def check_bank(
    bank: Bank, today: date, runner: Runner | None = None, only: Collection[Path] = (), told: Told | None = None
) -> Checked:
    """Check the files below the paths of `only`, or everything.

    Rules about the whole bank see the whole bank, whatever is selected. `told` hears of each question before its code
    runs: number, total, id.
    """
    every = sheets(bank)
    chosen = [sheet for sheet in every if selected(sheet.question.path, only)]
    check_links(every, bank)
    check_duplicates(every)
    check_age(every, bank, today)
    for place, sheet in enumerate(chosen):
        if told:
            told(place + 1, len(chosen), sheet.question.id)
        _check_one(sheet, runner)
    return _checked(bank, every, chosen, only)


def _check_one(sheet: Sheet, runner: Runner | None) -> None:
    check_texts(sheet)
    check_kind(sheet)
    check_code(sheet, runner)


def _checked(bank: Bank, every: Sequence[Sheet], chosen: Sequence[Sheet], only: Collection[Path]) -> Checked:
    read = [*bank.problems, *load_blueprints(bank.folders).problems]
    loaded = [problem for problem in read if selected(problem.path, only)]
    found = [problem for sheet in chosen for problem in sheet.report.problems]
    if not only:
        found += longest_key(every, bank)
        found += missing_elements(every, bank)
    broken = {p.path for p in loaded if p.severity == "error" and _is_question(p.path)}
    broken -= {sheet.report.path for sheet in chosen}
    return Checked(tuple(sorted({*loaded, *found})), len(chosen) + len(broken))


def _is_question(path: str) -> bool:
    return Path(path).name != TOPICS_FILE and Path(path).parent.name != FOLDER


def selected(path: str, only: Collection[Path]) -> bool:
    """Whether a file is below one of the paths, or anything goes."""
    absolute = Path(path).resolve()
    return not only or any(absolute.is_relative_to(root) for root in only)
