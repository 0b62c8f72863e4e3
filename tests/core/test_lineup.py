"""What a drill asks: due first, then the most asked-for new ones, varied and within the budget."""

from datetime import date

from interview.core.lineup import Budget, Past, cost, draw_lineup, due, interleave, new_order
from interview.core.memory import Memory
from interview.core.question import Area, Entry, Kind, Level, Syllabus, Topic

TODAY = date(2026, 3, 2).toordinal()
SYLLABUS = Syllabus(
    areas=(Area("dl", "deep learning"), Area("ml", "machine learning")),
    topics={
        "nn": Topic("nn", "Networks", "dl", "A"),
        "trees": Topic("trees", "Trees", "ml", "A"),
        "ts": Topic("ts", "Time series", "ml", "C"),
    },
    concepts=("softmax", "ensembles", "dropout"),
)


def entry(
    name: str, topic: str = "nn", kind: Kind = Kind.CHOICE, concept: str = "", par: int = 60, step: int = 2
) -> Entry:
    return Entry(name, kind, name, topic, Level.INTERN, step, par, concept or name)


def memory(last: int, stability: float, due_in: int) -> Memory:
    return Memory(stability, 5.0, TODAY - last, TODAY + due_in)


def names(entries: list[Entry]) -> list[str]:
    return [e.id for e in entries]


def test_the_least_likely_to_be_known_comes_first() -> None:
    past = Past(TODAY, {"old": memory(30, 3, -20), "fresh": memory(4, 4, 0), "later": memory(1, 9, 8)})
    assert names(due([entry("fresh"), entry("old"), entry("later")], past)) == ["old", "fresh"]


def test_due_questions_take_the_place_of_new_ones() -> None:
    past = Past(TODAY, {"known": memory(9, 3, -1)})
    entries = [entry("new", "trees"), entry("known")]
    assert names(draw_lineup(entries, SYLLABUS, past, Budget(count=1, minutes=None))) == ["known"]


def test_new_ones_come_by_priority_then_by_how_often_they_are_asked() -> None:
    entries = [
        entry("rare", "ts", concept="softmax"),
        entry("third", concept="dropout"),
        entry("first", concept="softmax"),
    ]
    assert names(new_order(entries, SYLLABUS, Past(TODAY))) == ["first", "third", "rare"]


def test_new_ones_stop_at_their_limit() -> None:
    entries = [entry(f"q{n}") for n in range(9)]
    assert len(draw_lineup(entries, SYLLABUS, Past(TODAY), Budget(count=9, minutes=None, new=3))) == 3


def test_a_drill_takes_about_its_minutes() -> None:
    entries = [entry(f"q{n}", par=100) for n in range(40)]
    chosen = draw_lineup(entries, SYLLABUS, Past(TODAY), Budget(minutes=10))
    assert 9 * 60 < sum(map(cost, chosen)) <= 660


def test_there_is_one_exercise_and_it_comes_last() -> None:
    entries = [entry("code1", kind=Kind.CODE, par=300), entry("code2", kind=Kind.CODE, par=300)]
    entries += [entry(f"q{n}", "trees") for n in range(4)]
    chosen = draw_lineup(entries, SYLLABUS, Past(TODAY), Budget(minutes=15))
    assert [e.kind for e in chosen].count(Kind.CODE) == 1
    assert chosen[-1].kind is Kind.CODE


def test_an_exercise_too_long_for_the_sitting_is_left_out() -> None:
    entries = [entry("long", kind=Kind.CODE, par=900), entry("q")]
    assert names(draw_lineup(entries, SYLLABUS, Past(TODAY), Budget(minutes=15))) == ["q"]


def test_asked_for_exercises_are_not_limited_to_one() -> None:
    entries = [entry(f"code{n}", kind=Kind.CODE, par=300) for n in range(3)]
    budget = Budget(count=3, minutes=None, exercises=99)
    assert len(draw_lineup(entries, SYLLABUS, Past(TODAY), budget)) == 3


def test_two_questions_of_one_concept_are_not_asked_together() -> None:
    entries = [entry("a", concept="softmax"), entry("b", concept="softmax")]
    assert len(draw_lineup(entries, SYLLABUS, Past(TODAY), Budget())) == 1


def test_a_concept_practised_today_waits_for_tomorrow() -> None:
    past = Past(TODAY, concepts_today={"softmax"})
    assert draw_lineup([entry("a", concept="softmax")], SYLLABUS, past, Budget()) == []


def test_held_questions_are_not_asked() -> None:
    past = Past(TODAY, {"q": memory(9, 3, -1)}, held={"q"})
    assert draw_lineup([entry("q")], SYLLABUS, past, Budget()) == []


def test_at_most_one_new_question_in_five_is_recall() -> None:
    entries = [entry(f"recall{n}", step=1) for n in range(9)] + [entry(f"why{n}", "trees", step=2) for n in range(9)]
    chosen = draw_lineup(entries, SYLLABUS, Past(TODAY), Budget(count=10, minutes=None))
    assert sum(e.step == 1 for e in chosen) <= 2


def test_areas_alternate_where_they_can() -> None:
    entries = [entry("a1"), entry("a2"), entry("b1", "trees"), entry("b2", "trees")]
    assert names(interleave(entries, SYLLABUS)) == ["a1", "b1", "a2", "b2"]


def test_a_first_drill_mixes_kinds() -> None:
    kinds = [Kind.CHOICE, Kind.CHOICE, Kind.CHOICE, Kind.NUMERIC, Kind.EXPLAIN, Kind.SHORT]
    entries = [entry(f"q{n}", ("nn", "trees")[n % 2], kind) for n, kind in enumerate(kinds)]
    chosen = draw_lineup(entries, SYLLABUS, Past(TODAY), Budget(count=4, minutes=None))
    assert len({e.kind for e in chosen}) == 4


def test_a_few_of_many_answers_are_probes_of_what_is_not_due() -> None:
    memories = {f"old{n}": memory(3, 90, 200) for n in range(50)}
    entries = [*(entry(f"q{n}") for n in range(400)), *map(entry, memories)]
    days = [
        draw_lineup(entries, SYLLABUS, Past(TODAY + n, memories), Budget(count=20, minutes=None, new=20))
        for n in range(40)
    ]
    probes = sum(e.id.startswith("old") for day in days for e in day)
    assert 0.04 <= probes / sum(map(len, days)) <= 0.1
    assert all(len(set(names(day))) == 20 for day in days)
