"""Several graders side by side; results in the order of what was asked."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import Generic, Self, TypeVar

from interview.grading.client import Grader

Asked = TypeVar("Asked")
Found = TypeVar("Found")


class Pool(Generic[Asked, Found]):
    """`jobs` graders at most, each with a thread that waits for it; `work` asks one of them one thing."""

    def __init__(self, jobs: int, make: Callable[[], Grader], work: Callable[[Grader, Asked], Found]) -> None:
        self._jobs = jobs
        self._make = make
        self._work = work
        self._graders: list[Grader] = []
        self._todo: SimpleQueue[tuple[int, Asked]] = SimpleQueue()
        self._done: SimpleQueue[tuple[int, Found | Exception]] = SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        """Drop what is left and end every grader, also in the middle of a submission."""
        with contextlib.suppress(Empty):
            while True:
                self._todo.get_nowait()
        for grader in self._graders:
            grader.close()

    def first(self) -> Grader:
        """One of the graders, for a question before the work begins."""
        return self._grader(0)

    def each(self, items: Sequence[Asked]) -> Iterator[Found]:
        """Each result as soon as it and all before it are there; what `work` raises is raised here."""
        for item in enumerate(items):
            self._todo.put(item)
        for place in range(min(self._jobs, len(items))):
            grader = self._grader(place)
            grader.start()
            # A daemon: one that waits for an endless submission must not hold up the end of the program.
            threading.Thread(target=self._serve, args=(grader,), daemon=True).start()
        arrived: dict[int, Found] = {}
        for place in range(len(items)):
            yield self._wait_for(place, arrived)

    def _grader(self, place: int) -> Grader:
        while len(self._graders) <= place:
            self._graders.append(self._make())
        return self._graders[place]

    def _serve(self, grader: Grader) -> None:
        with contextlib.suppress(Empty):
            while True:
                place, item = self._todo.get_nowait()
                try:
                    self._done.put((place, self._work(grader, item)))
                except Exception as error:  # raised again where results are waited for
                    self._done.put((place, error))

    def _wait_for(self, place: int, arrived: dict[int, Found]) -> Found:
        while place not in arrived:
            number, found = self._done.get()
            if isinstance(found, Exception):
                raise found
            arrived[number] = found
        return arrived.pop(place)
