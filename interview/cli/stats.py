"""`interview stats`: how it goes."""

import json
from typing import TYPE_CHECKING

import click

from interview.cli import complete
from interview.cli.context import Context

if TYPE_CHECKING:
    from interview.core.corrections import Corrections
    from interview.practice.lookback import Overview
    from interview.practice.tools import Tools


@click.command()
@click.option("--days", type=click.IntRange(1, 36500), default=30, show_default=True, help="How far to look back.")
@click.option(
    "-t",
    "--topic",
    "topics",
    multiple=True,
    shell_complete=complete.topics,
    help="Only this topic or area; repeatable.",
)
@click.option("--calibration", is_flag=True, help="Only what was expected, beside what came.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(ctx: Context, days: int, topics: tuple[str, ...], calibration: bool, as_json: bool) -> None:
    """Show accuracy, retention, time against par and what is due.

    Every share stands with its number of answers and a 95 % interval; none is
    shown of fewer than five. Right is a full score, partly a pass below it.
    Slips and disputed answers are counted apart. Readiness is about all
    questions, seen or not, and is not shown of fewer than 30 answers.

    With --calibration: what you said beforehand, what the program expected
    of repeats and first tries (of all days), and which key points were
    suggested, each beside what came.
    """
    from interview.cli.session import open_tools, report_problems
    from interview.practice.lookback import compare_ticks, look_back

    with open_tools(ctx) as tools:
        overview = look_back(tools, days, topics)
        ticks = compare_ticks(tools, days, topics) if calibration else None
        if ticks:
            _show_calibration(tools, overview, ticks, as_json)
        elif as_json:
            from interview.report.documents import stats_document

            click.echo(json.dumps(stats_document(overview, tools.bank.syllabus), ensure_ascii=False))
        else:
            from interview.report.figures import stats_lines

            click.echo("\n".join(stats_lines(overview, tools.bank.syllabus)))
        report_problems(ctx, tools)


def _show_calibration(tools: "Tools", overview: "Overview", ticks: "Corrections", as_json: bool) -> None:
    from interview.practice.calibration import calibration
    from interview.report.calibration import calibration_document, calibration_lines

    found = calibration(tools)
    if as_json:
        click.echo(json.dumps(calibration_document(found, overview.figures, ticks)))
    else:
        click.echo("\n".join(calibration_lines(found, overview.figures, ticks)))
