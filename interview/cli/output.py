"""Printing tables and Markdown: through rich on a terminal, as plain text into a pipe or a file."""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context

if TYPE_CHECKING:
    from rich.console import Console


def print_table(ctx: Context, head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """A table; into a pipe, columns padded with blanks and no heading, so that `cut` and `grep` work."""
    texts = [[str(cell) for cell in row] for row in rows]
    if not _decorated(ctx):
        widths = [max((len(row[i]) for row in texts), default=0) for i in range(len(head))]
        for row in texts:
            click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        return
    from rich.table import Table

    table = Table(*head, box=None, pad_edge=False, header_style="bold")
    for row in texts:
        table.add_row(*map(_escaped, row))
    _console(ctx).print(table)


def print_markdown(ctx: Context, text: str) -> None:
    """Markdown laid out for a terminal; into a pipe, as it is written."""
    if not _decorated(ctx):
        click.echo(text)
        return
    from rich.markdown import Markdown

    _console(ctx).print(Markdown(text, code_theme="ansi_dark"))


def _decorated(ctx: Context) -> bool:
    return not ctx.plain and (sys.stdout.isatty() or ctx.color == "always")


def _console(ctx: Context) -> "Console":
    from rich.console import Console

    always = True if ctx.color == "always" else None
    return Console(force_terminal=always, no_color=True if ctx.color == "never" else None, highlight=False)


def _escaped(text: str) -> str:
    from rich.markup import escape

    return escape(text)
