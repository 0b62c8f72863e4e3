"""Which questions a drill asks, in which order: due ones first, then a few new, areas interleaved.

Due: least retrievability first. New: topic priority, then how often interviewers ask the concept, then prerequisites
already met; kinds are varied, and at most one new question in five is pure recall (step 1). At most one exercise
unless asked for; one question of a concept a day. Now and then a question that is not due, by lot: a probe.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from interview.core.luck import luck
from interview.core.memory import DEFAULT_MODEL, Memory, Model
from interview.core.question import Entry, Kind, Syllabus

# Reading the explanation and rating, seconds a question.
FEEDBACK_SECONDS = 15
# An exercise may take this share of a sitting, so that questions remain beside it.
EXERCISE_SHARE = 0.7
# The share of answers that go to any seen question by lot, or calibration is known only where questions are due.
PROBES = 0.07
# "About 15 minutes" may be 16 and a half.
ABOUT = 1.1


@dataclass(frozen=True, slots=True)
class Budget:
    """How much a drill holds. `count` or `minutes` may be None for no bound; `new` bounds the new ones."""

    count: int | None = None
    minutes: float | None = 15
    new: int = 10
    exercises: int = 1


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of the learner. `today` is an ordinal; `held` are questions not to ask now (parked, disputed,
    answered minutes ago); `concepts_today` were practised today; `wanted` come first, put there by a debrief."""

    today: int
    memories: Mapping[str, Memory] = field(default_factory=dict)
    held: Collection[str] = ()
    concepts_today: Collection[str] = ()
    wanted: Sequence[str] = ()
    model: Model = DEFAULT_MODEL


def cost(entry: Entry) -> int:
    """Expected seconds, feedback included."""
    return entry.par + FEEDBACK_SECONDS


def draw_lineup(entries: Sequence[Entry], syllabus: Syllabus, past: Past, budget: Budget) -> list[Entry]:
    """The questions of a drill, in order."""
    free = [e for e in entries if e.id not in past.held]
    chosen = _Chosen(budget)
    by_id = {entry.id: entry for entry in free}
    for entry in [*(by_id[name] for name in past.wanted if name in by_id), *due(free, past)]:
        chosen.take(entry)
    known = {*past.memories, *(entry.id for entry in chosen.entries)}
    fresh = [e for e in free if e.id not in known and e.concept not in past.concepts_today]
    _take_new(chosen, fresh, syllabus, past)
    return interleave(_with_probes(chosen.entries, free, past), syllabus)


def due(entries: Sequence[Entry], past: Past) -> list[Entry]:
    """Those due today or overdue, least likely to be known first."""
    waiting = [e for e in entries if e.id in past.memories and past.memories[e.id].due <= past.today]
    return sorted(waiting, key=lambda e: (_recall(past, e), e.id))


def new_order(entries: Sequence[Entry], syllabus: Syllabus, past: Past) -> list[Entry]:
    """New questions, the most asked-for first."""
    rank = {concept: place for place, concept in enumerate(syllabus.concepts)}
    seen_topics = {e.topic for e in entries if e.id in past.memories}

    def key(entry: Entry) -> tuple[str, int, int, int, str]:
        topic = syllabus.topics.get(entry.topic)
        unmet = sum(p not in seen_topics and p not in past.memories for p in entry.prerequisites)
        return (topic.priority if topic else "C", rank.get(entry.concept, len(rank)), unmet, entry.step, entry.id)

    return sorted((e for e in entries if e.id not in past.memories), key=key)


def interleave(entries: Sequence[Entry], syllabus: Syllabus) -> list[Entry]:
    """No area twice in a row where it can be helped, exercises last; otherwise the given order."""
    left, ordered = [e for e in entries if e.kind is not Kind.CODE], list[Entry]()
    while left:
        last = _area(ordered[-1], syllabus) if ordered else ""
        ordered.append(left.pop(next((i for i, e in enumerate(left) if _area(e, syllabus) != last), 0)))
    return ordered + [e for e in entries if e.kind is Kind.CODE]


