"""Models are judged on what they say before they know; what the program uses is never far behind the best of them."""

import pytest

from interview.core.memory import DEFAULT_MODEL, DEFAULT_PARAMETERS, Model
from interview.core.prequential import (
    FIT_FROM,
    NothingToScoreError,
    Parameters,
    Review,
    evaluate,
    fitted_model,
    mixed,
    our_models,
    recalibrated,
    recalls,
    scored_reviews,
)
from tests.support.reviewlog import made_log

# Somebody who forgets much faster than most.
FORGETFUL = (*(w / 4 for w in DEFAULT_PARAMETERS[:4]), *DEFAULT_PARAMETERS[4:])
NAMES = [
    *("constant", "moving_average", "sm2", "fsrs6_default", "default_recalibrated", "fitted", "fitted_recalibrated"),
    "ours",
]


def knows(_log: object, _upto: int) -> Parameters:
    """Stands for a perfect fit."""
    return FORGETFUL


def test_scored_is_the_first_review_on_a_later_day() -> None:
    log = [Review("a", 1, 3), Review("a", 1, 3), Review("b", 2, 1), Review("a", 4, 1), Review("a", 4, 3)]
    assert [(s.place, s.elapsed, s.held) for s in scored_reviews(log)] == [(3, 3, False)]


def test_every_model_is_judged_on_the_same_reviews() -> None:
    found = evaluate(made_log(), knows)
    assert list(found.models) == NAMES
    assert {figures.n for figures in found.models.values() if figures} == {found.scored}


def test_without_a_fit_ours_is_the_recalibrated_default_and_fitted_rows_are_empty() -> None:
    models = evaluate(made_log(), None).models
    assert models["ours"] == models["default_recalibrated"]
    assert (models["fitted"], models["fitted_recalibrated"]) == (None, None)


def test_a_log_without_a_repeat_cannot_be_judged() -> None:
    with pytest.raises(NothingToScoreError):
        evaluate([Review("a", 1, 3), Review("a", 1, 3)], None)


def test_for_a_learner_unlike_most_recalibration_and_fit_both_help() -> None:
    log = made_log(cards=400, days=80, truth=Model(FORGETFUL), first_pass=0.9)
    losses = {name: figures.log_loss for name, figures in evaluate(log, knows).models.items() if figures}
    assert losses["default_recalibrated"] < losses["fsrs6_default"] < losses["sm2"]
    assert losses["ours"] < losses["default_recalibrated"]


def test_nothing_known_later_changes_an_earlier_prediction() -> None:
    log = made_log()
    short = log[: len(log) // 2]
    whole, part = list(scored_reviews(log)), list(scored_reviews(short))
    early = recalibrated(part, recalls(short, part, [(0, DEFAULT_MODEL)]))
    assert recalibrated(whole, recalls(log, whole, [(0, DEFAULT_MODEL)]))[: len(part)] == early


def test_a_model_speaks_from_its_place_on() -> None:
    log = made_log()
    scored = list(scored_reviews(log))
    half = scored[len(scored) // 2].place
    both = recalls(log, scored, [(0, DEFAULT_MODEL), (half, Model(FORGETFUL))])
    alone = [recalls(log, scored, [(0, model)]) for model in (DEFAULT_MODEL, Model(FORGETFUL))]
    assert both == [alone[s.place >= half][n] for n, s in enumerate(scored)]


def test_few_reviews_are_never_fitted() -> None:
    log = made_log(cards=30, days=15)
    assert len(list(scored_reviews(log))) < FIT_FROM
    assert fitted_model(log, knows) is None


def test_a_fit_is_kept_where_it_predicts_the_latest_quarter_better() -> None:
    assert fitted_model(made_log(400, 60, Model(FORGETFUL), first_pass=0.9), knows) is not None
    assert fitted_model(made_log(400, 60), knows) is None


def test_a_fit_to_few_reviews_is_half_the_default() -> None:
    assert mixed(FORGETFUL, 1_000)[0] == pytest.approx((FORGETFUL[0] + DEFAULT_PARAMETERS[0]) / 2)
    assert mixed(FORGETFUL, 1_500) == FORGETFUL


def test_fits_come_when_the_reviews_have_doubled() -> None:
    log = made_log(800, 80, Model(FORGETFUL), first_pass=0.9)
    scored = list(scored_reviews(log))
    places = [place for place, _ in our_models(log, scored, knows)]
    allowed = {0, *(scored[n].place for n in (400, 800, 1_600, 3_200) if n < len(scored))}
    assert places[:2] == [0, scored[400].place]
    assert set(places) <= allowed
