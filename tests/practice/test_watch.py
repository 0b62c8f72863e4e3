"""A save is noticed, however the editor makes it."""

import os
import queue
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview.practice.watch import POLL, saves, signature


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answer.py"
    path.write_bytes(b"one")
    return path


@pytest.fixture
def seen(file: Path) -> Iterator["queue.Queue[bytes]"]:
    """What the watcher reports, from a thread that ends with the test."""
    found: queue.Queue[bytes] = queue.Queue()
    ended = threading.Event()

    def follow() -> None:
        for data in saves(file, 0.002):
            found.put(data)
            if ended.is_set():
                return

    thread = threading.Thread(target=follow)
    thread.start()
    yield found
    ended.set()
    file.write_bytes(b"the last save")
    thread.join(10)
    assert not thread.is_alive()


def test_the_file_as_it_is_comes_first(seen: "queue.Queue[bytes]") -> None:
    assert seen.get(timeout=10) == b"one"


def test_a_save_into_the_file_is_noticed(file: Path, seen: "queue.Queue[bytes]") -> None:
    seen.get(timeout=10)
    file.write_bytes(b"two and more")
    assert seen.get(timeout=10) == b"two and more"


def test_a_file_put_in_its_place_is_noticed_even_with_the_same_size_and_time(
    file: Path, seen: "queue.Queue[bytes]"
) -> None:
    seen.get(timeout=10)
    before = file.stat()
    new = file.with_name("answer.py.swp")
    new.write_bytes(b"two")
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.rename(file)
    assert seen.get(timeout=10) == b"two"


def test_a_file_that_is_gone_or_empty_is_waited_for(file: Path, seen: "queue.Queue[bytes]") -> None:
    seen.get(timeout=10)
    file.unlink()
    file.touch()
    file.write_bytes(b"back")
    assert seen.get(timeout=10) == b"back"


def test_the_signature_of_no_file_is_zeros(tmp_path: Path) -> None:
    assert signature(tmp_path / "none.py") == (0, 0, 0)


def test_a_save_is_noticed_within_a_frame_or_two() -> None:
    assert 0.01 <= POLL <= 0.02
