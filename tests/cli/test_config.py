"""`interview config`: reads, sets one line, keeps the others."""

from pathlib import Path

import pytest

from tests.support.command import interview


@pytest.fixture
def file(user_folder: Path) -> Path:
    path = user_folder / "config" / "interview" / "config.yaml"
    path.parent.mkdir(parents=True)
    return path


def test_without_arguments_every_setting_is_listed() -> None:
    lines = interview("config").out.splitlines()
    assert "minutes: 15   # default" in lines
    assert "day_starts: 04:00   # default" in lines


def test_the_path_is_printed_although_there_is_no_file(user_folder: Path) -> None:
    assert interview("config", "--path").out.strip() == str(user_folder / "config" / "interview" / "config.yaml")


def test_a_setting_is_written_and_read_back(user_folder: Path) -> None:
    assert interview("config", "minutes", "25").code == 0
    assert interview("config", "minutes").out == "25\n"


def test_setting_one_keeps_every_other_line(file: Path) -> None:
    file.write_text("# mine\nkeys: vi   # always\n\nminutes: 5\n")
    interview("config", "minutes", "25")
    interview("config", "editor", "code --wait")
    assert file.read_text() == '# mine\nkeys: vi   # always\n\nminutes: 25\neditor: "code --wait"\n'
    assert interview("config", "editor").out == "code --wait\n"


def test_a_link_to_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.yaml"
    real.write_text("keys: vi\n")
    file.symlink_to(real)
    interview("config", "minutes", "25")
    assert file.is_symlink()
    assert real.read_text() == "keys: vi\nminutes: 25\n"


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("minuts", "5", "unknown setting 'minuts'; did you mean 'minutes'?"),
        ("minutes", "soon", "minutes: expected a number, got 'soon'"),
        ("minutes", "nan", "minutes is a number from 1 to 600, not nan"),
        ("time_factor", "0", "time_factor is a number from 0.1 to 10, not 0.0"),
        ("keys", "nano", "keys is one of emacs, vi, not 'nano'"),
        ("plain", "maybe", "plain: expected true or false, got 'maybe'"),
        ("day_starts", "25:00", "day_starts is a time such as 04:00, not '25:00'"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_and_nothing_is_written(
    user_folder: Path, key: str, value: str, message: str
) -> None:
    ended = interview("config", key, value)
    assert (ended.code, ended.err.splitlines()[0]) == (2, f"interview: {message}")
    assert not (user_folder / "config").exists()


def test_an_unknown_setting_cannot_be_read_either() -> None:
    assert interview("config", "minuts").code == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("minuts: 5\n", "unknown setting 'minuts'; did you mean 'minutes'?"),
        ("keys: [\n", "is no YAML:"),
        ("- a list\n", "expected lines of KEY: VALUE"),
        ("day_starts: noon\n", "day_starts is a time such as 04:00, not 'noon'"),
    ],
)
def test_a_broken_file_is_named_with_its_fault_in_one_line(file: Path, text: str, message: str) -> None:
    file.write_text(text)
    ended = interview("config")
    assert ended.code == 4
    first, second = ended.err.splitlines()
    assert first.startswith(f"interview: {file}: {message}")
    assert second.startswith("hint: ")


def test_a_broken_file_is_not_made_worse(file: Path) -> None:
    file.write_text("keys: [\n")
    assert interview("config", "minutes", "5").code == 4
    assert file.read_text() == "keys: [\n"


def test_edit_opens_the_file_and_checks_what_was_saved(file: Path, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "minutes: 7" > "$1"\n')
    editor.chmod(0o755)
    file.write_text("keys: [\n")
    assert interview("config", "--edit", env={"EDITOR": str(editor)}).code == 0
    assert interview("config", "minutes").out == "7\n"


def test_a_folder_that_cannot_be_made_is_a_sentence(user_folder: Path) -> None:
    (user_folder / "config").write_text("a file where a folder should be")
    ended = interview("config", "minutes", "5")
    assert ended.code == 4
    assert "cannot be written" in ended.err


def test_a_negative_number_is_a_value_and_told_as_such() -> None:
    ended = interview("config", "minutes", "-3")
    assert ended.code == 2
    assert ended.err.splitlines()[0] == "interview: minutes is a number from 1 to 600, not -3.0"
    assert "unknown setting '--foo'" in interview("config", "--foo").err


def test_the_hint_of_a_broken_file_works_on_it(file: Path, tmp_path: Path) -> None:
    file.write_text("keys: [\n")
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "minutes: 7" > "$1"\n')
    editor.chmod(0o755)
    for args in (("config",), ("config", "minutes", "5"), ("drill", "--dry-run")):
        hint = interview(*args).err.splitlines()[1]
        assert hint == "hint: interview config --edit opens it"
    assert interview("config", "--edit", env={"EDITOR": str(editor)}).code == 0
