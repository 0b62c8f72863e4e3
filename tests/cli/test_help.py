"""`interview help`: what no single command says."""

import pytest

from interview.errors import ExitCode
from tests.support.command import interview


def test_help_on_a_command_is_its_help() -> None:
    assert interview("help", "drill").out == interview("drill", "--help").out


def test_help_alone_is_the_help_of_the_program() -> None:
    assert interview("help").out == interview("--help").out


@pytest.mark.parametrize("page", ["keys", "exit-codes", "environment"])
def test_pages_fit_into_eighty_columns(page: str) -> None:
    ended = interview("help", page)
    assert ended.code == 0
    assert len(ended.out.splitlines()) > 5
    assert max(map(len, ended.out.splitlines())) <= 80


def test_every_exit_code_is_explained() -> None:
    numbers = {line.split()[0] for line in interview("help", "exit-codes").out.splitlines()}
    assert numbers == {str(int(code)) for code in ExitCode}


def test_an_unknown_page_names_what_there_is() -> None:
    ended = interview("help", "drll")
    assert ended.code == 2
    assert "no help on 'drll'" in ended.err
    assert "keys, exit-codes or environment" in ended.err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["drlil"], "there is no command 'drlil'; did you mean 'drill'?"),
        (["statistics"], "there is no command 'statistics'; did you mean 'stats'?"),
        (["frobnicate"], "there is no command 'frobnicate'"),
        (["help", "drlil"], "there is no help on 'drlil'; did you mean 'drill'?"),
        (["list", "topcs"], "'topcs' cannot be listed; did you mean 'topics'?"),
    ],
)
def test_a_word_that_is_nearly_right_is_told_with_what_was_meant(typed: list[str], said: str) -> None:
    ended = interview(*typed)
    first, second = ended.err.splitlines()
    assert (ended.code, ended.out, first) == (2, "", f"interview: {said}")
    assert second.startswith("hint: interview ")


def test_only_an_option_that_is_near_is_suggested() -> None:
    assert "Did you mean '--count'?" in interview("drill", "--contt").err
    assert "Did you mean" not in interview("--foo").err
    assert "Did you mean" not in interview("drill", "--foo").err
