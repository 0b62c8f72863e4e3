"""The bottom line and what it says: messages that end, keys that leave, a way back from everything."""

import pytest

from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from tests.support.inside import Inside


def screens(tools: Tools, question: str, keys: list[str], columns: int = 80) -> list[str]:
    """What is shown before the first key and after each."""
    options = DrillOptions(questions=[question, "dropout"], seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    shown = Inside(sitting, columns).screens(keys)
    sitting.close()
    return shown


NO_HINTS = "this question has no hints"


@pytest.mark.parametrize("keys", [["p"], ["?"], ["a"], ["a", "\r"], ["s"], ["\x1b[6~"]])
def test_a_message_ends_with_the_next_key(tools: Tools, keys: list[str]) -> None:
    shown = screens(tools, "relu", ["h", *keys])
    assert NO_HINTS in shown[1]
    assert NO_HINTS not in shown[2]


def test_a_message_stays_while_text_is_typed(tools: Tools) -> None:
    shown = screens(tools, "bayes", ["half", "\r", "x", "\x15", "0.5", "\r"])
    assert "not a number" in shown[2]
    assert "not a number" in shown[3]
    assert "not a number" not in shown[-1]


@pytest.mark.parametrize("keys", [["a", "\r"], ["a", "b", "\r"]])
def test_every_action_by_its_letter_on_the_feedback_page_too(tools: Tools, keys: list[str]) -> None:
    shown = screens(tools, "relu", [*keys, "?"])
    assert "What now?" in shown[-1]
    assert "note on this question" in shown[-1]


@pytest.mark.parametrize(("question", "offered"), [("relu", False), ("dropout", True)])
def test_the_menu_offers_a_hint_where_there_is_one(tools: Tools, question: str, offered: bool) -> None:
    assert ("h  hint" in screens(tools, question, ["?"])[-1]) is offered


def test_beginning_anew_says_how_to_get_the_text_back(tools: Tools) -> None:
    shown = screens(tools, "explain-recall", ["Half a thought", "\x18", "x", "\x1f"])
    assert "Half a thought" not in shown[-2]
    assert "^_ brings the text back" in shown[-2]
    assert "Half a thought" in shown[-1]


def test_options_of_which_several_may_be_right_look_so(tools: Tools) -> None:
    shown = screens(tools, "relu", ["b", " "])
    assert "[ ] a" in shown[0]
    assert "pick all that apply" in shown[0]
    assert "›[x] b" in shown[1]
    assert "›[ ] b" in shown[2]


def test_saying_it_aloud_can_be_left(tools: Tools) -> None:
    assert "^C leave" in screens(tools, "explain-recall", ["v"])[-1]
