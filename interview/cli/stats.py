"""`interview stats`: how it goes."""

import json

import click

from interview.cli.context import Context


@click.command()
@click.option("--days", type=click.IntRange(1, 36500), default=30, show_default=True, help="How far to look back.")
@click.option("-t", "--topic", "topics", multiple=True, help="Only this topic or area; repeatable.")
@click.option("--calibration", is_flag=True, help="Only what was expected, beside what came.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(ctx: Context, days: int, topics: tuple[str, ...], calibration: bool, as_json: bool) -> None:
    """Show accuracy, retention, time against par and what is due.

    Every share stands with its number of answers and a 95 % interval; none is
    shown of fewer than five. Right is a full score, partly a pass below it.
    Slips and disputed answers are counted apart.

    With --calibration: what you said beforehand, what the memory model
    expected, and which key points were suggested, beside what you ticked.
    """
    from interview.cli.session import open_tools, report_problems
    from interview.practice.lookback import compare_ticks, look_back

    with open_tools(ctx) as tools:
        overview = look_back(tools, days, topics)
        ticks = compare_ticks(tools, days, topics) if calibration else None
        report_problems(ctx, tools)
        if as_json:
            from interview.report.documents import stats_document

            click.echo(json.dumps(stats_document(overview, tools.bank.syllabus, ticks), ensure_ascii=False))
        elif ticks:
            from interview.report.figures import calibration_lines

            click.echo("\n".join(calibration_lines(overview, ticks)))
        else:
            from interview.report.figures import stats_lines

            click.echo("\n".join(stats_lines(overview, tools.bank.syllabus)))
