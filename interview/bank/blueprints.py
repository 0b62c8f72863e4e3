"""Blueprints: BLUEPRINTS/*.yaml of every bank folder, read as strictly as questions."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path

from interview.bank.merge import shown_path
from interview.bank.readers import Field, flag, many, one_of, read_fields, record, slug, text, whole
from interview.bank.rules import Report, Rule, near
from interview.bank.yaml import read_yaml
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


class Blueprints(dict[str, Blueprint]):
    """By id, in the order of the bank folders; `problems` name the files that cannot be used."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[Problem] = []


def load_blueprints(folders: Iterable[Path]) -> Blueprints:
    """Read them all. A broken file is a problem, and the rest is used; of two with one id the first stays."""
    found = Blueprints()
    for path in (p for folder in folders for p in sorted((folder / FOLDER).glob("*.yaml"))):
        report = Report(shown_path(path))
        blueprint = _read(path, report)
        if blueprint and blueprint.id in found:
            report.problems.append(_taken(path, blueprint.id))
        elif blueprint:
            found[blueprint.id] = blueprint
        found.problems += report.problems
    return found


def load_blueprint(blueprints: Mapping[str, Blueprint], name: str) -> Blueprint:
    """One of them; raises UnknownBlueprintError, or BrokenBlueprintError where its file has a problem."""
    if name in blueprints:
        return blueprints[name]
    for problem in getattr(blueprints, "problems", ()):
        if Path(problem.path).stem == name:
            raise BrokenBlueprintError(problem)
    raise UnknownBlueprintError(name, blueprints)


def _taken(path: Path, name: str) -> Problem:
    message = f"the id {name!r} is taken by a blueprint of another bank"
    return Problem(shown_path(path), 1, message, "choose another id", rule=Rule.SHARED_ID.slug)


def _read(path: Path, report: Report) -> Blueprint | None:
    try:
        node = read_yaml(path.read_bytes(), report)
    except OSError as error:
        report.add(Rule.UNREADABLE, 0, reason=error.strerror)
        return None
    if node is None or not isinstance(node.value, dict):
        if node is not None:
            report.add(Rule.NOT_A_MAPPING, node.line)
        return None
    for key, child in node.value.items():
        if key not in _BLUEPRINT:
            report.add(Rule.UNKNOWN_KEY, child.line, key=key, near=near(key, _BLUEPRINT))
    values = read_fields(node, "", _BLUEPRINT, report)
    if values.get("id", path.stem) != path.stem:
        report.at(Rule.ID_DIFFERS, "id", id=values["id"], name=path.stem)
    return None if report.broken else Blueprint(**values)
