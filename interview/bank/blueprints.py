"""Blueprints: BLUEPRINTS/*.yaml of every bank folder, read as strictly as questions."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from interview.bank.named import Named, load_named, problem_of
from interview.bank.readers import Field, flag, many, one_of, record, slug, text, whole
from interview.core.blueprint import Blueprint, RoundPlan
from interview.core.question import Kind, Problem
from interview.core.scorecard import RUBRICS
from interview.errors import DataError, UsageError

FOLDER = "BLUEPRINTS"

_ROUND: dict[str, Field] = {
    "title": Field(text, required=True),
    "seconds": Field(whole(10, 4 * 3600), required=True),
    "count": Field(whole(1, 50), required=True),
    "kinds": Field(many(one_of([kind.value for kind in Kind], Kind))),
    "topics": Field(many(slug)),
    "concepts": Field(many(slug)),
    "tags": Field(many(slug)),
    "questions": Field(many(slug)),
    "rubric": Field(one_of(RUBRICS, str)),
    "follow_ups": Field(whole(0, 2)),
    "clarify": Field(flag),
}
_BLUEPRINT: dict[str, Field] = {
    "id": Field(slug, required=True),
    "title": Field(text, required=True),
    "rounds": Field(many(record(RoundPlan, _ROUND), 1, 12), required=True),
    "slack": Field(whole(0, 3600)),
    "about": Field(text),
}


class UnknownBlueprintError(UsageError):
    """No blueprint of that name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        close = get_close_matches(name, known := sorted(known), n=1)
        super().__init__(
            f"no blueprint called {name!r}" + (f"; did you mean {close[0]!r}?" if close else ""),
            f"there are: {', '.join(known)}" if known else "interview check",
        )


class BrokenBlueprintError(DataError):
    """The blueprint's file cannot be used."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem), problem.hint)


def load_blueprints(folders: Iterable[Path]) -> Named[Blueprint]:
    """Read them all. A broken file is a problem, and the rest is used; of two with one id the first stays."""
    return load_named(folders, FOLDER, _BLUEPRINT, Blueprint, "blueprint")


def load_blueprint(blueprints: Named[Blueprint], name: str) -> Blueprint:
    """One of them; raises UnknownBlueprintError, or BrokenBlueprintError where its file has a problem."""
    if name in blueprints:
        return blueprints[name]
    if problem := problem_of(blueprints, name):
        raise BrokenBlueprintError(problem)
    raise UnknownBlueprintError(name, blueprints)
