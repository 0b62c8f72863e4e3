"""No test may touch the user's places: every one has its own home, state, cache and configuration."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview.paths import Paths, find_paths
from interview.practice.tools import Tools
from tests.support.clock import FakeClock

SMALL_BANK = Path(__file__).parent / "banks" / "small"

# What a user's shell may set and what would change what a test sees.
CLEARED = (
    *("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TMUX", "PAGER", "VISUAL", "EDITOR"),
    *("INTERVIEW_BANK", "INTERVIEW_PLAIN", "INTERVIEW_EDITOR", "INTERVIEW_NOW", "INTERVIEW_CONFIG"),
    *("LC_ALL", "LC_CTYPE", "LANGUAGE"),
)


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The made-up user of this test; nothing exists in it yet. Child processes inherit it."""
    user = tmp_path_factory.mktemp("user")
    places = {"INTERVIEW_HOME": "home", "HOME": "unix", "XDG_DATA_HOME": "data"}
    places |= {"XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config"}
    for name, folder in places.items():
        monkeypatch.setenv(name, str(user / folder))
    for name in CLEARED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("LANG", "C.UTF-8")
    time.tzset()
    yield user
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def clock() -> FakeClock:
    """A clock at ten in the morning of 2 March 2026."""
    return FakeClock()


@pytest.fixture
def workspace(user_folder: Path) -> Paths:
    """A home whose bank is the small one in tests/banks: a question of every kind."""
    home = user_folder / "home"
    shutil.copytree(SMALL_BANK, home / "question_bank")
    (home / "sessions").mkdir()
    return find_paths(str(home))


@pytest.fixture
def tools(workspace: Paths, clock: FakeClock) -> Iterator[Tools]:
    """The tools of a command, on the small bank and the made-up clock."""
    with Tools(workspace, clock=clock) as opened:
        yield opened
