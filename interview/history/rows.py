"""What the store answers about sittings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One sitting, for lists."""

    id: str
    mode: str
    title: str
    started: str
    day: str
    finished: int
    items: int
    seconds: float
    feedback: str
    blueprint: str
    score: float | None
    word: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of one sitting. `seconds` and `par` are those of its answers.

    `right` is None for a mock that was left: it gives no verdicts before its debrief.
    """

    session: SessionRow
    answers: int
    right: int | None
    hints: int
    seconds: float
    par: float
