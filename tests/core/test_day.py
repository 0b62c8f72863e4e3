"""A study day ends at four in the morning."""

from datetime import date, datetime, time

from interview.core.day import study_day


def test_just_before_four_belongs_to_yesterday() -> None:
    assert study_day(datetime(2026, 3, 1, 3, 59)) == date(2026, 2, 28)


def test_four_starts_the_new_day() -> None:
    assert study_day(datetime(2026, 3, 1, 4, 0)) == date(2026, 3, 1)


def test_the_hour_can_be_moved() -> None:
    assert study_day(datetime(2026, 3, 1, 0, 30), time(0)) == date(2026, 3, 1)
