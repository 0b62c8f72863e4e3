"""The planner asks what gains most at the date per minute; playing days finds which of its values is right."""

from copy import copy

import pytest

from interview.core.luck import luck
from interview.core.memory import DEFAULT_MODEL, Rating
from interview.core.planning import DRILL, FIRST_SHARES, WORLD, Card, Planner
from interview.core.world import Play, World, advance, choose_price, fitting, planned, rollout

TARGET = 30


def card(name: str, cost: float = 1.0, stability: float | None = None, last: int = 0, **more: float) -> Card:
    made = Card(name, cost, **more)  # type: ignore[arg-type]  # weight and unseen
    if stability is not None:
        made.stability, made.difficulty, made.last = stability, 5.0, last
    return made


def order(planner: Planner, cards: list[Card], day: int) -> list[str]:
    return [pick.card.id for pick in planner.ranked(cards, day)]


@pytest.mark.parametrize("price", [None, 0.05])
def test_of_equal_gains_the_cheaper_comes_first(price: float | None) -> None:
    assert order(Planner(TARGET, price), [card("dear", 3.0), card("cheap", 1.0)], 0) == ["cheap", "dear"]


@pytest.mark.parametrize("price", [None, 0.05])
def test_of_equal_costs_what_matters_more_comes_first(price: float | None) -> None:
    assert order(Planner(TARGET, price), [card("b", weight=1.0), card("a", weight=3.0)], 0) == ["a", "b"]


def test_the_gain_is_recall_at_the_date_with_and_without_an_answer() -> None:
    known = card("a", 1.0, stability=5.0, last=-10)
    pick = Planner(TARGET).pick(known, 0)
    recall = DEFAULT_MODEL.recall(10, 5.0)
    good = DEFAULT_MODEL.passed(5.0, 5.0, recall)
    again = DEFAULT_MODEL.relearned(DEFAULT_MODEL.failed(5.0, 5.0, recall))
    after = recall * DEFAULT_MODEL.recall(30, good) + (1 - recall) * DEFAULT_MODEL.recall(30, again)
    assert pick.gain == pytest.approx(after - DEFAULT_MODEL.recall(40, 5.0))
    assert pick.cost == pytest.approx(2 - recall)


def test_a_new_card_gains_what_first_answers_bring_on_average() -> None:
    pick = Planner(TARGET, None, DEFAULT_MODEL, DRILL).pick(card("a", unseen=0.1), 0)
    firsts = [DEFAULT_MODEL.recall(30, stability) for stability, _ in DEFAULT_MODEL.firsts]
    assert pick.gain == pytest.approx(sum(s * r for s, r in zip(FIRST_SHARES, firsts, strict=True)) - 0.1)
    assert pick.cost == 1.0


def test_what_was_answered_today_waits() -> None:
    assert order(Planner(TARGET), [card("a", 1.0, stability=1.0, last=3)], 3) == []


def test_a_card_known_for_sure_until_the_date_gains_next_to_nothing() -> None:
    sure, shaky = (card(name, 1.0, stability=s, last=-5) for name, s in (("sure", 5_000.0), ("shaky", 4.0)))
    picks = {pick.card.id: pick.gain for pick in Planner(TARGET).ranked([sure, shaky], 0)}
    assert picks.get("sure", 0.0) < 0.01 < picks["shaky"]


def test_with_a_price_an_answer_is_put_off_where_a_later_one_gains_more() -> None:
    fresh = card("fresh", 1.0, stability=8.0, last=0)
    assert Planner(TARGET, 0.05).pick(fresh, 1).gain < Planner(TARGET).pick(fresh, 1).gain
    assert Planner(TARGET, 0.05).pick(fresh, 1).gain < Planner(TARGET, 0.05).pick(fresh, 12).gain


def test_luck_is_spread_evenly_and_always_the_same() -> None:
    numbers = [luck(1, n, k) for n in range(100) for k in range(100)]
    assert sum(numbers) / len(numbers) == pytest.approx(0.5, abs=0.01)
    assert sum(x < 0.1 for x in numbers) / len(numbers) == pytest.approx(0.1, abs=0.01)
    assert numbers == [luck(1, n, k) for n in range(100) for k in range(100)]
    assert luck(1, 2, 3) != luck(1, 3, 2) != luck(2, 1, 3)


def test_an_answer_costs_what_the_rules_say() -> None:
    first = Play.of([card("a", 2.0)], DEFAULT_MODEL, World(DEFAULT_MODEL))
    grade = first.world.grade(first.true[0], 0, 0, 0)
    assert first.answer(0, 0) == 2.0 * (WORLD.first + (grade is Rating.AGAIN))


def test_a_failed_card_is_learned_again_the_same_day() -> None:
    here, drill = card("a", 1.0, stability=5.0, last=0), card("a", 1.0, stability=5.0, last=0)
    advance(here, Rating.AGAIN, 6, DEFAULT_MODEL, WORLD)
    advance(drill, Rating.AGAIN, 6, DEFAULT_MODEL, DRILL)
    failed = DEFAULT_MODEL.failed(5.0, 5.0, DEFAULT_MODEL.recall(6, 5.0))
    assert (drill.stability, here.stability) == (failed, DEFAULT_MODEL.relearned(failed))


def test_a_day_starts_nothing_whose_own_time_does_not_fit() -> None:
    play = Play.of([card(str(n), 3.0) for n in range(9)], DEFAULT_MODEL, World(DEFAULT_MODEL))
    used = play.day(planned(Planner(TARGET)), 0, 10.0)
    assert 7.0 < used <= 10.0 + 4.5  # the last one may have been failed
    assert sum(card.last == 0 for card in play.true) <= 3


def test_what_fits_is_counted_with_what_it_is_expected_to_take() -> None:
    picks = Planner(TARGET).ranked([card(str(n), 3.0) for n in range(9)], 0)
    chosen = fitting(picks, 10.0)
    assert sum(pick.cost for pick in chosen[:-1]) <= 10.0 - 3.0
    assert fitting(picks, 2.0) == []


def test_playing_ahead_leaves_the_cards_as_they_are() -> None:
    cards = [card(str(n), 1.0) for n in range(20)]
    before = [copy(c) for c in cards]
    play = rollout(cards, 0, Planner(TARGET), lambda _: 5.0)
    assert cards == before
    assert play.recall(TARGET) > 0.5


def test_more_minutes_are_never_worse() -> None:
    cards = [card(str(n), 1.0) for n in range(100)]
    known = [
        rollout(cards, 0, Planner(TARGET), dict.fromkeys(range(30), m).__getitem__).recall(TARGET) for m in (2, 5, 20)
    ]
    assert known == sorted(known)


def test_the_price_that_ends_best_is_chosen_and_kept_unless_clearly_beaten() -> None:
    cards = [card(f"c{n}", 0.75) for n in range(60)] + [card(f"e{n}", 12.0) for n in range(12)]
    price = choose_price(cards, 0, TARGET, lambda _: 14.0, DEFAULT_MODEL)
    assert price is not None
    now, priced = (rollout(cards, 0, Planner(TARGET, p), lambda _: 14.0).recall(TARGET) for p in (None, price))
    assert priced > now
    again = choose_price(cards, 0, TARGET, lambda _: 14.0, DEFAULT_MODEL, price, again=True)
    assert again == price


def test_without_minutes_or_cards_there_is_no_price() -> None:
    assert choose_price([], 0, TARGET, lambda _: 10.0, DEFAULT_MODEL) is None
    assert choose_price([card("a")], 0, TARGET, lambda _: 0.0, DEFAULT_MODEL) is None
