"""What the screen shows, as text: reviewers see a change of it in the difference.

`UPDATE_GOLDEN=1 pytest tests/ui/test_golden.py` writes the screens anew; read the difference before you commit it.
"""

import os
import re
from pathlib import Path

import pytest

from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from tests.support.inside import Inside

GOLDEN = Path(__file__).parent / "golden"
# A screen: the question, and the keys pressed before it is looked at.
SCREENS = {
    "choice": ("dropout", []),
    "choice-picked": ("dropout", ["b"]),
    "choice-hint": ("dropout", ["h"]),
    "choice-answered": ("dropout", ["a", "\r"]),
    "multi-answered": ("relu", ["a", "c", "\r"]),
    "numeric": ("bayes", []),
    "numeric-unreadable": ("bayes", ["about a half", "\r"]),
    "numeric-answered": ("bayes", ["0.5", "\r"]),
    "short-answered": ("shape", ["(2, 4)", "\r"]),
    "explain": ("explain-recall", ["It may call everything positive."]),
    "explain-judged": ("explain-recall", ["Everything positive.", "\x13"]),
    "aloud": ("explain-recall", ["v"]),
    "code": ("double", []),
    "code-answered": ("double", ["\x18", "g"]),
    "menu": ("double", ["\x18"]),
    "menu-after-a-run": ("double", ["\x13", "\x18"]),
    "paused": ("dropout", ["p"]),
    "leaving": ("dropout", ["\x03"]),
}


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_looks_as_it_did(tools: Tools, name: str, columns: int, rows: int) -> None:
    question, keys = SCREENS[name]
    options = DrillOptions(questions=[question], seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    shown = Inside(sitting, columns, rows).screens(keys)
    sitting.close()
    text = re.sub(r"\d+ ms", "N ms", shown[-1]) + "\n"
    path = GOLDEN / f"{name}-{columns}x{rows}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_every_golden_screen_is_tested() -> None:
    wanted = {f"{name}-{size}.txt" for name in SCREENS for size in ("80x24", "120x40")}
    assert {path.name for path in GOLDEN.iterdir()} == wanted
