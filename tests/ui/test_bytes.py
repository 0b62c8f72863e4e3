"""Over ssh every byte is waited for: a letter at the end of a line costs at most 40, at any size of the window."""

from itertools import pairwise
from statistics import median

import pytest

from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.ui.app import FullScreen
from tests.support.clock import FakeClock
from tests.support.inside import Inside

TEXT = "It may call everything positive so precision is low"


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40), (200, 60)])
@pytest.mark.parametrize("question", ["explain-recall", "double", "shape"])
def test_a_keystroke_writes_at_most_forty_bytes(
    tools: Tools, clock: FakeClock, question: str, columns: int, rows: int
) -> None:
    options = DrillOptions(questions=[question], seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    window, letters, totals = Inside(sitting, columns, rows), iter(TEXT), list[int]()

    def keys(_view: FullScreen) -> str | None:
        if not totals:
            clock.pass_time(0.1)  # nine tenths of a second to the next redraw for the clock
        totals.append(window.sink.written)
        return next(letters, None)

    window.play(keys)
    sitting.close()
    costs = [after - before for before, after in pairwise(totals[1:])]
    assert len(costs) > 40
    assert 1 <= median(costs) <= 40
