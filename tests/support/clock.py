"""A clock for tests."""

from datetime import UTC, datetime, timedelta

from interview.clock import Clock


class FakeClock(Clock):
    """Time that moves only when a test says so."""

    def __init__(self, start: datetime = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)) -> None:
        self.moment = start
        self.seconds = 100.0

    def now(self) -> datetime:
        """The made-up instant."""
        return self.moment

    def monotonic(self) -> float:
        """The made-up stopwatch."""
        return self.seconds

    def pass_time(self, seconds: float = 0, *, days: int = 0) -> None:
        """Let time pass."""
        self.moment += timedelta(seconds=seconds, days=days)
        self.seconds += seconds
