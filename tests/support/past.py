"""Journals of made-up sittings, written by the real journal."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from interview.core.events import Answered, Event, Finished, Item, Judged, Rated, Round, Shown, Started
from interview.history.journal import Journal

TOPICS = {"dropout": "nn", "relu": "nn", "double": "nn"}
KINDS = {"dropout": "choice", "relu": "multi", "double": "code", "bayes": "numeric", "explain-recall": "explain"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One answer; questions are those of tests/banks/small. `rating` None: left before it was rated."""

    question: str
    score: float | None = 1.0
    rating: int | None = 3
    outcome: str = "counted"
    seconds: float = 30.0
    hints: int = 0
    response: str = "1"
    points: tuple[str, ...] | None = None
    suggested: dict[str, float] = field(default_factory=dict)


def right(question: str, **more: float) -> Past:
    """Answered right and rated good."""
    return Past(question=question, **more)  # type: ignore[arg-type]  # seconds and hints only


def wrong(question: str, outcome: str = "counted") -> Past:
    """Answered wrong and rated again."""
    return Past(question=question, score=0.0, rating=1, outcome=outcome, response="0")


def write_past(
    folder: Path, name: str, day: date, answers: Sequence[Past], *, mock: bool = False, finished: bool = True
) -> Path:
    """One sitting at ten in the morning; of a mock nothing is rated. Returns the journal's path."""
    journal = Journal.create(folder, name)
    for event in _events(name, day, answers, mock, finished):
        journal.append(event)
    journal.close()
    return journal.path


def _events(name: str, day: date, answers: Sequence[Past], mock: bool, finished: bool) -> list[Event]:
    events: list[Event] = [
        Started(
            t=_at(day, 0),
            day=str(day),
            at=0.0,
            session=name,
            mode="mock" if mock else "drill",
            title="Tiny mock" if mock else "Drill",
            items=tuple(_item(past.question) for past in answers),
            rounds=(Round(title="all", seconds=600),),
            feedback="end" if mock else "each",
        )
    ]
    for index, past in enumerate(answers):
        events += _answer(day, index, past, mock)
    if finished and not mock:
        events.append(Finished(t=_at(day, 59), day=str(day), at=60.0 * len(answers)))
    return events


def _answer(day: date, index: int, past: Past, mock: bool) -> list[Event]:
    t, study_day, at = _at(day, index), str(day), 60.0 * index
    events: list[Event] = [
        Shown(t=t, day=study_day, at=at, index=index),
        Answered(
            t=t,
            day=study_day,
            at=at + past.seconds,
            index=index,
            response=past.response,
            score=None if past.points is not None else past.score,
            seconds=past.seconds,
            hints=past.hints,
        ),
    ]
    if past.points is not None:
        points, score = past.points, past.score or 0.0
        event = Judged(t=t, day=study_day, at=at + past.seconds, index=index, points=points, score=score)
        events.append(replace(event, suggested=past.suggested))
    if past.rating is not None and not mock:
        given, outcome = past.rating, past.outcome
        events.append(Rated(t=t, day=study_day, at=at + 50, index=index, suggested=given, given=given, outcome=outcome))
    return events


def _item(question: str) -> Item:
    topic = TOPICS.get(question, "metrics")
    return Item(
        question=question,
        revision=1,
        kind=KINDS.get(question, "explain" if question.startswith("explain-") else "short"),
        topic=topic,
        area="dl" if topic == "nn" else "data",
        title=question.replace("-", " ").capitalize(),
        par=60,
        level="intern",
        seed=1,
    )


def _at(day: date, minute: int) -> str:
    return f"{day}T10:{minute:02d}:00.000Z"
