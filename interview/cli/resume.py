"""`interview resume`: go on with a session that was left."""

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.cli.session import open_tools, practise, report_problems, wants_plain


@click.command()
@click.argument("session", required=False, shell_complete=complete.sessions)
@click.pass_obj
def command(ctx: Context, session: str | None) -> None:
    """Go on with an unfinished session: the last one, or SESSION."""
    from interview.practice.start import NoSuchSessionError, resume, unfinished

    with open_tools(ctx) as tools:
        rows = [row for row in unfinished(tools) if session is None or session in row.id]
        if not rows:
            raise NoSuchSessionError(session, unfinished=True)
        plain = wants_plain(ctx, tools, "resume")
        report_problems(ctx, tools)
        sitting, notes = resume(tools, rows[0])
        for note in notes:
            ctx.warn(note)
        practise(ctx, tools, sitting, plain=plain)
