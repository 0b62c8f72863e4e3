"""`interview review`: a past session, question by question."""

import json
import sys
from typing import TYPE_CHECKING

import click

from interview.cli import complete
from interview.cli.context import Context

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.core.events import Item
    from interview.practice.review import PastSession
    from interview.practice.tools import Tools


@click.command()
@click.argument("session", required=False, shell_complete=complete.sessions)
@click.option("--wrong", is_flag=True, help="Only what was not fully right.")
@click.option("--item", "number", type=click.IntRange(1), help="Only the question with this number.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(ctx: Context, session: str | None, wrong: bool, number: int | None, as_json: bool) -> None:
    """Go through a past session: the last one, or SESSION (its id or an end of it).

    Each question with your response, the answer, the time and the verdict; of
    code every run and what differs from the reference. On a terminal you choose
    what to open, and may try a question again without recording it.
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
        elif number or wrong or not (sys.stdin.isatty() and sys.stdout.isatty()) or not items:
            click.echo("\n".join(session_lines(past, items)))
        else:
            _browse(ctx, tools, past)


def _browse(ctx: Context, tools: "Tools", past: "PastSession") -> None:
    """On a terminal: choose what to look at, try it again, drill it."""
    from interview.cli.session import ask, practise, run_unrecorded, wants_plain
    from interview.practice.choose import DrillOptions, choose_drill
    from interview.practice.start import rehearse, start_drill
    from interview.ui.browse import Browser

    plain = wants_plain(ctx, tools, "review")

    def retry(item: "Item") -> None:
        if item.question in tools.bank.questions:
            run_unrecorded(ctx, rehearse(tools, item), plain=plain)
        else:
            click.echo("The bank no longer has this question.")

    def drill(questions: "Sequence[str]") -> None:
        options = DrillOptions(questions=[name for name in questions if name in tools.bank.questions])
        practise(ctx, tools, start_drill(tools, options, choose_drill(tools, options)), plain=plain)

    Browser(past, ask, click.echo, retry, drill).run()
