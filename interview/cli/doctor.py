"""`interview doctor`: is everything there that practising needs?"""

import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context
from interview.errors import ExitCode

if TYPE_CHECKING:
    from interview.practice.doctor import Check

SIGNS = {"ok": "✓", "note": "·", "unusable": "✗"}
# What the full screen needs at least.
SMALLEST = (60, 15)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for a bug report.")
@click.pass_obj
def command(ctx: Context, as_json: bool) -> None:
    """Check the terminal, the editor, the grader, the bank and your data.

    Ends with 0 unless something is unusable. The output fits into a bug report:
    it holds no answers.
    """
    checks = []
    for check in _checks(ctx):
        checks.append(check)
        if not as_json:
            for line in _lines(check):
                click.echo(line)
    usable = all(check.status != "unusable" for check in checks)
    if as_json:
        document = {"schema": "interview.doctor/1", "usable": usable, "checks": [asdict(c) for c in checks]}
        click.echo(json.dumps(document, ensure_ascii=False))
    if not usable:
        sys.exit(ExitCode.UNUSABLE_DATA)


def _checks(ctx: Context) -> Iterator["Check"]:
    from interview.cli.session import open_tools
    from interview.practice.doctor import examine

    yield _terminal()
    with open_tools(ctx) as tools:
        yield from examine(tools)


def _terminal() -> "Check":
    from interview.practice.doctor import Check, Status

    size, env = shutil.get_terminal_size(), os.environ
    parts = [f"{size.columns}x{size.lines}", f"TERM={env.get('TERM', '')}", f"encoding {sys.stdout.encoding}"]
    parts += [name for name in ("COLORTERM", "NO_COLOR", "TMUX", "SSH_TTY") if env.get(name)]
    details = []
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        details.append("stdin or stdout is no terminal: use --plain")
    if env.get("TERM", "dumb") in ("dumb", "unknown", ""):
        details.append("this TERM cannot redraw: the line view is used")
    if size.columns < SMALLEST[0] or size.lines < SMALLEST[1]:
        details.append(f"smaller than {SMALLEST[0]}x{SMALLEST[1]}: the full screen needs more")
    return Check("terminal", Status.NOTE if details else Status.OK, ", ".join(parts), tuple(details))


def _lines(check: "Check") -> Iterator[str]:
    yield f"{SIGNS[check.status]} {check.name:<9} {check.text}"
    for detail in check.details:
        yield f"{'':<12}{detail}"
