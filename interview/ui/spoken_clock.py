"""The clock of the line view: silent but for a line at half time and one a minute before the end of par."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from interview.practice.position import Position
from interview.report.words import mmss

LAST = 60.0  # seconds before the end of par
# What is left when it speaks must be worth a line.
LEAST = 5.0


def moments(left: float, par: float) -> list[tuple[float, str]]:
    """In how many seconds what is said, from now on; nothing for what has passed."""
    marks = [(par / 2, f"Half of the time is over: {mmss(par / 2)} left.")]
    if par / 2 > LAST:
        marks.append((LAST, "One minute left."))
    return [(left - mark, text) for mark, text in marks if left > mark >= LEAST]


@contextmanager
def speaking(sitting: Position, say: Callable[[str], None]) -> Iterator[None]:
    """While a line is waited for. Each line is said once, on a line of its own."""
    silent = not sitting.state.started.timed or sitting.tools.config.clock == "off"
    timers = [] if silent else [_timer(*moment, say) for moment in moments(sitting.left, sitting.par)]
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
