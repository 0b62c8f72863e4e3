"""Nothing typed is ever lost: what stood there before giving up, or before saying it aloud, is kept and shown."""

from collections.abc import Callable, Iterator

import pytest

from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.review import PastItem, read_session
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.report.text import item_lines
from interview.ui.plain import PlainView
from tests.support.inside import Inside

Begin = Callable[[str], Sitting]
THOUGHT = "It may call everything positive."


@pytest.fixture
def begin(tools: Tools) -> Iterator[Begin]:
    begun: list[Sitting] = []

    def start(question: str) -> Sitting:
        options = DrillOptions(questions=[question], seed=1)
        begun.append(start_drill(tools, options, choose_drill(tools, options)))
        return begun[-1]

    yield start
    for sitting in begun:
        sitting.close()


def shown_after(sitting: Sitting, keys: list[str]) -> str:
    return Inside(sitting).screens(keys)[-1]


def looked_back_on(tools: Tools, sitting: Sitting) -> PastItem:
    """The answer as `interview review` has it."""
    sitting.close()
    tools.store.update()
    return read_session(tools, sitting.session).items[0]


@pytest.mark.parametrize(
    ("question", "keys", "kept"),
    [
        ("explain-recall", [THOUGHT, "\x18", "g"], THOUGHT),
        ("explain-recall", [THOUGHT, "\x18", "v", "\r"], THOUGHT),
        ("bayes", ["0.1", "\x18", "g"], "0.1"),
        ("bayes", ["about a tenth", "\x18", "g"], "about a tenth"),
        ("shape", ["(2, 3)", "\x18", "g"], "(2, 3)"),
    ],
)
def test_what_was_typed_is_on_the_screen_in_the_journal_and_in_the_review(
    begin: Begin, tools: Tools, question: str, keys: list[str], kept: str
) -> None:
    sitting = begin(question)
    assert kept in shown_after(sitting, keys)
    assert sitting.attempt.answered.response == kept
    past = looked_back_on(tools, sitting)
    assert past.response == kept
    assert any(kept in line for line in item_lines(past))


def test_what_was_picked_is_kept(begin: Begin) -> None:
    sitting = begin("dropout")
    shown_after(sitting, ["b", "g"])
    assert sitting.attempt.answered.response == str(sitting.presented.option("b"))


@pytest.mark.parametrize(("keys", "said"), [([*"v\r", "\r"], "said aloud"), (["\x18", "g"], "given up")])
def test_the_review_says_how_it_was_answered(begin: Begin, tools: Tools, keys: list[str], said: str) -> None:
    sitting = begin("explain-recall")
    shown_after(sitting, keys)
    past = looked_back_on(tools, sitting)
    assert past.response == f"({said})"
    assert said in next(item_lines(past))


def test_what_was_written_before_saying_it_aloud_is_no_ground_for_suggestions(begin: Begin) -> None:
    sitting = begin("explain-recall")
    shown = shown_after(sitting, [THOUGHT, "\x18", "v"])
    assert "What is written is kept." in shown
    assert "[~]" not in shown_after(sitting, ["\r"])


def test_giving_up_on_an_explanation_shows_a_model_answer(begin: Begin) -> None:
    sitting = begin("explain-recall")
    shown = shown_after(sitting, ["\x18", "g"])
    assert "A model answer" in shown
    assert sitting.presented.question.answer.split()[0] in shown
    assert "Given up after 0:00" in shown
    assert "scored by yourself" not in shown


def test_line_by_line_giving_up_shows_a_model_answer_and_keeps_the_code(begin: Begin) -> None:
    said, lines = list[str](), iter(["give up", ""])
    PlainView(begin("explain-recall"), lambda _prompt: next(lines), said.append).run()
    assert "A model answer:" in "\n".join(said)

    sitting, lines = begin("double"), iter(["give up", ""])
    PlainView(sitting, lambda _prompt: next(lines), said.append).run()
    assert "def double" in sitting.state.attempts[0].answered.response
