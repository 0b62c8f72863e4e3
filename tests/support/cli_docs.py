"""docs/cli.md: every command's --help on one page. Write it anew: python -m tests.support.cli_docs"""

from collections.abc import Iterator
from pathlib import Path

from interview.cli import COMMANDS
from interview.cli.help import EXIT_CODES
from tests.support.command import interview

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"


def page() -> str:
    """The whole page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "# Commands"
    yield ""
    yield "What `--help` says, in one place; a test keeps this page true. Options such as `--home` work before and"
    yield "after the command's name."
    yield ""
    yield from _block("--help")
    for title, commands in COMMANDS.items():
        yield f"## {title}"
        yield ""
        for name in commands:
            yield f"### interview {name}"
            yield ""
            yield from _block(name, "--help")
    yield "## Exit codes"
    yield ""
    yield "| code | meaning |"
    yield "|---:|---|"
    for code, words in EXIT_CODES.items():
        yield f"| {int(code)} | {words} |"
    yield ""


def _block(*args: str) -> Iterator[str]:
    yield "```text"
    yield interview(*args).out.rstrip()
    yield "```"
    yield ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
