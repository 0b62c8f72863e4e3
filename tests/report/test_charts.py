"""Charts: labels never touch, what is too little is not drawn."""

import re
from datetime import date

from interview.report import charts


def test_only_the_first_of_several_highest_columns_is_labelled() -> None:
    drawn = charts.columns("c", "Counts", [("a", 5), ("b", 5), ("c", 1)])
    assert re.findall(r">(\d+)</text>", drawn) == ["5"]


def test_columns_without_any_count_are_empty() -> None:
    assert "<rect" not in charts.columns("c", "Counts", [("a", 0), ("b", 0)])


def test_a_share_of_too_few_answers_has_no_bar() -> None:
    drawn = charts.bars("b", "Shares", [charts.Bar("few", None, 0.0, 0.0, "– of 3")])
    assert 'class="fill"' not in drawn
    assert "few too few answers, – of 3" in drawn


def test_one_day_is_a_day() -> None:
    drawn = charts.calendar("c", "Days", {date(2026, 3, 2): 600.0}, date(2026, 3, 1), date(2026, 3, 3))
    assert "1 day with practice between" in drawn


def test_text_is_escaped() -> None:
    assert "<b>" not in charts.bars("b", "<b>", [charts.Bar("<b>", 0.5, 0.4, 0.6, "<b>")])
