"""The debrief of a mock: its scorecard, every place of the line-up with its result, and what to practise next."""

from dataclasses import dataclass
from pathlib import Path

from interview.core.codefacts import CodeFacts, code_facts
from interview.core.events import Item
from interview.core.question import Kind
from interview.core.scorecard import Outcome, Part, Scorecard
from interview.core.scoring import Mark, mark
from interview.core.state import Attempt, State, outcomes
from interview.history.projection import card
from interview.history.rows import Summary
from interview.practice.tools import Tools

# As many things to practise next as one can keep in mind.
NEXT = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One place of the line-up. `attempt` is None where it was skipped or the time ran out."""

    item: Item
    attempt: Attempt | None
    outcome: Outcome

    @property
    def score(self) -> float:
        """0 to 1, before the cost of hints; a question left open scores 0."""
        return (self.attempt.score or 0.0) if self.attempt else 0.0

    @property
    def mark(self) -> Mark:
        """The score in a word."""
        return mark(self.score)

    @property
    def cost(self) -> float:
        """What was lost, in expected seconds."""
        return (1 - self.outcome.earned) * self.item.par if self.outcome.asked else 0.0

    @property
    def title(self) -> str:
        """What was asked."""
        return part_title(self.item)


@dataclass(frozen=True, slots=True)
class Debrief:
    """What a finished mock shows. `earlier` are overall scores of mocks before it, oldest first."""

    state: State
    card: Scorecard
    lines: tuple[Line, ...]
    weakest: tuple[Line, ...]
    earlier: tuple[float, ...] = ()

    @property
    def hints(self) -> int:
        """How many were opened."""
        return sum(line.outcome.hints for line in self.lines)


def part_title(item: Item) -> str:
    """The question's title, or which part of it is asked."""
    names = {Part.CLARIFY: "clarify first", Part.FOLLOW_UP: "follow-up", Part.SECOND: "second follow-up"}
    name = names.get(Part(item.part))
    return f"{item.title}: {name}" if name else item.title


def debrief(state: State, mocks: list[Summary] | None = None) -> Debrief:
    """The debrief of a finished mock; `mocks` are all, newest first, to compare it with."""
    scores = card(state)
    assert scores is not None  # noqa: S101  # only a finished mock has a debrief
    earlier = [
        m.session.score for m in mocks or () if m.session.started < state.started.t and m.session.score is not None
    ]
    return Debrief(state, scores, tuple(_lines(state)), tuple(weakest(state)), tuple(reversed(earlier)))


def weakest(state: State) -> list[Line]:
    """What cost most, one place a question."""
    found: dict[str, Line] = {}
    for line in sorted(_lines(state), key=lambda line: -line.cost):
        if line.cost > 0 and line.mark is not Mark.RIGHT:
            found.setdefault(line.item.question, line)
    return list(found.values())[:NEXT]


def facts_of_code(tools: Tools, state: State) -> list[tuple[Attempt, CodeFacts]]:
    """What can be counted about each submission."""
    return [
        (attempt, code_facts(attempt.answered.response, reference))
        for attempt in state.attempts
        if state.started.items[attempt.index].kind == Kind.CODE
        and (reference := _reference(tools, state.started.items[attempt.index])) is not None
    ]


def _reference(tools: Tools, item: Item) -> str | None:
    question = tools.bank.questions.get(item.question)
    if question is None:
        return None
    try:
        return (Path(question.path).parent / f"solution{question.suffix}").read_text(encoding="utf-8")
    except OSError:
        return None


def _lines(state: State) -> list[Line]:
    by_index = {a.index: a for a in state.attempts}
    return [
        Line(item, by_index.get(index), outcome)
        for index, (item, outcome) in enumerate(zip(state.started.items, outcomes(state), strict=True))
    ]
