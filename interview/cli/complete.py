"""What completion offers beside commands and options: the names in the bank, in the past and in the settings.

Each of these is a `shell_complete` of click. Completion never complains: what cannot be read offers nothing.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import click

from interview.cli.context import Context
from interview.errors import InterviewError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from interview.bank.load import Bank

Offers = Iterable[tuple[str, str]]  # names, each with a few words for shells that show them
Complete = Callable[[click.Context, click.Parameter, str], "list[CompletionItem]"]


def offering(names: Callable[[Context], Offers]) -> Complete:
    """Complete the last of words separated by commas."""

    def complete(ctx: click.Context, _param: click.Parameter, incomplete: str) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem

        before, comma, begun = incomplete.rpartition(",")
        try:
            offers = [(name, text) for name, text in names(ctx.obj) if name.startswith(begun)]
        except (InterviewError, OSError):
            return []
        return [CompletionItem(before + comma + name, help=text) for name, text in offers]

    return complete


def _bank(ctx: Context) -> "Bank":
    from interview.bank.load import load_bank

    return load_bank(ctx.paths, ctx.bank_dirs)


def _questions(ctx: Context) -> Offers:
    return [(entry.id, entry.title) for entry in _bank(ctx).index]


def _exercises(ctx: Context) -> Offers:
    return [(entry.id, entry.title) for entry in _bank(ctx).index if entry.kind == "code"]


def _topics(ctx: Context) -> Offers:
    syllabus = _bank(ctx).syllabus
    topics = [(topic.id, topic.title) for topic in syllabus.topics.values()]
    return topics + [(area.id, area.title) for area in syllabus.areas]


def _blueprints(ctx: Context) -> Offers:
    from interview.bank.blueprints import load_blueprints

    return [(name, one.title) for name, one in load_blueprints(_bank(ctx).folders).items()]


def _profiles(ctx: Context) -> Offers:
    from interview.bank.profiles import load_profiles

    bank = _bank(ctx)
    return [(name, one.title) for name, one in load_profiles(bank.folders, bank.syllabus).items()]


def _sessions(ctx: Context) -> Offers:
    """The ends of their names, the last one first."""
    from interview.history.files import is_ledger, session_files, sitting_of

    names = sorted({sitting_of(name) for name in session_files(ctx.paths.sessions) if not is_ledger(name)})
    return [(name.rpartition("-")[2], f"{name[:4]}-{name[4:6]}-{name[6:8]}") for name in reversed(names)]


def _kinds(_ctx: Context) -> Offers:
    from interview.core.question import Kind

    return [(kind.value, "") for kind in Kind]


def _levels(_ctx: Context) -> Offers:
    from interview.core.question import Level

    return [(level.value, "") for level in Level]


def _listed(_ctx: Context) -> Offers:
    from interview.cli.list import WHAT

    return [(what, "") for what in WHAT]


def _pages(_ctx: Context) -> Offers:
    from interview.cli import NAMES
    from interview.cli.help import topics as pages

    return [(name, "") for name in (*NAMES, *pages())]


def _settings(_ctx: Context) -> Offers:
    from dataclasses import fields

    from interview.config import Config

    return [(field.name, "") for field in fields(Config)]


questions, exercises, topics = offering(_questions), offering(_exercises), offering(_topics)
kinds, levels, listed = offering(_kinds), offering(_levels), offering(_listed)
pages, settings = offering(_pages), offering(_settings)
blueprints, profiles, sessions = offering(_blueprints), offering(_profiles), offering(_sessions)
