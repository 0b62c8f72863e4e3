"""`interview projects`: what an interviewer will ask about your own work."""

import sys
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context
from interview.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interview.core.project import Project
    from interview.practice.tools import Tools


class BrokenProjectsError(DataError):
    """The file cannot be used as it is."""

    def __init__(self, problem: object) -> None:
        super().__init__(str(problem), "interview projects opens it again; until then prompts say: your project")


@click.command()
@click.option("--show", is_flag=True, help="Only print what is known and what is missing.")
@click.pass_obj
def command(ctx: Context, show: bool) -> None:
    """Write down your own projects; prompts about your work then name them.

    Opens projects.yaml of your home in your editor, and says afterwards what an
    interviewer will ask because a field is empty.
    """
    from interview.bank.projects import load_projects
    from interview.cli.session import open_tools

    with open_tools(ctx) as tools:
        if not show and sys.stdin.isatty() and sys.stdout.isatty():
            _edit(tools)
        projects, problems = load_projects(tools.paths.projects)
        if problems:
            raise BrokenProjectsError(problems[0])
        for line in _lines(tools, projects):
            click.echo(line)


def _edit(tools: "Tools") -> None:
    from interview.bank.projects import TEMPLATE
    from interview.history.drafts import write_atomically
    from interview.history.journal import UnwritableError
    from interview.practice.workfile import run_editor

    path = tools.paths.projects
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, TEMPLATE)
        except OSError as error:
            raise UnwritableError(path, error) from error
    run_editor(tools, path)


def _lines(tools: "Tools", projects: "Sequence[Project]") -> "Iterator[str]":
    from interview.core.project import ASKED
    from interview.report.words import plural

    if not projects:
        yield f"No project yet in {tools.paths.projects}; until then prompts say: your project."
        yield "  interview projects            write one down"
        return
    for project in projects:
        yield f"{project.name}: {len(ASKED) - len(project.gaps)} of {plural(len(ASKED), 'field')} known"
        yield from (f"  {field:<9} {question}" for field, question in project.gaps)
    yield ""
    yield "  interview drill -t project    answer questions about them"
