"""From the events of one journal to the rows of the store. Pure: no files, no SQL."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from interview.core.events import Event, Judged, Noted, Queued, Started
from interview.core.question import Kind
from interview.core.scorecard import Dimension, Scorecard, scorecard
from interview.core.session import IllegalEventError, advance, effective, start
from interview.core.state import Attempt, State, outcomes


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


class TickRow(NamedTuple):
    """One row of table tick, in its column order."""

    session: str
    idx: int
    question: str
    revision: int
    part: str
    point: str
    p: float
    moved: float
    ticked: bool
    t: str
    day: str


@dataclass(frozen=True, slots=True)
class Projected:
    """What a journal says. `state` is None where it has no line-up; `notes` name events that made no sense.

    `rows` are answers to whole questions; `queued` are questions for the next drill, each with its instant;
    `notes_taken` what was written down: question, instant, text; `ticks` are suggested key points, of parts too.
    """

    state: State | None
    rows: list[AttemptRow]
    notes: list[str]
    queued: tuple[tuple[str, str], ...] = ()
    notes_taken: tuple[tuple[str, str, str], ...] = ()
    ticks: tuple[TickRow, ...] = ()


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
    rows = [_row(state.started, a) for a in state.attempts if not state.started.items[a.index].part]
    queued = tuple((name, event.t) for event in kept if isinstance(event, Queued) for name in event.questions)
    items = state.started.items
    taken = tuple(
        (items[e.index].question, e.t, e.text) for e in kept if isinstance(e, Noted) and 0 <= e.index < len(items)
    )
    ticks = tuple(row for a in state.attempts if a.judged for row in _ticks(state.started, a.index, a.judged))
    return Projected(state, rows, notes, queued, taken, ticks)


def card(state: State) -> Scorecard | None:
    """The scorecard of a mock that was finished."""
    if not (state.feedback_at_end and state.finished and state.started.items):
        return None
    assessed = {Dimension(event.dimension): event.score for event in state.assessed}
    return scorecard(state.started.rounds, outcomes(state), assessed)


def _row(started: Started, attempt: Attempt) -> AttemptRow:
    item, answered = started.items[attempt.index], attempt.answered
    rated = attempt.rated
    return AttemptRow(
        *(started.session, attempt.index, item.question, item.revision, item.kind, item.topic, item.area, item.level),
        *(item.title, answered.t, answered.day, attempt.score, answered.verdict, answered.seconds, float(item.par)),
        *(answered.hints, answered.runs, answered.confidence, answered.predicted, item.kind == Kind.EXPLAIN),
        *(rated.suggested if rated else None, rated.given if rated else None, rated.outcome if rated else "counted"),
    )


def _ticks(started: Started, index: int, judged: Judged) -> Iterator[TickRow]:
    item = started.items[index]
    for point, p in judged.suggested.items():
        head = (started.session, index, item.question, item.revision, item.part, point, p)
        yield TickRow(*head, judged.offsets.get(point, 0.0), point in judged.points, judged.t, judged.day)
