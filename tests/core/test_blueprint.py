"""What a mock draws: full rounds of different concepts, areas spread, within the clock where that can be."""

from interview.core.blueprint import Blueprint, RoundPlan, draw_rounds
from interview.core.lineup import Past
from interview.core.memory import Memory
from interview.core.question import Area, Entry, Kind, Level, Syllabus, Topic

TODAY = 739000
AREAS = ("a", "b", "c", "d")
SYLLABUS = Syllabus(
    areas=tuple(Area(name, name) for name in AREAS),
    topics={f"t{name}": Topic(f"t{name}", name, name, "A") for name in AREAS},
)
POOL = [
    Entry(f"q{n}", Kind.CHOICE, f"q{n}", f"t{AREAS[n % 4]}", Level.INTERN, 2, 60 + 10 * (n % 5), f"concept{n // 2}")
    for n in range(40)
]


def mock(count: int, seconds: int = 600, kinds: tuple[Kind, ...] = (Kind.CHOICE,)) -> Blueprint:
    return Blueprint("m", "Mock", (RoundPlan("one", seconds, count, kinds),))


def drawn(blueprint: Blueprint, past: Past | None = None, seed: int = 1) -> list[Entry]:
    return [entry for entry, _ in draw_rounds(blueprint, POOL, SYLLABUS, past or Past(TODAY), seed)]


def test_a_round_is_full_and_its_concepts_differ() -> None:
    for seed in range(30):
        chosen = drawn(mock(8), seed=seed)
        assert len(chosen) == 8 == len({e.concept for e in chosen})


def test_areas_are_spread() -> None:
    areas = [e.topic for e in drawn(mock(8))]
    assert max(areas.count(f"t{name}") for name in AREAS) == 2


def test_a_round_expects_little_more_than_its_clock() -> None:
    assert sum(e.par for e in drawn(mock(8, 450))) <= 1.25 * 450


def test_no_question_alone_expects_more_than_the_clock_of_its_round() -> None:
    assert all(drawn(mock(1, 80), seed=seed)[0].par <= 80 for seed in range(30))


def test_a_clock_that_is_too_short_still_gives_a_full_round() -> None:
    assert len(drawn(mock(8, 60))) == 8


def test_the_same_seed_draws_the_same() -> None:
    assert drawn(mock(8), seed=5) == drawn(mock(8), seed=5)
    assert drawn(mock(8), seed=5) != drawn(mock(8), seed=6)


def test_what_is_known_well_is_drawn_less_often() -> None:
    known = {f"q{n}": Memory(400.0, 5.0, TODAY - 1, TODAY + 300) for n in range(20)}
    past = Past(TODAY, known)
    share = [e.id in known for seed in range(40) for e in drawn(mock(6), past, seed)]
    assert sum(share) / len(share) < 0.4


def test_rounds_do_not_repeat_a_concept() -> None:
    plan = RoundPlan("r", 600, 5, (Kind.CHOICE,))
    placed = draw_rounds(Blueprint("m", "Mock", (plan, plan)), POOL, SYLLABUS, Past(TODAY), 3)
    assert len({entry.concept for entry, _ in placed}) == 10
    assert [number for _, number in placed] == [0] * 5 + [1] * 5


def test_a_round_may_name_areas() -> None:
    plan = RoundPlan("r", 600, 3, (), ("b", "tc"))
    placed = draw_rounds(Blueprint("m", "Mock", (plan,)), POOL, SYLLABUS, Past(TODAY), 3)
    assert {entry.topic for entry, _ in placed} == {"tb", "tc"}
