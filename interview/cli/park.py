"""`interview park`: questions not to be asked."""

import click

from interview.cli import complete
from interview.cli.context import Context


@click.command()
@click.argument("questions", nargs=-1, metavar="[ID]...", shell_complete=complete.questions)
@click.pass_obj
def command(ctx: Context, questions: tuple[str, ...]) -> None:
    """Do not ask these questions any more; without IDs, list those parked.

    Nothing is forgotten: interview unpark ID takes it back.
    """
    from interview.cli.session import open_tools
    from interview.practice.schedule import parked
    from interview.practice.standing import park

    with open_tools(ctx) as tools:
        names = park(tools, questions) if questions else sorted(parked(tools))
    for name in names:
        click.echo(name)
    if not names:
        ctx.warn("already parked" if questions else "no question is parked")
