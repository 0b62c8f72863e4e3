"""`interview export`: one's whole past on standard output."""

import csv
import sys

import click

from interview.cli.context import Context


@click.command()
@click.option(
    "--format",
    "kind",
    type=click.Choice(["jsonl", "fsrs-csv"]),
    default="jsonl",
    show_default=True,
    help="What to write.",
)
@click.pass_obj
def command(ctx: Context, kind: str) -> None:
    """Write your past to standard output.

    jsonl is everything, for interview import on another machine; fsrs-csv are
    the ratings, for programs that read review logs of FSRS.
    """
    from interview.cli.session import open_tools
    from interview.practice.exchange import export_lines, export_reviews

    with open_tools(ctx) as tools:
        if kind == "jsonl":
            for line in export_lines(tools):
                click.echo(line)
        else:
            csv.writer(sys.stdout, lineterminator="\n").writerows(export_reviews(tools))
