"""`interview check`: every rule for every question; all problems, each with its next step."""

import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context
from interview.core.question import Problem
from interview.errors import ExitCode

if TYPE_CHECKING:
    from pathlib import Path

    from interview.bank.check import Checked
    from interview.bank.load import Bank
    from interview.bank.rules_mutants import MutantReport
    from interview.bank.rules_run import Runner
    from interview.core.question import Question
    from interview.core.verdict import Graded
    from interview.grading.client import Grader

SCHEMA = "interview.check/1"
MUTANTS_SCHEMA = "interview.mutants/1"


@click.command()
@click.argument("names", nargs=-1, metavar="[PATH]...", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.option("--mutants", is_flag=True, help="Try edited copies of solutions instead: do cases fail?")
@click.option("--no-code", is_flag=True, help="Run no code: seconds instead of minutes.")
@click.pass_obj
def command(ctx: Context, names: tuple[str, ...], as_json: bool, mutants: bool, no_code: bool) -> None:
    """Check questions: fields, keys, numbers, solutions and wrong solutions.

    PATH is a file or a folder of questions, or an id; without one the whole
    bank is checked. Ends with 1 when there is an error; with --mutants, when
    less than 95 % of the copies fail a case.
    """
    from interview.bank.check import check_bank
    from interview.bank.roots import load_for, selected_roots
    from interview.clock import Clock

    clock = Clock()
    began = clock.monotonic()
    bank = load_for(names, ctx.paths, ctx.bank_dirs)
    only = selected_roots(bank, names)
    if mutants:
        _check_mutants(ctx, bank, only, as_json)
        return
    with ExitStack() as stack:
        runner = None if no_code else _runner(ctx, stack)
        checked = check_bank(bank, clock.local().date(), runner, only, _progress(ctx, "questions"))
    _print(checked, clock.monotonic() - began, as_json)
    sys.exit(ExitCode.FAILED if checked.errors else ExitCode.DONE)


def _check_mutants(ctx: Context, bank: "Bank", only: "list[Path]", as_json: bool) -> None:
    from interview.bank.rules_mutants import check_mutants
    from interview.grading.client import Exercise, Grader
    from interview.grading.pool import Pool

    def grade(grader: Grader, asked: "tuple[Question, str]") -> "Graded":
        return grader.grade(Exercise.of(asked[0]), asked[1], seed=0, stop_early=True)

    def make() -> Grader:
        return Grader(ctx.paths.prepared, [ctx.paths.own_bank], trust_bank=ctx.trust_bank)

    with Pool(os.cpu_count() or 1, make, grade) as pool:
        report = check_mutants(bank, pool.each, only, _progress(ctx, "copies"))
    _print_mutants(report, as_json)
    sys.exit(ExitCode.DONE if report.is_enough else ExitCode.FAILED)


class GraderRunner:
    """The grader, as the rules want it."""

    def __init__(self, grader: "Grader") -> None:
        self._grader = grader

    def grade(self, exercise: "Question", source: str) -> "Graded":
        """Run a submission against every case."""
        from interview.grading.client import Exercise

        return self._grader.grade(Exercise.of(exercise), source, seed=0)

    def notes(self, exercise: "Question") -> tuple[str, ...]:
        """What is odd about the exercise's own code."""
        from interview.grading.client import Exercise

        return self._grader.notes(Exercise.of(exercise))

    def verify(self, code: str, folder: "Path") -> str | None:
        """Run a `verify` code; None when it passes."""
        return self._grader.verify(code, folder=folder)


def _runner(ctx: Context, stack: ExitStack) -> "Runner":
    from interview.grading.client import Grader

    return GraderRunner(
        stack.enter_context(Grader(ctx.paths.prepared, [ctx.paths.own_bank], trust_bank=ctx.trust_bank))
    )


def _progress(ctx: Context, noun: str) -> Callable[[int, int, str], None] | None:
    """One line that overwrites itself, where somebody watches."""
    if ctx.quiet or not sys.stderr.isatty():
        return None

    def told(number: int, total: int, ident: str) -> None:
        ending = "" if number < total else "\r\x1b[K"
        click.echo(f"\r\x1b[K{f'{number} of {total} {noun}: {ident}':.79}{ending}", err=True, nl=False)

    return told


def _print(checked: "Checked", seconds: float, as_json: bool) -> None:
    if as_json:
        _print_json(checked, seconds)
        return
    _print_problems(checked.problems)
    errors, warnings = _count(checked.errors, "error"), _count(checked.warnings, "warning")
    click.echo(f"{errors}, {warnings} in {_count(checked.questions, 'question')} ({seconds:.1f} s)")


def _print_mutants(report: "MutantReport", as_json: bool) -> None:
    if as_json:
        counts = {"mutants": report.mutants, "killed": report.killed, "waived": report.waived}
        problems = [_record(problem) for problem in report.problems]
        click.echo(json.dumps({"schema": MUTANTS_SCHEMA, **counts, "problems": problems}, ensure_ascii=False))
        return
    _print_problems(report.problems)
    click.echo(
        f"{report.killed} of {_count(report.mutants, 'mutant')} killed ({report.share:.1%}), {report.waived} waived"
    )


def _print_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem))
        click.echo(f"    {problem.hint}")


def _print_json(checked: "Checked", seconds: float) -> None:
    document = {
        "schema": SCHEMA,
        "questions": checked.questions,
        "errors": checked.errors,
        "warnings": checked.warnings,
        "seconds": round(seconds, 3),
        "problems": [_record(problem) for problem in checked.problems],
    }
    click.echo(json.dumps(document, ensure_ascii=False))


def _record(problem: Problem) -> dict[str, object]:
    return asdict(problem)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
