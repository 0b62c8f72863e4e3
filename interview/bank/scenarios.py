"""Scenario files of `plan --simulate`, read as strictly as questions."""

from pathlib import Path

from interview.bank.readers import Field, many, number, read_document, whole
from interview.bank.rules import Report
from interview.bank.yaml import Node, read_yaml
from interview.core.memory import DEFAULT_PARAMETERS
from interview.core.simulation import Scenario
from interview.errors import DataError


class ScenarioError(DataError):
    """The scenario cannot be played."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}", "docs/planning.md lists the keys of a scenario")


def _learner(node: Node, where: str, report: Report) -> tuple[float, ...]:
    """The word `default`, or all parameters."""
    if node.value == "default":
        return DEFAULT_PARAMETERS
    count = len(DEFAULT_PARAMETERS)
    found: tuple[float, ...] = many(number(0, 1000), count, count)(node, where, report)
    return found


_FIELDS: dict[str, Field] = {
    "concepts": Field(whole(0, 100_000), required=True),
    "exercises": Field(whole(0, 100_000)),
    "exercise_minutes": Field(number(0.1, 600)),
    "seconds_per_answer": Field(number(1, 36_000)),
    "days": Field(whole(1, 1_000), required=True),
    "minutes_per_day": Field(number(0.1, 1_440), required=True),
    "runs": Field(whole(1, 10_000)),
    "seed": Field(whole(0, 2**31)),
    "unseen_recall": Field(number(0, 1)),
    "learner": Field(_learner),
    "noise": Field(number(0, 5)),
}


def read_scenario(path: Path) -> Scenario:
    """The scenario in a file; raises ScenarioError."""
    report = Report(str(path))
    try:
        node = read_yaml(path.read_bytes(), report)
    except OSError as error:
        raise ScenarioError(path, f"cannot be read: {error.strerror}") from error
    values = read_document(node, _FIELDS, report)
    if report.problems:
        first = report.problems[0]
        raise ScenarioError(path, f"line {first.line}: {first.message}")
    if not values["concepts"] + values.get("exercises", 0):
        raise ScenarioError(path, "there is nothing to learn in it")
    return Scenario(**values)
