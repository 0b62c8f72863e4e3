"""One grader for the whole folder, and a small bank of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview.core.question import Limits, Rules
from interview.grading.client import Exercise, Grader

BANKS = Path(__file__).parent / "banks"
ENTRIES = {name: name for name in ("softmax", "double", "report", "fit", "classes")} | {"sgd": "SGD"}
LIMITS = Limits(seconds=0.25, memory_mb=128)


@pytest.fixture(scope="session")
def grader() -> Iterator[Grader]:
    with Grader(trust_bank=True) as grader:  # its exercises are nobody's bank
        yield grader


@pytest.fixture(scope="session")
def exercise() -> Callable[..., Exercise]:
    def make(name: str, limits: Limits = LIMITS, rules: Rules = Rules()) -> Exercise:  # noqa: B008  # frozen
        return Exercise(name, BANKS / name, ENTRIES[name], limits, rules)

    return make
