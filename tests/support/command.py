"""Commands run in this process, as a user types them."""

from collections.abc import Sequence
from dataclasses import dataclass

from click.testing import CliRunner

from interview.cli import cli


@dataclass(frozen=True, slots=True)
class Ended:
    """What a command left behind."""

    code: int
    out: str
    err: str


def interview(*args: str, stdin: str = "", env: dict[str, str] | None = None) -> Ended:
    """Run `interview ARGS`; exit codes and messages are those of the real program, bugs included."""
    result = CliRunner(env=env).invoke(cli, list(args), input=stdin, prog_name="interview")
    return Ended(result.exit_code, result.stdout, result.stderr)


def lines_with(text: str, words: Sequence[str]) -> list[str]:
    """The lines that hold all of these words."""
    return [line for line in text.splitlines() if all(word in line for word in words)]
