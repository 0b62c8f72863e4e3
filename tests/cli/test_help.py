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
