"""`interview plan`: the interview date, what to do today, and how ready one will be."""

import json
from typing import TYPE_CHECKING

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from interview.practice.tools import Tools

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEK_HINT = "for example: --weekdays mon-fri,sat=45"


@click.command()
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day of the interview.")
@click.option("--minutes", type=click.FloatRange(1, 600), help="Minutes a day; those of your settings unless given.")
@click.option("--weekdays", metavar="DAYS", help="Only these, e.g. mon-fri,sat=45; the others are off.")
@click.option(
    "--profile",
    metavar="NAME",
    shell_complete=complete.profiles,
    help="What is asked most, e.g. apple-aiml; see question_bank/PROFILES.",
)
@click.option("--clear", is_flag=True, help="Take the date back: drill asks what is due again.")
@click.option("--simulate", type=click.Path(dir_okay=False), metavar="SCENARIO.yaml", help="Compare policies.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(
    ctx: Context,
    day: "datetime | None",
    minutes: float | None,
    weekdays: str | None,
    profile: str | None,
    clear: bool,
    simulate: str | None,
    as_json: bool,
) -> None:
    """Plan for an interview date: today's set, and how much you will know.

    With --date the date is set; without, the plan is shown. Each day holds
    what gains most until the date per minute, within the day's minutes. A
    missed day needs nothing: the set is chosen anew at every start.
    """
    if simulate is not None:
        _simulate(simulate, as_json)
        return
    if day is None and (minutes is not None or weekdays or profile):
        raise UsageError("--minutes, --weekdays and --profile belong to a date", "interview plan --date DATE ...")
    from interview.cli.session import open_tools, report_problems
    from interview.practice.standing import clear_goal, set_goal

    with open_tools(ctx) as tools:
        if clear:
            clear_goal(tools)
            click.echo("The interview date is taken back; interview drill asks what is due.")
            return
        if day is not None:
            usual = minutes or tools.config.minutes
            set_goal(tools, day.date(), week(weekdays, usual), profile or "")
        report_problems(ctx, tools)
        _show(ctx, tools, as_json)


def week(text: str | None, minutes: float) -> list[float]:
    """The minutes of Monday to Sunday from "mon-fri,sat=45"; raises UsageError."""
    if not text:
        return [minutes] * len(WEEK)
    found = [0.0] * len(WEEK)
    for part in text.lower().split(","):
        days, _, own = part.strip().partition("=")
        first, _, last = days.partition("-")
        try:
            begin, end = WEEK.index(first[:3]), WEEK.index((last or first)[:3])
            given = float(own) if own else minutes
        except ValueError as error:
            raise UsageError(f"{part.strip()!r} is no day of the week", WEEK_HINT) from error
        if not 0 <= given <= 600:
            raise UsageError(f"{own} is no number of minutes from 0 to 600", WEEK_HINT)
        for number in range(begin, begin + (end - begin) % len(WEEK) + 1):
            found[number % len(WEEK)] = given
    return found


def _show(ctx: Context, tools: "Tools", as_json: bool) -> None:
    from interview.cli.output import waiting
    from interview.practice.choose import minutes_of
    from interview.practice.plan import course, look_ahead, todays_set
    from interview.report.plan import ahead_lines, plan_document, today_lines

    with waiting(ctx, "looking ahead, once a day: some seconds"):
        ahead = look_ahead(course(tools))  # first, as it sets the price that today's set is chosen by
    today = todays_set(tools)
    expected = minutes_of(today.chosen)
    if as_json:
        click.echo(json.dumps(plan_document(today, ahead, expected), ensure_ascii=False))
        return
    click.echo("\n".join([*today_lines(today, expected), "", *ahead_lines(today, ahead)]))


def _simulate(path: str, as_json: bool) -> None:
    from pathlib import Path

    from interview.bank.scenarios import read_scenario
    from interview.core.simulation import simulate
    from interview.report.plan import simulation_document, simulation_lines

    scenario = read_scenario(Path(path))
    outcomes = simulate(scenario)
    if as_json:
        click.echo(json.dumps(simulation_document(scenario, outcomes)))
    else:
        click.echo("\n".join(simulation_lines(scenario, outcomes)))
