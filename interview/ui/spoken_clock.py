"""When the clock is heard: lines of the line view at half time and a minute before the end of par, and the bell.

With `bell: true` in the settings the terminal's bell rings in both views at the last minute and at the end.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from interview.practice.position import Position
from interview.report.words import mmss

LAST = 60.0  # seconds before the end of par
# What is left when it speaks must be worth a line.
LEAST = 5.0
BELL = "\a"


def moments(left: float, par: float, *, bell: bool = False) -> list[tuple[float, str]]:
    """In how many seconds what is said, from now on; nothing for what has passed. The end is told only by the bell."""
    marks = [(par / 2, f"Half of the time is over: {mmss(par / 2)} left.")]
    if par / 2 > LAST:
        marks.append((LAST, "One minute left." + BELL * bell))
    found = [(left - mark, text) for mark, text in marks if left > mark >= LEAST]
    return [*found, (left, f"The time is over.{BELL}")] if bell and left > 0 else found


def rings(before: float, left: float) -> bool:
    """Whether the bell is due when so many seconds are left and so many were before."""
    return any(left <= mark < before for mark in (LAST, 0.0))


@contextmanager
def speaking(sitting: Position, say: Callable[[str], None]) -> Iterator[None]:
    """While a line is waited for. Each line is said once, on a line of its own."""
    silent = not sitting.state.started.timed or sitting.tools.config.clock == "off"
    timers = (
        []
        if silent
        else [_timer(*moment, say) for moment in moments(sitting.left, sitting.par, bell=sitting.tools.config.bell)]
    )
    try:
        yield
    finally:
        for timer in timers:
            timer.cancel()


def _timer(seconds: float, text: str, say: Callable[[str], None]) -> threading.Timer:
    timer = threading.Timer(seconds, say, [f"\n{text}"])
    timer.daemon = True
    timer.start()
    return timer
