"""Makes what the budgets speak of: a bank of 1,000 questions and the journals of 100,000 past reviews."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from interview.core.events import Answered, Event, Item, Rated, Shown, Started
from interview.core.records import to_record

QUESTIONS = 1_000
REVIEWS = 100_000
PER_SESSION = 20
SESSIONS_A_DAY = 5
LAST_DAY = date(2026, 11, 22)
AREAS, TOPICS = 8, 40

CHOICE = """\
id: {id}
kind: choice
title: Question number {number}
topic: {topic}
concept: concept-{number}
level: intern
step: {step}
par: 60
prompt: |
  A model with {number} parameters is trained on twice as many rows. Training error
  stays where it is. Which statement about the validation error holds, and why does
  the number of rows matter here at all?
options:
  - text: It tends to fall towards the training error.
  - text: It grows with the number of rows.
    mistake: More rows make the two errors meet, they do not part.
  - text: It is always equal to the training error.
    mistake: Only without any gap, which nobody promised.
  - text: It cannot be said without the learning rate.
    mistake: The rate decides how fast, not where to.
answer: More rows narrow the gap between training and validation error.
why: Variance falls with the number of rows, bias does not.
hints:
  - Which part of the error depends on the number of rows?
"""


def make_bank(folder: Path) -> list[Item]:
    """Write the questions; returns them as a line-up names them."""
    folder.mkdir(parents=True)
    (folder / "FORMAT").write_text("format: 1\n")
    (folder / "TOPICS.yaml").write_text("\n".join(_topics()) + "\n")
    items = [_item(number) for number in range(QUESTIONS)]
    for number, item in enumerate(items):
        path = folder / item.topic / f"{item.question}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(CHOICE.format(id=item.question, number=number, topic=item.topic, step=number % 4 + 1))
    return items


def make_past(folder: Path, items: list[Item], reviews: int = REVIEWS) -> int:
    """Write journals, the last on LAST_DAY; returns the number of events."""
    folder.mkdir(parents=True)
    rng = random.Random(7)  # noqa: S311  # the same journals every time
    sessions, events = reviews // PER_SESSION, 0
    for number in range(sessions):
        day = LAST_DAY - timedelta(days=(sessions - 1 - number) // SESSIONS_A_DAY)
        begun = datetime(day.year, day.month, day.day, 8 + number % SESSIONS_A_DAY, tzinfo=UTC)
        name = f"{begun:%Y%m%dT%H%M%SZ}-{number % 65536:04x}"
        lines = [_line(event) for event in _session(name, begun, rng.sample(items, PER_SESSION), rng)]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        events += len(lines)
    return events


def _session(name: str, begun: datetime, items: list[Item], rng: random.Random) -> Iterator[Event]:
    day, at = str(begun.date()), 0.0
    yield Started(t=_stamp(begun, 0), day=day, at=0.0, session=name, mode="drill", title="Drill", items=tuple(items))
    for index in range(len(items)):
        t = _stamp(begun, at)
        yield Shown(t=t, day=day, at=at, index=index)
        seconds = round(rng.lognormvariate(3.7, 0.5), 3)
        at = round(at + seconds, 3)
        right = rng.random() < 0.8
        t = _stamp(begun, at)
        yield Answered(
            t=t, day=day, at=at, index=index, response=str(rng.randrange(4)), score=float(right), seconds=seconds,
            predicted=round(rng.uniform(0.6, 1.0), 4),
        )  # fmt: skip
        rating = rng.choice((2, 3, 3, 3)) if right else 1
        at = round(at + 10, 3)
        yield Rated(t=_stamp(begun, at), day=day, at=at, index=index, suggested=rating, given=rating)


def _item(number: int) -> Item:
    topic = number % TOPICS
    return Item(
        question=f"question-{number}",
        revision=1,
        kind="choice",
        topic=f"topic-{topic}",
        area=f"area-{topic % AREAS}",
        title=f"Question number {number}",
        par=60,
        level="intern",
        seed=number,
    )


def _topics() -> Iterator[str]:
    yield "areas:"
    yield from (f"  - {{id: area-{n}, title: Area {n}}}" for n in range(AREAS))
    yield "topics:"
    yield from (
        f"  - {{id: topic-{n}, title: Topic {n}, area: area-{n % AREAS}, priority: {'ABC'[n % 3]}}}"
        for n in range(TOPICS)
    )


def _stamp(begun: datetime, seconds: float) -> str:
    moment = begun + timedelta(seconds=seconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _line(event: Event) -> str:
    return json.dumps(to_record(event), ensure_ascii=False, separators=(",", ":")) + "\n"
