"""`tune --evaluate` as lines of text and as a document."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from interview.core.prequential import Evaluation, Figures

NAMES = {
    "constant": "the share so far, the same for every question",
    "moving_average": "how it went lately, the same for every question",
    "sm2": "SM-2",
    "fsrs6_default": "FSRS-6 as it comes",
    "default_recalibrated": "FSRS-6 as it comes, recalibrated",
    "fitted": "FSRS-6 fitted",
    "fitted_recalibrated": "FSRS-6 fitted, recalibrated",
    "ours": "what this program would have used",
}


def evaluation_document(found: Evaluation) -> dict[str, Any]:
    """`interview.evaluate/1`. A model is null where it could not be made; AUC is null where all ended alike."""
    return {
        "schema": "interview.evaluate/1",
        "reviews_scored": found.scored,
        "models": {name: _rounded(figures) for name, figures in found.models.items()},
        "bands": {"80": round(found.share80, 4), "95": round(found.share95, 4)},
        "band_days": found.bands.n,
    }


def evaluation_lines(found: Evaluation) -> Iterator[str]:
    """A table, what its names mean, and the bands."""
    yield f"{found.scored} reviews a study day or more after the one before, each predicted before"
    yield "it was known."
    yield ""
    yield f"{'':<22}{'log loss':>9}{'RMSE':>8}{'AUC':>8}{'Brier':>8}{'ECE':>8}"
    for name, figures in found.models.items():
        yield f"{name:<22}{_cells(figures)}"
    yield ""
    yield from (f"  {name:<21} {words}" for name, words in NAMES.items())
    yield ""
    yield (
        f"Of {found.bands.n} study days {100 * found.share80:.0f} % fell inside the 80 % band "
        f"and {100 * found.share95:.0f} % inside the 95 % band."
    )


def _cells(figures: Figures | None) -> str:
    if figures is None:
        return "  needs: pip install 'interview-drill[fit]'"
    area = "–" if figures.auc is None else f"{figures.auc:.3f}"
    rest = f"{figures.rmse_bins:>8.4f}{area:>8}{figures.brier:>8.4f}{figures.ece:>8.4f}"
    return f"{figures.log_loss:>9.4f}{rest}"


def _rounded(figures: Figures | None) -> dict[str, Any] | None:
    if figures is None:
        return None
    return {key: round(value, 6) if isinstance(value, float) else value for key, value in asdict(figures).items()}
