"""Where a sitting stands, as a value, and what became of every place in its line-up."""

from enum import StrEnum
from typing import NamedTuple

from interview.core.events import Answered, Assessed, Item, Judged, Ran, Rated, Started
from interview.core.question import Kind
from interview.core.scorecard import PARTIAL_CODE, Dimension, Outcome, Part, to_assess


class Phase(StrEnum):
    """What the candidate is asked to do now."""

    ASKING = "asking"
    JUDGING = "judging"
    RATING = "rating"
    ASSESSING = "assessing"
    DONE = "done"


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
        """Seconds of slack not yet taken; 0 too where a version that granted more let more be taken."""
        return max(0, int(self.started.stretched(self.started.slack)) - self.slack)

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
