# ruff: noqa: N999  # a command's module has the command's name
"""`interview import`: take in a past from elsewhere."""

from typing import TYPE_CHECKING

import click

from interview.cli.context import Context

if TYPE_CHECKING:
    from interview.practice.exchange import Imported


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True), metavar="PATH...")
@click.pass_obj
def command(ctx: Context, paths: tuple[str, ...]) -> None:
    """Merge another past into yours: nothing is lost, nothing counts twice.

    PATH is what interview export wrote, a folder of journals (such as the
    sessions/ of another machine), a journal, or a review log (.csv with
    card_id, review_time in milliseconds and review_rating, where card_id is a
    question's id).
    """
    from pathlib import Path

    from interview.cli.session import open_tools
    from interview.practice.exchange import import_path

    with open_tools(ctx) as tools:
        for path in paths:
            click.echo(f"{path}: {_words(import_path(tools, Path(path)))}")


def _words(done: "Imported") -> str:
    from interview.report.words import plural

    told = [f"{plural(done.files, 'file')} new or longer"]
    told += [plural(done.reviews, "review")] if done.reviews else []
    told += [f"{done.known} known already"] if done.known else []
    told += [f"{done.unknown} left out: no such question"] if done.unknown else []
    return ", ".join(told)
