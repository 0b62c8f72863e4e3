"""Files that were read before, as JSON, so that a start parses only what changed and decodes only what it asks.

One cache file a bank folder. Its first line is a header: times and sizes of the code that wrote it, and for every file
of the bank its mtime, size, index row and problems. The questions themselves follow, one a line, and are decoded when
they are asked.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any
from zlib import crc32

from interview.core.question import (
    Area,
    Entry,
    Example,
    FollowUp,
    KeyPoint,
    Kind,
    Level,
    Limits,
    Misconception,
    NumericMistake,
    Option,
    Problem,
    Question,
    Rules,
    Syllabus,
    Topic,
    Waiver,
)
from interview.paths import slug

# Changes here or in what reads and holds a question make every cache stale.
_CODE = [f"bank/{name}.py" for name in ("cache", "consistency", "readers", "rules", "schema", "topics", "yaml")]
_CODE += ["core/question.py", "core/template.py"]

Stamp = tuple[int, int]


@dataclass(slots=True)
class Record:
    """What was read from one file. `row` is an Entry's fields, empty where there is no usable question.

    `lines` holds the places that only the whole bank can judge; `body` is the question, or the syllabus, as JSON.
    """

    stamp: Stamp
    row: list[Any]
    replaces: str
    lines: dict[str, int]
    problems: list[Problem]
    body: bytes


def cache_file(cache: Path, folder: Path) -> Path:
    """Where the cache of a bank folder lives."""
    return cache / f"bank-{slug(folder)}.jsonl"


def read_cache(path: Path) -> dict[str, Record]:
    """Everything a cache file holds, by path within the bank; empty where it is missing, stale or damaged."""
    try:
        data = path.read_bytes()
        head, _, bodies = data.partition(b"\n")
        header = json.loads(head)
        if header["code"] != _code() or header["crc"] != crc32(bodies):
            return {}
        return {name: _record(item, bodies) for name, item in header["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        return {}


def write_cache(path: Path, records: dict[str, Record]) -> None:
    """Replace a cache file; a folder that cannot be written only costs time at the next start."""
    files, start = {}, 0
    for name, record in records.items():
        problems = [[p.line, p.message, p.hint, p.severity, p.rule, p.path] for p in record.problems]
        end = start + len(record.body)
        files[name] = [record.stamp, record.row, record.replaces, record.lines, problems, start, end]
        start = end
    bodies = b"".join(record.body for record in records.values())
    header = {"code": _code(), "crc": crc32(bodies), "files": files}
    data = json.dumps(header, separators=(",", ":")).encode() + b"\n" + bodies
    with suppress(OSError):
        _replace(path, data)


def row_of(question: Question) -> list[Any]:
    """A question's index row."""
    return [getattr(question, field.name) for field in fields(Entry)]


def entry_of(row: list[Any]) -> Entry:
    """An index row as a value."""
    ident, kind, title, topic, level, step, par, concept, elements, prerequisites, revision, tags = row
    return Entry(
        ident,
        Kind(kind),
        title,
        topic,
        Level(level),
        step,
        par,
        concept,
        tuple(elements),
        tuple(prerequisites),
        revision,
        tuple(tags),
    )


def encode(value: Question | Syllabus) -> bytes:
    """A question or a syllabus as one line of JSON."""
    return json.dumps(asdict(value), separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def decode_question(body: bytes, path: str = "", bank: str = "") -> Question:
    """A question as it was encoded, with the file and the bank folder it stands in."""
    values = json.loads(body) | {"path": path, "bank": bank}
    for name, build in _PARTS.items():
        values[name] = tuple(build(item) for item in values[name])
    for name in _TEXTS:
        values[name] = tuple(values[name])
    values["template"] = {name: tuple(choices) for name, choices in values["template"].items()}
    values["kind"], values["level"] = Kind(values["kind"]), Level(values["level"])
    values["limits"] = Limits(**values["limits"])
    values["rules"] = Rules(tuple(values["rules"]["forbid"]), values["rules"]["loops"])
    return Question(**values)


def decode_syllabus(body: bytes) -> Syllabus:
    """A syllabus as it was encoded."""
    values = json.loads(body)
    topics = {name: Topic(**_tuples(topic)) for name, topic in values["topics"].items()}
    areas = tuple(Area(**area) for area in values["areas"])
    return Syllabus(areas, topics, tuple(values["concepts"]), tuple(values["elements_anywhere"]))


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    """JSON knows lists only; a question holds tuples of texts, or tuples of those."""
    return {key: _tuple(value) if isinstance(value, list) else value for key, value in values.items()}


def _tuple(values: list[Any]) -> tuple[Any, ...]:
    return tuple(_tuple(item) if isinstance(item, list) else item for item in values)


def _follow_up(values: dict[str, Any]) -> FollowUp:
    then = values["then"]
    return FollowUp(values["prompt"], values["answer"], tuple(values["points"]), _follow_up(then) if then else None)


_PARTS: dict[str, Any] = {
    "follow_ups": _follow_up,
    "options": lambda values: Option(**values),
    "mistakes": lambda values: NumericMistake(**values),
    "key_points": lambda values: KeyPoint(**_tuples(values)),
    "mutants": lambda values: Waiver(**values),
    "misconceptions": lambda values: Misconception(**values),
    "examples": lambda values: Example(**_tuples(values)),
}
_TEXTS = ("elements", "prerequisites", "tags", "sources", "hints", "accept", "rubric", "clarify")


def _record(item: list[Any], bodies: bytes) -> Record:
    stamp, row, replaces, lines, problems, start, end = item
    found = [
        Problem(path, line, message, hint, severity, rule) for line, message, hint, severity, rule, path in problems
    ]
    return Record((stamp[0], stamp[1]), row, replaces, lines, found, bodies[start:end])


def _code() -> list[list[int]]:
    """Changes with every edit of the code that reads questions, so that no cache outlives its meaning."""
    package = Path(__file__).parent.parent
    return [[s.st_mtime_ns, s.st_size] for s in map(os.stat, (package / name for name in _CODE))]


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
