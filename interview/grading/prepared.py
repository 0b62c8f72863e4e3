"""An exercise's cases: inputs in a sealed file for the children, expected values in the grader process only."""

import contextlib
import os
import sys
import tempfile
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from interview.grading import values
from interview.grading.cache import Cache
from interview.grading.host import Nursery, Stop
from interview.grading.properties import check_tree
from interview.grading.wire import MAX_INPUT, Frame, pack

BUILD_CPU = 20.0  # seconds for all of cases.py and the solution
BUILD_WALL = 60.0
BUILD_MEMORY_MB = 1024
SEALS = 0x1 | 0x2 | 0x4 | 0x8  # no further seals, no shrinking, growing or writing


class BankCodeError(Exception):
    """The exercise's own code cannot be used; the text says why in one line."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One case: what is called, and what must come back.

    `expect` is value, literal, ignored, raises, property (then `checks` has its tree and `wanted` the tree's values) or
    extra (made for the property of an earlier call). `seed` drew it, where it is random.
    """

    index: int
    name: str
    group: str
    hidden: bool
    rtol: float | None
    atol: float | None
    methods: tuple[str, ...]
    calls: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...]
    expect: tuple[str, ...]
    wanted: tuple[Any, ...]
    checks: tuple[Any, ...]
    parameters: tuple[tuple[str, ...], ...]
    offset: int
    size: int
    seed: int | None = None


@dataclass(slots=True, eq=False)
class Prepared:
    """All cases of an exercise. `inputs` is a read-only descriptor; it holds no expected value.

    `fresh`: some are drawn from the seed of the run. `solution` is only for measuring speed.
    """

    specs: tuple[Spec, ...]
    inputs: int
    notes: tuple[str, ...] = field(default=())
    fresh: bool = False
    solution: str = ""

    def close(self) -> None:
        """Give the inputs back."""
        os.close(self.inputs)


def sources(folder: Path, suffix: str) -> tuple[str, dict[str, str]]:
    """Content key and texts of the exercise's files. `suffix` is that of the solution. Raises BankCodeError."""
    texts = {}
    for name, ending in (("cases", ".py"), ("solution", suffix), ("starter", suffix)):
        path = folder / f"{name}{ending}"
        try:
            texts[name] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            if name != "starter":
                raise BankCodeError(f"{path} cannot be read: {error}") from error
    return sha256(repr(sorted(texts.items())).encode()).hexdigest(), texts


def prepare(zygote: Nursery, cache: Cache, texts: dict[str, str], entry: str, seed: int) -> Prepared:
    """From the cache, else by running cases.py and solution.py. Raises BankCodeError, ZygoteGoneError."""
    content = sha256(repr((sorted(texts.items()), entry)).encode()).hexdigest()
    kept = cache.read(content)
    if kept:
        with contextlib.suppress(BankCodeError):
            return _assembled(kept, texts["solution"])
    frames = _built(zygote, texts, entry, seed)
    prepared = _assembled(frames, texts["solution"])
    if not prepared.fresh:
        cache.write(content, frames)
    return prepared


def _built(zygote: Nursery, texts: dict[str, str], entry: str, seed: int) -> list[Frame]:
    """What the author's child sends: a head, and a frame for each case."""
    child = zygote.fork(BUILD_MEMORY_MB, BUILD_CPU, None)
    try:
        job = {"op": "bank", "entry": entry, "solution": texts["solution"], "seed": seed}
        child.send(job, texts["cases"].encode(), max_payload=MAX_INPUT)
        head = _frame(child)
        return [head, *(_frame(child) for _ in range(_count(head)))]
    finally:
        child.end()


def _count(head: Frame) -> int:
    count = head.header.get("count")
    if type(count) is not int or not 0 < count <= 1000:
        raise BankCodeError("the exercise's code broke the connection")
    return count


def _assembled(frames: list[Frame], solution: str) -> Prepared:
    head, *cases = frames
    if len(cases) != _count(head):
        raise BankCodeError("the exercise's code broke the connection")
    blobs: list[bytes] = []
    specs: list[Spec] = []
    notes: list[str] = []
    offset = 0
    for index, frame in enumerate(cases):
        spec, blob, note = _spec(frame, index, offset)
        specs.append(spec)
        blobs.append(blob)
        offset += len(blob)
        notes += [note] if note else []
    return Prepared(tuple(specs), _sealed(b"".join(blobs)), tuple(notes), head.header.get("fresh") is True, solution)


def _frame(child: Any) -> Frame:
    item = child.next(BUILD_CPU, BUILD_WALL)
    if isinstance(item, Frame):
        if item.header.get("stage") == "broken":
            raise BankCodeError(str(item.header.get("message")))
        return item
    reasons = {Stop.TIME: f"takes more than {BUILD_CPU:.0f} s", Stop.OUTPUT: "prints without end"}
    raise BankCodeError(f"the exercise's code {reasons.get(item, 'ended too early')}")


def _spec(frame: Frame, index: int, offset: int) -> tuple[Spec, bytes, str]:
    head = frame.header
    try:
        split = int(head["inputs_size"])
        calls = values.decode(head["inputs"], frame.payload[:split])
        wanted = values.decode(head["values"], frame.payload[split:])
        expect = tuple(map(str, head["expect"]))
        methods = tuple(map(str, head["methods"]))
        rtol, atol = (None if head[name] is None else float(head[name]) for name in ("rtol", "atol"))
        seed = None if head["seed"] is None else int(head["seed"])
        names = tuple(tuple(map(str, call)) for call in head["parameters"])
        keep = [kind != "ignored" for kind in expect]
        plan = {"value": head["inputs"], "methods": methods, "keep": keep, "feeds": head["feeds"]}
        blob = pack(plan, frame.payload[:split])
        spec = Spec(
            index, str(head["name"]), str(head["group"]), bool(head["hidden"]), rtol, atol, methods,
            tuple((tuple(args), dict(kwargs)) for args, kwargs in calls), expect, tuple(wanted), tuple(head["checks"]),
            names, offset, len(blob), seed,
        )  # fmt: skip
        note = f"case {spec.name!r}: the solution changes its input" if head["changed"] else ""
        _refuse_inconsistent(head, spec)
    except (KeyError, TypeError, ValueError) as error:
        raise BankCodeError(f"the exercise's code broke the connection: {error}") from error
    return spec, blob, note


def _refuse_inconsistent(head: dict[str, Any], spec: Spec) -> None:
    """Raises ValueError."""
    lists = (spec.methods, spec.calls, spec.parameters, spec.expect, spec.wanted, spec.checks, head["feeds"])
    if head["index"] != spec.index or len(set(map(len, lists))) != 1:
        raise ValueError("lengths differ")
    for place, kind in enumerate(spec.expect):
        if kind == "property":
            check_tree(spec.checks[place], len(spec.wanted[place]), extras(spec.expect, place))


def extras(expect: tuple[str, ...], place: int) -> int:
    """How many extra calls follow the call at `place`."""
    return next((n for n, kind in enumerate(expect[place + 1 :]) if kind != "extra"), len(expect) - place - 1)


def _sealed(data: bytes) -> int:
    """A descriptor children can read and nobody can write."""
    if sys.platform == "linux":
        import fcntl

        fd = os.memfd_create("inputs", os.MFD_ALLOW_SEALING | os.MFD_CLOEXEC)
        with os.fdopen(os.dup(fd), "wb") as file:
            file.write(data)
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, SEALS)
        return fd
    with tempfile.NamedTemporaryFile() as file:  # unlinked at once; the descriptor that is kept is read-only
        file.write(data)
        file.flush()
        return os.open(file.name, os.O_RDONLY)
