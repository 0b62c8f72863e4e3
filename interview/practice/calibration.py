"""How the program's predictions held: each was written down before the answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from interview.core.bands import Coverage, coverage
from interview.core.metrics import Bin, Pair, brier, calibration_error, log_loss, reliability
from interview.core.prequential import constant, moving_average
from interview.core.readiness import ENOUGH_ANSWERS
from interview.practice.tools import Tools


@dataclass(frozen=True, slots=True)
class Measured:
    """How good a row of predictions was."""

    log_loss: float
    brier: float
    ece: float


@dataclass(frozen=True, slots=True)
class Table:
    """Predictions of one kind of answer, in bins, and beside two baselines; None and empty under 30 answers."""

    n: int
    bins: tuple[Bin, ...] = ()
    measured: dict[str, Measured] | None = None


@dataclass(frozen=True, slots=True)
class Calibration:
    """Repeats by memory, first tries by ability, and how many study days fell inside the bands."""

    repeats: Table
    first_tries: Table
    days: Coverage


def calibration(tools: Tools) -> Calibration:
    """All of the past."""
    store = tools.store
    return Calibration(_table(store.predictions()), _table(store.predictions(first=True)), coverage(store.form()))


def _table(pairs: Sequence[Pair]) -> Table:
    if len(pairs) < ENOUGH_ANSWERS:
        return Table(len(pairs))
    outcomes = [held for _, held in pairs]
    rows = {
        "predicted": pairs,
        "moving average": list(zip(moving_average(outcomes), outcomes, strict=True)),
        "constant": list(zip(constant(outcomes), outcomes, strict=True)),
    }
    measured = {name: Measured(log_loss(row), brier(row), calibration_error(row)) for name, row in rows.items()}
    return Table(len(pairs), tuple(reliability(pairs)), measured)
