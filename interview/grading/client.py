"""The grader as the rest of the program sees it. Never loads numpy: that happens in processes of its own.

with Grader() as grader:
    grader.warm(exercise)            # while the question is read
    graded = grader.grade(exercise, source)
"""

import contextlib
import itertools
import json
import selectors
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from interview.clock import Clock
from interview.core.question import Limits, Question, Rules
from interview.core.verdict import CaseResult, Graded, Verdict
from interview.errors import DataError, ToolError
from interview.paths import shipped_bank

MONOTONIC = Clock().monotonic
ROOT = Path(__file__).parents[2]
BOOT = """
import sys
sys.path.insert(0, sys.argv[1])
if sys.argv[3]:
    from interview.grading.workers import Workers as Nursery
else:
    from interview.grading.host import Zygote as Nursery
zygote = Nursery()
from interview.grading.grade import serve
from pathlib import Path
serve(zygote, Path(sys.argv[2]) if sys.argv[2] else None)
"""
MAX_SEED = 1_000_000  # of random cases; short enough to be typed
ANSWER_SECONDS = 120.0  # a grader that is silent for longer is broken: its own limits are far lower


@dataclass(frozen=True, slots=True)
class Exercise:
    """The coding part of a question: what the grader needs to know. `folder` holds cases.py and solution.py."""

    id: str
    folder: Path
    entry: str
    limits: Limits = field(default_factory=Limits)
    rules: Rules = field(default_factory=Rules)
    trusted: bool = False  # made by this program itself

    @classmethod
    def of(cls, question: Question) -> "Exercise":
        """The exercise of a question of kind code."""
        return cls(question.id, Path(question.path).parent, question.entry, question.limits, question.rules)


@dataclass(frozen=True, slots=True)
class CaseName:
    """A case as it is announced before anything is run."""

    name: str
    group: str
    hidden: bool


class ExerciseError(DataError):
    """cases.py or solution.py of an exercise cannot be used."""

    def __init__(self, exercise: Exercise, reason: str) -> None:
        super().__init__(f"exercise {exercise.id} cannot be graded: {reason}", f"interview check {exercise.id}")


class UntrustedBankError(DataError):
    """Code of another bank, where the sandbox does not hold it."""

    def __init__(self, folder: Path, sandbox: str) -> None:
        super().__init__(
            f"the code in {folder} comes from another bank and is not run: the sandbox here is only {sandbox}",
            "read that code; if you trust it: --trust-bank (interview doctor says what is enforced)",
        )


