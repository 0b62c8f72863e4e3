"""One past session, read from its journal: every answer with the question as it was met then."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interview.core.events import Answered, Item
from interview.core.feedback import key_line, response_line
from interview.core.present import Presented, present
from interview.core.question import Kind
from interview.core.scorecard import Part
from interview.core.scoring import Mark, mark
from interview.core.state import Attempt, State
from interview.errors import DataError, UsageError
from interview.history.journal import read_journal
from interview.history.projection import project
from interview.practice.debrief import Debrief, debrief
from interview.practice.start import find_session
from interview.practice.tools import Tools
from interview.practice.workfile import WorkFile


class UnfinishedMockError(UsageError):
    """A mock shows no answers before its end."""

    def __init__(self, session: str) -> None:
        super().__init__(
            f"mock {session[-4:]} is not finished: its answers are shown after the debrief",
            f"interview resume {session[-4:]}",
        )


class UnreadableSessionError(DataError):
    """No line-up can be read from the journal."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} holds no session that can be read", "interview list sessions")


class NoSuchItemError(UsageError):
    """No answer at that place of the line-up."""

    def __init__(self, number: int, session: "PastSession") -> None:
        answered = ", ".join(str(item.number) for item in session.items) or "none"
        super().__init__(f"question {number} was not answered in this session", f"answered were: {answered}")


def how_answered(answered: Answered) -> str:
    """`said aloud`, `given up`; empty where it was handed in as usual."""
    return "said aloud" if answered.aloud else "given up" if answered.gave_up else ""


@dataclass(frozen=True, slots=True)
class PastItem:
    """One place of the line-up. `presented` is None where the bank has no such revision; `answer` is the author's.

    `attempt` is None for what a mock left open; `response` then is the code that stood in the editor.
    """

    number: int
    item: Item
    attempt: Attempt | None
    presented: Presented | None
    response: str
    answer: str
    par: float

    @property
    def is_open(self) -> bool:
        """Whether it was asked and not answered."""
        return self.attempt is None

    @property
    def mark(self) -> Mark | None:
        """The score in a word; None while it waits to be judged. What was left open earns nothing."""
        if self.attempt is None:
            return Mark.WRONG
        return None if self.attempt.score is None else mark(self.attempt.score)


@dataclass(frozen=True, slots=True)
class PastSession:
    """A session that was finished or left. `problems` name journal lines that could not be used."""

    state: State
    items: tuple[PastItem, ...]
    debrief: Debrief | None
    problems: tuple[str, ...]

    def item(self, number: int) -> PastItem:
        """The answer at a place of the line-up, from 1; raises NoSuchItemError."""
        for item in self.items:
            if item.number == number:
                return item
        raise NoSuchItemError(number, self)


def read_session(tools: Tools, name: str | None = None) -> PastSession:
    """A session by its id or a unique part of it; without a name the last one with something to look at.

    Raises NoSuchSessionError, UnreadableSessionError, UnfinishedMockError.
    """
    path = tools.paths.sessions / f"{find_session(tools, name or _last(tools)).id}.jsonl"
    reading = read_journal(path)
    projected = project(reading.events)
    state = projected.state
    if state is None:
        raise UnreadableSessionError(path)
    if state.feedback_at_end and not state.finished:
        raise UnfinishedMockError(state.started.session)
    problems = [f"{p.path}:{p.line}: {p.message}" for p in reading.problems]
    found = debrief(state, tools.store.summaries(mocks=True)) if state.feedback_at_end else None
    return PastSession(
        state=state,
        items=tuple(_places(tools, state, found)),
        debrief=found,
        problems=(*problems, *(f"{path}: {note}" for note in projected.notes)),
    )


def _last(tools: Tools) -> str | None:
    """The last session that has answers or a debrief; None where there is none."""
    told = (s.session.id for s in tools.store.summaries() if s.answers or s.session.score is not None)
    return next(told, None)


def _places(tools: Tools, state: State, found: Debrief | None) -> Iterator[PastItem]:
    """Every answer; of a mock also what was left open."""
    if found is None:
        for attempt in state.attempts:
            yield _past_item(tools, state, attempt.index, attempt)
        return
    for index, line in enumerate(found.lines):
        if line.attempt or line.outcome.asked:
            yield _past_item(tools, state, index, line.attempt)


def _past_item(tools: Tools, state: State, index: int, attempt: Attempt | None) -> PastItem:
    item = state.started.items[index]
    shown = _shown(tools, item)
    return PastItem(
        number=index + 1,
        item=item,
        attempt=attempt,
        presented=shown,
        response=_response(tools, state, shown, attempt),
        answer=_answer(shown) if shown else "",
        par=state.started.stretched(item.par),
    )


def _shown(tools: Tools, item: Item) -> Presented | None:
    """The question as it was met then; None where the bank has no such revision."""
    question = tools.bank.questions.get(item.question)
    if question is None or question.revision != item.revision:
        return None
    return present(question, item.seed, Part(item.part), tools.projects if question.own_project else ())


def _response(tools: Tools, state: State, shown: Presented | None, attempt: Attempt | None) -> str:
    if attempt is None:
        return _in_the_editor(tools, state, shown) if shown and shown.question.kind is Kind.CODE else ""
    answered, how = attempt.answered, how_answered(attempt.answered)
    if how and not answered.response:
        return f"({how})"
    return response_line(shown, answered.response) if shown else answered.response


def _in_the_editor(tools: Tools, state: State, shown: Presented) -> str:
    """The code that stood there when an exercise was left open; empty where it was as it began."""
    work = WorkFile.at(tools, state.started.session, shown.question)
    source = work.read() or ""
    return source if work.holds_more(source) else ""


def _answer(shown: Presented) -> str:
    """The right answer: a line, a model explanation, or the reference solution."""
    question = shown.question
    if question.kind is Kind.EXPLAIN:
        return question.answer
    if question.kind is Kind.CODE:
        return _solution(Path(question.path).parent / f"solution{question.suffix}")
    return key_line(shown)


def _solution(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").rstrip()
    except OSError:
        return "(the reference solution cannot be read)"