@dataclass(slots=True)
class _Chosen:
    """The line-up while it is filled."""

    budget: Budget
    entries: list[Entry] = field(default_factory=list)
    new: int = 0

    def fits(self, entry: Entry) -> bool:
        """One of a concept, one exercise, and what is left of count and minutes."""
        if any(e.id == entry.id or (e.concept and e.concept == entry.concept) for e in self.entries):
            return False
        if self.budget.count is not None and len(self.entries) >= self.budget.count:
            return False
        return self._exercise_fits(entry) and self._time_fits(entry)

    def take(self, entry: Entry) -> bool:
        """Add it if it fits."""
        if not self.fits(entry):
            return False
        self.entries.append(entry)
        return True

    def take_new(self, entry: Entry) -> bool:
        """Add a new one if it fits and its recall share and number allow."""
        recall = sum(e.step == 1 for e in self.entries)
        if self.new >= self.budget.new or (entry.step == 1 and 5 * recall > len(self.entries)):
            return False
        taken = self.take(entry)
        self.new += taken
        return taken

    def _exercise_fits(self, entry: Entry) -> bool:
        if entry.kind is not Kind.CODE:
            return True
        if sum(e.kind is Kind.CODE for e in self.entries) >= self.budget.exercises:
            return False
        minutes = self.budget.minutes
        return minutes is None or self.budget.exercises > 1 or cost(entry) <= EXERCISE_SHARE * 60 * minutes

    def _time_fits(self, entry: Entry) -> bool:
        if self.budget.minutes is None:
            return True
        return not self.entries or sum(map(cost, self.entries)) + cost(entry) <= ABOUT * 60 * self.budget.minutes


def _take_new(chosen: _Chosen, entries: Sequence[Entry], syllabus: Syllabus, past: Past) -> None:
    """First one exercise, so that its time is kept; then by rank, kinds seen least and short ones first."""
    ranked = new_order(entries, syllabus, past)
    exercise = next((e for e in ranked if e.kind is Kind.CODE and chosen.fits(e)), None)
    if exercise is not None and not any(e.kind is Kind.CODE for e in chosen.entries):
        chosen.take_new(exercise)
    while ranked:
        window = _next_window(ranked, syllabus)
        kinds = Counter(e.kind for e in chosen.entries)
        best = min(window, key=lambda e: (kinds[e.kind], e.par))
        ranked.remove(best)
        chosen.take_new(best)


def _with_probes(chosen: list[Entry], free: Sequence[Entry], past: Past) -> list[Entry]:
    """Put a seen question, by lot, in the place of a few that are not wanted in particular."""
    probed = list(chosen)
    seen = [e for e in free if e.id in past.memories and past.memories[e.id].last_day < past.today]
    for place, entry in enumerate(chosen):
        if entry.id in past.wanted or luck(past.today, place, 1) >= PROBES:
            continue
        taken = {name for e in probed if e is not entry for name in (e.id, e.concept)} | {*past.concepts_today}
        fits = [e for e in seen if cost(e) <= cost(entry) and taken.isdisjoint({e.id, e.concept} - {""})]
        if fits:
            probed[place] = fits[int(luck(past.today, place, 2) * len(fits))]
    return probed


def _next_window(ranked: list[Entry], syllabus: Syllabus) -> list[Entry]:
    """The next twenty of the same priority: near enough in rank that variety may decide."""
    topic = syllabus.topics.get(ranked[0].topic)
    priority = topic.priority if topic else "C"
    near = [e for e in ranked[:20] if (t := syllabus.topics.get(e.topic)) is not None and t.priority == priority]
    return near or ranked[:1]


def _recall(past: Past, entry: Entry) -> float:
    memory = past.memories[entry.id]
    return past.model.recall(past.today - memory.last_day, memory.stability)


def _area(entry: Entry, syllabus: Syllabus) -> str:
    topic = syllabus.topics.get(entry.topic)
    return topic.area if topic else entry.topic
