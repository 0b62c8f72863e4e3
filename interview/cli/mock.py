"""`interview mock`: rounds on the clock, no feedback before the debrief."""

from typing import TYPE_CHECKING

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.cli.session import open_tools, practise, report_problems, wants_plain
from interview.core.question import Kind
from interview.core.scorecard import HINT_COST
from interview.report.words import minutes, plural, wrapped

if TYPE_CHECKING:
    from interview.core.blueprint import Blueprint, RoundPlan


@click.command()
@click.argument("blueprint", default="quick-20", required=False, shell_complete=complete.blueprints)
@click.option("--seed", type=int, help="Fix the questions drawn.")
@click.option("--time", "time_factor", type=click.FloatRange(0.1, 10), help="Stretch every clock, e.g. 1.5.")
@click.option("--no-pause", is_flag=True, help="The clock never stops, as in an interview.")
@click.option("-y", "--yes", is_flag=True, help="Start without asking.")
@click.pass_obj
def command(
    ctx: Context, blueprint: str, seed: int | None, time_factor: float | None, no_pause: bool, yes: bool
) -> None:
    """Take a timed mock interview: no verdicts until the debrief at the end.

    BLUEPRINT names the recipe, quick-20 unless given; see interview list
    blueprints. Your own stand in BLUEPRINTS/ of your question bank.
    """
    from interview.bank.blueprints import load_blueprints
    from interview.practice.start import start_mock

    with open_tools(ctx) as tools:
        plans = load_blueprints(tools.bank.folders)
        plan = plans.pick(blueprint)
        plain = wants_plain(ctx, tools, "mock")
        report_problems(ctx, tools)
        factor = time_factor or tools.config.time_factor
        for line in _announcement(plan, factor, pauses=not no_pause):
            click.echo(line)
        if not yes and not plain and not click.confirm("Start?", default=True):
            return
        others = [other for other in plans.values() if other is not plan]
        sitting = start_mock(tools, plan, seed, factor, pauses=not no_pause, others=others)
        practise(ctx, tools, sitting, plain=plain)


def _announcement(plan: "Blueprint", factor: float, *, pauses: bool) -> list[str]:
    width = max(len(part.title) for part in plan.rounds)
    rounds = [f"  {number}  {_round_line(part, factor, width)}" for number, part in enumerate(plan.rounds, 1)]
    slack = (
        [f"     {'slack':<{width}} {minutes(factor * plan.slack):>7}   + takes a minute of it"] if plan.slack else []
    )
    pause = "a pause is recorded" if pauses else "no pauses"
    length = minutes(factor * plan.seconds).replace("min", "minute" if factor * plan.seconds == 60 else "minutes")
    stretched = "" if factor == 1 else f", every clock {factor:g} times as long"
    head = f"Mock interview: {plan.title}, {length}, {plural(len(plan.rounds), 'round')}{stretched}"
    return [
        *(wrapped(line) for line in (head, plan.about) if line),
        "",
        *rounds,
        *slack,
        "",
        wrapped(
            f"As in an interview: no verdicts until the end, a hint costs {HINT_COST:.0%} of its question, {pause}. "
            "When the time of a round is up you have 20 s to finish the sentence. Leaving saves everything."
        ),
        "",
    ]


def _round_line(part: "RoundPlan", factor: float, width: int) -> str:
    beside = [f"follow-ups {('one', 'two')[part.follow_ups - 1]} deep"] if part.follow_ups else []
    beside += ["clarify first"] if part.clarify else []
    noun = "exercise" if part.kinds == (Kind.CODE,) else "question"
    clock = minutes(factor * part.seconds)
    return f"{part.title:<{width}} {clock:>7}   {', '.join([plural(part.count, noun), *beside])}"
