"""`interview new`: the files of a question of one's own, ready to be edited."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.core.question import Kind
from interview.errors import DataError, UsageError

if TYPE_CHECKING:
    from interview.bank.load import Bank

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
DEFAULT_TOPIC = "mlfund"
SQL = "sql"


class TakenError(UsageError):
    """A question, or a file of that name, is there already."""

    def __init__(self, ident: str, where: str) -> None:
        super().__init__(f"{ident!r} is taken by {where}", "choose another id: it says what is asked and never changes")


class BadIdError(UsageError):
    """Not the form of an id."""

    def __init__(self, ident: str) -> None:
        super().__init__(f"{ident!r} is no id", "lower-case words joined by hyphens, such as softmax-temperature")


class UnwritableBankError(DataError):
    """The files cannot be written."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path} cannot be written: {error.strerror}", "interview new KIND ID --bank DIR")


@click.command()
@click.argument("kind", type=click.Choice([*(kind.value for kind in Kind), SQL]))
@click.argument("ident", metavar="ID")
@click.option(
    "-t", "--topic", metavar="TOPIC", shell_complete=complete.topics, help=f"Its topic; {DEFAULT_TOPIC} unless given."
)
@click.pass_obj
def command(ctx: Context, kind: str, ident: str, topic: str | None) -> None:
    """Start a question of your own: files to edit, valid from the beginning.

    They go into the bank named with --bank, else into your own. The kind sql is
    an exercise (kind code) whose answer is a query.
    """
    from interview.bank.load import load_bank
    from interview.bank.skeletons import skeleton
    from interview.clock import Clock

    if not SLUG.fullmatch(ident):
        raise BadIdError(ident)
    folder = ctx.bank_dirs[0].expanduser() if ctx.bank_dirs else ctx.paths.own_bank
    bank = load_bank(ctx.paths, [bank for bank in ctx.bank_dirs if bank.expanduser().is_dir()])
    _refuse_taken(bank, ident)
    topic = _known_topic(bank, topic)
    real = Kind.CODE if kind == SQL else Kind(kind)
    files = skeleton(real, ident, topic, Clock().local().date().isoformat(), sql=kind == SQL)
    _write(folder / topic, files)
    _tell(folder / topic / next(iter(files)), ident, real, f" --bank {ctx.bank_dirs[0]}" if ctx.bank_dirs else "")


def _refuse_taken(bank: "Bank", ident: str) -> None:
    from interview.bank.merge import shown_path

    if ident in bank.questions:
        raise TakenError(ident, shown_path(Path(bank.question(ident).path)))


def _known_topic(bank: "Bank", topic: str | None) -> str:
    from interview.bank.load import UnknownTopicError

    topics = bank.syllabus.topics
    if topic is None:
        return DEFAULT_TOPIC if DEFAULT_TOPIC in topics or not topics else next(iter(topics))
    if (topics and topic not in topics) or not SLUG.fullmatch(topic):
        raise UnknownTopicError(topic, topics)
    return topic


def _write(folder: Path, files: dict[str, str]) -> None:
    for name in files:
        if (folder / name).exists():
            raise TakenError(name, str(folder / name))
    for name, text in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise UnwritableBankError(path, error) from error


def _tell(path: Path, ident: str, kind: Kind, bank: str) -> None:
    from interview.bank.merge import shown_path

    shown = shown_path(path.resolve())
    click.echo(shown)
    what = "every text, and the code files beside it" if kind is Kind.CODE else "every text"
    click.echo(f"Replace {what}, then:", err=True)
    click.echo(f"  interview check {shown}{bank}", err=True)
    click.echo(f"  interview show {ident} --answer{bank}", err=True)
