"""Rules that only the whole bank can break: titles, links between questions, near duplicates, age, the longest key."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from interview.bank.load import Bank
from interview.bank.merge import shown_path
from interview.bank.rules import Rule, near
from interview.bank.rules_kinds import overlap
from interview.bank.sheet import Sheet
from interview.core.question import Kind, Problem

# Two prompts of a topic that share this much of their three-word runs ask the same.
NEAR_DUPLICATE = 0.6
FACTS_KEEP_DAYS = 548  # 18 months
_FAST_AREAS = ("language", "responsible")


def check_links(sheets: Sequence[Sheet], bank: Bank) -> None:
    """Titles, prerequisites, elements, extends, circles."""
    _titles(sheets)
    _prerequisites(sheets, bank)
    _elements(sheets, bank)
    _extends(sheets, bank)
    _circles(sheets, bank)


def check_duplicates(sheets: Sequence[Sheet]) -> None:
    """Prompts that nearly repeat another prompt of the topic."""
    topics: dict[str, list[tuple[Sheet, set[str]]]] = defaultdict(list)
    for sheet in sheets:
        topics[sheet.question.topic].append((sheet, _runs(sheet.question.prompt)))
    for members in topics.values():
        for (first, some), (second, others) in combinations(members, 2):
            share = overlap(some, others)
            if share >= NEAR_DUPLICATE:
                second.add(Rule.NEAR_DUPLICATE, "prompt", share=share, other=first.report.path)


def check_age(sheets: Sequence[Sheet], bank: Bank, today: date) -> None:
    """Facts about language models change quickly."""
    for sheet in sheets:
        reviewed = sheet.question.reviewed
        if not reviewed or bank.area_of(sheet.question.topic) not in _FAST_AREAS:
            continue
        if (today - date.fromisoformat(reviewed)).days > FACTS_KEEP_DAYS:
            sheet.add(Rule.OLD_FACTS, "reviewed", reviewed=reviewed)


def longest_key(sheets: Sequence[Sheet], bank: Bank) -> Iterator[Problem]:
    """Over the bank, the longest option is the key no more often than a blind pick would be."""
    asked = [sheet.question for sheet in sheets if sheet.question.kind is Kind.CHOICE]
    longest = [q.id for q in asked if _key_is_longest([(len(o.text), o.correct) for o in q.options])]
    chance = sum(1 / len(q.options) for q in asked)
    if len(longest) > max(chance, 1):
        facts = {"count": len(longest), "total": len(asked), "chance": chance, "ids": ", ".join(longest)}
        yield Rule.LONGEST_KEY.problem(shown_path(bank.folders[0]), 0, **facts)


def missing_elements(sheets: Sequence[Sheet], bank: Bank) -> Iterator[Problem]:
    """Every element of TOPICS.yaml is answered by at least one question."""
    answered = {element for sheet in sheets for element in sheet.question.elements}
    places: dict[str, list[str]] = {name: ["any topic"] for name in bank.syllabus.elements_anywhere}
    for topic in bank.syllabus.topics.values():
        for name in topic.elements:
            places.setdefault(name, []).append(topic.id)
    for name in sorted(places.keys() - answered):
        yield Rule.MISSING_ELEMENT.problem(shown_path(bank.folders[0]), 0, name=name, topics=", ".join(places[name]))


def _key_is_longest(options: Sequence[tuple[int, bool]]) -> bool:
    key = next(length for length, correct in options if correct)
    return key > max(length for length, correct in options if not correct)


def _titles(sheets: Sequence[Sheet]) -> None:
    seen: dict[str, Sheet] = {}
    for sheet in sheets:
        first = seen.setdefault(" ".join(sheet.question.title.casefold().split()), sheet)
        if first is not sheet:
            sheet.add(Rule.SAME_TITLE, "title", other=first.report.path)


def _prerequisites(sheets: Sequence[Sheet], bank: Bank) -> None:
    known = {*bank.syllabus.topics, *bank.questions, *(sheet.question.topic for sheet in sheets)}
    for sheet in sheets:
        for place, name in enumerate(sheet.question.prerequisites):
            if name not in known:
                sheet.add(Rule.UNKNOWN_PREREQUISITE, f"prerequisites[{place}]", name=name, near=near(name, known))


def _elements(sheets: Sequence[Sheet], bank: Bank) -> None:
    known = {element for topic in bank.syllabus.topics.values() for element in topic.elements}
    known.update(bank.syllabus.elements_anywhere)
    for sheet in sheets if known else ():
        for place, name in enumerate(sheet.question.elements):
            if name not in known:
                sheet.add(Rule.UNKNOWN_ELEMENT, f"elements[{place}]", name=name, near=near(name, known))


def _extends(sheets: Sequence[Sheet], bank: Bank) -> None:
    exercises = [entry.id for entry in bank.index if entry.kind is Kind.CODE]
    for sheet in sheets:
        name = sheet.question.extends
        if name and name not in exercises:
            sheet.add(Rule.UNKNOWN_EXTENDS, "extends", name=name, near=near(name, exercises))


def _circles(sheets: Sequence[Sheet], bank: Bank) -> None:
    """A question leads to its prerequisites and what it extends, a topic to its prerequisites."""
    links: dict[str, tuple[str, ...]] = {name: topic.prerequisites for name, topic in bank.syllabus.topics.items()}
    for sheet in sheets:
        q = sheet.question
        links[q.id] = (*q.prerequisites, *([q.extends] if q.extends else ()))
    told: set[str] = set()
    for sheet in sheets:
        circle = _circle(sheet.question.id, links)
        if circle and not told.intersection(circle):
            sheet.add(Rule.CYCLE, "prerequisites", path=" -> ".join([*circle, circle[0]]))
            told.update(circle)


def _circle(start: str, links: Mapping[str, Sequence[str]]) -> list[str]:
    """A way from a name back to itself, or nothing."""
    ways, seen = [[start]], set[str]()
    while ways:
        way = ways.pop()
        for name in links.get(way[-1], ()):
            if name == start:
                return way
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []


def _runs(text: str) -> set[str]:
    words = re.findall(r"\w+", text.casefold())
    return {" ".join(words[i : i + 3]) for i in range(len(words) - 2)}
