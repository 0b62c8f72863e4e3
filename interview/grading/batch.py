"""Many submissions of one exercise: only what is not known yet is graded."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Self

from interview.core.verdict import Graded
from interview.grading.client import Exercise, Grader
from interview.grading.pool import Pool
from interview.grading.results import Results, seed_of


class Batch:
    """`jobs` graders at most; they start when there is something to grade.

    `kept` is the folder of results, `make` makes a grader; `final` as when handing in: in another order too, and timed.
    """

    def __init__(
        self, exercise: Exercise, jobs: int, kept: Path, make: Callable[[], Grader], *, final: bool = False
    ) -> None:
        self._exercise = exercise
        self._final = final
        self._pool: Pool[bytes, Graded] = Pool(jobs, make, self._one)
        self._results = Results.of(kept, exercise, self._pool.first().sandbox(), final=final)
        self._seed = seed_of(exercise)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._pool.__exit__(*exception)

    def grade(self, sources: Sequence[bytes]) -> Iterator[tuple[Graded, bool]]:
        """Each result as soon as it and all before it are there, and whether it was known already."""
        known = [self._results.get(source) for source in sources]
        found = self._pool.each([source for source, graded in zip(sources, known, strict=True) if graded is None])
        for graded in known:
            yield (graded, True) if graded else (next(found), False)

    def _one(self, grader: Grader, source: bytes) -> Graded:
        graded = self._results.get(source)  # the same text may have come earlier in this run
        if graded is None:
            graded = grader.grade(self._exercise, source, twice=self._final, timed=self._final, seed=self._seed)
            self._results.add(source, graded)
        return graded
