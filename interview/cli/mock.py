"""`interview mock`: rounds on the clock, no feedback before the debrief."""

import click

from interview.cli.context import Context
from interview.cli.session import open_tools, practise, report_problems, wants_plain
from interview.core.blueprint import Blueprint
from interview.practice.start import start_mock


@click.command()
@click.argument("blueprint", default="quick-20", required=False)
@click.option("--seed", type=int, help="Fix the questions drawn.")
@click.option("--time", "time_factor", type=click.FloatRange(0.1, 10), help="Stretch every clock, e.g. 1.5.")
@click.option("-y", "--yes", is_flag=True, help="Start without asking.")
@click.pass_obj
def command(ctx: Context, blueprint: str, seed: int | None, time_factor: float | None, yes: bool) -> None:
    """Take a timed mock interview: no verdicts until the debrief at the end.

    BLUEPRINT names the recipe, quick-20 unless given.
    """
    from interview.bank.blueprints import load_blueprint, load_blueprints

    with open_tools(ctx) as tools:
        plan = load_blueprint(load_blueprints(tools.bank.folders), blueprint)
        plain = wants_plain(ctx, tools, "mock")
        report_problems(ctx, tools)
        for line in _announcement(plan):
            click.echo(line)
        if not yes and not plain and not click.confirm("Start?", default=True):
            return
        practise(ctx, tools, start_mock(tools, plan, seed, time_factor), plain=plain)


def _announcement(plan: Blueprint) -> list[str]:
    rounds = [
        f"  {number}  {part.title:<18} {part.seconds // 60:>3} min   {part.count} question{'s' * (part.count != 1)}"
        for number, part in enumerate(plan.rounds, 1)
    ]
    slack = [f"     {'slack':<18} {plan.slack // 60:>3} min"] if plan.slack else []
    return [
        f"Mock interview: {plan.title}, {len(plan.rounds)} rounds",
        "",
        *rounds,
        *slack,
        "",
        "As in an interview: no verdicts until the end. Leaving saves everything.",
        "",
    ]
