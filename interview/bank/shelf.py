"""One bank folder: its files found, and read from the cache or parsed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from interview.bank.cache import Record, Stamp, cache_file, encode, read_cache, row_of, write_cache
from interview.errors import DataError

if TYPE_CHECKING:
    from interview.bank.rules import Report

FORMAT = 1
TOPICS_FILE = "TOPICS.yaml"
# Places of a question that only the whole bank can judge.
_JUDGED_LATER = ("id", "topic", "replaces")
_NOT_TOPICS = {"BLUEPRINTS", "PROFILES"}
_FREE_NAMES = re.compile(r"README.*|LICENSE.*|[.~_].*|.*~")


class BankFolderError(DataError):
    """A bank folder that cannot be opened."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"the question bank {folder} cannot be used: {reason}", "check --bank, INTERVIEW_BANK and: interview doctor"
        )


class NewerBankError(DataError):
    """A bank written for a later version of this program."""

    def __init__(self, folder: Path, found: int) -> None:
        super().__init__(
            f"the question bank {folder} has format {found}; this program reads formats up to {FORMAT}",
            "pip install --upgrade interview-drill",
        )


@dataclass(slots=True)
class Shelf:
    """What one folder holds, by path within it. `stray` are files that look like questions and are not read."""

    folder: Path
    records: dict[str, Record]
    stray: list[str]

    def path(self, name: str) -> Path:
        """The file of a record."""
        return self.folder / name


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question of the index stands."""

    shelf: Shelf
    name: str

    @property
    def record(self) -> Record:
        """What was read there."""
        return self.shelf.records[self.name]

    @property
    def path(self) -> Path:
        """The file."""
        return self.shelf.path(self.name)


@dataclass(slots=True)
class _Found:
    files: dict[str, Stamp] = field(default_factory=dict)
    stray: list[str] = field(default_factory=list)


def read_shelf(folder: Path, cache: Path) -> Shelf:
    """Every file of a bank folder, parsed only where it changed; raises DataError."""
    _refuse_newer(folder)
    found = _scan(folder)
    where = cache_file(cache, folder)
    known = read_cache(where)
    records = {
        name: known[name] if name in known and known[name].stamp == stamp else _parse(folder, name, stamp)
        for name, stamp in found.files.items()
    }
    if records != known:
        write_cache(where, records)
    return Shelf(folder, records, found.stray)


def _parse(folder: Path, name: str, stamp: Stamp) -> Record:
    """Read one file. The YAML reader is imported only here: a warm start needs none."""
    from interview.bank.rules import Report, Rule

    report = Report(name)
    record = Record(stamp, [], "", {}, report.problems, b"")
    try:
        data = (folder / name).read_bytes()
    except OSError as error:
        report.add(Rule.UNREADABLE, 0, reason=error.strerror)
        record.stamp = (0, -1)  # never equal to a real one: look again next time
        return record
    return _parse_topics(data, record, report) if name == TOPICS_FILE else _parse_question(data, folder, record, report)


def _parse_question(data: bytes, folder: Path, record: Record, report: Report) -> Record:
    from interview.bank.schema import read_question

    question = read_question(data, PurePath(report.path), report)
    if question:
        record.row, record.replaces, record.body = row_of(question), question.replaces, encode(question)
        record.lines = {key: report.line(key) for key in _JUDGED_LATER}
    return record


def _parse_topics(data: bytes, record: Record, report: Report) -> Record:
    from interview.bank.topics import read_topics

    syllabus = read_topics(data, report)
    if syllabus:
        record.body = encode(syllabus)
        record.lines = {topic: report.line(topic) for topic in syllabus.topics}
    return record


def _refuse_newer(folder: Path) -> None:
    """A bank without a FORMAT file is of the first format."""
    try:
        text = (folder / "FORMAT").read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return
    except OSError as error:
        raise BankFolderError(folder, str(error.strerror)) from error
    match = re.match(r"format:\s*(\d{1,9})\s*$", text)
    if not match:
        raise BankFolderError(folder, "its FORMAT file does not say `format: 1`")
    if int(match[1]) > FORMAT:
        raise NewerBankError(folder, int(match[1]))


def _scan(folder: Path) -> _Found:
    """<topic>/<id>.yaml, <topic>/<id>/question.yaml and TOPICS.yaml, in order of their names."""
    found = _Found()
    for entry in _entries(folder):
        if entry.is_dir():
            if entry.name not in _NOT_TOPICS:
                _scan_topic(folder, entry.name, found)
        elif entry.name == TOPICS_FILE:
            _note(found, entry.path, entry.name)
        elif entry.name != "FORMAT":
            found.stray.append(entry.name)
    return found


def _scan_topic(folder: Path, topic: str, found: _Found) -> None:
    try:
        entries = _entries(folder / topic)
    except BankFolderError:
        found.stray.append(topic)
        return
    for entry in entries:
        name = f"{topic}/{entry.name}"
        if entry.is_dir():
            _note(found, f"{entry.path}/question.yaml", f"{name}/question.yaml", name)
        elif entry.name.endswith(".yaml"):
            _note(found, entry.path, name)
        else:
            found.stray.append(name)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted((e for e in entries if not _FREE_NAMES.fullmatch(e.name)), key=lambda e: e.name)
    except OSError as error:
        raise BankFolderError(folder, str(error.strerror)) from error


def _note(found: _Found, path: str, name: str, stray: str = "") -> None:
    try:
        stat = os.stat(path)  # noqa: PTH116 - a Path for each of a thousand files costs more than the stat
    except OSError:
        found.stray.append(stray or name)
        return
    found.files[name] = (stat.st_mtime_ns, stat.st_size)
