"""Active seconds of a sitting: pauses and the time between leaving and coming back do not count."""

from interview.clock import Clock


class Stopwatch:
    """Starts stopped, at `base` seconds."""

    def __init__(self, clock: Clock, base: float) -> None:
        self._clock = clock
        self._base = base
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """What it shows."""
        return self._base + (0.0 if self._since is None else self._clock.monotonic() - self._since)

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._since is not None

    def start(self) -> None:
        """Count; nothing happens where it counts already."""
        if self._since is None:
            self._since = self._clock.monotonic()

    def stop(self) -> None:
        """Stop counting."""
        self._base, self._since = self.seconds, None

    def at_least(self, seconds: float) -> None:
        """Set it forward, before it runs: a draft knows of later seconds than the journal."""
        self._base = max(self._base, seconds)
