"""`interview unflag`: disputed questions count again."""

import click

from interview.cli import complete
from interview.cli.context import Context


@click.command()
@click.argument("questions", nargs=-1, required=True, metavar="ID...", shell_complete=complete.questions)
@click.pass_obj
def command(ctx: Context, questions: tuple[str, ...]) -> None:
    """Trust disputed keys again: their questions come back and their answers count.

    interview list --flagged shows which are disputed. Answering one by name does
    the same.
    """
    from interview.cli.session import open_tools
    from interview.practice.standing import unflag

    with open_tools(ctx) as tools:
        names = unflag(tools, questions)
    for name in names:
        click.echo(name)
    if not names:
        ctx.warn("not disputed: interview list --flagged shows what is")
