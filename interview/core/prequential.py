"""How well models predict a review log, each review with what was known before it (prequential).

Scored is the first review of a card on a study day at least one day after its last one, as in srs-benchmark; the
others only teach. Every model is scored on the same reviews.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from interview.core.bands import Coverage, coverage
from interview.core.calibration import Trial, by_day, learned, logistic, shifted
from interview.core.memory import DEFAULT_MODEL, DEFAULT_PARAMETERS, Memory, Model, Rating
from interview.core.metrics import auc, brier, calibration_error, log_loss, memory_bin, rmse_bins

Parameters = tuple[float, ...]
# The state (log-odds) and rate of a moving average without any memory model; constants of srs-benchmark's.
AVERAGE_START, AVERAGE_RATE = 1.2, 0.3
# From so many scored reviews on parameters are fitted, and from so many on their half that is the default is dropped.
FIT_FROM, FIT_ALONE_FROM = 400, 1500
# The share of the scored reviews a fit is tried on after it was made from the others.
HELD_OUT = 0.25
SPLITS = 5


class NothingToScoreError(ValueError):
    """The log holds nothing that could have been predicted."""


class Review(NamedTuple):
    """One line of a log. `day` is the study day."""

    card: str
    day: int
    rating: int


@dataclass(frozen=True, slots=True)
class Scored:
    """A review that is predicted. `place` is its place in the log; the rest says what its bin of RMSE(bins) is."""

    place: int
    card: str
    day: int
    elapsed: int
    held: bool
    bin: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Figures:
    """The measures of one model."""

    n: int
    log_loss: float
    rmse_bins: float
    auc: float | None
    brier: float
    ece: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All models on one log; a model is None where it could not be made. `bands` are those of `ours`."""

    scored: int
    models: dict[str, Figures | None]
    bands: Coverage

    @property
    def share80(self) -> float:
        """The share of study days inside the 80 % band."""
        return self.bands.in80 / self.bands.n

    @property
    def share95(self) -> float:
        """The share of study days inside the 95 % band."""
        return self.bands.in95 / self.bands.n


# Parameters from the scored reviews before a place in the log; None where there are too few.
Fit = Callable[[Sequence[Review], int], Parameters | None]


def evaluate(log: Sequence[Review], fit: Fit | None) -> Evaluation:
    """Score every model on a log in order of time. Without `fit` nothing is fitted and `ours` uses the defaults.

    Raises NothingToScoreError.
    """
    scored = list(scored_reviews(log))
    if not scored:
        raise NothingToScoreError("no card was reviewed again on a later study day")
    default = recalls(log, scored, [(0, DEFAULT_MODEL)])
    fitted = recalls(log, scored, _split_models(log, scored, fit)) if fit else None
    ours = recalls(log, scored, our_models(log, scored, fit)) if fit else default
    outcomes = [review.held for review in scored]
    predictions = {
        "constant": list(constant(outcomes)),
        "moving_average": list(moving_average(outcomes)),
        "sm2": list(_sm2(log, scored)),
        "fsrs6_default": default,
        "default_recalibrated": recalibrated(scored, default),
        "fitted": fitted,
        "fitted_recalibrated": recalibrated(scored, fitted) if fitted else None,
        "ours": recalibrated(scored, ours),
    }
    days = by_day(Trial(s.day, p, s.held) for s, p in zip(scored, ours, strict=True))
    models = {name: _figures(scored, found) if found else None for name, found in predictions.items()}
    return Evaluation(len(scored), models, coverage(days))


def scored_reviews(log: Sequence[Review]) -> Iterator[Scored]:
    """What is to be predicted, in order of time."""
    last: dict[str, int] = {}
    counts: dict[str, int] = {}
    lapses: dict[str, int] = {}
    for place, (card, day, rating) in enumerate(log):
        elapsed = day - last.get(card, day)
        if elapsed > 0 or card not in last:
            counts[card] = counts.get(card, 0) + 1
        if elapsed > 0:
            key = memory_bin(elapsed, counts[card], lapses.get(card, 0))
            yield Scored(place, card, day, elapsed, rating > Rating.AGAIN, key)
            lapses[card] = lapses.get(card, 0) + (rating == Rating.AGAIN)
        last[card] = day


def recalls(log: Sequence[Review], scored: Sequence[Scored], models: Sequence[tuple[int, Model]]) -> list[float]:
    """The recall of every scored review by the model in force at its place; each model replays the whole past."""
    places = [place for place, _ in models]
    found: dict[int, list[float]] = {number: [] for number in range(len(models))}
    wanted = [bisect_right(places, s.place) - 1 for s in scored]
    for number, (_, model) in enumerate(models):
        if number in wanted:
            found[number] = _replay(log, scored, model)
    return [found[number][index] for index, number in enumerate(wanted)]


def recalibrated(scored: Sequence[Scored], predicted: Sequence[float]) -> list[float]:
    """The same, with a shift that learns after every review."""
    shift, found = 0.0, list[float]()
    for review, recall in zip(scored, predicted, strict=True):
        found.append(shifted(recall, shift))
        shift = learned(shift, found[-1], review.held)
    return found


