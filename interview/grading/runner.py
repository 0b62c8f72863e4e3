"""Runs one submission inside its child process: compile, load, call, send what came back.

It holds nothing worth stealing: no expected value, no solution, no path of the bank. Whatever it sends is judged by
the grader process, so a submission that takes this code over can only send other results.
"""

import ast
import builtins
import os
import select
import sys
import types
import warnings
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, NoReturn

import numpy as np

from interview.grading import sql, values
from interview.grading.calls import FILE, describe, run_case, timed
from interview.grading.rules import Breach, breaches, loops_note
from interview.grading.wire import Frame, Send, pack, read_frame, unpack, write_all

REHEARSAL = """
import numpy as np

def f(x, axis=-1):
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
"""
OUT_OF_MEMORY = 97  # exit code
CONN = 3  # descriptors of a child
INPUTS = 4

Job = dict[str, Any]


def serve(ours: dict[str, types.ModuleType]) -> NoReturn:
    """Wait for the job on the connection, do it, leave without running anybody's exit handlers.

    `ours` is what `put_away` gave.
    """
    code = 0
    try:
        if not select.select([CONN], [], [], 0)[0]:
            rehearse()
        frame = read_frame(CONN)
        if frame is not None:
            _do(frame, ours, _sender())
    except MemoryError:
        code = OUT_OF_MEMORY
    except BaseException:
        code = 1
    finally:
        os._exit(code)


def _do(frame: Frame, ours: dict[str, types.ModuleType], send: Send) -> None:
    job = frame.header
    if job["op"] == "bank":
        sys.modules.update(ours)
        from interview.grading.author import build

        build(job, str(frame.payload, "utf-8"), send)
    elif job["op"] == "verify":
        _verify(str(frame.payload, "utf-8"), send)
    else:
        _submission(job, str(frame.payload, "utf-8"), send)


def _submission(job: Job, source: str, send: Send) -> None:
    entry = _query(source, job, send) if sql.is_query(job["entry"]) else _python(source, job, send)
    if entry is None:
        return
    send({"stage": "ready"}, b"")
    for index, offset, size in job["cases"]:
        frame = unpack(os.pread(INPUTS, size, offset))
        if job["op"] == "time":
            send({"stage": "timed", "index": index, "seconds": timed(entry, frame)}, b"")
        else:
            send(*run_case(entry, index, frame))


def _python(source: str, job: Job, send: Send) -> Any:
    code = compile_source(source, job, send)
    return load(code, job["entry"], send) if code else None


def _query(source: str, job: Job, send: Send) -> sql.Query | None:
    broken = sql.breaches(source, job.get("forbid", ()))
    if broken:
        send({"stage": "rejected", "kind": "", **asdict(broken[0])}, b"")
        return None
    send({"stage": "compiled"}, b"")
    return sql.Query(source)


def compile_source(source: str, job: Job, send: Send) -> types.CodeType | None:
    """The code of a file that keeps the rules; else a report and None. Nothing of the file has run by then."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compile(source, FILE, "exec", dont_inherit=True)
        broken, notes = _rules(source, job.get("forbid", ()), job.get("loops", "allowed"))
    except SyntaxError as error:
        send({"stage": "rejected", "kind": type(error).__name__, "line": error.lineno, "message": str(error.msg)}, b"")
    except (RecursionError, MemoryError, ValueError, OverflowError) as error:
        send({"stage": "rejected", "kind": "SyntaxError", "line": None, "message": str(error)[:200]}, b"")
    else:
        if not broken:
            send({"stage": "compiled", "notes": notes}, b"")
            return code
        send({"stage": "rejected", "kind": "", **asdict(broken[0])}, b"")
    return None


def _rules(source: str, forbid: Sequence[str], loops: str) -> tuple[list[Breach], list[str]]:
    """What breaks a rule, and what is only told."""
    if not forbid and loops == "allowed":
        return [], []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = ast.parse(source, FILE)
    note = loops_note(tree) if loops == "discouraged" else ""
    return breaches(tree, forbid, loops_forbidden=loops == "forbidden"), [note] if note else []


def rehearse() -> None:
    """Go once through all that a submission needs: a fork copies each page on its first use, better now than later."""
    sent: list[bytes] = []

    def send(header: dict[str, Any], payload: bytes) -> None:
        sent.append(pack(header, payload))

    code = compile_source(REHEARSAL, {"forbid": ["nothing"]}, send)
    entry = load(code, "f", send) if code else None
    tree, payload = values.encode([((np.ones((2, 2)),), {"axis": -1})])
    plan = {"value": tree, "methods": [""], "keep": [True], "feeds": [None]}
    send(*run_case(entry, 0, unpack(pack(plan, payload))))


def load(code: types.CodeType, entry: str, send: Send) -> Any:
    """Run the file and find its entry; else a report and None."""
    module = types.ModuleType("submission")
    module.__file__ = FILE
    sys.modules["submission"] = module
    try:
        exec(code, module.__dict__)  # noqa: S102  # running it is the point; this process is the jail
    except BaseException as error:
        send({"stage": "load", **describe(error)}, b"")
        return None
    found = module.__dict__.get(entry)
    if callable(found):
        return found
    names = [name for name, value in module.__dict__.items() if callable(value) and not name.startswith("_")]
    send({"stage": "missing", "names": [str(name)[:80] for name in names[:5]], "is_there": found is not None}, b"")
    return None


def _verify(code: str, send: Send) -> None:
    try:
        exec(compile(code, FILE, "exec", dont_inherit=True), {"__name__": "verify"})  # noqa: S102  # bank code, jailed
    except BaseException as error:
        send({"stage": "verified", "error": describe(error)}, b"")
    else:
        send({"stage": "verified", "error": None}, b"")


def _sender() -> Send:
    """Bound early: a submission that replaces os.write or json.dumps hurts nobody but itself, and not even that."""

    def send(header: dict[str, Any], payload: bytes = b"", _pack: Any = pack, _write: Any = write_all) -> None:
        _write(CONN, _pack(header, payload))

    return send


def share_streams() -> None:
    """stdin is empty, stdout and stderr are one stream, flushed before a result is sent.

    Done ahead of the fork: a child only changes what the descriptors lead to.
    """
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # the interpreter's own
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # same
    sys.stderr = sys.stdout
    for name in ("exit", "quit"):  # what `site` would have added
        setattr(builtins, name, sys.exit)


def put_away() -> dict[str, types.ModuleType]:
    """Our modules, no longer to be imported by name; they are not secret, but no part of what a submission is given."""
    return {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "interview"}
