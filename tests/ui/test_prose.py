"""Prose that is written breaks between words, at the width of the window it stands in."""

import pytest

from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.ui.app import FullScreen
from interview.ui.editor import break_lines
from tests.support.inside import Inside

WORDS = "Recall alone rewards the model that calls everything positive whatever that costs in precision. "
PASTE = "\x1b[200~", "\x1b[201~"


def written(tools: Tools, keys: list[str], columns: int, rows: int) -> tuple[str, str]:
    """The text and the screen after these keys on an explanation."""
    options = DrillOptions(questions=["explain-recall"], seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    window, left, text = Inside(sitting, columns, rows), iter(keys), list[str]()

    def press(view: FullScreen) -> str | None:
        text.append(view.text())
        return next(left, None)

    window.play(press)
    sitting.close()
    return text[-1], window.sink.shown


@pytest.mark.parametrize(("columns", "rows"), [(60, 15), (80, 24), (120, 40), (200, 50)])
@pytest.mark.parametrize(
    "keys", [[*(WORDS * 3)], [WORDS * 3], [WORDS.join(PASTE) * 3]], ids=["typed", "at once", "pasted"]
)
def test_no_word_is_broken(tools: Tools, keys: list[str], columns: int, rows: int) -> None:
    text, shown = written(tools, keys, columns, rows)
    assert " ".join(text.split()) == (WORDS * 3).strip()
    for line in text.rstrip().splitlines():
        assert line.rstrip() in shown


def test_breaking_lines_moves_nothing() -> None:
    text = "one two three\n\nfour five\n"
    assert break_lines(text, 9) == "one two\nthree\n\nfour five\n"


def test_a_word_longer_than_the_line_is_left_whole() -> None:
    assert break_lines("of abcdefghijkl and", 6) == "of\nabcdefghijkl\nand"


def test_wide_letters_count_as_two_columns() -> None:
    assert break_lines("平均 分散 標準", 9) == "平均 分散\n標準"


def test_an_indent_is_no_place_to_break() -> None:
    assert break_lines("    abcdefgh ij", 6) == "    abcdefgh\nij"


def test_a_book_on_one_line_is_broken_too() -> None:
    assert max(map(len, break_lines(WORDS * 1_000, 60).splitlines())) <= 60
