"""docs/question-format.md: its tables name every key of the schema, and its examples pass every check."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from interview.bank.check import check_bank
from interview.bank.load import load_bank
from interview.bank.schema import COMMON, OF_KIND, keys_of
from interview.bank.topics import TOPICS
from interview.cli.check import GraderRunner
from interview.core.question import Kind
from interview.grading.client import Grader
from tests.bank.places import paths_in, write

PAGE = (Path(__file__).parents[2] / "docs" / "question-format.md").read_text(encoding="utf-8")
SECTIONS = {match[1]: match[2] for match in re.finditer(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE)}


def rows(section: str) -> dict[str, str]:
    """Key and "must", "should" or "" of a section's table."""
    found = re.findall(r"^\| `(\w+)` \| (\w*) ?\|", SECTIONS[section], re.MULTILINE)
    return dict(found)


def examples() -> Iterator[tuple[str, str]]:
    for match in re.finditer(r"^\*\*`(.+?)`\*\*\n\n```\w+\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE):
        yield match[1], match[2]


def test_the_first_table_names_every_common_key() -> None:
    assert set(rows("Keys of every question")) == {*COMMON, "answer"}


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_has_a_table_of_its_keys(kind: Kind) -> None:
    assert set(rows(kind.capitalize())) | {"answer"} == {*OF_KIND[kind], "answer"}


@pytest.mark.parametrize("kind", list(Kind))
def test_what_must_be_there_is_what_the_loader_requires(kind: Kind) -> None:
    said = rows("Keys of every question") | rows(kind.capitalize())
    # One of the two tolerances is enough, which a table of single keys cannot say.
    must = {key for key, word in said.items() if word == "must"} - {"rtol", "atol"}
    required = {key for key, field in keys_of(kind).items() if field.required}
    assert must - ({"answer"} if kind is Kind.CODE else set()) == required


def test_the_topics_table_names_every_key() -> None:
    assert set(rows("TOPICS.yaml")) == set(TOPICS)


def test_there_is_an_example_of_every_kind(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    write(paths.own_bank, dict(examples()))
    assert {entry.kind for entry in load_bank(paths).index} == set(Kind)


def test_every_example_passes_every_check(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    write(paths.own_bank, dict(examples()))
    with Grader() as grader:
        checked = check_bank(load_bank(paths), date(2026, 11, 24), GraderRunner(grader))
    assert checked.problems == ()
    assert checked.questions == 6
