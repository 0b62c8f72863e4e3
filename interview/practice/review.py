"""One past session, read from its journal: every answer with the question as it was met then."""

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
    """One answer. `presented` is None where the bank has no such revision; `answer` is the author's."""

    number: int
    item: Item
    attempt: Attempt
    presented: Presented | None
    response: str
    answer: str

    @property
    def mark(self) -> Mark | None:
        """The score in a word; None while it waits to be judged."""
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
    """A session by its id or a unique part of it, the last one without a name.

    Raises NoSuchSessionError, UnreadableSessionError, UnfinishedMockError.
    """
    path = tools.paths.sessions / f"{find_session(tools, name).id}.jsonl"
    reading = read_journal(path)
    projected = project(reading.events)
    state = projected.state
    if state is None:
        raise UnreadableSessionError(path)
    if state.feedback_at_end and not state.finished:
        raise UnfinishedMockError(state.started.session)
    problems = [f"{p.path}:{p.line}: {p.message}" for p in reading.problems]
    return PastSession(
        state=state,
        items=tuple(_past_item(tools, state, attempt) for attempt in state.attempts),
        debrief=debrief(state, tools.store.summaries(mocks=True)) if state.feedback_at_end else None,
        problems=(*problems, *(f"{path}: {note}" for note in projected.notes)),
    )


def _past_item(tools: Tools, state: State, attempt: Attempt) -> PastItem:
    item, answered = state.started.items[attempt.index], attempt.answered
    question = tools.bank.questions.get(item.question)
    shown = None
    if question and question.revision == item.revision:
        projects = tools.projects if question.own_project else ()
        shown = present(question, item.seed, Part(item.part), projects)
    if shown is None:
        return PastItem(attempt.index + 1, item, attempt, None, answered.response, "")
    return PastItem(attempt.index + 1, item, attempt, shown, _response(shown, answered), _answer(shown))


def _response(shown: Presented, answered: Answered) -> str:
    how = how_answered(answered)
    return response_line(shown, answered.response) if answered.response or not how else f"({how})"


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
