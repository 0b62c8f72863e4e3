"""A synthetic year of practice on the shipped bank: `python -m tests.support.year FOLDER` writes its journals."""

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from interview.bank.load import load_bank
from interview.core.events import Answered, Assessed, Event, Finished, Item, Judged, Rated, Round, Shown, Started
from interview.core.question import Entry, Kind
from interview.history.journal import Journal
from interview.paths import Paths

SHIPPED = Path(__file__).parents[2] / "question_bank"
LAST = date(2026, 11, 22)
MOCKS = 8
A_DAY = 9


def write_year(folder: Path, cache: Path, days: int = 365, seed: int = 1) -> None:
    """One drill on most days, better with time and weaker in some topics; a mock every six weeks."""
    bank = load_bank(Paths(folder / "none", "test", cache, cache, cache / "config.yaml"), [SHIPPED])
    entries = [entry for entry in bank.index if entry.kind is not Kind.CODE]
    areas = {name: topic.area for name, topic in bank.syllabus.topics.items()}
    items = [_item(entry, areas[entry.topic]) for entry in entries]
    rng = random.Random(seed)  # made-up data
    for number in range(days):
        day = LAST - timedelta(days=days - 1 - number)
        if rng.random() < 0.62:
            _write(folder, day, "drill", rng.sample(items, A_DAY), 0.55 + 0.3 * number / days, rng)
        if number % (days // MOCKS) == days // MOCKS - 1:
            _write(folder, day, "mock", rng.sample(items, 8), 0.4 + 0.5 * number / days, rng)


def _write(folder: Path, day: date, mode: str, items: list[Item], skill: float, rng: random.Random) -> None:
    name = f"{day:%Y%m%d}T{'100000' if mode == 'drill' else '180000'}Z-{rng.randrange(16**4):04x}"
    journal = Journal.create(folder, name)
    for event in _events(name, day, mode, items, skill, rng):
        journal.append(event)
    journal.close()


def _events(name: str, day: date, mode: str, items: list[Item], skill: float, rng: random.Random) -> Iterator[Event]:
    mock, hour = mode == "mock", "18" if mode == "mock" else "10"
    when: Any = {"t": f"{day}T{hour}:00:00.000Z", "day": str(day)}
    rounds = (Round(title="breadth" if mock else "", seconds=2700 if mock else 0, rubric="breadth" if mock else ""),)
    yield Started(
        **when,
        at=0.0,
        session=name,
        mode=mode,
        title="ML breadth" if mock else "Drill",
        items=tuple(items),
        rounds=rounds,
        feedback="end" if mock else "each",
        blueprint="breadth-45" if mock else "",
    )
    for index, item in enumerate(items):
        chance = skill - 0.25 * (item.topic in ("causal", "rl", "calculus")) + 0.1 * (item.kind == Kind.CHOICE)
        right = rng.random() < chance
        seconds, at = item.par * rng.uniform(0.3, 1.5), 60.0 * index
        spoken, score = item.kind == Kind.EXPLAIN, 1.0 if right else 0.0
        said = rng.choice(["", "guess", "fairly sure", "certain"])
        yield Shown(**when, at=at, index=index)
        yield Answered(
            **when,
            at=at + 50,
            index=index,
            response="1",
            score=None if spoken else score,
            seconds=seconds,
            confidence=said,
            predicted=0.85,
        )
        if not mock:
            if spoken:
                yield Judged(**when, at=at + 52, index=index, points=(), score=score)
            rating = 3 if right else 1
            yield Rated(**when, at=at + 55, index=index, suggested=rating, given=rating)
    if mock:
        spoken_places = [index for index, item in enumerate(items) if item.kind == Kind.EXPLAIN]
        for index in spoken_places:
            yield Judged(**when, at=600, index=index, points=(), score=round(skill, 2))
        if spoken_places:
            yield Assessed(**when, at=610, dimension="communication", score=3)
    yield Finished(**when, at=700)


def _item(entry: Entry, area: str) -> Item:
    return Item(
        question=entry.id,
        revision=entry.revision,
        kind=entry.kind,
        topic=entry.topic,
        area=area,
        title=entry.title,
        par=entry.par,
        level=entry.level,
        seed=1,
    )


if __name__ == "__main__":
    write_year(Path(sys.argv[1]), Path(sys.argv[1]).parent / "cache")
