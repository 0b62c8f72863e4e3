"""One sitting as a state machine: events in, state out.

    state = advance(state, event)

The same events read back from the journal rebuild the state, so a killed program resumes; undo folds without the last
rating or skip, and what was done since comes again after it is given anew. With feedback "each" a question goes
asking -> (judging) -> rating -> the next; with feedback "end" asking -> the next, and after the last one the
explanations are judged and what only the candidate can score is assessed, then it is done.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import singledispatch
from typing import Any

from interview.core.events import (
    Answered,
    Assessed,
    Event,
    Extended,
    Finished,
    Hinted,
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
from interview.core.state import Attempt, Phase, State

# Steps of a question; a note or a pause stands for itself.
_ON_A_QUESTION = (Shown, Hinted, Ran, Answered, Judged)

# What an event changes in the state, by field.
Changes = dict[str, Any]


class IllegalEventError(ValueError):
    """An event that cannot follow the ones before it."""


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
    """The events that hold after undoing: each Undone takes away the last rating or skip.

    What was done since on the question after it waits until that rating or skip is given anew; its clock stands
    meanwhile. In a journal whose Undone does not keep it, it was dropped and the question asked again.
    """
    kept: list[Event] = []
    waiting: list[tuple[Undone, list[Event]]] = []
    for event in events:
        if isinstance(event, Undone):
            waiting += _take_back(kept, event)
            continue
        kept.append(event)
        if waiting and isinstance(event, Rated | Skipped):
            undone, since = waiting.pop()
            kept += [replace(other, at=other.at + (event.at - undone.at)) for other in since]
    return kept


def to_take_back(events: Iterable[Event]) -> Rated | Skipped | None:
    """The rating or skip that an Undone would take back now, if there is one."""
    return next((event for event in reversed(effective(events)) if isinstance(event, Rated | Skipped)), None)


def _take_back(kept: list[Event], undone: Undone) -> list[tuple[Undone, list[Event]]]:
    """Take the last rating or skip out of what is kept; returns what has to wait for it, if there was one."""
    places = [i for i, event in enumerate(kept) if isinstance(event, Rated | Skipped)]
    if not places:
        return []
    gone, since = kept[places[-1]], kept[places[-1] + 1 :] if undone.kept else []
    del kept[places[-1] :]
    if isinstance(gone, Skipped):
        kept[:] = [_shown_later(event, gone, undone) for event in kept]
    kept += [event for event in since if not isinstance(event, _ON_A_QUESTION)]
    return [(undone, [event for event in since if isinstance(event, _ON_A_QUESTION)])]


def _shown_later(event: Event, skipped: Skipped, undone: Undone) -> Event:
    """The clock of a question stood from its skip to the undoing."""
    if isinstance(event, Shown) and event.index == skipped.index:
        return replace(event, at=event.at + (undone.at - skipped.at))
    return event


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
    if state.phase is not Phase.ASKING or event.seconds <= 0:  # how much is granted differs between versions
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
