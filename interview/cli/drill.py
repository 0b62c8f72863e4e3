"""`interview drill`: what is due, then a few new questions."""

import sys
from typing import TYPE_CHECKING

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.cli.session import open_tools, practise, report_problems, wants_plain
from interview.core.question import Kind, Level

if TYPE_CHECKING:
    from interview.practice.choose import DrillOptions
    from interview.practice.sitting import Sitting
    from interview.practice.tools import Tools


class Words(click.ParamType):  # type: ignore[type-arg]  # generic only in newer versions of click
    """One or more words of a fixed set, separated by commas."""

    name = "words"

    def __init__(self, words: type[Kind] | type[Level]) -> None:
        self.words = [str(word) for word in words]

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """What stands behind the option in the help."""
        return "|".join(self.words) + ",..."

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Split and check."""
        words = tuple(str(value).split(","))
        for word in words:
            if word not in self.words:
                self.fail(f"{word!r} is not one of {', '.join(self.words)}", param, ctx)
        return words


@click.command()
@click.argument("questions", nargs=-1, metavar="[ID]...", shell_complete=complete.questions)
@click.option("-n", "--count", type=click.IntRange(1), help="How many questions.")
@click.option("-m", "--minutes", type=click.FloatRange(1), help="How long; 15 unless a count is given.")
@click.option(
    "-t",
    "--topic",
    "topics",
    multiple=True,
    shell_complete=complete.topics,
    help="Only this topic or area; repeatable.",
)
@click.option(
    "-k", "--kind", "kinds", type=Words(Kind), multiple=True, shell_complete=complete.kinds, help="Only these kinds."
)
@click.option(
    "-l",
    "--level",
    "levels",
    type=Words(Level),
    multiple=True,
    shell_complete=complete.levels,
    help="Only these levels.",
)
@click.option("--new", type=click.IntRange(0), help="At most this many new questions.")
@click.option("--failed", is_flag=True, help="Only what was answered wrong the last time.")
@click.option("--cram", is_flag=True, help="What is known least, due or not; leaves a plan as it is.")
@click.option("--seed", type=int, help="Fix the numbers drawn and the order of options.")
@click.option("--no-timer", is_flag=True, help="No clock.")
@click.option("--time", "time_factor", type=click.FloatRange(0.1, 10), help="Stretch every par, e.g. 1.5.")
@click.option("--fresh", is_flag=True, help="Start anew although a drill is unfinished.")
@click.option("--dry-run", is_flag=True, help="Only list what would be asked.")
@click.pass_obj
def command(  # click documents the options
    ctx: Context,
    questions: tuple[str, ...],
    count: int | None,
    minutes: float | None,
    topics: tuple[str, ...],
    kinds: tuple[tuple[str, ...], ...],
    levels: tuple[tuple[str, ...], ...],
    new: int | None,
    failed: bool,
    cram: bool,
    seed: int | None,
    no_timer: bool,
    time_factor: float | None,
    fresh: bool,
    dry_run: bool,
) -> None:
    """Practise: due questions first, least likely to be known first, then new ones.

    With an interview date (interview plan): what gains most until then within
    the day's minutes. With IDs: exactly these questions.
    """
    from interview.practice.choose import DrillOptions

    options = DrillOptions(
        count=count,
        minutes=minutes,
        topics=topics,
        kinds=[Kind(kind) for group in kinds for kind in group],
        levels=[level for group in levels for level in group],
        questions=questions,
        new=new,
        failed=failed,
        cram=cram,
        seed=seed,
        timed=not no_timer,
        time_factor=time_factor,
    )
    with open_tools(ctx) as tools:
        if dry_run:
            _list_only(tools, options)
            return
        plain = wants_plain(ctx, tools, "drill")
        report_problems(ctx, tools)
        sitting = None if fresh or cram or options.filtered else _unfinished_drill(ctx, tools)
        practise(ctx, tools, sitting or _new_drill(tools, options), plain=plain)


def _new_drill(tools: "Tools", options: "DrillOptions") -> "Sitting":
    from interview.practice.choose import choose_drill, minutes_of
    from interview.practice.start import start_drill

    chosen = choose_drill(tools, options)
    click.echo(f"{len(chosen)} question{'s' * (len(chosen) != 1)}, about {minutes_of(chosen)} min.\n")
    return start_drill(tools, options, chosen)


def _unfinished_drill(ctx: Context, tools: "Tools") -> "Sitting | None":
    """Offer to go on; without somebody to ask, a new drill starts and the old one stays."""
    from interview.practice.start import resume, unfinished

    rows = [row for row in unfinished(tools) if row.mode == "drill"]
    if not rows or not sys.stdin.isatty():
        return None
    row = rows[0]
    answer = click.prompt(
        f"Drill {row.id[-4:]} of {row.day} is unfinished ({row.items} questions). Go on with it?",
        default="Y",
        type=click.Choice(["Y", "n"], case_sensitive=False),
    )
    if answer.lower() == "n":
        return None
    sitting, notes = resume(tools, row)
    for note in notes:
        ctx.warn(note)
    return sitting


def _list_only(tools: "Tools", options: "DrillOptions") -> None:
    from interview.practice.choose import choose_drill

    for entry in choose_drill(tools, options):
        click.echo(f"{entry.id}\t{entry.kind}\t{entry.topic}\t{entry.title}")
