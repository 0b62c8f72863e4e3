"""What `drill`, `mock` and `resume` share: choosing the view, running it, the receipt and the exit code."""

import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context
from interview.errors import ExitCode, NoTerminalError

if TYPE_CHECKING:
    from interview.practice.debrief import Debrief
    from interview.practice.sitting import Sitting
    from interview.practice.tools import Tools


class FullScreenNeedsTerminalError(NoTerminalError):
    """Full screen was asked for and stdin or stdout is a pipe."""

    def __init__(self, which: str, command: str) -> None:
        super().__init__(
            f"the full-screen view needs a terminal ({which} is not one)",
            f"line by line instead: interview {command} --plain",
        )


def open_tools(ctx: Context) -> "Tools":
    """The tools of a command, with a progress bar where a rebuild takes long."""
    from interview.practice.tools import Tools

    tools = Tools(ctx.paths, ctx.bank_dirs, progress=_progress(ctx), trust_bank=ctx.trust_bank)
    _guard_signs(tools)
    return tools


def _guard_signs(tools: "Tools") -> None:
    """ASCII where the user asked for it; a broken configuration is told by whoever needs it."""
    from interview.config import ConfigError

    with contextlib.suppress(ConfigError):
        if tools.config.ascii == "on":
            from interview.report.signs import guard_streams

            guard_streams(always=True)


def wants_plain(ctx: Context, tools: "Tools", command: str) -> bool:
    """Whether to use the line view; raises FullScreenNeedsTerminalError."""
    if ctx.plain or os.environ.get("INTERVIEW_PLAIN") or tools.config.plain:
        return True
    for name, stream in (("stdin", sys.stdin), ("stdout", sys.stdout)):
        if not stream.isatty():
            raise FullScreenNeedsTerminalError(name, command)
    if os.environ.get("TERM", "dumb") in ("dumb", "unknown", ""):
        ctx.warn("TERM=dumb, using --plain")
        return True
    return False


def practise(ctx: Context, tools: "Tools", sitting: "Sitting", *, plain: bool) -> None:
    """Run a sitting in a view, print its receipt, and leave with the right code."""
    try:
        finished = _run_plain(ctx, sitting) if plain else _run_full(ctx, sitting)
    finally:
        sitting.close()
    tools.store.update()
    for line in _ending(ctx, sitting):
        click.echo(line)
    if not finished:
        sys.exit(ExitCode.LEFT)


def run_unrecorded(ctx: Context, sitting: "Sitting", *, plain: bool) -> None:
    """A question that is tried again: no receipt, no exit code."""
    try:
        _run_plain(ctx, sitting) if plain else _run_full(ctx, sitting)
    finally:
        sitting.close()


def report_problems(ctx: Context, tools: "Tools") -> None:
    """Name what was skipped: broken questions, unreadable journal lines."""
    errors = [p for p in tools.bank.problems if p.severity == "error"]
    if errors:
        count = len({problem.path for problem in errors})
        ctx.warn(f"skipped {count} broken question{'s' * (count > 1)}: {errors[0]}")
        ctx.warn("  Details: interview check")
    for line in tools.store.problems():
        ctx.warn(line)


def _run_plain(ctx: Context, sitting: "Sitting") -> bool:
    from interview.ui.plain import PlainView

    return PlainView(sitting, ask, click.echo, spoken=sys.stdin.isatty()).run()


def _run_full(ctx: Context, sitting: "Sitting") -> bool:
    from interview.ui.app import run_full_screen

    return run_full_screen(sitting, color=ctx.color)


def ask(prompt: str) -> str:
    """A line of input; on a pipe the prompt stands on a line of its own and the answer is not echoed."""
    click.echo(prompt, nl=not sys.stdin.isatty())
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def _ending(ctx: Context, sitting: "Sitting") -> list[str]:
    from interview.ui.words import receipt

    if not (sitting.state.feedback_at_end and sitting.state.finished):
        return receipt(sitting)
    from interview.practice.debrief import debrief
    from interview.report.debrief import debrief_lines

    found = debrief(sitting.state, sitting.tools.store.summaries(mocks=True))
    for error in _saved(sitting, found):
        ctx.warn(error)
    return list(debrief_lines(found))


def _saved(sitting: "Sitting", found: "Debrief") -> Iterator[str]:
    """Keep the debrief beside the journal, as Markdown and JSON; what could not be written is told."""
    from interview.history.drafts import write_atomically
    from interview.report.debrief import debrief_markdown
    from interview.report.documents import debrief_document

    texts = {"md": debrief_markdown(found), "json": json.dumps(debrief_document(found), ensure_ascii=False, indent=1)}
    for suffix, text in texts.items():
        path = sitting.tools.paths.sessions / f"{sitting.session}.debrief.{suffix}"
        try:
            write_atomically(path, text)
        except OSError as error:
            yield f"{path} cannot be written ({error.strerror}); interview review shows the same"


def _progress(ctx: Context) -> Callable[[int, int], None] | None:
    """A line on stderr while many journals are read; nothing for the everyday few."""
    if ctx.quiet or not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        if total >= 200 and (done % 50 == 0 or done == total):
            click.echo(f"\rreading your past: {done} of {total} sessions", nl=done == total, err=True)

    return show
