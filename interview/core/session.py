"""One sitting as a state machine: events in, state out.

    state = advance(state, event)

The same events read back from the journal rebuild the state, so a killed program resumes; undo folds without the last
rating or skip. With feedback "each" a question goes asking -> (judging) -> rating -> the next; with feedback "end"
asking -> the next, and after the last one the explanations are judged and what only the candidate can score is
assessed, then it is done.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import singledispatch
from typing import Any, NamedTuple

from interview.core.events import (
    Answered,
    Assessed,
    Event,
    Extended,
    Finished,
    Hinted,
    Item,
    Judged,
    Left,
    Noted,
    Paused,
    Queued,
    Ran,
    Rated,
    Resumed,
    Shown,
    Skipped,
    Started,
    Undone,
)
from interview.core.question import Kind
from interview.core.scorecard import PARTIAL_CODE, Dimension, Outcome, Part, to_assess


class Phase(StrEnum):
    """What the candidate is asked to do now."""

    ASKING = "asking"
    JUDGING = "judging"
    RATING = "rating"
    ASSESSING = "assessing"
    DONE = "done"


# What an event changes in the state, by field.
Changes = dict[str, Any]


class IllegalEventError(ValueError):
    """An event that cannot follow the ones before it."""


class Attempt(NamedTuple):
    """One go at one question."""

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody calls
    answered: Answered
    runs: tuple[Ran, ...] = ()
    judged: Judged | None = None
    rated: Rated | None = None

    @property
    def score(self) -> float | None:
        """0 to 1; None while an explanation waits to be judged."""
        return self.judged.score if self.judged else self.answered.score


class State(NamedTuple):
    """Where the sitting stands. `shown_at` and `hints` belong to the question now asked, `round_at` (when it began)
    and `extra` (slack taken for it) to the round that is on.

    A named tuple, because it is copied at every event and a rebuild sees a hundred thousand of them.
    """

    started: Started
    index: int = 0  # type: ignore[assignment]  # as above
    phase: Phase = Phase.ASKING
    shown_at: float | None = None
    hints: int = 0
    runs: tuple[Ran, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    skipped: tuple[int, ...] = ()
    paused: bool = False
    left: bool = False
    at: float = 0.0
    round: int = -1
    round_at: float = 0.0
    extra: int = 0
    slack: int = 0
    pauses: int = 0
    assessed: tuple[Assessed, ...] = ()
    queued: tuple[str, ...] = ()

    @property
    def item(self) -> Item:
        """The question now asked, judged or rated."""
        return self.started.items[self.index]

    @property
    def attempt(self) -> Attempt | None:
        """The attempt at the current question, once answered."""
        return next((a for a in self.attempts if a.index == self.index), None)

    @property
    def slack_left(self) -> int:
        """Seconds of slack not yet taken."""
        return self.started.slack - self.slack

    @property
    def dimension(self) -> Dimension | None:
        """What the candidate is to score next; None while nothing is."""
        done = {event.dimension for event in self.assessed}
        return next((d for d in _to_assess(self) if d not in done), None)

    @property
    def feedback_at_end(self) -> bool:
        """No verdict before the debrief."""
        return self.started.feedback == "end"

    @property
    def finished(self) -> bool:
        """Nothing is left to do."""
        return self.phase is Phase.DONE


def start(event: Started) -> State:
    """The state of a sitting that has just been drawn."""
    state = State(event, at=event.at)
    return state if event.items else state._replace(phase=Phase.DONE)


def advance(state: State, event: Event) -> State:
    """The state after an event; raises IllegalEventError. Undone is not a step: use `fold`."""
    return state._replace(**{"at": max(state.at, event.at), **_step(event, state)})


def fold(events: Iterable[Event]) -> State:
    """The state after all events; the first must be Started. Raises IllegalEventError."""
    kept = effective(events)
    if not kept or not isinstance(kept[0], Started):
        raise IllegalEventError("a session begins with its line-up")
    state = start(kept[0])
    for event in kept[1:]:
        state = advance(state, event)
    return state


def effective(events: Iterable[Event]) -> list[Event]:
    """The events that still hold after undoing: each Undone takes away the last rating or skip and what follows it."""
    kept: list[Event] = []
    for event in events:
        if isinstance(event, Undone):
            _take_back(kept)
        else:
            kept.append(event)
    return kept


def can_undo(events: Iterable[Event]) -> bool:
    """Whether there is a rating or skip to take back."""
    return any(isinstance(event, Rated | Skipped) for event in effective(events))


def _take_back(kept: list[Event]) -> None:
    places = [i for i, event in enumerate(kept) if isinstance(event, Rated | Skipped)]
    if places:
        del kept[places[-1] :]


@singledispatch
def _step(event: Event, _state: State) -> Changes:
    raise IllegalEventError(f"{event.name} cannot happen inside a session")


@_step.register
def _on_shown(event: Shown, state: State) -> Changes:
    _need(state, event.index, Phase.ASKING)
    changes: Changes = {"shown_at": event.at} if state.shown_at is None else {}
    if state.item.round != state.round:
        changes |= {"round": state.item.round, "round_at": event.at, "extra": 0}
    return changes


@_step.register
def _on_hinted(event: Hinted, state: State) -> Changes:
    _need(state, event.index, Phase.ASKING)
    return {"hints": state.hints + 1}


@_step.register
def _on_ran(event: Ran, state: State) -> Changes:
    _need(state, event.index, Phase.ASKING)
    return {"runs": (*state.runs, event)}


@_step.register
def _on_answered(event: Answered, state: State) -> Changes:
    _need(state, event.index, Phase.ASKING)
    attempts = (*state.attempts, Attempt(event.index, event, state.runs))
    if state.feedback_at_end:
        return _next(state, attempts)
    return {"attempts": attempts, "phase": Phase.JUDGING if event.score is None else Phase.RATING}


@_step.register
def _on_judged(event: Judged, state: State) -> Changes:
    _need(state, event.index, Phase.JUDGING)
    attempts = _with_attempt(state, event.index, judged=event)
    if state.feedback_at_end:
        return _next_to_judge(state, attempts)
    return {"attempts": attempts, "phase": Phase.RATING}


@_step.register
def _on_rated(event: Rated, state: State) -> Changes:
    attempts = _with_attempt(state, event.index, rated=event)
    if state.feedback_at_end:  # the debrief rates what was answered, in any order
        return {"attempts": attempts}
    _need(state, event.index, Phase.RATING)
    return _next(state, attempts)


@_step.register
def _on_skipped(event: Skipped, state: State) -> Changes:
    _need(state, event.index, Phase.ASKING)
    return _next(state, state.attempts) | {"skipped": (*state.skipped, event.index)}


@_step.register
def _on_extended(event: Extended, state: State) -> Changes:
    if state.phase is not Phase.ASKING or not 0 < event.seconds <= state.slack_left:
        raise IllegalEventError(f"{event.seconds} s of slack cannot be taken now")
    return {"extra": state.extra + event.seconds, "slack": state.slack + event.seconds}


@_step.register
def _on_assessed(event: Assessed, state: State) -> Changes:
    if state.phase is not Phase.ASSESSING or event.dimension != state.dimension or not 1 <= event.score <= 5:
        raise IllegalEventError(f"{event.dimension} cannot be scored {event.score} now")
    assessed = (*state.assessed, event)
    over = state._replace(assessed=assessed).dimension is None
    return {"assessed": assessed, "phase": Phase.DONE if over else Phase.ASSESSING}


@_step.register
def _on_noted(event: Noted, state: State) -> Changes:
    if not 0 <= event.index < len(state.started.items):
        raise IllegalEventError(f"there is no question {event.index + 1} to note something about")
    return {}


@_step.register
def _on_queued(event: Queued, _state: State) -> Changes:
    return {"queued": event.questions}


@_step.register
def _on_paused(_event: Paused, state: State) -> Changes:
    return {"paused": True, "pauses": state.pauses + 1}


@_step.register
def _on_resumed(_event: Resumed, _state: State) -> Changes:
    return {"paused": False, "left": False}


@_step.register
def _on_left(_event: Left, _state: State) -> Changes:
    return {"left": True, "paused": False}


@_step.register
def _on_finished(_event: Finished, state: State) -> Changes:
    if state.feedback_at_end and state.phase is Phase.ASKING:
        return _next_to_judge(state, state.attempts)
    return {"phase": Phase.DONE}


def _need(state: State, index: int, phase: Phase) -> None:
    if state.phase is not phase or state.index != index:
        where = f"question {state.index + 1} is {state.phase}"
        raise IllegalEventError(f"question {index + 1} cannot be {phase} now: {where}")


def _with_attempt(
    state: State, index: int, *, judged: Judged | None = None, rated: Rated | None = None
) -> tuple[Attempt, ...]:
    attempts = list(state.attempts)
    for place in reversed(range(len(attempts))):  # nearly always the last one
        attempt = attempts[place]
        if attempt.index == index:
            attempts[place] = attempt._replace(judged=judged or attempt.judged, rated=rated or attempt.rated)
            break
    return tuple(attempts)


def _next(state: State, attempts: tuple[Attempt, ...]) -> Changes:
    """To the next question, or behind the last one."""
    fresh: Changes = {"attempts": attempts, "shown_at": None, "hints": 0, "runs": ()}
    if state.index + 1 < len(state.started.items):
        return fresh | {"index": state.index + 1, "phase": Phase.ASKING}
    return fresh | (_next_to_judge(state, attempts) if state.feedback_at_end else {"phase": Phase.DONE})


def _next_to_judge(state: State, attempts: tuple[Attempt, ...]) -> Changes:
    """With feedback at the end: the first explanation not yet judged, then what is to assess, then the end."""
    waiting = [a.index for a in attempts if a.score is None]
    if waiting:
        return {"attempts": attempts, "index": waiting[0], "phase": Phase.JUDGING}
    rest = state._replace(attempts=attempts).dimension
    return {"attempts": attempts, "phase": Phase.DONE if rest is None else Phase.ASSESSING}


def outcomes(state: State) -> list[Outcome]:
    """What became of every place in the line-up. What belongs to a question that was left out was not asked."""
    found = {attempt.index: attempt for attempt in state.attempts}
    answered = {(state.started.items[i].question, state.started.items[i].round) for i in found if _is_whole(state, i)}
    return [
        Outcome(
            Kind(item.kind),
            Part(item.part),
            item.round,
            _worth(found[index]) if index in found else None,
            found[index].answered.hints if index in found else 0,
            asked=not item.part or (item.question, item.round) in answered,
        )
        for index, item in enumerate(state.started.items)
    ]


def _worth(attempt: Attempt) -> float | None:
    """What an answer earns in a scorecard: of code that is not accepted a part of the cases it passes."""
    answered = attempt.answered
    if answered.total and answered.passed < answered.total:
        return PARTIAL_CODE * answered.passed / answered.total
    return attempt.score


def _is_whole(state: State, index: int) -> bool:
    return not state.started.items[index].part


def _to_assess(state: State) -> list[Dimension]:
    """Only where a scorecard was announced: a mock without a blueprint has none."""
    return to_assess(state.started.rounds, outcomes(state)) if state.started.blueprint else []
