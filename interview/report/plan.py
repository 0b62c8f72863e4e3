"""`interview plan` as lines of text and as a document."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from interview.core.agenda import Why
from interview.core.readiness import Estimate
from interview.core.simulation import Outcome, Scenario
from interview.practice.plan import Ahead, Today, usual
from interview.report.words import DAYS, day_month, plural, stuck_lines, wrapped

NAMES = {
    "ours": "this program's plan",
    "due_first": "what is due at 90 %, then new ones",
    "capped": "the same, intervals cut at the date",
    "new_first_fill": "new ones first, due, then the least known",
}
SHOWN = 5


def today_lines(today: Today, minutes: int) -> Iterator[str]:
    """The date and today's set; `minutes` are those of the set."""
    day = date.fromisoformat(today.goal.date)
    when = "tomorrow" if today.days == 1 else f"in {plural(today.days, 'day')}" if today.days else "today"
    profile = f"; profile {today.goal.profile}" if today.goal.profile else ""
    text = f"Interview on {day_month(day)} {day.year}, {when}; {week_words(today.goal.minutes)}{profile}."
    yield wrapped(text)
    yield ""
    yield _today_line(today, minutes)
    if today.light and today.chosen:
        yield "  A light day: what is least known, nothing new, half of the minutes."


def ahead_lines(today: Today, ahead: Ahead) -> Iterator[str]:
    """The forecasts, and what the plan leaves out and why."""
    if ahead.forecasts:
        questions = ahead.forecasts[0].estimate.questions
        yield f"Kept up until then, a question out of these {questions} would be answered right:"
        for forecast in ahead.forecasts:
            unmet = f"{forecast.unmet} never met" if forecast.unmet else "all met"
            yield f"  {forecast.minutes:>4.0f} min a day   {band_words(forecast.estimate):<24} {unmet}"
        yield ""
    yield from _left_out_lines(today, ahead)
    yield from stuck_lines(today.stuck)


def plan_document(today: Today, ahead: Ahead, minutes: int) -> dict[str, Any]:
    """`interview.plan/1`. Shares are 0 to 1 with their 80 % bands."""
    why = {str(reason): [n for n, w in today.left_out.items() if w is reason] for reason in Why}
    why[str(Why.NO_TIME)] = list(ahead.unmet)
    return {
        "schema": "interview.plan/1",
        "date": today.goal.date,
        "days": today.days,
        "profile": today.goal.profile or None,
        "minutes": dict(zip(DAYS, today.goal.minutes, strict=True)),
        "today": {
            "day": str(today.day),
            "minutes": round(today.budget, 1),
            "left": round(today.minutes, 1),
            "light": today.light,
            "questions": [entry.id for entry in today.chosen],
            "new": today.new,
            "expected_minutes": minutes if today.chosen else 0,
        },
        "forecasts": [
            {"minutes": f.minutes, **estimate_document(f.estimate), "never_met": f.unmet} for f in ahead.forecasts
        ],
        "parked": why,
        "stuck": {name: list(before) for name, before in today.stuck.items()},
    }


def simulation_document(scenario: Scenario, outcomes: Mapping[str, Outcome]) -> dict[str, Any]:
    """`interview.simulation/1`: expected recall at the date, its standard error, minutes a day."""
    policies = {
        name: {"recall": round(o.recall, 4), "se": round(o.se, 4), "minutes": round(o.minutes, 2)}
        for name, o in outcomes.items()
    }
    return {"schema": "interview.simulation/1", "runs": scenario.runs, "policies": policies}


def simulation_lines(scenario: Scenario, outcomes: Mapping[str, Outcome]) -> Iterator[str]:
    """A table of policies."""
    cards = f"{plural(scenario.concepts, 'concept')}, {plural(scenario.exercises, 'exercise')}"
    yield f"{cards}; {scenario.days} days, {scenario.minutes_per_day:g} min a day; {plural(scenario.runs, 'run')}."
    yield ""
    yield f"{'':<44}{'known on the day':>17}{'s.e.':>8}{'min/day':>9}"
    for name, outcome in outcomes.items():
        yield f"{NAMES[name]:<44}{outcome.recall:>17.3f}{outcome.se:>8.3f}{outcome.minutes:>9.1f}"


def band_words(estimate: Estimate) -> str:
    """About 83 % (75–89 %)."""
    return f"about {100 * estimate.mean:.0f} % ({100 * estimate.low:.0f}–{100 * estimate.high:.0f} %)"


def estimate_document(estimate: Estimate) -> dict[str, Any]:
    """The mean, the 80 % band, and the questions it is about."""
    return {
        "recall": round(estimate.mean, 4),
        "band": [round(estimate.low, 4), round(estimate.high, 4)],
        "questions": estimate.questions,
        "seen": estimate.seen,
    }


def week_words(minutes: Sequence[float]) -> str:
    """20 min a day (Sat 45, Sun off)."""
    most = usual(minutes)
    others = [f"{DAYS[n][:3]} {f'{m:g}' if m else 'off'}" for n, m in enumerate(minutes) if m != most]
    return f"{most:g} min a day" + (f" ({', '.join(others)})" if others else "")


def _today_line(today: Today, minutes: int) -> str:
    if today.chosen:
        new = f", {today.new} of them new" if today.new else ""
        text = f"Today: {plural(len(today.chosen), 'question')}, about {minutes} min{new}"
        return f"{text:<52}interview drill"
    return "Today: a day off." if not today.budget else "Today: done."


def _left_out_lines(today: Today, ahead: Ahead) -> Iterator[str]:
    reasons = Counter(today.left_out.values()) + Counter({Why.NO_TIME: len(ahead.unmet)})
    if not reasons:
        return
    yield "Not in the plan"
    for why, count in reasons.items():
        names = ahead.unmet if why is Why.NO_TIME else [n for n, w in today.left_out.items() if w is why]
        yield wrapped(f"  {count:>4}  {why}: {_some(names)}", hang=8)


def _some(names: Sequence[str]) -> str:
    more = f", … (interview plan --json has all {len(names)})" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more
