"""No test may touch the user's places: every one has its own home, state, cache and configuration."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

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
