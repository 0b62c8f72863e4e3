"""The picture of the README, from a run of the program: `python -m docs.make_picture` writes docs/pictures."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.style import Style
from rich.text import Text

from interview.clock import Clock
from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from tests.support.inside import Inside

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "pictures" / "drill.svg"
COLUMNS, ROWS = 80, 24
# A usual mistake: the maximum of all rows, and a sum over all of them.
MISTAKE = """\
import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - x.max())
    return e / e.sum()
"""


def picture() -> str:
    """The screen after a wrong run of an exercise, as SVG."""
    with TemporaryDirectory() as name:
        places = [Path(name) / part for part in ("home", "state", "cache", "config.yaml")]
        with Tools(Paths(places[0], "picture", *places[1:]), [ROOT / "question_bank"], clock=Clock()) as tools:
            options = DrillOptions(questions=["softmax-stable"], seed=1)
            sitting = start_drill(tools, options, choose_drill(tools, options))
            window, shown = Inside(sitting, COLUMNS, ROWS), list[Text]()
            keys = iter(["\x15" * 40, f"\x1b[200~{MISTAKE}\x1b[201~", "\x13", "\x13", ""])

            def press(view: object) -> str | None:
                shown[:] = [_line(window, row) for row in range(ROWS)]
                key = next(keys, None)
                if key == "\x15" * 40:
                    view.buffer.text = ""  # type: ignore[attr-defined]  # the view of the window
                    return " \x7f"
                return key or None

            window.play(press)
            sitting.close()
    console = Console(width=COLUMNS, record=True, file=open("/dev/null", "w"))  # noqa: SIM115, PTH123  # nothing is kept
    for line in shown:
        console.print(line)
    # Without the fonts that the template would load from the network.
    return re.sub(r"@font-face \{.*?\}\s*", "", console.export_svg(title="interview drill"), flags=re.DOTALL)


def _line(window: Inside, row: int) -> Text:
    text = Text()
    for column in range(COLUMNS):
        char = window.sink.screen.buffer[row][column]
        style = Style(color=_color(char.fg), bold=char.bold, reverse=char.reverse)
        text.append(char.data, style)
    return text


def _color(name: str) -> str | None:
    named = {"default": None, "brown": "yellow", "brightblack": "bright_black"}
    return named.get(name, name if name.isalpha() else f"#{name}")


if __name__ == "__main__":
    TARGET.write_text(picture(), encoding="utf-8")
