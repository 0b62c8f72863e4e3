"""Study days: a day ends at 04:00 on the user's wall clock."""

from datetime import date, datetime, time, timedelta

ROLLOVER = time(4)


def study_day(local: datetime, rollover: time = ROLLOVER) -> date:
    """The study day of a local wall-clock instant; 03:59 still belongs to yesterday."""
    return (local.replace(tzinfo=None) - timedelta(hours=rollover.hour, minutes=rollover.minute)).date()


def parse_rollover(text: str) -> time:
    """Read "04:00"; raises ValueError."""
    return time.fromisoformat(text)