class GraderDownError(ToolError):
    """The grader process ended or fell silent."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the grader does not work: {reason}", "interview doctor")


class Grader:
    """A grader process, started when first needed, restarted once when it dies. Safe to call from several threads.

    `cache` is a folder where prepared exercises are kept; without one they are prepared anew by every process.
    Where the sandbox is weak, only code of the shipped bank and of the folders in `own` is run, unless `trust_bank`.
    `spawned` starts a process for each submission instead of forking it; on macOS there is no other way.
    """

    def __init__(
        self,
        cache: Path | None = None,
        own: Sequence[Path] = (),
        *,
        trust_bank: bool = False,
        spawned: bool = sys.platform == "darwin",
    ) -> None:
        self._cache = cache
        self._own = tuple(folder.resolve() for folder in (shipped_bank(), *own))
        self._trust_bank = trust_bank
        self._spawned = spawned
        self._process: subprocess.Popen[bytes] | None = None
        self._buffer = b""
        self._ids = itertools.count()
        self._asking = threading.Lock()
        self._writing = threading.Lock()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the processes without waiting for them. Raises ToolError where the grader cannot run."""
        with self._writing:
            self._start()

    def warm(self, exercise: Exercise) -> None:
        """Prepare the cases in the background; a broken exercise is reported when it is graded."""
        with contextlib.suppress(GraderDownError):
            self._send({"op": "warm", "exercise": self._plain(exercise)})

    def grade(
        self,
        exercise: Exercise,
        source: str | bytes,
        *,
        hidden: bool = True,
        twice: bool = False,
        timed: bool = False,
        seed: int | None = None,
        stop_early: bool = False,
    ) -> Graded:
        """Run a submission. Blocks; never raises for what is submitted.

        `hidden=False` runs the visible cases only. `twice=True` (handing in) runs what passed once more in the
        opposite order, so that a result that depends on earlier calls is found. `timed=True` (handing in, too)
        measures the speed of what passed beside the solution's, which takes up to a second. `seed` draws the random
        cases that another run told; without it this grader's own seed, a new one for each, is used.
        `stop_early=True` runs no further case after one that failed.
        """
        began = MONOTONIC()
        data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
        how = {"hidden": hidden, "twice": twice, "timed": timed, "seed": seed, "stop_early": stop_early}
        request = {"op": "grade", "exercise": self._plain(exercise), "source": data.hex(), **how}
        try:
            graded = _graded(exercise, self._ask(request))
        except (GraderDownError, ExerciseError, UntrustedBankError) as error:
            graded = Graded(Verdict.GRADER_ERROR, message=str(error))
        return replace(graded, seconds=MONOTONIC() - began)

    def cases(self, exercise: Exercise) -> tuple[CaseName, ...]:
        """The cases of an exercise, nothing submitted. Raises ExerciseError, GraderDownError."""
        return tuple(CaseName(**case) for case in self._prepared(exercise)["cases"])

    def notes(self, exercise: Exercise) -> tuple[str, ...]:
        """What is odd about the exercise's own code, such as a solution that changes its input."""
        return tuple(self._prepared(exercise)["notes"])

    def sandbox(self) -> str:
        """What is enforced here, such as "seccomp+landlock7+rlimits". Raises GraderDownError."""
        reply = self._ask({"op": "sandbox"})
        if "failed" in reply:
            raise GraderDownError(reply["failed"])
        return str(reply["sandbox"])

    def verify(self, code: str, seconds: float = 5.0, *, folder: Path | None = None) -> str | None:
        """Run a question's `verify` code in the jail; None when it passes, else a line that says why not.

        `folder` is where the question comes from.
        """
        trusted = folder is None or self._trusts(folder)
        reply = self._ask({"op": "verify", "code": code, "seconds": seconds, "trusted": trusted})
        if folder and "untrusted" in reply:
            return f"not run: {UntrustedBankError(folder, reply['untrusted'])}"
        if "failed" in reply:
            raise GraderDownError(reply["failed"])
        reason: str | None = reply["reason"]
        return reason

    def close(self) -> None:
        """End the grader and everything it started, for good, also while another thread waits for an answer."""
        with self._writing:
            self._closed = True
            self._stop()

    def _prepared(self, exercise: Exercise) -> dict[str, Any]:
        reply = self._ask({"op": "cases", "exercise": self._plain(exercise)})
        _raise_if_broken(exercise, reply)
        return reply

    def _plain(self, exercise: Exercise) -> dict[str, Any]:
        return {
            "folder": str(exercise.folder.absolute()),
            "entry": exercise.entry,
            "limits": asdict(exercise.limits),
            "rules": asdict(exercise.rules),
            "trusted": exercise.trusted or self._trusts(exercise.folder),
        }

    def _trusts(self, folder: Path) -> bool:
        return self._trust_bank or any(folder.resolve().is_relative_to(own) for own in self._own)

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """The reply to a request; a grader that dies meanwhile is restarted once. Raises GraderDownError."""
        with self._asking:
            try:
                return self._reply(self._send(request))
            except GraderDownError:
                with self._writing:
                    self._stop()
                return self._reply(self._send(request))

    def _send(self, request: dict[str, Any]) -> int:
        with self._writing:
            process = self._start()
            number = next(self._ids)
            line = json.dumps({"id": number, **request}).encode() + b"\n"
            try:
                assert process.stdin is not None  # noqa: S101  # a pipe was asked for
                process.stdin.write(line)
                process.stdin.flush()
            except OSError as error:
                raise GraderDownError("it ended") from error
            return number

    def _reply(self, number: int) -> dict[str, Any]:
        """Wait for one reply; replies to earlier `warm` requests are passed over."""
        end = MONOTONIC() + ANSWER_SECONDS
        while True:
            line = self._line(end)
            reply: dict[str, Any] = json.loads(line)
            if reply["id"] == number:
                return reply

    def _line(self, end: float) -> bytes:
        process = self._process
        if process is None or process.stdout is None:
            raise GraderDownError("it was closed")
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._buffer:
                if not selector.select(max(0.0, end - MONOTONIC())):
                    raise GraderDownError("it does not answer")
                piece = process.stdout.read1(1 << 20)  # type: ignore[attr-defined]  # a BufferedReader
                if not piece:
                    raise GraderDownError("it ended")
                self._buffer += piece
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line

    def _start(self) -> subprocess.Popen[bytes]:
        if sys.platform == "win32":
            raise ToolError("code cannot be graded on Windows itself", "use interview inside WSL2")
        if self._closed:
            raise GraderDownError("it was closed")
        if self._process is None:
            from interview.grading.host import child_environment

            self._buffer = b""
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-c", BOOT, str(ROOT), *self._options()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=child_environment(),
                start_new_session=True,  # Ctrl-C in the terminal is ours to handle
                cwd="/",
            )
        return self._process

    def _options(self) -> list[str]:
        return [str(self._cache.absolute()) if self._cache else "", "spawned" if self._spawned else ""]

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _raise_if_broken(exercise: Exercise, reply: dict[str, Any]) -> None:
    if "untrusted" in reply:
        raise UntrustedBankError(exercise.folder, reply["untrusted"])
    if "broken" in reply:
        raise ExerciseError(exercise, reply["broken"])
    if "failed" in reply:
        raise GraderDownError(reply["failed"])


def _graded(exercise: Exercise, reply: dict[str, Any]) -> Graded:
    _raise_if_broken(exercise, reply)
    return graded_from(reply["graded"])


def as_plain(graded: Graded) -> dict[str, Any]:
    """A result as JSON takes it; `dataclasses.asdict` copies in depth, which takes a tenth of a verdict's time."""
    cases = [{name: getattr(case, name) for name in CaseResult.__slots__} for case in graded.cases]
    return {**{name: getattr(graded, name) for name in Graded.__slots__}, "cases": cases}


def graded_from(data: dict[str, Any]) -> Graded:
    """A result from what `as_plain` gave, also after JSON. Raises KeyError, TypeError, ValueError."""
    cases = tuple(CaseResult(**{**case, "verdict": Verdict(case["verdict"])}) for case in data["cases"])
    return Graded(**{**data, "verdict": Verdict(data["verdict"]), "cases": cases, "notes": tuple(data["notes"])})
