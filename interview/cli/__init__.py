"""The command group: finds commands lazily, keeps global options in one place, turns errors into exit codes."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

import click

from interview import __version__
from interview.cli.context import Context
from interview.errors import ExitCode, InterviewError, UsageError, did_you_mean

if TYPE_CHECKING:
    from pathlib import Path

# The help page names every command without importing one: start-up cost is a set of modules.
COMMANDS: dict[str, dict[str, str]] = {
    "Practise": {
        "drill": "Answer what is due, then a few new questions.",
        "plan": "What to do until the interview, and how ready.",
        "mock": "A timed mock interview with a debrief.",
        "resume": "Go on with an unfinished session.",
    },
    "Look back": {
        "review": "A past session, question by question.",
        "report": "All figures as one HTML page.",
        "stats": "Accuracy, retention, time against par.",
        "tune": "Fit the memory model; judge it on a review log.",
    },
    "Questions": {
        "list": "List questions, topics, sessions or blueprints.",
        "show": "Show one question.",
        "test": "Grade files, once or after every save.",
        "park": "Do not ask a question any more.",
        "unpark": "Ask a parked question again.",
        "unflag": "Trust a disputed key again.",
        "new": "Start a question of your own.",
        "projects": "Your own projects, and what will be asked about them.",
        "check": "Check questions: fields, keys, solutions.",
        "explain": "Measure how key points are found in answers.",
    },
    "Set up": {
        "export": "Write your past to standard output.",
        "import": "Merge a past from elsewhere into yours.",
        "config": "Read or change a setting.",
        "doctor": "Check the terminal, the grader and your data.",
        "completion": "Print the completion script of a shell.",
        "help": "Help on a command, keys, exit codes, variables.",
    },
}
NAMES = [name for group in COMMANDS.values() for name in group]

EXAMPLES = """\
Examples:
  interview drill -n 5            five questions
  interview drill -t metrics      one topic or area
  interview mock quick-20         a short mock interview
  interview stats                 how it goes
"""


def _remember(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    """A callback that keeps a global option wherever on the line it stood."""

    def callback(ctx: click.Context, _param: click.Parameter, value: Any) -> None:
        if value is None or value is False or value == ():
            return
        options: Context = ctx.find_root().obj
        setattr(options, name, [*options.bank_dirs, *_folders(value)] if name == "bank_dirs" else value)

    return callback


def _folders(names: tuple[str, ...]) -> "list[Path]":
    from pathlib import Path

    return [Path(name) for name in names]


def _no_color(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        ctx.find_root().obj.color = "never"


def global_options(*, hidden: bool) -> list[click.Parameter]:
    """The options that work before and after the command's name."""
    folder = click.Path(file_okay=False, path_type=str)

    def option(*names: str, to: str, **settings: Any) -> click.Option:
        # [*names], as the command module `list` hides the builtin of that name in this package.
        return click.Option([*names], callback=_remember(to), expose_value=False, hidden=hidden, **settings)

    return [
        option("--home", to="home", type=folder, metavar="DIR", help="Where your data lives."),
        option("--bank", to="bank_dirs", type=folder, multiple=True, metavar="DIR", help="More questions; repeatable."),
        option("--trust-bank", to="trust_bank", is_flag=True, help="Use shared banks where the sandbox is weak."),
        option("--plain", to="plain", is_flag=True, help="Line by line, nothing redrawn; works on a pipe."),
        option("--color", to="color", type=click.Choice(["auto", "always", "never"]), help="When to use colour."),
        click.Option(["--no-color"], is_flag=True, callback=_no_color, expose_value=False, hidden=True),
        option("-q", "--quiet", to="quiet", is_flag=True, help="Only what was asked for."),
        option("-v", "--verbose", to="verbose", is_flag=True, help="Say more on stderr."),
    ]


class InterviewGroup(click.Group):
    """The root command."""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> click.Context:
        """Give every invocation its own options object before any option is read."""
        extra.setdefault("obj", Context())
        with _near_options_only():
            return super().make_context(info_name, args, parent, **extra)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the help page."""
        return NAMES

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command's module and give it the global options."""
        if cmd_name not in NAMES:
            return None
        command: click.Command = import_module(f"interview.cli.{cmd_name}").command
        present = {name for param in command.params for name in param.opts}
        for option in global_options(hidden=True):
            if not present.intersection(option.opts):
                command.params.append(option)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with a near name where there is no such command."""
        name = args[0]
        if name not in NAMES and not name.startswith("-") and not ctx.resilient_parsing:
            raise UsageError(f"there is no command {name!r}{did_you_mean(name, NAMES)}", "interview help")
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Names and their help from the table above; click's own way imports every command."""
        from click.shell_completion import CompletionItem

        commands = [item for group in COMMANDS.values() for item in group.items()]
        found = [CompletionItem(name, help=text) for name, text in commands if name.startswith(incomplete)]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Commands before options, in four groups, then examples."""
        for title, commands in COMMANDS.items():
            with formatter.section(title):
                formatter.write_dl([*commands.items()])  # `list` is the command module by now
        click.Command.format_options(self, ctx, formatter)
        formatter.write_paragraph()
        formatter.write(EXAMPLES)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run, and turn what went wrong into a sentence and an exit code."""
        _guard_streams()
        try:
            return super().main(*args, **kwargs)
        except InterviewError as error:
            _fail(error)
        except Exception as error:
            _crash(error)

    def invoke(self, ctx: click.Context) -> Any:
        """Leave with 130 on Ctrl-C where no view has its own way out."""
        try:
            with _near_options_only():
                return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("interview: left.", err=True)
            ctx.exit(ExitCode.LEFT)


@click.group(
    cls=InterviewGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@click.version_option(__version__, "-V", "--version", prog_name="interview")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Practise machine-learning internship interviews in the terminal.

    Without a command: the home screen.
    """
    if ctx.invoked_subcommand is None:
        from interview.cli.home import show_home

        show_home(ctx.obj)


cli.params[:0] = global_options(hidden=False)


@contextmanager
def _near_options_only() -> Iterator[None]:
    """Of what click suggests for an option that does not exist, keep what is near; its dashes count as alike too."""
    try:
        yield
    except click.NoSuchOption as error:
        if error.possibilities:
            from difflib import get_close_matches

            typed, known = error.option_name.lstrip("-"), {name.lstrip("-"): name for name in error.possibilities}
            error.possibilities = [known[name] for name in get_close_matches(typed, known)]  # type: ignore[misc]  # ours to narrow
        raise


def _guard_streams() -> None:
    """Where a stream cannot take our signs they get stand-ins; elsewhere nothing is loaded for it."""
    if "utf" not in (getattr(sys.stdout, "encoding", None) or "utf-8").lower():
        from interview.report.signs import guard_streams

        guard_streams()


def _fail(error: InterviewError) -> NoReturn:
    click.echo(f"interview: {error}", err=True)
    if error.hint:
        click.echo(f"hint: {error.hint}", err=True)
    sys.exit(error.exit_code)


def _crash(error: Exception) -> NoReturn:
    """A bug of ours: keep the traceback in a file that can be attached to a report."""
    from interview.cli.crash import write_crash_file

    where = write_crash_file(error)
    click.echo(f"interview: internal error: {type(error).__name__}: {error}. Your session is saved.", err=True)
    click.echo("  Go on:            interview resume", err=True)
    click.echo(f"  Report it with:   {where}", err=True)
    sys.exit(ExitCode.BUG)
