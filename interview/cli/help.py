"""`interview help`: a command's help, or what no single command says."""

from collections.abc import Iterable

import click

from interview.cli import complete
from interview.errors import ExitCode, UsageError, did_you_mean

KEYS = """\
While nothing is typed single keys act; the bottom line shows which. While you
type, chords act, and each has a letter behind ^X (Control and X).

  Enter       answer; take the suggested rating and go on
  a-i, 1-9    choose an option; arrows move
  1-9         tick a key point; rate: 1 again, 2 hard, 3 good, 4 easy
  ^S  F5      run code, hand in a text
  ^X t        a call of your own on the code, such as f([1, 2])
  ^G  F2  h   next hint
  ^T  F3  p   pause: hides the question, stops the clock
  ^O  F4      your editor; inside tmux beside the clock, else in its place
      F8  s   skip
  ^X x        begin the text anew; ^_ undoes that, and any typing
  v           answer aloud (while nothing is typed)
  u           take back the last rating or skip
  #           a note on the question
  !           dispute the key: out of the schedule
  g           give up and see the answer
  +           slack for a round of a mock
  PgUp PgDn   scroll the question
  ^X  ?       every action by its letter
  ^Z          to the shell; the clock stops; fg comes back
  ^C ^C  q    leave; everything is saved

With --plain: words instead (hint, time, skip, edit, run, try CALL, submit,
quit)."""

EXIT_CODES = {
    ExitCode.DONE: "done; a wrong answer is not a failed program",
    ExitCode.FAILED: "the thing asked about failed (test, check)",
    ExitCode.USAGE: "wrong usage",
    ExitCode.NEEDS_TERMINAL: "needs a terminal or an answer",
    ExitCode.UNUSABLE_DATA: "the bank or your own data cannot be used",
    ExitCode.TOOL_FAILED: "a tool is missing or failed (editor, grader)",
    ExitCode.BUG: "a bug, with a file to attach to a report",
    ExitCode.LEFT: "left before the end, everything is saved",
    ExitCode.TERMINATED: "ended by a signal, everything is saved",
}

ENVIRONMENT = {
    "INTERVIEW_HOME": "where your data lives, as --home",
    "INTERVIEW_BANK": "more question folders, separated by :",
    "INTERVIEW_CONFIG": "another configuration file",
    "INTERVIEW_EDITOR": "your editor, before VISUAL and EDITOR",
    "INTERVIEW_PLAIN": "not empty: line by line, as --plain",
    "VISUAL, EDITOR": "your editor",
    "NO_COLOR": "not empty: no colour",
    "TERM": "dumb: line by line",
    "TMUX": "set inside tmux: the editor opens in a pane",
    "XDG_*_HOME": "where configuration, state and cache live",
}


def topics() -> dict[str, str]:
    """The pages that are no command's, by name."""
    codes = "\n".join(f"  {int(code):>3}  {words}" for code, words in EXIT_CODES.items())
    names = "\n".join(f"  {name:<17} {words}" for name, words in ENVIRONMENT.items())
    return {"keys": KEYS, "exit-codes": codes, "environment": names}


class UnknownTopicError(UsageError):
    """Neither a command nor a page."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(
            f"there is no help on {name!r}{did_you_mean(name, known)}", "interview help keys, exit-codes or environment"
        )


@click.command()
@click.argument("topic", required=False, metavar="[COMMAND|keys|exit-codes|environment]", shell_complete=complete.pages)
@click.pass_context
def command(ctx: click.Context, topic: str | None) -> None:
    """Show the help of a command, all keys, exit codes or variables."""
    root = ctx.find_root()
    pages = topics()
    if topic in pages:
        click.echo(pages[topic])
        return
    found = root.command if topic is None else root.command.get_command(root, topic)  # type: ignore[attr-defined]  # a group
    if found is None:
        raise UnknownTopicError(str(topic), [*pages, *root.command.list_commands(root)])  # type: ignore[attr-defined]  # a group
    inner = root if topic is None else click.Context(found, info_name=topic, parent=root)
    click.echo(found.get_help(inner))
