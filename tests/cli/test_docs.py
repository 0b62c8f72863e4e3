"""docs/cli.md says what --help says."""

import pytest

from interview.cli import NAMES
from tests.support.cli_docs import PAGE, page
from tests.support.command import interview


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: python -m tests.support.cli_docs"


@pytest.mark.parametrize("name", NAMES)
def test_help_of_every_command_fits_into_eighty_columns(name: str) -> None:
    ended = interview(name, "--help")
    assert ended.code == 0
    assert max(map(len, ended.out.splitlines())) <= 80


@pytest.mark.parametrize("name", NAMES)
def test_global_options_are_accepted_after_every_command(name: str) -> None:
    assert interview(name, "--plain", "-q", "--home", "somewhere", "--help").code == 0
