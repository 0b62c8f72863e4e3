"""What every use case needs at hand: places, settings, clock, bank, store and a grader that starts when needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from interview.bank.load import Bank, load_bank
from interview.clock import Clock
from interview.config import Config, load_config
from interview.core.day import parse_rollover, study_day
from interview.history.store import Progress, Store, open_store
from interview.paths import Paths

if TYPE_CHECKING:
    from interview.core.keypoints import Refit
    from interview.core.project import Project
    from interview.grading.client import Grader


@dataclass(frozen=True, slots=True)
class Now:
    """An instant as events carry it."""

    t: str
    day: str
    utc_offset: int


class Tools:
    """Opened lazily: a command pays for what it uses. Use as a context manager, so that no process outlives it."""

    def __init__(
        self,
        paths: Paths,
        bank_dirs: Sequence[Path] = (),
        clock: Clock | None = None,
        progress: Progress | None = None,
        config: Config | None = None,
        *,
        trust_bank: bool = False,
    ) -> None:
        self.paths = paths
        self.clock = clock or Clock()
        self.bank_dirs = tuple(bank_dirs)
        self._progress = progress
        self._config = config
        self._trust_bank = trust_bank

    def __enter__(self) -> "Tools":
        return self

    def __exit__(self, *_: object) -> None:
        for part in ("store", "grader"):
            if part in self.__dict__:
                self.__dict__[part].close()

    @cached_property
    def config(self) -> Config:
        """The user's settings; raises ConfigError."""
        return self._config or load_config(self.paths.config)

    @cached_property
    def bank(self) -> Bank:
        """Every question; raises DataError."""
        return load_bank(self.paths, self.bank_dirs)

    @cached_property
    def projects(self) -> "list[Project]":
        """The user's own projects; none where the file is missing or broken (`interview projects` says why)."""
        from interview.bank.projects import load_projects  # few questions ask for them

        return load_projects(self.paths.projects)[0]

    @cached_property
    def refit(self) -> "Refit":
        """What all ticks so far make of suggested key points; worked out once a run."""
        from interview.core.corrections import labelled
        from interview.core.refit import refit

        return refit(labelled(self.store.ticks(date.min, self.today())))

    @cached_property
    def store(self) -> Store:
        """The past, up to date with the journals."""
        return open_store(self.paths.store, self.paths.sessions, self._progress)

    @cached_property
    def grader(self) -> "Grader":
        """A grader; its process starts with the first use."""
        from interview.grading.client import Grader

        return Grader(self.paths.prepared, [self.paths.own_bank], trust_bank=self._trust_bank)

    def now(self) -> Now:
        """The instant, its study day and the offset of the user's wall clock in minutes."""
        local = self.clock.local()
        offset = local.utcoffset()
        return Now(
            t=self.clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            day=str(self.today()),
            utc_offset=int(offset.total_seconds() // 60) if offset else 0,
        )

    def today(self) -> date:
        """The study day."""
        return study_day(self.clock.local(), parse_rollover(self.config.day_starts))
