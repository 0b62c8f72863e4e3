"""Printing tables and Markdown: laid out on a terminal, as plain text into a pipe or a file."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context
from interview.report.words import fit

if TYPE_CHECKING:
    from rich.console import Console


def print_table(ctx: Context, head: Sequence[str], rows: Iterable[Sequence[str | int]], legend: str = "") -> None:
    """Padded columns. A terminal gets a heading, again below where it has scrolled away, a legend, and lines that end
    at its edge: what comes last gives way.

    Into a pipe there is no heading and nothing is cut, so that `cut` and `grep` work.
    """
    decorated = _decorated(ctx)
    texts = [[str(cell) for cell in row] for row in rows]
    texts[:0] = [[*head]] if decorated else []
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in texts]
    if decorated:
        columns, height = get_terminal_size()
        lines = [fit(line, columns) for line in lines]
        lines[0] = click.style(lines[0], bold=True)
        lines += [lines[0]] * (len(lines) >= height) + [legend] * bool(legend)
    for line in lines:
        click.echo(line, color=_color(ctx))


@contextmanager
def waiting(ctx: Context, what: str) -> Iterator[None]:
    """Say on stderr what takes long, where somebody watches, and wipe it away afterwards."""
    watched = not ctx.quiet and sys.stderr.isatty()
    if watched:
        click.echo(f"{what} ...", err=True, nl=False)
    try:
        yield
    finally:
        if watched:
            click.echo("\r\x1b[K", err=True, nl=False)


def print_markdown(ctx: Context, text: str) -> None:
    """Markdown laid out for a terminal; into a pipe, as it is written."""
    if not _decorated(ctx):
        click.echo(text)
        return
    from interview.report.markdown import QuestionMarkdown

    _console(ctx).print(QuestionMarkdown(text, code_theme="ansi_dark"))


def _decorated(ctx: Context) -> bool:
    return not ctx.plain and (sys.stdout.isatty() or ctx.color == "always")


def _console(ctx: Context) -> "Console":
    from rich.console import Console

    always = True if ctx.color == "always" else None
    return Console(force_terminal=always, no_color=True if ctx.color == "never" else None, highlight=False)


def _color(ctx: Context) -> bool | None:
    """None leaves it to click, which looks at the stream."""
    if ctx.color == "never" or os.environ.get("NO_COLOR"):
        return False
    return True if ctx.color == "always" else None
