"""The cache may only ever cost time: missing, stale, damaged or unwritable, the bank is the same."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from interview.bank import shelf
from interview.bank.cache import cache_file
from interview.bank.load import load_bank
from interview.core.question import Kind
from interview.paths import Paths
from tests.bank.places import TOPICS, paths_in, question_files, write


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A workspace with two questions and a broken one, read once."""
    paths = paths_in(tmp_path)
    write(paths.own_bank, {"TOPICS.yaml": TOPICS, "mlfund/broken.yaml": "id: broken\n"})
    write(paths.own_bank, question_files(Kind.SHORT, "first"))
    write(paths.own_bank, question_files(Kind.MULTI, "second"))
    load_bank(paths)
    return paths


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are parsed from now on."""
    names: list[str] = []
    original = shelf._parse

    def noted(folder: Path, name: str, stamp: tuple[int, int]) -> object:
        names.append(name)
        return original(folder, name, stamp)

    monkeypatch.setattr(shelf, "_parse", noted)
    return names


def test_nothing_is_parsed_twice(paths: Paths, parsed: list[str]) -> None:
    bank = load_bank(paths)
    assert parsed == []
    assert sorted(bank.questions) == ["first", "second"]
    assert {problem.message for problem in bank.problems} >= {"'kind' is missing", "'prompt' is missing"}


def test_only_what_changed_is_parsed_again(paths: Paths, parsed: list[str]) -> None:
    write(paths.own_bank, question_files(Kind.SHORT, "first", title="Another title"))
    write(paths.own_bank, question_files(Kind.CHOICE, "third"))
    (paths.own_bank / "mlfund" / "second.yaml").unlink()
    bank = load_bank(paths)
    assert parsed == ["mlfund/first.yaml", "mlfund/third.yaml"]
    assert bank.entry("first").title == "Another title"
    assert sorted(bank.questions) == ["first", "third"]


def test_an_edit_of_the_same_size_is_seen_by_its_time(paths: Paths) -> None:
    path = paths.own_bank / "mlfund" / "first.yaml"
    text, before = path.read_text(), path.stat()
    path.write_text(text.replace("step: 2", "step: 3"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert load_bank(paths).entry("first").step == 3


def damage_nothing(path: Path) -> None:
    path.unlink()


def damage_head(path: Path) -> None:
    path.write_bytes(b"{" + path.read_bytes())


def damage_tail(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-10])


def damage_one_letter(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"prompt":"Ask', b'"prompt":"Xsk'))


def damage_shape(path: Path) -> None:
    head, _, bodies = path.read_bytes().partition(b"\n")
    path.write_bytes(json.dumps({**json.loads(head), "files": [1, 2]}).encode() + b"\n" + bodies)


def damage_record(path: Path) -> None:
    head, _, bodies = path.read_bytes().partition(b"\n")
    header = json.loads(head)
    header["files"]["mlfund/first.yaml"] = []
    path.write_bytes(json.dumps(header).encode() + b"\n" + bodies)


def damage_version(path: Path) -> None:
    head, _, bodies = path.read_bytes().partition(b"\n")
    path.write_bytes(json.dumps({**json.loads(head), "code": "older"}).encode() + b"\n" + bodies)


def damage_everything(path: Path) -> None:
    path.write_bytes(os.urandom(2000))


@pytest.mark.parametrize(
    "damage",
    [
        damage_nothing,
        damage_head,
        damage_tail,
        damage_one_letter,
        damage_shape,
        damage_record,
        damage_version,
        damage_everything,
    ],
)
def test_a_useless_cache_is_rebuilt_silently(paths: Paths, parsed: list[str], damage: Callable[[Path], None]) -> None:
    damage(cache_file(paths.cache, paths.own_bank.resolve()))
    assert sorted(load_bank(paths).questions) == ["first", "second"]
    assert len(parsed) == 4
    parsed.clear()
    load_bank(paths)
    assert parsed == []


def test_a_cache_folder_that_cannot_be_written_only_costs_time(paths: Paths) -> None:
    file = cache_file(paths.cache, paths.own_bank.resolve())
    file.unlink()
    paths.cache.rmdir()
    paths.cache.write_text("a file where the folder should be")
    assert sorted(load_bank(paths).questions) == ["first", "second"]


def test_no_half_written_cache_is_left(paths: Paths) -> None:
    assert [path.name for path in paths.cache.iterdir()] == [cache_file(paths.cache, paths.own_bank.resolve()).name]
