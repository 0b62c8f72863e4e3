"""Bare `interview`: what this is on the first run, later what there is to do now."""

from collections import Counter
from pathlib import Path

import click

from interview.cli.context import Context
from interview.cli.session import open_tools, report_problems
from interview.core.question import Kind
from interview.practice.home import look_home
from interview.practice.tools import Tools
from interview.report.home import first_run_lines, home_lines


def show_home(ctx: Context) -> None:
    """Print the home screen; nothing is asked."""
    with open_tools(ctx) as tools:
        home = look_home(tools)
        report_problems(ctx, tools)
        lines = home_lines(home, tools.bank.syllabus) if home else _first_run(tools)
        click.echo("\n".join(lines))


def _first_run(tools: Tools) -> list[str]:
    index = tools.bank.index
    counted = Counter(entry.kind for entry in index)
    kinds = {str(kind): counted[kind] for kind in Kind if counted[kind]}
    topics = len({entry.topic for entry in index})
    return list(first_run_lines(kinds, topics, _short(tools.paths.sessions)))


def _short(folder: Path) -> str:
    """~/... where it lies in the user's home."""
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(folder)
