"""Many submissions of one exercise, on several graders side by side; results in the order given."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Self

from interview.core.verdict import Graded
from interview.grading.client import Exercise, Grader
from interview.grading.results import Results, seed_of


class Batch:
    """`jobs` graders at most, each with a thread that waits for it; they start when there is something to grade.

    `kept` is the folder of results, `make` makes a grader.
    """

    def __init__(self, exercise: Exercise, jobs: int, kept: Path, make: Callable[[], Grader]) -> None:
        self._exercise = exercise
        self._jobs = jobs
        self._make = make
        self._graders = [make()]
        self._results = Results.of(kept, exercise, self._graders[0].sandbox())
        self._seed = seed_of(exercise)
        self._todo: SimpleQueue[tuple[int, bytes]] = SimpleQueue()
        self._done: SimpleQueue[tuple[int, Graded | Exception]] = SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        """Drop what is left and end every grader, also in the middle of a submission."""
        with contextlib.suppress(Empty):
            while True:
                self._todo.get_nowait()
        for grader in self._graders:
            grader.close()

    def grade(self, sources: Sequence[bytes]) -> Iterator[tuple[Graded, bool]]:
        """Each result as soon as it and all before it are there, and whether it was known already."""
        known = [self._results.get(source) for source in sources]
        unknown = [place for place, graded in enumerate(known) if graded is None]
        for place in unknown:
            self._todo.put((place, sources[place]))
        self._start(min(self._jobs, len(unknown)))
        arrived: dict[int, Graded] = {}
        for place, graded in enumerate(known):
            yield (graded, True) if graded else (self._wait_for(place, arrived), False)

    def _start(self, count: int) -> None:
        self._graders += [self._make() for _ in range(count - len(self._graders))]
        for grader in self._graders[:count]:
            grader.start()
            # A daemon: one that waits for an endless submission must not hold up the end of the program.
            threading.Thread(target=self._work, args=(grader,), daemon=True).start()

    def _work(self, grader: Grader) -> None:
        with contextlib.suppress(Empty):
            while True:
                place, source = self._todo.get_nowait()
                self._done.put((place, self._one(grader, source)))

    def _one(self, grader: Grader, source: bytes) -> Graded | Exception:
        graded = self._results.get(source)  # the same text may have come earlier in this run
        if graded:
            return graded
        try:
            graded = grader.grade(self._exercise, source, twice=True, seed=self._seed)
        except Exception as error:  # raised again where results are waited for
            return error
        self._results.add(source, graded)
        return graded

    def _wait_for(self, place: int, arrived: dict[int, Graded]) -> Graded:
        while place not in arrived:
            number, graded = self._done.get()
            if isinstance(graded, Exception):
                raise graded
            arrived[number] = graded
        return arrived.pop(place)
