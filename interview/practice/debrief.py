"""The debrief of a mock: a score per round, every question with its result, and what to practise next."""

from dataclasses import dataclass

from interview.core.events import Item
from interview.core.question import Kind
from interview.core.scoring import Mark, mark
from interview.core.session import Attempt, State


@dataclass(frozen=True, slots=True)
class Line:
    """One question of the debrief. `attempt` is None where it was skipped or the time ran out."""

    item: Item
    attempt: Attempt | None

    @property
    def score(self) -> float:
        """0 to 1; a question left open scores 0."""
        return (self.attempt.score or 0.0) if self.attempt else 0.0

    @property
    def mark(self) -> Mark:
        """The score in a word."""
        return mark(self.score)


@dataclass(frozen=True, slots=True)
class Debrief:
    """What a finished mock shows. `scores` has one entry a round: title, 1 to 5, questions, how many self-scored."""

    title: str
    seconds: float
    limit: int
    lines: tuple[Line, ...]
    scores: tuple[tuple[str, float, int, int], ...]
    correctness: float

    @property
    def weakest(self) -> list[Line]:
        """The three that cost most: lowest score first, then the longest over par."""
        missed = [line for line in self.lines if line.mark is not Mark.RIGHT]
        return sorted(missed, key=lambda line: (line.score, -_overtime(line)))[:3]


def debrief(state: State) -> Debrief:
    """The debrief of a finished mock. Correctness is 1 + 4 x the share of points, every question counting the same."""
    by_index = {a.index: a for a in state.attempts}
    lines = tuple(Line(item, by_index.get(i)) for i, item in enumerate(state.started.items))
    scores = []
    for number, part in enumerate(state.started.rounds):
        own = [line for line in lines if line.item.round == number]
        if own:
            judged = sum(line.item.kind == Kind.EXPLAIN for line in own)
            scores.append((part.title, _points(own), len(own), judged))
    return Debrief(
        state.started.title, state.at, state.started.seconds, lines, tuple(scores), _points(lines) if lines else 1.0
    )


def _points(lines: tuple[Line, ...] | list[Line]) -> float:
    return 1 + 4 * sum(line.score for line in lines) / len(lines)


def _overtime(line: Line) -> float:
    return line.attempt.answered.seconds - line.item.par if line.attempt else 0.0