def our_models(log: Sequence[Review], scored: Sequence[Scored], fit: Fit) -> list[tuple[int, Model]]:
    """What the program would have used: the defaults, then a fit whenever the scored reviews have doubled."""
    models, count = [(0, DEFAULT_MODEL)], FIT_FROM
    while count < len(scored):
        model = fitted_model(log[: scored[count].place], fit, models[-1][1])
        if model is not None:
            models.append((scored[count].place, model))
        count *= 2
    return models


def fitted_model(log: Sequence[Review], fit: Fit, present: Model = DEFAULT_MODEL) -> Model | None:
    """Fitted parameters, mixed half with the defaults while there are few reviews.

    None where there are too few to fit at all, or where a fit without the last quarter predicts it worse than the
    present parameters do.
    """
    scored = list(scored_reviews(log))
    if len(scored) < FIT_FROM:
        return None
    border = scored[int((1 - HELD_OUT) * len(scored))].place
    trial, full = fit(log, border), fit(log, len(log))
    if trial is None or full is None or not _better(log, scored, border, Model(mixed(trial, len(scored))), present):
        return None
    return Model(mixed(full, len(scored)))


def mixed(parameters: Parameters, scored: int) -> Parameters:
    """The mean of fitted and default parameters while there are few reviews, then the fitted ones.

    Averaging parameters predicts as well as averaging predictions (within 0.0005 of log loss on one learner), and
    leaves one memory state a question.
    """
    if scored >= FIT_ALONE_FROM:
        return parameters
    return tuple((a + b) / 2 for a, b in zip(parameters, DEFAULT_PARAMETERS, strict=True))


def _better(log: Sequence[Review], scored: Sequence[Scored], border: int, model: Model, present: Model) -> bool:
    late = [index for index, review in enumerate(scored) if review.place >= border]

    def loss(candidate: Model) -> float:
        found = recalibrated(scored, _replay(log, scored, candidate))
        return log_loss([(found[index], scored[index].held) for index in late])

    return loss(model) < loss(present)


def _split_models(log: Sequence[Review], scored: Sequence[Scored], fit: Fit) -> list[tuple[int, Model]]:
    """A fit on everything before each sixth of the log, as in a time series split; before the first the defaults."""
    models = [(0, DEFAULT_MODEL)]
    for number in range(1, SPLITS + 1):
        place = scored[number * len(scored) // (SPLITS + 1)].place if scored else 0
        parameters = fit(log, place)
        if parameters is not None:
            models.append((place, Model(parameters)))
    return models


def _replay(log: Sequence[Review], scored: Sequence[Scored], model: Model) -> list[float]:
    memories: dict[str, Memory] = {}
    found, places = list[float](), {s.place for s in scored}
    for place, (card, day, rating) in enumerate(log):
        memory = memories.get(card)
        if memory is not None and place in places:
            found.append(model.recall(day - memory.last_day, memory.stability))
        memories[card] = model.review(memory, Rating(rating), day)
    return found


def constant(outcomes: Sequence[bool]) -> Iterator[float]:
    """A baseline: the share that held so far, from one of two on."""
    hits, n = 1, 2
    for held in outcomes:
        yield hits / n
        hits, n = hits + held, n + 1


def moving_average(outcomes: Sequence[bool]) -> Iterator[float]:
    """A baseline: how it went lately, whatever was asked."""
    state = AVERAGE_START
    for held in outcomes:
        yield logistic(state)
        state += AVERAGE_RATE * (held - logistic(state))


def _sm2(log: Sequence[Review], scored: Sequence[Scored]) -> Iterator[float]:
    """SM-2 (Wozniak 1987) as a probability: 0.9 when the interval is over, as srs-benchmark does."""
    states: dict[str, tuple[int, int, float]] = {}
    elapsed = {s.place: s.elapsed for s in scored}
    for place, (card, _, rating) in enumerate(log):
        if place in elapsed:
            yield float(0.9 ** (elapsed[place] / states[card][0]))
        states[card] = _sm2_step(*states.get(card, (0, 0, 2.5)), grade=rating + 1)


def _sm2_step(interval: int, successes: int, ease: float, grade: int) -> tuple[int, int, float]:
    if grade < 3:
        interval, successes = 1, 0
    else:
        interval = (1, 6)[successes] if successes < 2 else round(interval * ease)
        successes += 1
    return max(interval, 1), successes, max(1.3, ease + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02))


def _figures(scored: Sequence[Scored], predicted: Sequence[float]) -> Figures:
    pairs = [(p, s.held) for p, s in zip(predicted, scored, strict=True)]
    return Figures(
        n=len(pairs),
        log_loss=log_loss(pairs),
        rmse_bins=rmse_bins([(p, s.held, s.bin) for p, s in zip(predicted, scored, strict=True)]),
        auc=auc(pairs),
        brier=brier(pairs),
        ece=calibration_error(pairs),
    )
