"""A blueprint or a profile that cannot be used: what is said, word for word, of either."""

import shutil

import pytest

from interview.errors import ExitCode
from interview.paths import Paths
from tests.support.command import interview

ASK = {"BLUEPRINTS": ("mock",), "PROFILES": ("plan", "--date", "2999-01-01", "--profile")}


@pytest.fixture
def bank(workspace: Paths) -> Paths:
    """One sound blueprint and one sound profile, and a broken one of each."""
    shutil.rmtree(workspace.own_bank / "BLUEPRINTS")
    loop = "id: loop\ntitle: Loop\nrounds:\n  - {title: a, seconds: 60, count: 1}\n"
    for folder, good in (("BLUEPRINTS", loop), ("PROFILES", "id: mine\ntitle: Mine\nweights:\n  nn: 2.5\n")):
        (workspace.own_bank / folder).mkdir()
        name = good.splitlines()[0].removeprefix("id: ")
        (workspace.own_bank / folder / f"{name}.yaml").write_text(good, encoding="utf-8")
        broken = good.replace(name, "bad").replace("title", "titel", 1)
        (workspace.own_bank / folder / "bad.yaml").write_text(broken, encoding="utf-8")
    return workspace


@pytest.mark.parametrize(
    ("folder", "name", "said"),
    [
        ("BLUEPRINTS", "lop", "interview: no blueprint called 'lop'; did you mean 'loop'?\nhint: there are: loop\n"),
        ("BLUEPRINTS", "far", "interview: no blueprint called 'far'\nhint: there are: loop\n"),
        ("PROFILES", "mime", "interview: no profile called 'mime'; did you mean 'mine'?\nhint: there are: mine\n"),
        ("PROFILES", "far", "interview: no profile called 'far'\nhint: there are: mine\n"),
    ],
)
def test_a_name_nobody_has_is_told_with_those_there_are(bank: Paths, folder: str, name: str, said: str) -> None:
    ended = interview(*ASK[folder], name)
    assert (ended.code, ended.err) == (ExitCode.USAGE, said)


@pytest.mark.parametrize("folder", list(ASK))
def test_a_broken_one_is_told_with_its_place_and_what_it_may_hold(bank: Paths, folder: str) -> None:
    ended = interview(*ASK[folder], "bad")
    assert ended.code == ExitCode.UNUSABLE_DATA
    assert ended.err.replace(str(bank.own_bank), "BANK") == (
        f"interview: BANK/{folder}/bad.yaml:2: error: unknown key 'titel'; did you mean \"title\"?\n"
        "hint: the keys are listed in docs/question-format.md\n"
    )


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("BLUEPRINTS", "interview: no blueprint called 'far'\nhint: interview check\n"),
        (
            "PROFILES",
            "interview: no profile called 'far'\nhint: leave --profile out: topics weigh by their priority\n",
        ),
    ],
)
def test_where_there_are_none_the_hint_says_what_else_to_do(bank: Paths, folder: str, said: str) -> None:
    shutil.rmtree(bank.own_bank / folder)
    assert interview(*ASK[folder], "far").err == said
