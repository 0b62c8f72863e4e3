"""Answers over longer times, for the report: by month, by day, and how long they took beside par."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from interview.core.scoring import FULL_SCORE
from interview.core.statistics import ENOUGH, Answer, Share


class Times(NamedTuple):
    """Seconds over par of the answers of a kind: quartiles, and how many took longer than par."""

    n: int
    low: float
    median: float
    high: float
    late: int


def first_tries_by_month(answers: Iterable[Answer]) -> list[tuple[str, Share]]:
    """Right of the first answers to questions, by month (2026-03), oldest first: what an interview asks is unseen."""
    months: dict[str, list[int]] = {}
    for answer in answers:
        if answer.counted and answer.previous is None:
            month = months.setdefault(answer.day[:7], [0, 0])
            month[0] += (answer.score or 0.0) >= FULL_SCORE
            month[1] += 1
    return [(month, Share(*counts)) for month, counts in sorted(months.items())]


def times_by_kind(answers: Iterable[Answer]) -> dict[str, Times]:
    """Of kinds with enough answers."""
    paces: dict[str, list[float]] = {}
    for answer in answers:
        if answer.counted:
            paces.setdefault(answer.kind, []).append(answer.seconds / max(answer.par, 1.0))
    return {kind: _times(sorted(values)) for kind, values in sorted(paces.items()) if len(values) >= ENOUGH}


def seconds_by_day(answers: Iterable[Answer]) -> dict[date, float]:
    """Answering time of each study day."""
    days: dict[str, float] = {}
    for answer in answers:
        days[answer.day] = days.get(answer.day, 0.0) + answer.seconds
    return {date.fromisoformat(day): seconds for day, seconds in days.items()}


def answers_by_week(answers: Iterable[Answer]) -> list[tuple[date, int]]:
    """How many answers by the Monday of their week; weeks without any in between are counted as 0."""
    weeks: dict[date, int] = {}
    for answer in answers:
        day = date.fromisoformat(answer.day)
        monday = day - timedelta(days=day.weekday())
        weeks[monday] = weeks.get(monday, 0) + 1
    if not weeks:
        return []
    first, last = min(weeks), max(weeks)
    mondays = [first + timedelta(days=7 * n) for n in range((last - first).days // 7 + 1)]
    return [(monday, weeks.get(monday, 0)) for monday in mondays]


def _times(values: list[float]) -> Times:
    def at(share: float) -> float:
        return values[round(share * (len(values) - 1))]

    return Times(len(values), at(0.25), at(0.5), at(0.75), sum(value > 1 for value in values))
