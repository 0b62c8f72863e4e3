"""`interview unpark`: parked questions may be asked again."""

import click

from interview.cli import complete
from interview.cli.context import Context


@click.command()
@click.argument("questions", nargs=-1, required=True, metavar="ID...", shell_complete=complete.questions)
@click.pass_obj
def command(ctx: Context, questions: tuple[str, ...]) -> None:
    """Ask parked questions again."""
    from interview.cli.session import open_tools
    from interview.practice.standing import unpark

    with open_tools(ctx) as tools:
        names = unpark(tools, questions)
    for name in names:
        click.echo(name)
    if not names:
        ctx.warn("not parked: interview park lists what is")
