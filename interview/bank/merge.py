"""Several bank folders become one bank: ids unique, replacements made, topics known."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from interview.bank.cache import decode_syllabus
from interview.bank.shelf import TOPICS_FILE, Place, Shelf
from interview.core.question import Area, Problem, Syllabus, Topic


@dataclass(slots=True)
class Merged:
    """The questions of all banks by id, in order, with every problem found on the way."""

    syllabus: Syllabus
    places: dict[str, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def add(self, rule: str, place: Place, key: str, **facts: object) -> None:
        """Keep a problem, by its rule's name, of a question that is fine by itself."""
        self.problems.append(_problem(rule, shown_path(place.path), place.record.lines.get(key, 1), **facts))


def merge(shelves: Sequence[Shelf]) -> Merged:
    """Earlier shelves win where two share an id and the later one does not say that it replaces it."""
    merged = Merged(merged_syllabus(shelves))
    for shelf in shelves:
        merged.problems += _own_problems(shelf)
        merged.problems += _topic_problems(shelf, merged.syllabus)
        _take(merged, shelf)
    return merged


def merged_syllabus(shelves: Iterable[Shelf]) -> Syllabus:
    """One syllabus of all banks; what an earlier one says of a topic or an area stays."""
    areas: dict[str, Area] = {}
    topics: dict[str, Topic] = {}
    concepts: dict[str, None] = {}
    elements: dict[str, None] = {}
    for part in _syllabuses(shelves):
        areas = {area.id: areas.get(area.id, area) for area in (*areas.values(), *part.areas)}
        topics |= {name: topic for name, topic in part.topics.items() if name not in topics}
        concepts |= dict.fromkeys(part.concepts)
        elements |= dict.fromkeys(part.elements_anywhere)
    return Syllabus(tuple(areas.values()), topics, tuple(concepts), tuple(elements))


def shown_path(path: Path) -> str:
    """Below the working folder as it would be typed there, else in full."""
    try:
        return str(path.relative_to(Path(os.path.realpath(os.curdir))))
    except (ValueError, OSError):
        return str(path)


def _syllabuses(shelves: Iterable[Shelf]) -> Iterator[Syllabus]:
    for shelf in shelves:
        record = shelf.records.get(TOPICS_FILE)
        if record and record.body:
            yield decode_syllabus(record.body)


def _own_problems(shelf: Shelf) -> Iterator[Problem]:
    for record in shelf.records.values():
        for problem in record.problems:
            yield replace(problem, path=shown_path(shelf.path(problem.path)))
    for name in shelf.stray:
        yield _problem("STRAY_FILE", shown_path(shelf.path(name)), 0)


def _topic_problems(shelf: Shelf, syllabus: Syllabus) -> Iterator[Problem]:
    areas = [area.id for area in syllabus.areas]
    record = shelf.records.get(TOPICS_FILE)
    for name, line in record.lines.items() if record else ():
        area = syllabus.topics[name].area
        if area not in areas:
            path = shown_path(shelf.path(TOPICS_FILE))
            yield _problem("UNKNOWN_AREA", path, line, topic=name, area=area, near=_near(area, areas))


def _problem(rule: str, path: str, line: int, **facts: object) -> Problem:
    from interview.bank.rules import Rule  # only where something is wrong: a start that finds nothing needs no rules

    return Rule[rule].problem(path, line, **facts)


def _near(word: str, known: Iterable[str]) -> str:
    from interview.bank.rules import near

    return near(word, known)


def _take(merged: Merged, shelf: Shelf) -> None:
    before = dict(merged.places)
    for name, record in shelf.records.items():
        if record.row:
            _place_one(merged, Place(shelf, name), before)


def _place_one(merged: Merged, place: Place, before: dict[str, Place]) -> None:
    """`before` are the questions of earlier banks: only those can be replaced."""
    ident, replaces, topic = place.record.row[0], place.record.replaces, place.record.row[3]
    topics = merged.syllabus.topics
    if topics and topic not in topics:
        merged.add("UNKNOWN_TOPIC", place, "topic", topic=topic, near=_near(topic, topics))
        return
    if replaces in before:
        merged.places.pop(replaces, None)
    elif replaces:
        merged.add("REPLACES_NOTHING", place, "replaces", id=replaces)
    if ident in merged.places:
        other = shown_path(merged.places[ident].path)
        merged.add("SHARED_ID", place, "id", id=ident, other=other)
        return
    merged.places[ident] = place
