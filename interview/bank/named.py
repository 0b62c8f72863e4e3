"""Files that each hold one named thing beside the questions (blueprints, profiles), read as strictly as questions."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from interview.bank.merge import shown_path
from interview.bank.readers import Field, read_document
from interview.bank.rules import Report, Rule
from interview.bank.yaml import read_yaml
from interview.core.question import Problem
from interview.errors import DataError, UsageError, did_you_mean


class UnknownNameError(UsageError):
    """No blueprint, or no profile, has this name. `without`: what to do where there is none at all."""

    def __init__(self, noun: str, name: str, known: Iterable[str], without: str) -> None:
        known = sorted(known)
        super().__init__(
            f"no {noun} called {name!r}{did_you_mean(name, known)}",
            f"there are: {', '.join(known)}" if known else without,
        )


class BrokenFileError(DataError):
    """The file of that name cannot be used."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem), problem.hint)


class HasId(Protocol):
    """What a file holds; its id is the file's name."""

    @property
    def id(self) -> str:
        """The name."""


Thing = TypeVar("Thing", bound=HasId)


class Named(dict[str, Thing]):
    """By id, in the order of the bank folders; `problems` name the files that cannot be used.

    `noun` is what one of them is called; `without` what to do where there is none.
    """

    def __init__(self, noun: str, without: str) -> None:
        super().__init__()
        self.noun = noun
        self.without = without
        self.problems: list[Problem] = []

    def pick(self, name: str) -> Thing:
        """One of them; raises UnknownNameError, or BrokenFileError where its file has a problem."""
        if name in self:
            return self[name]
        for problem in self.problems:
            if Path(problem.path).stem == name:
                raise BrokenFileError(problem)
        raise UnknownNameError(self.noun, name, self, self.without)


def load_named(
    folders: Iterable[Path],
    folder: str,
    fields: Mapping[str, Field],
    build: Callable[..., Thing],
    noun: str,
    without: str = "interview check",
) -> Named[Thing]:
    """Read <bank>/<folder>/*.yaml of every bank. A broken file is a problem; of two with one id the first stays."""
    found: Named[Thing] = Named(noun, without)
    for path in (p for bank in folders for p in sorted((bank / folder).glob("*.yaml"))):
        report = Report(shown_path(path))
        thing = _read(path, report, fields, build)
        if thing and thing.id in found:
            report.problems.append(_taken(path, thing.id, noun))
        elif thing:
            found[thing.id] = thing
        found.problems += report.problems
    return found


def _taken(path: Path, name: str, noun: str) -> Problem:
    message = f"the id {name!r} is taken by a {noun} of another bank"
    return Problem(shown_path(path), 1, message, "choose another id", rule=Rule.SHARED_ID.slug)


def _read(path: Path, report: Report, fields: Mapping[str, Field], build: Callable[..., Any]) -> Any:
    try:
        node = read_yaml(path.read_bytes(), report)
    except OSError as error:
        report.add(Rule.UNREADABLE, 0, reason=error.strerror)
        return None
    values = read_document(node, fields, report)
    if values.get("id", path.stem) != path.stem:
        report.at(Rule.ID_DIFFERS, "id", id=values["id"], name=path.stem)
    return None if report.broken else build(**values)
