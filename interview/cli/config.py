"""`interview config`: the only writer of the configuration file."""

from dataclasses import asdict
from pathlib import Path

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.errors import UsageError


class BadSettingError(UsageError):
    """A setting that does not exist, or a value it cannot have."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, "interview config lists every setting")


@click.command(context_settings={"ignore_unknown_options": True})  # -3 is a value, and told to be none that fits
@click.argument("key", required=False, shell_complete=complete.settings)
@click.argument("value", required=False)
@click.option("--path", "show_path", is_flag=True, help="Print where the file is.")
@click.option("--edit", is_flag=True, help="Open the file in your editor.")
@click.pass_obj
def command(ctx: Context, key: str | None, value: str | None, show_path: bool, edit: bool) -> None:
    """Print all settings, print the one called KEY, or set it to VALUE.

    Other lines of the file stay as they are.
    """
    path = ctx.paths.config
    if show_path:
        click.echo(path)
    elif edit:
        _edit(ctx, path)
    elif key is None:
        _print_all(path)
    elif value is None:
        _print_one(path, key)
    else:
        _set(path, key, value)


def _print_all(path: Path) -> None:
    from interview.config import Config, load_config

    defaults = asdict(Config())
    for key, value in asdict(load_config(path)).items():
        note = "   # default" if value == defaults[key] else ""
        click.echo(f"{key}: {_shown(value)}{note}")


def _print_one(path: Path, key: str) -> None:
    from interview.config import ConfigError, check_key, load_config

    try:
        check_key(path, key)
    except ConfigError as error:
        raise BadSettingError(error.reason) from error
    click.echo(_shown(getattr(load_config(path), key)))


def _set(path: Path, key: str, value: str) -> None:
    from interview.config import ConfigError, convert, parse_config, with_setting
    from interview.history.drafts import write_atomically

    try:
        typed = convert(path, key, value)
    except ConfigError as error:
        raise BadSettingError(error.reason) from error
    target = path.resolve()  # a link into somebody's dotfiles stays a link
    try:
        text = with_setting(_text(target), key, typed)
        parse_config(path, text)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, text)
    except OSError as error:
        raise ConfigError(path, f"cannot be written: {error.strerror}") from error
    click.echo(f"{key}: {_shown(typed)}")


def _edit(ctx: Context, path: Path) -> None:
    """Open the editor and check what was saved; the editor setting of a broken file is not used."""
    from interview.config import Config, ConfigError, load_config
    from interview.practice.tools import Tools
    from interview.practice.workfile import run_editor

    try:
        settings = load_config(path)
    except ConfigError:
        settings = Config()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(path, f"cannot be written: {error.strerror}") from error
    run_editor(Tools(ctx.paths, config=settings), path)
    load_config(path)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
