"""A question longer than its window: what a key changes is brought in sight, and nothing above is hidden unsaid."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from prompt_toolkit.data_structures import Size

from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.ui.app import FullScreen
from tests.support.inside import Inside

LINES = 40


@pytest.fixture(autouse=True)
def long_bank(workspace: Paths) -> None:
    """The small bank, with forty lines before every prompt."""
    for path in Path(workspace.home, "question_bank").rglob("*.yaml"):
        text = path.read_text()
        many = "\n".join(f"  Line {n} of many.\n" for n in range(LINES))
        found = re.search(r'^prompt: "?(.*?)"?$((?:\n  .*)*)', text, re.MULTILINE)
        if found and "template" not in text:
            path.write_text(text.replace(found[0], f"prompt: |\n{many}\n  {found[1]}{found[2]}"))


def window(tools: Tools, question: str, columns: int = 80, rows: int = 24) -> Inside:
    options = DrillOptions(questions=[question], seed=1)
    return Inside(start_drill(tools, options, choose_drill(tools, options)), columns, rows)


def shown_after(inside: Inside, keys: list[str | Callable[[FullScreen], str]]) -> str:
    """What is shown after the last key; one that is a function may first do something to the view."""
    left, shown = iter(keys), list[str]()

    def press(view: FullScreen) -> str | None:
        shown.append(inside.sink.shown)
        key = next(left, None)
        return key(view) if callable(key) else key

    inside.play(press)
    inside.sitting.close()
    return shown[-1]


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (60, 15), (120, 40)])
@pytest.mark.parametrize(("question", "hint"), [("double", "\x07"), ("dropout", "h")])
def test_a_hint_is_in_sight_when_it_is_opened(tools: Tools, question: str, hint: str, columns: int, rows: int) -> None:
    inside = window(tools, question, columns, rows)
    first, second = inside.sitting.presented.question.hints[:2]
    assert first[:20] in shown_after(inside, [hint])
    inside = window(tools, question, columns, rows)
    assert second[:10] in shown_after(inside, [hint, hint])


@pytest.mark.parametrize("keys", [["b"], ["2"], ["\x1b[B", "\x1b[B"]])
def test_an_option_is_in_sight_when_it_is_picked(tools: Tools, keys: list[str | Callable[[FullScreen], str]]) -> None:
    assert "› b  " in shown_after(window(tools, "dropout"), keys)


def test_the_question_begins_at_its_top_where_the_window_has_grown(tools: Tools) -> None:
    inside = window(tools, "dropout")

    def grow(view: FullScreen) -> str:
        inside.sink.screen.resize(120, 100)
        inside._size = Size(rows=120, columns=100)
        view.app._on_resize()
        return "#"

    shown = shown_after(inside, ["\x1b[6~", "\x1b[6~", grow])
    assert "Line 0 of many" in shown
    assert "PgUp" not in shown


def test_the_result_is_in_sight_after_an_answer_and_the_options_are_a_page_up(tools: Tools) -> None:
    inside = window(tools, "dropout")
    shown = shown_after(inside, ["b", "\r"])
    assert " in 0:00 of 1:00" in shown
    assert "Line 39 of many" in shown
