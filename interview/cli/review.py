"""`interview review`: a past session, question by question."""

import json

import click

from interview.cli.context import Context


@click.command()
@click.argument("session", required=False)
@click.option("--wrong", is_flag=True, help="Only what was not fully right.")
@click.option("--item", "number", type=click.IntRange(1), help="Only the question with this number.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(ctx: Context, session: str | None, wrong: bool, number: int | None, as_json: bool) -> None:
    """Go through a past session: the last one, or SESSION (its id or an end of it).

    Each question with your response, the answer, the time and the verdict.
    """
    from interview.cli.session import open_tools
    from interview.core.scoring import Mark
    from interview.practice.review import read_session
    from interview.report.documents import review_document
    from interview.report.text import session_lines

    with open_tools(ctx) as tools:
        past = read_session(tools, session)
        for problem in past.problems:
            ctx.warn(problem)
        items = [past.item(number)] if number else list(past.items)
        if wrong:
            items = [item for item in items if item.mark is not Mark.RIGHT]
        if as_json:
            click.echo(json.dumps(review_document(past, items), ensure_ascii=False))
        else:
            click.echo("\n".join(session_lines(past, items)))
