"""Fitting the memory model to one learner, where that helps: the optional extra `fit`.

Without it, and for everybody under 400 scored reviews, the defaults with recalibration are what works best.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from interview.core.ledger import Fitted
from interview.core.memory import DEFAULT_PARAMETERS
from interview.core.prequential import (
    FIT_FROM,
    Evaluation,
    Fit,
    NothingToScoreError,
    Parameters,
    Review,
    evaluate,
    fitted_model,
    scored_reviews,
)
from interview.errors import ToolError
from interview.history.reviewlog import ReviewLogError, read_review_log
from interview.practice.standing import standing, write
from interview.practice.tools import Tools

LIBRARY = "fsrs_rs_python"
NOTE = "fit tried"


class NoFitError(ToolError):
    """The library that fits is not installed."""

    def __init__(self) -> None:
        super().__init__("fitting needs the extra `fit`, which is not installed", "pip install 'interview-drill[fit]'")


@dataclass(frozen=True, slots=True)
class Tuned:
    """What came of a fit: the scored reviews, from how many on a fit is worth trying, and the new parameters.

    The parameters are None where the present ones stay.
    """

    scored: int
    needed: int
    parameters: Parameters | None = None

    @property
    def too_few(self) -> bool:
        """Whether there was too little to fit to, or too little since the last fit."""
        return self.scored < self.needed


def fitter() -> Fit | None:
    """The fit of fsrs-rs; None without the extra."""
    return _fit if find_spec(LIBRARY) else None


def tune(tools: Tools, *, dry_run: bool = False) -> Tuned:
    """Fit to the whole past, and keep the result in the ledger where it predicts better.

    Tried from 400 scored reviews on, and again when they have doubled. Raises NoFitError.
    """
    fit = fitter()
    if fit is None:
        raise NoFitError
    log = tools.store.reviews()
    scored = sum(1 for _ in scored_reviews(log))
    last = standing(tools).fitted
    needed = 2 * last.scored if last else FIT_FROM
    if scored < needed:
        return Tuned(scored, needed)
    model = fitted_model(log, fit, tools.store.model)
    if model is not None and not dry_run:
        now = tools.now()
        write(tools, Fitted(t=now.t, day=now.day, parameters=model.w, scored=scored))
    return Tuned(scored, needed, model.w if model else None)


def fit_is_due(tools: Tools) -> bool:
    """Whether a fit is worth trying: the extra is there, and the repeats have doubled since the last one was tried."""
    scored = tools.store.scored()
    tried = tools.store.kept(NOTE)
    if scored < max(FIT_FROM, 2 * int(tried or 0)) or not find_spec(LIBRARY):
        return False
    tools.store.keep(NOTE, str(scored))
    return True


def evaluate_log(path: Path, day_start: float | None, timezone: str | None) -> Evaluation:
    """Judge every model on a review log; raises ReviewLogError and UnknownTimezoneError."""
    log = read_review_log(path, day_start, timezone)
    try:
        return evaluate(log, fitter())
    except NothingToScoreError as error:
        raise ReviewLogError(path, str(error)) from error


def _fit(log: Sequence[Review], upto: int) -> Parameters | None:
    """Parameters from the reviews before a place in the log; None where there are none to learn from."""
    import fsrs_rs_python

    histories: dict[str, list[fsrs_rs_python.FSRSReview]] = {}
    last: dict[str, int] = {}
    items: list[fsrs_rs_python.FSRSItem] = []
    for card, day, rating in log[:upto]:
        elapsed = day - last.get(card, day)
        history = histories.setdefault(card, [])
        history.append(fsrs_rs_python.FSRSReview(rating, elapsed))
        if elapsed:
            items.append(fsrs_rs_python.FSRSItem(list(history)))
        last[card] = day
    if not items:
        return None
    return tuple(fsrs_rs_python.FSRS(list(DEFAULT_PARAMETERS)).compute_parameters(items))
