"""`interview test`: grade files without a session; no journal is written."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.core.question import Kind, Question
from interview.core.verdict import CaseResult, Graded, Verdict
from interview.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from interview.grading.client import Grader

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


class WatchedFilesError(UsageError):
    """--watch follows one file that can change."""

    def __init__(self) -> None:
        super().__init__("--watch needs one file", "interview test ID FILE --watch")


class EmptyFolderError(UsageError):
    """A folder without anything to grade."""

    def __init__(self, folder: str, suffix: str) -> None:
        super().__init__(f"{folder} holds no *{suffix} file", "interview test ID FILE...")


@click.command()
@click.argument("ident", metavar="ID", shell_complete=complete.exercises)
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
@click.option("--watch", is_flag=True, help="Grade after every save, until Ctrl-C.")
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="Graders side by side; the cores unless given.")
@click.option("--final", is_flag=True, help="As when handing in: also in another order, and timed.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON per file.")
@click.pass_obj
def command(
    ctx: Context, ident: str, files: tuple[str, ...], watch: bool, jobs: int | None, final: bool, as_json: bool
) -> None:
    """Grade files against an exercise; - reads standard input.

    A folder stands for the files in it. Of several files the results are kept:
    a second run, or one after a kill, grades only what is new or changed.

    Ends with 0 when every file is accepted, else 1; --watch always with 0.
    """
    from interview.bank.load import load_bank

    question = load_bank(ctx.paths, ctx.bank_dirs).question(ident)
    if question.kind is not Kind.CODE:
        raise NotAnExerciseError(question)
    if watch:
        _watch(ctx, question, files, final=final, as_json=as_json)
        return
    all_accepted, names = True, _files(files, question.suffix)
    for name, graded in _graded(ctx, question, names, jobs, final=final):
        all_accepted = all_accepted and graded.verdict is Verdict.ACCEPTED
        _print(ident, name, graded, as_json)
    sys.exit(ExitCode.DONE if all_accepted else ExitCode.FAILED)


def _watch(ctx: Context, question: Question, files: tuple[str, ...], *, final: bool, as_json: bool) -> None:
    """A verdict for the file as it is and after every save."""
    from interview.grading.client import Exercise
    from interview.practice.watch import saves

    if len(files) != 1 or files[0] == "-" or Path(files[0]).is_dir():
        raise WatchedFilesError
    _read(files[0])  # a name that is mistyped would be waited for
    exercise = Exercise.of(question)
    with contextlib.suppress(KeyboardInterrupt), _grader(ctx) as grader:
        grader.warm(exercise)
        for source in saves(Path(files[0])):
            _print(question.id, files[0], grader.grade(exercise, source, twice=final, timed=final), as_json)


def _grader(ctx: Context) -> "Grader":
    from interview.grading.client import Grader

    return Grader(ctx.paths.prepared, [ctx.paths.own_bank], trust_bank=ctx.trust_bank)


def _files(names: tuple[str, ...], suffix: str) -> list[str]:
    """Folders replaced by their files."""
    files: list[str] = []
    for name in names:
        if name == "-" or not Path(name).is_dir():
            files.append(name)
            continue
        inside = sorted(str(path) for path in Path(name).glob(f"*{suffix}") if path.is_file())
        if not inside:
            raise EmptyFolderError(name, suffix)
        files += inside
    return files


def _graded(
    ctx: Context, question: Question, files: list[str], jobs: int | None, *, final: bool
) -> Iterator[tuple[str, Graded]]:
    """A single file is graded anew each time, with random cases of its own."""
    from interview.grading.batch import Batch
    from interview.grading.client import Exercise

    exercise, sources = Exercise.of(question), [_read(file) for file in files]
    if len(files) == 1:
        with _grader(ctx) as grader:
            yield files[0], grader.grade(exercise, sources[0], twice=final, timed=final)
        return
    count = 0
    side_by_side = jobs or os.cpu_count() or 1
    with Batch(exercise, side_by_side, ctx.paths.results, lambda: _grader(ctx), final=final) as batch:
        for file, (graded, known) in zip(files, batch.grade(sources), strict=True):
            count += known
            yield file, graded
    ctx.detail(f"{count} of {len(files)} files were graded before")


def _read(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise UnreadableFileError(file, error) from error


def _print(ident: str, file: str, graded: Graded, as_json: bool) -> None:
    click.echo(_json_line(ident, file, graded) if as_json else "\n".join(_report(file, graded)))


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
    # The message says why nothing was run.
    record |= {
        name: value for name in ("message", "speed", "seed") if (value := getattr(graded, name)) not in ("", None)
    }
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
    yield from (f"  note: {note}" for note in (*notes, *graded.notes))
    if graded.speed:
        yield f"  speed: {graded.speed}"


def _printed(lines: list[str]) -> Iterator[str]:
    yield "  printed:"
    yield from (f"    {line}" for line in lines[:PRINTED_LINES])
    if len(lines) > PRINTED_LINES:
        yield f"    … {len(lines) - PRINTED_LINES} more lines"
