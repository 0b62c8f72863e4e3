"""The only place that asks the time."""

import os
import time
from datetime import UTC, datetime


class Clock:
    """The machine's clocks. Tests pass their own object with the same three methods."""

    def now(self) -> datetime:
        """The instant, in UTC; INTERVIEW_NOW (ISO 8601, tests only) replaces it."""
        fixed = os.environ.get("INTERVIEW_NOW")
        if fixed:
            return datetime.fromisoformat(fixed).astimezone(UTC)
        return datetime.now(UTC)  # noqa: TID251  # the one place that may

    def local(self) -> datetime:
        """The same instant on the user's wall clock, with its offset."""
        return self.now().astimezone()

    def monotonic(self) -> float:
        """Seconds that never run backwards; for durations only."""
        return time.monotonic()
