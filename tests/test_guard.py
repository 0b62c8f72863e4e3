"""The guard of conftest.py: a test that forgets about places cannot reach the user's own."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from interview.paths import find_paths


def test_every_place_lies_in_the_folder_of_the_test(user_folder: Path) -> None:
    paths = find_paths()
    for place in (paths.home, paths.state, paths.cache, paths.config, paths.store):
        assert user_folder in place.parents


def test_the_platform_folder_is_replaced_too(user_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INTERVIEW_HOME")
    assert user_folder in find_paths(cwd=user_folder).home.parents


def test_child_processes_inherit_the_places(user_folder: Path) -> None:
    code = "from interview.paths import find_paths; print(find_paths().home)"
    home = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    assert home == str(user_folder / "home")


def test_the_wall_clock_shows_utc() -> None:
    assert datetime(2026, 7, 1, 12).astimezone().utcoffset() == datetime(2026, 1, 1, 12).astimezone().utcoffset()
    assert not datetime(2026, 7, 1, 12).astimezone().utcoffset()


def test_colour_and_editor_of_the_shell_are_forgotten() -> None:
    assert not {"NO_COLOR", "EDITOR", "VISUAL", "INTERVIEW_NOW"} & set(os.environ)
