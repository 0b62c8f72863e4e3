"""Which key points an explanation seems to make, by the scorer that ships."""

import random
from dataclasses import replace

import pytest

from interview.bank.scorer import load_scorer
from interview.core.keypoints import Found, Suggestion, found_at, suggest
from interview.core.measures import names_concepts, within
from interview.core.question import KeyPoint, Kind, Level, Misconception, Question

QUESTION = Question(
    id="temperature",
    kind=Kind.EXPLAIN,
    title="Temperature",
    topic="nn",
    level=Level.INTERN,
    step=2,
    par=120,
    prompt="Probabilities are computed as softmax(z / T). What happens to them as T goes to zero and to infinity?",
    answer="",
    key_points=(
        KeyPoint(
            "cold",
            "T towards 0 puts all mass on the largest logit.",
            accept=("it becomes a one-hot argmax", "the biggest logit wins with probability one"),
        ),
        KeyPoint(
            "hot",
            "T towards infinity gives the uniform distribution.",
            accept=("every class becomes equally likely", "the output flattens to maximum entropy"),
        ),
        KeyPoint(
            "rank",
            "The ranking of the classes, and so accuracy, does not change.",
            accept=("argmax is the same for every T", "the order of the logits is preserved"),
        ),
    ),
    misconceptions=(
        Misconception("accuracy", "A higher temperature changes the ranking of the classes and accuracy."),
    ),
)
# The word of the point, one that may stand for it, one that does not.
WORDS_FOR_ORDER = ("order", "sequence", "banana")
FAR_FROM_IT = ("music", "weather", "sport", "travel", "food", "painting", "history", "football", "swimming", "opera")


def found(response: str, offsets: dict[str, float] | None = None) -> dict[str, Suggestion]:
    return {one.point: one for one in suggest(load_scorer(), QUESTION, response, offsets)}


def verdicts(response: str) -> dict[str, Found]:
    return {name: one.found for name, one in found(response).items()}


@pytest.mark.parametrize("point", QUESTION.key_points, ids=lambda point: point.id)
def test_a_point_in_its_own_words_or_in_those_of_a_phrasing_is_covered(point: KeyPoint) -> None:
    for text in (point.text, *point.accept):
        assert found(f"I would say: {text}")[point.id].covered


def test_what_was_not_said_is_not_covered() -> None:
    said = found("With a tiny T the biggest logit wins with probability one.")
    assert {name: one.covered for name, one in said.items()} == {"cold": True, "hot": False, "rank": False}


def test_what_is_not_spoken_of_is_not_found() -> None:
    said = verdicts("The order of the logits is preserved for every T.")
    assert said == {"cold": Found.MISSING, "hot": Found.MISSING, "rank": Found.COVERED}


def test_words_of_several_phrasings_count_together() -> None:
    mixed, of_one = "Then every class has uniform entropy.", "Then every class has a likely value."
    assert found(mixed)["hot"].p > found(of_one)["hot"].p


def test_a_word_that_may_stand_for_another_counts_in_part() -> None:
    named, related, strange = (found(f"The {word} of the logits is as before.")["rank"].p for word in WORDS_FOR_ORDER)
    assert named > related > strange


def test_a_word_that_other_points_say_too_counts_less() -> None:
    twin = replace(QUESTION.key_points[0], id="twin", text="The largest logit gets the mass of all.")
    crowded = replace(QUESTION, key_points=(*QUESTION.key_points, twin))
    response = "The largest logit has the mass."
    among = {one.point: one.p for one in suggest(load_scorer(), crowded, response)}
    assert among["cold"] < found(response)["cold"].p


def test_the_same_words_in_a_long_answer_count_less() -> None:
    said = "It flattens the output."
    padding = " ".join(f"Some say that {word} is nice." for word in FAR_FROM_IT)
    assert found(f"{said} {padding}")["hot"].p < found(said)["hot"].p


def test_other_forms_of_words_and_mistypings_are_heard() -> None:
    assert found("A huge T flattens the outptu to the maximum entropi.")["hot"].covered


def test_the_clause_and_the_phrasing_that_matched_are_named() -> None:
    one = found("It is a knob for sampling. With a huge T every class becomes equally likely.")["hot"]
    assert one.clause == "With a huge T every class becomes equally likely."
    assert one.phrasing == "every class becomes equally likely"


@pytest.mark.parametrize(
    "response",
    [
        QUESTION.prompt,
        f"{QUESTION.prompt} {QUESTION.prompt}",
        "Stochastic gradient descent takes a step along a noisy estimate of the slope of the loss.",
        "I do not know.",
        "?",
        "",
    ],
    ids=["the question", "the question twice", "another topic", "nothing known", "a sign", "nothing"],
)
def test_the_question_pasted_back_and_other_topics_earn_nothing(response: str) -> None:
    assert set(verdicts(response).values()) == {Found.MISSING}


def test_an_offset_moves_a_point_and_is_told() -> None:
    response = "It is more random."
    plain, moved = found(response)["hot"], found(response, {"hot": 1.5})["hot"]
    assert moved.p > plain.p
    assert (plain.offset, moved.offset) == (0.0, 1.5)


def test_a_point_without_a_concept_that_must_be_named_is_not_found() -> None:
    gated = KeyPoint("hot", QUESTION.key_points[1].text, must_any=(("infinit", "huge"),))
    question = replace(QUESTION, key_points=(gated,))
    with_it, without = "A huge T gives the uniform distribution.", "It gives the uniform distribution."
    assert suggest(load_scorer(), question, with_it)[0].covered
    assert suggest(load_scorer(), question, without)[0].found is Found.MISSING


def test_concepts_are_stems_numbers_or_several_words() -> None:
    said = ["regularised", "by", "1000", "steps"]
    assert names_concepts((("regular",), ("1,000", "many")), said)
    assert names_concepts((("by 1000 step",),), said)
    assert not names_concepts((("regular",), ("few",)), said)
    assert not names_concepts((("egular",),), said)


def test_a_misconception_in_the_words_of_a_point_is_to_be_checked() -> None:
    assert found("A higher temperature changes the ranking of the classes and accuracy.")["rank"].check


def test_a_point_said_the_other_way_round_is_to_be_checked() -> None:
    assert found("The order of the logits is not preserved.")["rank"].check
    assert not found("The order of the logits is preserved.")["rank"].check


def test_what_is_said_rightly_elsewhere_needs_no_check() -> None:
    said = "The order of the logits is preserved. It is not so that the order of the logits is not preserved."
    assert not found(said)["rank"].check


@pytest.mark.parametrize(
    ("p", "word"),
    [(1.0, Found.COVERED), (0.7, Found.COVERED), (0.69, Found.UNSURE), (0.3, Found.UNSURE), (0.29, Found.MISSING)],
)
def test_between_three_and_seven_tenths_it_cannot_tell(p: float, word: Found) -> None:
    assert found_at(p) is word


@pytest.mark.parametrize(
    ("one", "other", "most", "near"),
    [
        ("entropi", "entorpi", 1, True),
        ("gradient", "gradeint", 1, True),
        ("converg", "diverg", 1, False),
        ("kernel", "kernl", 1, True),
        ("kernel", "colonel", 2, False),
    ],
)
def test_mistypings_are_counted_in_letters(one: str, other: str, most: int, near: bool) -> None:
    assert within(one, other, most) is near


def test_any_response_gets_a_probability_for_each_point() -> None:
    random.seed(6)
    for _ in range(100):
        said = found("".join(random.choices("argmx logit softT0. ,\n’é", k=random.randrange(120))))
        assert [0 < one.p < 1 for one in said.values()] == [True] * 3
