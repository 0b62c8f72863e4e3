"""The grader process: trusted; holds expected values and compares. JSON lines on stdin and stdout.

Requests are answered in order; {"id", "op": "warm" | "grade" | "cases" | "verify", ...}. It ends with its stdin.
"""

import json
import os
import secrets
import select
import sys
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview.core.question import Limits, Rules, code_suffix
from interview.core.verdict import Graded, Verdict
from interview.grading import source
from interview.grading.cache import Cache
from interview.grading.client import MAX_SEED, as_plain
from interview.grading.host import Child, Nursery, Stop, ZygoteGoneError
from interview.grading.layers import is_strong
from interview.grading.outcomes import raised
from interview.grading.prepared import BankCodeError, Prepared, prepare, sources
from interview.grading.speed import measure
from interview.grading.sql import is_query
from interview.grading.submission import ALL_CPU, Submission, Task

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT_EXERCISES = 8
VERIFY_MEMORY_MB = 1024
Request = dict[str, Any]


class UntrustedError(Exception):
    """Code of a bank nobody vouches for, and a sandbox that does not hold it; the text names the sandbox."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a child is forked for; equal only for the very same inputs."""

    prepared: Prepared
    memory_mb: int


class Service:
    """Answers requests; keeps prepared exercises and one spare child for the next submission."""

    def __init__(self, zygote: Nursery, folder: Path | None = None) -> None:
        self._zygote = zygote
        self._folder = folder
        self._seed = secrets.randbelow(MAX_SEED)  # one for the whole run, so that its gradings compare
        self._prepared: dict[str, Prepared] = {}
        self._wanted: Wanted | None = None
        self._spare: tuple[Wanted, Child] | None = None
        self._finished: list[Child] = []
        self._closing = threading.Lock()
        self._closed = False

    def answer(self, request: Request) -> dict[str, Any]:
        """The reply to one request; our own failures are tried once more with a fresh zygote."""
        operation: Callable[[Request], dict[str, Any]] = getattr(self, f"_{request['op']}")
        try:
            return operation(request)
        except ZygoteGoneError:
            self._restart()
            return operation(request)

    def settle(self) -> None:
        """After the reply is out: end what has run, fork the next spare child."""
        try:
            for child in self._finished:
                child.end()
            self._finished = []
            if self._wanted and self._spare is None:
                self._spare = self._wanted, self._fork(self._wanted)
        except ZygoteGoneError:
            self._restart()

    def close(self) -> None:
        """End every process of ours, also from another thread in the middle of a submission."""
        with self._closing:
            self._closed = True
            self._zygote.close()

    def _restart(self) -> None:
        with self._closing:
            if self._closed:
                raise SystemExit
            self._zygote.close()
            self._finished, self._spare = [], None
            self._zygote = type(self._zygote)()

    def _warm(self, request: Request) -> dict[str, Any]:
        exercise = request["exercise"]
        prepared = self._prepare(exercise, self._seed)
        self._want(Wanted(prepared, exercise["limits"]["memory_mb"]))
        return {"notes": prepared.notes}

    def _cases(self, request: Request) -> dict[str, Any]:
        prepared = self._prepare(request["exercise"], self._seed)
        cases = [{"name": s.name, "group": s.group, "hidden": s.hidden} for s in prepared.specs]
        return {"cases": cases, "notes": prepared.notes}

    def _grade(self, request: Request) -> dict[str, Any]:
        exercise = request["exercise"]
        limits, rules = Limits(**exercise["limits"]), Rules(**exercise["rules"])
        try:
            text = source.decode(bytes.fromhex(request["source"]), code_suffix(exercise["entry"]))
        except source.RejectedError as error:
            return self._graded(Graded(Verdict.REJECTED, message=str(error)))
        seed = self._seed if request["seed"] is None else int(request["seed"])
        prepared = self._prepare(exercise, seed)
        how = {name: request[name] for name in ("hidden", "twice", "timed", "stop_early")}
        task = Task(text, exercise["entry"], limits, rules, seed=seed, **how)
        submission = Submission(task, prepared, lambda: self._child(Wanted(prepared, limits.memory_mb)))
        try:
            return self._graded(self._with_speed(submission.run(), task, prepared))
        finally:
            self._finished += submission.finished

    def _with_speed(self, graded: Graded, task: Task, prepared: Prepared) -> Graded:
        """Measured only where asked for, and only what is right."""
        if not task.timed or graded.verdict is not Verdict.ACCEPTED or is_query(task.entry):
            return graded
        wanted = Wanted(prepared, task.limits.memory_mb)
        return replace(graded, speed=measure(task, prepared, lambda: self._child(wanted)))

    def _graded(self, graded: Graded) -> dict[str, Any]:
        return {"graded": {**as_plain(graded), "sandbox": self._zygote.sandbox}}

    def _sandbox(self, _request: Request) -> dict[str, Any]:
        return {"sandbox": self._zygote.sandbox}

    def _verify(self, request: Request) -> dict[str, Any]:
        self._refuse_untrusted(request)
        seconds = float(request["seconds"])
        child = self._zygote.fork(VERIFY_MEMORY_MB, seconds, None)
        try:
            child.send({"op": "verify"}, request["code"].encode())
            item = child.next(seconds, seconds * 4 + 1)
        finally:
            self._finished.append(child)
        if isinstance(item, Stop):
            return {"reason": f"took longer than {seconds:g} s" if item is Stop.TIME else "ended too early"}
        error = item.header.get("error")
        return {"reason": raised(error, Limits(memory_mb=VERIFY_MEMORY_MB))[1] if isinstance(error, dict) else None}

    def _prepare(self, exercise: dict[str, Any], seed: int) -> Prepared:
        """The cases of an exercise, prepared once for each content of its files (and seed, where one draws cases)."""
        self._refuse_untrusted(exercise)
        key, texts = sources(Path(exercise["folder"]), code_suffix(exercise["entry"]))
        key += exercise["entry"]
        found = next((name for name in (key, f"{key} {seed}") if name in self._prepared), None)
        prepared = self._prepared.pop(found) if found else self._built(texts, exercise["entry"], seed)
        self._prepared[f"{key} {seed}" if prepared.fresh else key] = prepared  # the last one is the one used last
        if len(self._prepared) > KEPT_EXERCISES:
            self._forget(self._prepared.pop(next(iter(self._prepared))))
        return prepared

    def _refuse_untrusted(self, request: dict[str, Any]) -> None:
        if not request["trusted"] and not is_strong(self._zygote.sandbox):
            raise UntrustedError(self._zygote.sandbox)

    def _built(self, texts: dict[str, str], entry: str, seed: int) -> Prepared:
        return prepare(self._zygote, Cache(self._folder, self._zygote.sandbox), texts, entry, seed)

    def _forget(self, prepared: Prepared) -> None:
        if self._wanted and self._wanted.prepared is prepared:
            self._want(None)
        prepared.close()

    def _want(self, wanted: Wanted | None) -> None:
        """What the spare child is made for from now on."""
        self._wanted = wanted
        if self._spare and self._spare[0] != wanted:
            self._finished.append(self._spare[1])
            self._spare = None

    def _child(self, wanted: Wanted) -> Child:
        """The spare child if it fits, else a new one."""
        self._want(wanted)
        if self._spare:
            child, self._spare = self._spare[1], None
            return child
        return self._fork(wanted)

    def _fork(self, wanted: Wanted) -> Child:
        return self._zygote.fork(wanted.memory_mb, ALL_CPU, wanted.prepared.inputs)


def serve(zygote: Nursery, folder: Path | None) -> None:
    """Answer requests until stdin ends. The zygote is given, so that it starts while this process loads numpy.

    `folder` keeps prepared exercises.
    """
    service = Service(zygote, folder)
    threading.Thread(target=_leave_with_parent, args=(service,), daemon=True).start()
    try:
        for line in sys.stdin.buffer:
            request = json.loads(line)
            _write({"id": request["id"], **_safely(service, request)})
            service.settle()
    finally:
        service.close()


def _safely(service: Service, request: Request) -> dict[str, Any]:
    try:
        return service.answer(request)
    except BankCodeError as error:
        return {"broken": str(error)}
    except UntrustedError as error:
        return {"untrusted": str(error)}
    except Exception as error:
        return {"failed": f"{type(error).__name__}: {error}"}


def _write(reply: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(reply).encode() + b"\n")
    sys.stdout.buffer.flush()


def _leave_with_parent(service: Service) -> None:
    """End when the other end of stdin is gone, also in the middle of a submission, and leave no process behind."""
    poll = select.poll()
    poll.register(0, 0)  # hang-up is always reported
    poll.poll()
    service.close()
    os._exit(0)
