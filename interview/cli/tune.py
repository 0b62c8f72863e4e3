"""`interview tune`: fit the memory model to you, or see how well it predicts a review log."""

import json
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context
from interview.errors import UsageError

if TYPE_CHECKING:
    from interview.practice.tune import Tuned


@click.command()
@click.option("--dry-run", is_flag=True, help="Fit and tell, but keep nothing.")
@click.option("--evaluate", "log", type=click.Path(dir_okay=False), metavar="LOG.csv", help="Judge models on a log.")
@click.option("--day-start", type=click.FloatRange(0, 23.99), help="Hours after midnight a day of the log ends; 4.")
@click.option("--timezone", metavar="TZ", help="Where the log was made, e.g. Europe/Berlin; UTC.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(
    ctx: Context, dry_run: bool, log: str | None, day_start: float | None, timezone: str | None, as_json: bool
) -> None:
    """Fit the memory model to your reviews, from 400 on and when they have
    doubled; needs the extra fit.

    Recalibration is always on and needs nothing. A fit is kept only where it
    predicts your latest quarter better than what is in use.

    With --evaluate: how well each model predicts a review log (CSV with
    card_id, review_time in milliseconds, review_rating), review by review.
    """
    if log is not None:
        _evaluate(log, day_start, timezone, as_json)
        return
    if day_start is not None or timezone is not None:
        raise UsageError("--day-start and --timezone belong to a log", "interview tune --evaluate LOG.csv ...")
    from interview.cli.session import open_tools
    from interview.practice.tune import tune

    with open_tools(ctx) as tools:
        tuned = tune(tools, dry_run=dry_run)
    click.echo(json.dumps(_document(tuned, dry_run)) if as_json else _words(tuned, dry_run))


def _evaluate(log: str, day_start: float | None, timezone: str | None, as_json: bool) -> None:
    from pathlib import Path

    from interview.practice.tune import evaluate_log
    from interview.report.prequential import evaluation_document, evaluation_lines

    found = evaluate_log(Path(log), day_start, timezone)
    click.echo(json.dumps(evaluation_document(found)) if as_json else "\n".join(evaluation_lines(found)))


def _document(tuned: "Tuned", dry_run: bool) -> dict[str, object]:
    return {
        "schema": "interview.tune/1",
        "reviews_scored": tuned.scored,
        "needed": tuned.needed,
        "parameters": tuned.parameters,
        "kept": tuned.parameters is not None and not dry_run,
    }


def _words(tuned: "Tuned", dry_run: bool) -> str:
    if tuned.too_few:
        return f"{tuned.scored} scored reviews; a fit is worth trying from {tuned.needed} on. The parameters stay."
    if tuned.parameters is None:
        return f"{tuned.scored} scored reviews: a fit predicts your latest quarter no better. The parameters stay."
    verb = "would be used" if dry_run else "are used from now on"
    return f"{tuned.scored} scored reviews: a fit predicts your latest quarter better. Its parameters {verb}."
