"""Looking back: figures over the journals, what is due, and the home screen's facts."""

from datetime import date, timedelta

import pytest

from interview.bank.load import UnknownTopicError
from interview.practice.home import look_home
from interview.practice.lookback import look_back
from interview.practice.tools import Tools
from tests.support.past import Past, right, write_past, wrong

TODAY = date(2026, 3, 2)  # of the fixture `clock`


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_nothing_was_ever_begun(tools: Tools) -> None:
    assert look_home(tools) is None
    assert look_back(tools).figures.tally.n == 0


def test_answers_of_the_last_days_are_counted(tools: Tools) -> None:
    write_past(tools.paths.sessions, "a", ago(40), [right("dropout")])
    write_past(tools.paths.sessions, "b", ago(29), [right("relu"), wrong("bayes")])
    write_past(tools.paths.sessions, "c", TODAY, [right("shape")])
    assert (look_back(tools).figures.tally.n, look_back(tools).figures.tally.right) == (3, 2)
    assert look_back(tools, days=1).figures.tally.n == 1
    assert look_back(tools, days=365).figures.tally.n == 4


def test_an_answer_left_before_its_rating_counts(tools: Tools) -> None:
    unrated = Past(question="dropout", rating=None)
    write_past(tools.paths.sessions, "a", TODAY, [unrated], finished=False)
    assert (look_back(tools).figures.tally.n, look_back(tools).figures.tally.right) == (1, 1)


def test_a_repeat_is_known_although_its_first_try_lies_before_the_span(tools: Tools) -> None:
    write_past(tools.paths.sessions, "a", ago(60), [wrong("dropout")])
    write_past(tools.paths.sessions, "b", TODAY, [right("dropout"), right("relu")])
    found = look_back(tools).figures
    assert (found.repeats.n, found.repeats.held.hits, found.first_tries.n) == (1, 1, 1)


def test_an_answer_again_on_the_same_day_is_neither_repeat_nor_first_try(tools: Tools) -> None:
    write_past(tools.paths.sessions, "a", TODAY, [wrong("dropout")])
    path = write_past(tools.paths.sessions, "b", TODAY, [right("dropout")])
    path.write_text(path.read_text().replace("T10:", "T11:"))
    found = look_back(tools).figures
    assert (found.tally.n, found.repeats.n, found.first_tries.n) == (2, 0, 1)


def test_slips_and_disputed_answers_are_left_out_and_counted(tools: Tools) -> None:
    write_past(tools.paths.sessions, "a", TODAY, [wrong("dropout", "slip"), wrong("relu", "disputed"), right("bayes")])
    found = look_back(tools).figures
    assert (found.tally.n, found.excluded.slips, found.excluded.disputed) == (1, 1, 1)


def test_due_are_questions_of_the_bank_that_are_not_disputed(tools: Tools) -> None:
    write_past(
        tools.paths.sessions,
        "a",
        ago(1),
        [wrong("dropout"), wrong("relu", "disputed"), wrong("gone-from-the-bank"), right("bayes")],
    )
    due = look_back(tools).due
    assert (due.today, due.overdue, due.next_7_days) == (1, 1, 1)


def test_topics_and_areas_narrow_everything_down(tools: Tools) -> None:
    write_past(tools.paths.sessions, "a", ago(1), [wrong("dropout"), wrong("bayes")])
    for name in ("metrics", "data"):
        found = look_back(tools, topics=[name])
        assert list(found.figures.topics) == ["metrics"]
        assert (found.figures.tally.n, found.due.today, list(found.topics)) == (1, 1, ["metrics"])


def test_an_unknown_topic_is_an_error_with_near_ones(tools: Tools) -> None:
    with pytest.raises(UnknownTopicError, match="metrics"):
        look_back(tools, topics=["metric"])


def test_days_are_counted_over_four_weeks(tools: Tools) -> None:
    for place, days in enumerate((0, 0, 1, 27, 28)):
        write_past(tools.paths.sessions, f"s{place}", ago(days), [right("dropout")])
    assert look_back(tools).days_of_28 == 3


def test_the_home_screen_knows_what_was_left_and_the_last_mock(tools: Tools) -> None:
    write_past(tools.paths.sessions, "a-mock", ago(3), [right("dropout"), wrong("bayes")], mock=True)
    write_past(tools.paths.sessions, "b-left", ago(1), [right("relu"), right("shape")], finished=False)
    path = write_past(tools.paths.sessions, "c-left", TODAY, [right("relu"), right("shape")], finished=False)
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:4]))  # started, shown, answered, rated: one of two
    home = look_home(tools)
    assert home is not None
    assert [(s.session.id, s.answers, s.session.items) for s in home.unfinished] == [("c-left", 1, 2)]
    assert home.last_mock is not None
    assert home.last_mock.session.score == 3.0
    assert home.drill is not None


def test_an_unfinished_mock_has_no_score(tools: Tools) -> None:
    path = write_past(tools.paths.sessions, "a", TODAY, [right("dropout"), right("bayes")], mock=True)
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:3]))
    assert look_back(tools).mocks == ()
    assert [s.session.score for s in tools.store.summaries()] == [None]


def test_no_answer_to_a_disputed_question_counts_until_it_is_answered_by_name_again(tools: Tools) -> None:
    write_past(tools.paths.sessions, "a", ago(3), [right("dropout"), right("relu")])
    write_past(tools.paths.sessions, "b", ago(2), [wrong("dropout", "disputed")])
    assert look_back(tools).figures.tally.n == 1
    write_past(tools.paths.sessions, "c", ago(1), [right("dropout")])
    tools.store.update()
    assert look_back(tools).figures.tally.n == 3
