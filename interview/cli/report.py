"""`interview report`: everything in one HTML page."""

from pathlib import Path

import click

from interview.cli.context import Context
from interview.errors import DataError

DEFAULT = Path("interview-report.html")


class UnwritableReportError(DataError):
    """The page cannot be written there."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"cannot write {path}: {error.strerror or error}", "interview report -o FILE")


@click.command()
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), default=DEFAULT, show_default=True)
@click.option("--days", type=click.IntRange(1, 36500), default=365, show_default=True, help="How far to look back.")
@click.option("--open", "show", is_flag=True, help="Open it in the browser.")
@click.pass_obj
def command(ctx: Context, output: Path, days: int, show: bool) -> None:
    """Write all figures into one HTML page that loads nothing and sends nothing.

    Readable in light and dark, on paper and with a screen reader. It holds your
    results: think before you send it to anybody.
    """
    from interview.cli.session import open_tools, report_problems
    from interview.history.drafts import write_atomically
    from interview.practice.survey import survey
    from interview.report.html import report_page

    with open_tools(ctx) as tools:
        report_problems(ctx, tools)
        page = report_page(survey(tools, days), tools.bank.syllabus)
    try:
        write_atomically(output, page)
    except OSError as error:
        raise UnwritableReportError(output, error) from error
    click.echo(f"{output}: {len(page.encode()) / 1024:.0f} KiB")
    if show:
        click.launch(str(output.resolve()))
