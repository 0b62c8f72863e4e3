"""What the key-point scorer sees of a text."""

import random

import pytest

from interview.core.synonyms import ABBREVIATIONS, ALIKE, RELATED, SHORT
from interview.core.wording import RELATED_TO, STANDING_FOR, Idf, clauses, content, stem, without_copied, words


@pytest.mark.parametrize(
    "forms",
    [
        ("classifies", "classified", "classification", "classifying"),
        ("regularise", "regularize", "regularisation", "regularization"),
        ("oscillates", "oscillating", "oscillation", "oscillations"),
        ("labelled", "labeled", "label", "labels"),
        ("large", "big", "higher", "greater"),
        ("shrinks", "falls", "decreasing", "reduced"),
        ("params", "parameter", "parameters"),
        ("probs", "prob", "probability"),
    ],
)
def test_forms_of_a_word_and_words_for_a_quantity_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("large", "small"),
        ("increase", "decrease"),
        ("labelled", "unlabelled"),
        ("bias", "variance"),
        ("variable", "variance"),
    ],
)
def test_opposites_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_an_abbreviation_stands_for_each_of_its_words() -> None:
    assert "lr" in STANDING_FOR[stem("learning")] & STANDING_FOR[stem("rate")]
    assert STANDING_FOR["mse"] == {stem("mean"), stem("squared"), stem("error")}


def test_words_of_a_group_are_related_both_ways() -> None:
    assert stem("boundary") in RELATED_TO[stem("border")]
    assert stem("border") in RELATED_TO[stem("boundary")]


def test_each_word_of_a_group_is_a_word_of_its_own_that_carries_meaning() -> None:
    assert [group for group in RELATED if len(set(content(" ".join(group)))) < max(2, len(group))] == []


def test_no_word_means_two_things() -> None:
    words = [word for table in (ALIKE, SHORT) for others in table.values() for word in others.split()]
    assert len(words) == len(set(words))
    assert not set(words) & set(ABBREVIATIONS)


def test_numbers_are_words_and_read_alike() -> None:
    assert words("1,000 rows, 0.5 each; three of Bayes’ rules") == [
        "1000",
        "rows",
        "0.5",
        "each",
        "3",
        "of",
        "bayes",
        "rules",
    ]


def test_words_that_any_explanation_has_carry_no_meaning() -> None:
    assert content("It is not that we would have done so") == []


def test_a_sentence_comes_with_its_parts() -> None:
    found = clauses("If the rate is too large, learning oscillates; it may diverge.\n- If it is small it is slow.")
    assert "If the rate is too large, learning oscillates;" in found
    assert "If the rate is too large" in found
    assert "If it is small it is slow." in found


def test_numbers_before_list_items_and_decimals_are_told_apart() -> None:
    assert clauses("1. Split the data\n2. Take 0.5 of it") == ["Split the data", "Take 0.5 of it"]


def test_what_is_copied_from_the_question_is_left_out() -> None:
    prompt = "Explain the role of the learning rate when learning by steepest descent."
    assert without_copied(prompt, prompt).strip(" .") == ""
    own = without_copied("Explain the role of the learning rate: it is the step size.", prompt)
    assert "step size" in own
    assert "Explain" not in own


def test_a_few_words_of_the_question_may_be_used() -> None:
    assert (
        without_copied("The learning rate is the step.", "What is the learning rate?")
        == "The learning rate is the step."
    )


def test_a_rare_word_weighs_more_than_a_frequent_one() -> None:
    idf = Idf(100, {"often": 60, "rare": 2})
    assert idf.of("often") < idf.of("rare") < idf.of("never seen")


def test_any_text_can_be_taken_apart() -> None:
    random.seed(5)
    for _ in range(300):
        text = "".join(random.choices("ab1 .,;:-'’\n()é½\u0661*", k=random.randrange(60)))
        assert all(part.strip() for part in clauses(text))
        assert all(content(text))
        assert words(without_copied(text, text, least=1)) == []
