"""How fast a submission is beside the reference: a slope over sizes, told in three bands, never part of a verdict.

The slope (seconds for each further element) leaves out what every call costs; the least of several runs leaves out most
of the noise. Measured under load, the ratio of equal code still varied between 0.5 and 2: hence bands that far apart.
Seconds are what the child reports, so a submission can lie about its speed, and about nothing else.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from interview.grading.host import Child
from interview.grading.prepared import Prepared, Spec
from interview.grading.submission import Task
from interview.grading.wire import Frame

ROUNDS = 3  # submission and reference in turn
ENOUGH = 0.5  # seconds of one round after which no other follows
DOUBT = 1.5  # a ratio this far from every limit needs no further round
LEAST = 2e-5  # seconds of the reference for the largest size; below, what every call costs decides
LIMITS = (3.0, 30.0)
BANDS = ("vectorised", "partly vectorised", "Python loop")
# Where the solution itself is plain Python.
PLAIN_BANDS = (
    "about as fast as the solution",
    "slower than the solution",
    "more than 30 times slower than the solution",
)
Spawn = Callable[[], Child]


def measure(task: Task, prepared: Prepared, spawn: Spawn) -> str:
    """The band; empty where the exercise has no speed case, or nothing dependable was measured."""
    told = _measured(task, prepared, spawn)
    return "" if told is None else (BANDS if "numpy" in prepared.solution else PLAIN_BANDS)[told]


def _measured(task: Task, prepared: Prepared, spawn: Spawn) -> int | None:
    pair = smallest_and_largest(prepared.specs)
    if pair is None:
        return None
    best: list[list[float]] = [[], []]
    sizes = [size(spec) for spec in pair]
    for _ in range(ROUNDS):
        for whose, source in enumerate((task.source, prepared.solution)):
            seconds = _seconds(replace(task, source=source), pair, spawn)
            if seconds is None:
                return None
            best[whose] = [min(times) for times in zip(best[whose] or seconds, seconds, strict=True)]
        told = {place(best[0], best[1], sizes, doubt) for doubt in (1 / DOUBT, 1.0, DOUBT)}
        if len(told) == 1 or sum(best[0]) > ENOUGH:
            break
    return place(best[0], best[1], sizes)


def place(mine: Sequence[float], theirs: Sequence[float], sizes: Sequence[int], factor: float = 1.0) -> int | None:
    """The band's place for seconds at the small and the large size, were the submission `factor` times as slow."""
    slopes = [(large - small) / (sizes[1] - sizes[0]) for small, large in (mine, theirs)]
    if theirs[1] < LEAST or slopes[1] <= 0:
        return None
    return sum(slopes[0] * factor >= limit * slopes[1] for limit in LIMITS)


def smallest_and_largest(specs: Sequence[Spec]) -> tuple[Spec, Spec] | None:
    """The cases to measure: the speed cases, with the largest other one where they have one size only."""
    timed = sorted((spec for spec in specs if spec.group == "speed"), key=size)
    if not timed:
        return None
    others = [spec for spec in specs if "raises" not in spec.expect and size(spec) < size(timed[-1])]
    small = timed[0] if size(timed[0]) < size(timed[-1]) else max(others, key=size, default=timed[-1])
    return None if small is timed[-1] else (small, timed[-1])


def size(spec: Spec) -> int:
    """Elements of all arrays and lists among the arguments."""
    return sum(_elements(value) for args, kwargs in spec.calls for value in (*args, *kwargs.values()))


def _elements(value: Any) -> int:
    if isinstance(value, dict):
        return sum(map(_elements, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(_elements, value))
    return int(np.size(value))


def _seconds(task: Task, pair: tuple[Spec, Spec], spawn: Spawn) -> list[float] | None:
    """Seconds of the two cases in a child of their own; None where it does not tell."""
    child = spawn()
    try:
        spans = [(spec.index, spec.offset, spec.size) for spec in pair]
        child.send({"op": "time", "entry": task.entry, "cases": spans}, task.source.encode())
        times: list[float] = []
        while len(times) < len(pair):
            item = child.next(task.limits.seconds * 2, task.limits.seconds * 8)
            if not isinstance(item, Frame) or item.header.get("stage") not in ("compiled", "ready", "timed"):
                return None
            if item.header["stage"] == "timed":
                seconds = item.header.get("seconds")
                if not isinstance(seconds, float) or not 0 <= seconds < 60:
                    return None
                times.append(seconds)
        return times
    finally:
        child.end()
