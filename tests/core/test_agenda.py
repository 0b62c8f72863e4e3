"""The set of a day: within its minutes, one of a concept, light before the interview, with a few probes."""

import pytest

from interview.core.agenda import Day, cards, choose, pace
from interview.core.lineup import PROBES
from interview.core.memory import Memory
from interview.core.planning import DRILL, Card, Planner
from interview.core.question import Area, Entry, Kind, Level, Syllabus, Topic
from interview.core.weights import EXERCISE, PRIORITY, Profile, weight

TODAY = 740_000
SYLLABUS = Syllabus(
    areas=(Area("dl", "deep learning"),), topics={t: Topic(t, t, "dl", p) for t, p in (("nn", "A"), ("ts", "C"))}
)
PACES = dict.fromkeys((kind.value for kind in Kind), 1.0)


def entry(name: str, topic: str = "nn", kind: Kind = Kind.CHOICE, par: int = 45, concept: str = "") -> Entry:
    return Entry(name, kind, name, topic, Level.INTERN, 2, par, concept or name)


def seen(stability: float, days_ago: int) -> Memory:
    return Memory(stability, 5.0, TODAY - days_ago, TODAY)


def made(entries: list[Entry], memories: dict[str, Memory] | None = None, profile: Profile | None = None) -> list[Card]:
    return cards(entries, memories or {}, SYLLABUS, PACES, profile)


def chosen(
    found: list[Card], minutes: float, days: int = 30, first: tuple[str, ...] = (), **day: list[str]
) -> list[str]:
    picked = choose(found, Day(TODAY, minutes, **day), Planner(TODAY + days, None, rules=DRILL), first)
    return [card.id for card in picked]


def test_a_card_costs_its_par_at_ones_own_pace_and_the_reading_after() -> None:
    (card,) = made([entry("a", par=45)])
    assert card.cost == pytest.approx(1.0)


def test_pace_begins_with_the_authors_and_ends_with_ones_own() -> None:
    assert pace("choice", []) == 1.0
    assert pace("code", []) == 1.3
    assert pace("choice", [0.5] * 190) == pytest.approx(0.525)


def test_what_is_asked_widely_and_exercises_weigh_more() -> None:
    assert weight("nn", Kind.CHOICE, SYLLABUS) == PRIORITY["A"]
    assert weight("ts", Kind.CHOICE, SYLLABUS) == PRIORITY["C"]
    assert weight("ts", Kind.CODE, SYLLABUS) == EXERCISE
    assert weight("unheard-of", Kind.CHOICE, SYLLABUS) == 1.0


def test_a_profile_says_what_matters_and_leaves_the_rest_to_priority() -> None:
    profile = Profile("p", "P", {"ts": 5.0})
    assert [weight(topic, Kind.CHOICE, SYLLABUS, profile) for topic in ("ts", "nn")] == [5.0, 3.0]
    assert [c.id for c in made([entry("a", "ts"), entry("b")], profile=Profile("p", "P", {"ts": 0}))] == ["b"]


def test_a_day_holds_what_fits() -> None:
    found = made([entry(f"q{n}") for n in range(30)])
    assert len(chosen(found, 10.0)) == 10


def test_a_long_exercise_may_be_a_tenth_longer_than_the_day_where_it_is_alone() -> None:
    found = made([entry("code", kind=Kind.CODE, par=645)])
    assert chosen(found, 10.0) == ["code"]
    assert chosen(found, 9.9) == []


def test_one_of_a_concept_a_day() -> None:
    found = made([entry("a", concept="same"), entry("b", concept="same"), entry("c")])
    assert len(chosen(found, 10.0)) == 2
    assert chosen(found, 10.0, groups=["same"]) == ["c"]


def test_what_was_answered_today_is_not_asked_again() -> None:
    found = made([entry("a"), entry("b")], {"b": seen(0.2, 0)})
    assert chosen(found, 10.0) == ["a"]
    assert chosen(found, 10.0, practised=["a"]) == []


def test_what_a_debrief_put_forward_comes_first() -> None:
    found = made([entry(f"q{n}") for n in range(30)])
    assert chosen(found, 2.0, first=("q29",))[0] == "q29"


@pytest.mark.parametrize("days", [1, 0])
def test_the_last_day_is_light_and_holds_nothing_new(days: int) -> None:
    memories = {f"q{n}": seen(1.0 + n, 3) for n in range(20)}
    found = made([entry(f"q{n}") for n in range(40)], memories)
    assert chosen(found, 10.0, days) == ["q0", "q1", "q2", "q3", "q4"]


def test_a_few_of_many_answers_are_probes() -> None:
    memories = {f"old{n}": seen(900.0, 3) for n in range(50)}
    found = made([*(entry(f"q{n}") for n in range(400)), *(entry(name) for name in memories)], memories)
    days = [choose(found, Day(TODAY + n, 20.0), Planner(TODAY + 60, None, rules=DRILL)) for n in range(40)]
    probes = sum(card.id.startswith("old") for day in days for card in day)
    assert probes / sum(map(len, days)) == pytest.approx(PROBES, abs=0.03)
    assert all(len({card.id for card in day}) == len(day) for day in days)


def test_no_probe_takes_the_place_of_what_a_debrief_put_forward() -> None:
    memories = {f"old{n}": seen(900.0, 3) for n in range(50)}
    found = made([*(entry(f"q{n}") for n in range(30)), *(entry(name) for name in memories)], memories)
    wanted = [f"q{n}" for n in range(20, 28)]
    days = [choose(found, Day(TODAY + n, 20.0), Planner(TODAY + 60, None, rules=DRILL), wanted) for n in range(40)]
    assert all([card.id for card in day][: len(wanted)] == wanted for day in days)
    assert any(card.id.startswith("old") for day in days for card in day)


def test_the_same_day_is_chosen_the_same() -> None:
    found = made([entry(f"q{n}") for n in range(30)], {f"q{n}": seen(2.0 + n, 4) for n in range(10)})
    assert chosen(found, 8.0) == chosen(found, 8.0)
