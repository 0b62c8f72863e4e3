"""Readiness: how likely the bank's questions would be answered right, seen and unseen, by area and over all."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from interview.core.ability import Ability, ability
from interview.core.bands import coverage
from interview.core.calibration import shifted
from interview.core.memory import Memory, Model
from interview.core.question import Entry
from interview.core.readiness import ENOUGH_ANSWERS, Estimate, Knowledge, Part, estimate
from interview.core.weights import Profile, weight
from interview.practice.tools import Tools

if TYPE_CHECKING:
    from interview.core.planning import Card

# What a first try tells of the ability, as information: p (1 - p) for a chance of about 70 %.
PER_TRY = 0.2


@dataclass(frozen=True, slots=True)
class Ready:
    """An area or everything. `estimate` is None under 30 answers in all areas together."""

    area: str
    answers: int
    questions: int
    seen: int
    estimate: Estimate | None


@dataclass(frozen=True, slots=True)
class Readiness:
    """Over all questions, and by area in the order of the syllabus."""

    overall: Ready
    areas: tuple[Ready, ...]


class Outlook:
    """What is expected of every question, by what is known at the start of today."""

    def __init__(self, tools: Tools, profile: Profile | None = None) -> None:
        self._tools = tools
        # Of many questions few differ in what these depend on.
        self._weight = cache(lambda topic, kind: weight(topic, kind, tools.bank.syllabus, profile))
        self._chance = cache(lambda topic, level: self.ability.chance(tools.bank.area_of(topic), level))

    @cached_property
    def shift(self) -> float:
        """The recalibration that today began with."""
        return self._tools.store.shift(self._tools.today())

    @cached_property
    def model(self) -> Model:
        """The memory model in force."""
        return self._tools.store.model

    @cached_property
    def ability(self) -> Ability:
        """For questions never seen."""
        return ability(self._tools.store.first_tries())

    @cached_property
    def knowledge(self) -> Knowledge:
        """How well both are known."""
        form = self._tools.store.form()
        return Knowledge(coverage(form).widths, sum(day.variance for day in form), PER_TRY * self.ability.tries)

    def knowledge_of(self, area: str) -> Knowledge:
        """How well one area is known."""
        return replace(self.knowledge, own=PER_TRY * self.ability.counts.get(area, 0))

    def of_memory(self, entry: Entry, memory: Memory | None, day: int) -> Part:
        """A question on a day, if it is not practised before."""
        return self._part(entry, (memory.last_day, memory.stability) if memory else None, day)

    def of_card(self, entry: Entry, card: "Card", day: int) -> Part:
        """The same for a question as a plan left it."""
        return self._part(entry, None if card.last is None else (card.last, card.stability), day)

    def _part(self, entry: Entry, known: tuple[int, float] | None, day: int) -> Part:
        weighs = self._weight(entry.topic, entry.kind)
        if known is None:
            return Part(weighs, self._chance(entry.topic, entry.level), False)
        # On the day of an answer recall is certain and says nothing: the next day counts.
        recall = self.model.recall(max(day - known[0], 1), known[1])
        return Part(weighs, shifted(recall, self.shift), True)


def readiness(tools: Tools, entries: Sequence[Entry], memories: Mapping[str, Memory]) -> Readiness:
    """Were the interview tomorrow. By topics' priority: a profile is a matter of the plan."""
    outlook, tomorrow = Outlook(tools), tools.today().toordinal() + 1
    answers = Counter[str]()
    parts: dict[str, list[Part]] = {area.id: [] for area in tools.bank.syllabus.areas}
    for entry in entries:
        area, memory = tools.bank.area_of(entry.topic), memories.get(entry.id)
        parts.setdefault(area, []).append(outlook.of_memory(entry, memory, tomorrow))
        answers[area] += memory.reviews if memory else 0
    enough = answers.total() >= ENOUGH_ANSWERS
    areas = [
        _ready(area, answers[area], found, outlook.knowledge_of(area) if enough else None)
        for area, found in parts.items()
        if found
    ]
    everything = [part for found in parts.values() for part in found]
    total = sum(area.answers for area in areas)
    return Readiness(_ready("", total, everything, outlook.knowledge if enough else None), tuple(areas))


def _ready(area: str, answers: int, parts: Collection[Part], knowledge: Knowledge | None) -> Ready:
    found = estimate(parts, knowledge) if knowledge else None
    return Ready(area, answers, len(parts), sum(part.seen for part in parts), found)
