"""`interview test`: grade files once, without a session; nothing is recorded."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from interview.cli.context import Context
from interview.core.question import Kind, Question
from interview.core.verdict import CaseResult, Graded, Verdict
from interview.errors import ExitCode, UsageError

SCHEMA = "interview.test/1"
PRINTED_LINES = 20


class NotAnExerciseError(UsageError):
    """Only exercises have cases."""

    def __init__(self, question: Question) -> None:
        super().__init__(
            f"{question.id} is a question of kind {question.kind}, not an exercise", "interview list --kind code"
        )


class UnreadableFileError(UsageError):
    """A file to grade that cannot be read."""

    def __init__(self, file: str, error: OSError) -> None:
        super().__init__(f"{file} cannot be read: {error.strerror}", "interview test ID FILE, or - for standard input")


@click.command()
@click.argument("ident", metavar="ID")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON per file.")
@click.pass_obj
def command(ctx: Context, ident: str, files: tuple[str, ...], as_json: bool) -> None:
    """Grade a file against an exercise; - reads standard input.

    Ends with 0 when every file is accepted, else 1.
    """
    from interview.bank.load import load_bank
    from interview.grading.client import Exercise, Grader

    question = load_bank(ctx.paths, ctx.bank_dirs).question(ident)
    if question.kind is not Kind.CODE:
        raise NotAnExerciseError(question)
    exercise, sources = Exercise.of(question), [_read(file) for file in files]
    all_accepted = True
    with Grader() as grader:
        for file, source in zip(files, sources, strict=True):
            graded = grader.grade(exercise, source, twice=True)
            all_accepted = all_accepted and graded.verdict is Verdict.ACCEPTED
            click.echo(_json_line(ident, file, graded) if as_json else "\n".join(_report(file, graded)))
    sys.exit(ExitCode.DONE if all_accepted else ExitCode.FAILED)


def _read(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise UnreadableFileError(file, error) from error


def _json_line(ident: str, file: str, graded: Graded) -> str:
    import json

    record: dict[str, Any] = {
        "schema": SCHEMA,
        "item": ident,
        "file": file,
        "verdict": graded.verdict,
        "cases": [_case_record(case) for case in graded.cases],
        "stdout": graded.stdout,
        "sandbox": graded.sandbox,
        "seconds": round(graded.seconds, 6),
    }
    if graded.message:  # why nothing was run
        record["message"] = graded.message
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def _case_record(case: CaseResult) -> dict[str, Any]:
    names = ("name", "group", "hidden", "verdict", "seconds", "message")
    return {name: getattr(case, name) for name in names}


def _report(file: str, graded: Graded) -> Iterator[str]:
    """One line, and for a file that fails its first failure in full."""
    words = graded.verdict.replace("_", " ")
    count = f", {graded.passed} of {len(graded.cases)} cases" if graded.cases else ""
    yield f"{file}: {words}{count}, {graded.seconds:.2f} s"
    if graded.message:
        yield f"  {graded.message}"
    failed = next((c for c in graded.cases if c.verdict not in (Verdict.ACCEPTED, Verdict.NOT_RUN)), None)
    if failed:
        yield from _failure(failed)
    yield from _notes(graded)
    if graded.stdout and graded.verdict is not Verdict.ACCEPTED:
        yield from _printed(graded.stdout.splitlines())


def _failure(case: CaseResult) -> Iterator[str]:
    yield f"  {case.name}: {case.message}"
    for label, text in (("call", case.call), ("expected", case.expected), ("got", case.got)):
        if text:
            yield f"    {label:<9} {text}"


def _notes(graded: Graded) -> Iterator[str]:
    notes = dict.fromkeys(c.message for c in graded.cases if c.verdict is Verdict.ACCEPTED and c.message)
    yield from (f"  note: {note}" for note in notes)


def _printed(lines: list[str]) -> Iterator[str]:
    yield "  printed:"
    yield from (f"    {line}" for line in lines[:PRINTED_LINES])
    if len(lines) > PRINTED_LINES:
        yield f"    … {len(lines) - PRINTED_LINES} more lines"
