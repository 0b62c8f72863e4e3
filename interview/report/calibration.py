"""`stats --calibration`: the reliability table of the program's own predictions, as text and as a document."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from interview.core.corrections import Corrections
from interview.core.readiness import ENOUGH_ANSWERS
from interview.core.statistics import Figures
from interview.practice.calibration import Calibration, Table
from interview.report.documents import confidence, suggestions
from interview.report.figures import expectation_lines, suggestion_lines
from interview.report.words import bar, plural

BAR = 24


def calibration_lines(found: Calibration, figures: Figures, ticks: Corrections) -> Iterator[str]:
    """What was said beforehand and suggested in the days of `figures`; of all days repeats, first tries, bands."""
    yield f"Last {plural((figures.last - figures.first).days + 1, 'day')}: what was expected, and what came"
    yield from expectation_lines(figures)
    yield ""
    yield from suggestion_lines(ticks)
    yield ""
    yield from _table_lines("Repeats: what memory promised before each answer, and what came", found.repeats)
    yield ""
    yield from _table_lines("First tries: what was expected of questions never seen", found.first_tries)
    days = found.days
    if days.n:
        yield ""
        shares = [100 * inside / days.n for inside in (days.in80, days.in95)]
        yield f"Of {plural(days.n, 'study day')} with repeats {shares[0]:.0f} % fell inside the 80 % band,"
        yield f"{shares[1]:.0f} % inside the 95 % band."


def calibration_document(found: Calibration, figures: Figures, ticks: Corrections) -> dict[str, Any]:
    """`interview.calibration/1`. Figures are null under 30 answers, shares of days null without any."""
    days = found.days
    return {
        "schema": "interview.calibration/1",
        "repeats": _table_document(found.repeats),
        "first_tries": _table_document(found.first_tries),
        "bands": {
            "days": days.n,
            "80": round(days.in80 / days.n, 4) if days.n else None,
            "95": round(days.in95 / days.n, 4) if days.n else None,
        },
        "confidence": confidence(figures),
        "suggestions": suggestions(ticks),
    }


def _table_lines(title: str, table: Table) -> Iterator[str]:
    yield f"{title} ({table.n})"
    if table.measured is None:
        yield f"  not enough answers: {table.n} of {ENOUGH_ANSWERS}"
        return
    yield f"  {'promised':>8}  {'held':>5}  {'answers':>7}"
    for found in table.bins:
        shares = f"{100 * found.predicted:>6.0f} %  {100 * found.held:>3.0f} %"
        yield f"  {shares}  {found.n:>7}  {bar(found.held, BAR)}".rstrip()
    yield ""
    yield f"  {'':<16}{'log loss':>9}{'Brier':>8}{'ECE':>8}   (lower is better)"
    for name, measured in table.measured.items():
        yield f"  {name:<16}{measured.log_loss:>9.3f}{measured.brier:>8.3f}{measured.ece:>8.3f}"


def _table_document(table: Table) -> dict[str, Any]:
    measured = {name: _rounded(asdict(figures), 6) for name, figures in (table.measured or {}).items()}
    return {
        "n": table.n,
        "bins": [_rounded(asdict(found), 4) for found in table.bins],
        "measured": measured or None,
    }


def _rounded(values: dict[str, Any], digits: int) -> dict[str, Any]:
    return {key: round(value, digits) for key, value in values.items()}
