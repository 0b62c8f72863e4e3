"""Review logs of other programs are read with their study days, and refused with the reason."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from interview.core.prequential import Review
from interview.history.reviewlog import ReviewLogError, UnknownTimezoneError, read_review_log

HEAD = "card_id,review_time,review_rating\n"


def at(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc, arg-type]  # year to minute


def log(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.csv"


def test_reviews_come_in_order_of_time(path: Path) -> None:
    log(path, f"{HEAD}b,{at(2026, 3, 3, 12)},3\na,{at(2026, 3, 2, 12)},1\n")
    days = [date(2026, 3, n).toordinal() for n in (2, 3)]
    assert read_review_log(path) == [Review("a", days[0], 1), Review("b", days[1], 3)]


def test_a_study_day_ends_at_four_unless_said_otherwise(path: Path) -> None:
    log(path, f"{HEAD}a,{at(2026, 3, 3, 3, 59)},3\n")
    assert read_review_log(path)[0].day == date(2026, 3, 2).toordinal()
    assert read_review_log(path, 3)[0].day == date(2026, 3, 3).toordinal()


def test_a_study_day_is_that_of_the_learners_wall_clock(path: Path) -> None:
    log(path, f"{HEAD}a,{at(2026, 3, 3, 2)},3\n")
    assert read_review_log(path, 4, "Asia/Tokyo")[0].day == date(2026, 3, 3).toordinal()
    assert read_review_log(path, 4, "America/New_York")[0].day == date(2026, 3, 2).toordinal()


def test_a_column_of_study_days_is_used_where_nothing_else_is_said(path: Path) -> None:
    log(path, f"card_id,review_time_ms,rating,day\na,{at(2026, 3, 3, 12)},3,77\n")
    assert read_review_log(path) == [Review("a", 77, 3)]
    assert read_review_log(path, 4)[0].day == date(2026, 3, 3).toordinal()


def test_other_columns_and_their_values_change_nothing(path: Path) -> None:
    plain = read_review_log(log(path, f"{HEAD}a,{at(2026, 3, 3, 12)},3\n"))
    more = f"review_duration,card_id,review_state,review_time,review_rating\n,a,2,{at(2026, 3, 3, 12)},3\n"
    assert read_review_log(log(path, more)) == plain


def test_a_card_moved_by_hand_is_no_review(path: Path) -> None:
    assert read_review_log(log(path, f"{HEAD}a,{at(2026, 3, 3, 12)},0\n")) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("card_id,review_rating\na,3\n", "has no column 'review_time'"),
        (f"{HEAD}a,noon,3\n", "line 2 is no review"),
        (f"{HEAD}a,1000,9\n", "line 2 is no review: rating 9"),
        (f"{HEAD}a\n", "line 2 is no review"),
        ("", "has no column 'card_id'"),
    ],
)
def test_what_is_no_log_is_refused_with_the_reason(path: Path, text: str, reason: str) -> None:
    with pytest.raises(ReviewLogError, match=reason):
        read_review_log(log(path, text))


def test_a_missing_file_and_one_that_is_no_text_are_refused(path: Path) -> None:
    with pytest.raises(ReviewLogError, match="cannot be read"):
        read_review_log(path)
    path.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(ReviewLogError, match="is no CSV file"):
        read_review_log(path)


def test_an_unknown_time_zone_is_refused(path: Path) -> None:
    log(path, f"{HEAD}a,1000,3\n")
    with pytest.raises(UnknownTimezoneError):
        read_review_log(path, 4, "Mars/Olympus")
