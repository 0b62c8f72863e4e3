"""A question as one candidate meets it, and what is said about the answer."""

import pytest

from interview.core.feedback import feedback, key_line, read_response, response_line, score_response
from interview.core.present import Presented, present
from interview.core.question import Kind, Level, NumericMistake, Option, Question
from interview.core.scoring import UnreadableError

OPTIONS = (
    Option("used as they are", True),
    Option("multiplied", False, "That is plain dropout."),
    Option("divided", False, "That happened while training."),
    Option("zeroed", False, "That is training time."),
)


def question(kind: Kind, **values: object) -> Question:
    common = {"title": "T", "topic": "nn", "level": Level.INTERN, "step": 2, "par": 60, "prompt": "P", "why": "W"}
    return Question(id="q", kind=kind, **{**common, **values})  # type: ignore[arg-type]  # fields by name


CHOICE = question(Kind.CHOICE, options=OPTIONS)
MULTI = question(Kind.MULTI, options=(Option("a", True), Option("b", True), Option("c", False, "No.")))
NUMERIC = question(
    Kind.NUMERIC,
    prompt="R is {R}, F is {F:%}",
    why="So it is {answer}.",
    answer="R / (R + F)",
    template={"R": (0.8, 0.9), "F": (0.05, 0.1)},
    rtol=0.01,
    unit="probability",
    mistakes=(NumericMistake("forgot F", "R"),),
)


def letter(presented: Presented, option: int) -> str:
    return presented.letter(option)


def test_the_same_seed_shows_the_same_order() -> None:
    assert present(CHOICE, 5).order == present(CHOICE, 5).order


def test_every_option_comes_first_for_some_seed() -> None:
    assert {present(CHOICE, seed).order[0] for seed in range(60)} == {0, 1, 2, 3}


def test_numbers_are_drawn_and_shown() -> None:
    shown = present(NUMERIC, 3)
    values = dict(shown.values)
    assert shown.prompt == f"R is {values['R']}, F is {round(100 * values['F'])} %"
    assert shown.number == pytest.approx(values["R"] / (values["R"] + values["F"]))


def test_a_letter_is_stored_as_the_place_in_the_file() -> None:
    shown = present(CHOICE, 11)
    assert read_response(shown, letter(shown, 2)) == "2"
    assert response_line(shown, "2") == f"{letter(shown, 2)} divided"


def test_numbers_and_capitals_stand_for_letters_too() -> None:
    shown = present(CHOICE, 11)
    place = shown.order.index(0)
    assert read_response(shown, str(place + 1)) == read_response(shown, letter(shown, 0).upper()) == "0"


@pytest.mark.parametrize("text", ["", "z", "ab", "e", "0", "?"])
def test_what_is_no_option_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_response(present(CHOICE, 1), text)


def test_a_multi_answer_may_be_written_in_any_way() -> None:
    shown = present(MULTI, 2)
    both = {letter(shown, 0), letter(shown, 1)}
    for text in ("".join(both), " ".join(sorted(both)), ",".join(both)):
        assert read_response(shown, text) == "0,1"
        assert score_response(shown, "0,1") == 1.0


def test_the_key_of_a_choice_is_its_letter_and_text() -> None:
    shown = present(CHOICE, 4)
    assert key_line(shown) == f"{letter(shown, 0)} used as they are"


def test_a_wrong_choice_is_answered_by_its_own_mistake() -> None:
    said = feedback(present(CHOICE, 4), "1", 0.0)
    assert (said.mark, said.notes, said.why) == ("wrong", ("That is plain dropout.",), "W")


def test_a_multi_answer_names_what_was_missed() -> None:
    shown = present(MULTI, 2)
    said = feedback(shown, "0,2", 0.0)
    assert said.notes == (f"{letter(shown, 2)}: No.", f"Not picked, but right: {letter(shown, 1)}")


def test_a_known_wrong_way_to_a_number_is_named() -> None:
    shown = present(NUMERIC, 3)
    wrong = dict(shown.values)["R"]
    assert score_response(shown, str(wrong)) == 0.0
    assert feedback(shown, str(wrong), 0.0).notes == ("This is the result of: forgot F.",)


def test_an_unknown_wrong_number_gets_no_guess() -> None:
    assert feedback(present(NUMERIC, 3), "0.01", 0.0).notes == ()


def test_a_percentage_and_a_fraction_are_numbers() -> None:
    shown = present(NUMERIC, 3)
    assert shown.number is not None
    assert score_response(shown, f"{100 * shown.number:.2f} %") == 1.0


def test_an_explanation_is_not_scored_by_the_program() -> None:
    assert score_response(present(question(Kind.EXPLAIN), 1), "words") is None


def test_nothing_typed_is_no_answer() -> None:
    with pytest.raises(UnreadableError):
        read_response(present(question(Kind.EXPLAIN), 1), "  ")
