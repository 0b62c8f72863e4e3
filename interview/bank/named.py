"""Files that each hold one named thing beside the questions (blueprints, profiles), read as strictly as questions."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from interview.bank.merge import shown_path
from interview.bank.readers import Field, read_fields
from interview.bank.rules import Report, Rule, near
from interview.bank.yaml import read_yaml
from interview.core.question import Problem


class HasId(Protocol):
    """What a file holds; its id is the file's name."""

    @property
    def id(self) -> str:
        """The name."""


Thing = TypeVar("Thing", bound=HasId)


class Named(dict[str, Thing]):
    """By id, in the order of the bank folders; `problems` name the files that cannot be used."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[Problem] = []


def load_named(
    folders: Iterable[Path], folder: str, fields: Mapping[str, Field], build: Callable[..., Thing], noun: str
) -> Named[Thing]:
    """Read <bank>/<folder>/*.yaml of every bank. A broken file is a problem; of two with one id the first stays."""
    found: Named[Thing] = Named()
    for path in (p for bank in folders for p in sorted((bank / folder).glob("*.yaml"))):
        report = Report(shown_path(path))
        thing = _read(path, report, fields, build)
        if thing and thing.id in found:
            report.problems.append(_taken(path, thing.id, noun))
        elif thing:
            found[thing.id] = thing
        found.problems += report.problems
    return found


def problem_of(named: Named[Thing], name: str) -> Problem | None:
    """The first problem of the file that would hold this name."""
    return next((problem for problem in named.problems if Path(problem.path).stem == name), None)


def _taken(path: Path, name: str, noun: str) -> Problem:
    message = f"the id {name!r} is taken by a {noun} of another bank"
    return Problem(shown_path(path), 1, message, "choose another id", rule=Rule.SHARED_ID.slug)


def _read(path: Path, report: Report, fields: Mapping[str, Field], build: Callable[..., Any]) -> Any:
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
        if key not in fields:
            report.add(Rule.UNKNOWN_KEY, child.line, key=key, near=near(key, fields))
    values = read_fields(node, "", fields, report)
    if values.get("id", path.stem) != path.stem:
        report.at(Rule.ID_DIFFERS, "id", id=values["id"], name=path.stem)
    return None if report.broken else build(**values)
