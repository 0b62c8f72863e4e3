"""From the events of one journal to the rows of the store. Pure: no files, no SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from interview.core.events import Event, Started
from interview.core.question import Kind
from interview.core.session import Attempt, IllegalEventError, State, advance, effective, start


class AttemptRow(NamedTuple):
    """One row of table attempt, in its column order."""

    session: str
    idx: int
    question: str
    revision: int
    kind: str
    topic: str
    area: str
    level: str
    title: str
    t: str
    day: str
    score: float | None
    verdict: str
    seconds: float
    par: float
    hints: int
    runs: int
    confidence: str
    predicted: float | None
    self_scored: bool
    suggested: int | None
    rating: int | None
    outcome: str


@dataclass(frozen=True, slots=True)
class Projected:
    """What a journal says. `state` is None where it has no line-up; `notes` name events that made no sense."""

    state: State | None
    rows: list[AttemptRow]
    notes: list[str]


def project(events: Sequence[Event]) -> Projected:
    """Fold what can be folded: an event that cannot follow the ones before it is left out and named."""
    kept, notes = effective(events), list[str]()
    if not kept or not isinstance(kept[0], Started):
        return Projected(None, [], ["it does not begin with a line-up"] if kept else [])
    state = start(kept[0])
    for event in kept[1:]:
        try:
            state = advance(state, event)
        except IllegalEventError as error:
            notes.append(str(error))
    return Projected(state, [_row(state.started, a) for a in state.attempts], notes)


def _row(started: Started, attempt: Attempt) -> AttemptRow:
    item, answered = started.items[attempt.index], attempt.answered
    rated = attempt.rated
    return AttemptRow(
        *(started.session, attempt.index, item.question, item.revision, item.kind, item.topic, item.area, item.level),
        *(item.title, answered.t, answered.day, attempt.score, answered.verdict, answered.seconds, float(item.par)),
        *(answered.hints, answered.runs, answered.confidence, answered.predicted, item.kind == Kind.EXPLAIN),
        *(rated.suggested if rated else None, rated.given if rated else None, rated.outcome if rated else "counted"),
    )
