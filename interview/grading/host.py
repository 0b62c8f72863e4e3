"""The grader process's handles: the zygote, and one child of it with its clocks and pipes."""

import contextlib
import json
import os
import selectors
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from interview.clock import Clock
from interview.grading.wire import MAX_PAYLOAD, Frame, FrameError, Reader, pack

MONOTONIC = Clock().monotonic
ROOT = Path(__file__).parents[2]
ENVIRONMENT = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
FLOOD = 64 << 20  # bytes of output after which a submission is stopped
KEPT = 64 << 10  # bytes of output that are kept
SPIN = 0.0003  # seconds
START_SECONDS = 60.0
JAIL_FAILED = 98  # exit code of a child that could not put its jail on


class Stop(StrEnum):
    """Why a child gave no further frame."""

    TIME = "time"
    OUTPUT = "output"
    CLOSED = "closed"
    BROKEN = "broken"


class ZygoteGoneError(Exception):
    """The zygote does not answer any more; our fault, never the candidate's."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended: its wait status (-1 unknown) and CPU seconds."""

    status: int
    cpu: float


class Nursery(Protocol):
    """Where children come from: a zygote that forks them, or workers that are started one by one."""

    @property
    def sandbox(self) -> str:
        """What a child wears, such as "rlimits"."""

    def fork(self, memory_mb: int, cpu: float, inputs: int | None) -> "Child":
        """A jailed child that waits for its job. Raises ZygoteGoneError."""

    def reap(self, pid: int) -> Ending:
        """Kill a child and what can be found of what it started. Raises ZygoteGoneError."""

    def close(self) -> None:
        """End all children."""


class Zygote:
    """Starts the warm process and asks it for children."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            command = [sys.executable, "-I", "-S", str(Path(__file__).with_name("zygote.py"))]
            self._process = subprocess.Popen(
                [*command, str(theirs.fileno()), numpy_site(), str(ROOT)],
                pass_fds=[theirs.fileno()],
                env=child_environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
            )
        self._socket = ours
        self._socket.settimeout(START_SECONDS)
        self._sandbox = ""

    @property
    def sandbox(self) -> str:
        """What the jail enforces, such as "rlimits"; waits until the zygote is ready."""
        if not self._sandbox:
            self._sandbox = str(self._reply()["sandbox"])
        return self._sandbox

    def fork(self, memory_mb: int, cpu: float, inputs: int | None) -> "Child":
        """A jailed child that waits for its job. Raises ZygoteGoneError."""
        assert self.sandbox  # noqa: S101  # waits for the ready message
        conn, theirs = socket.socketpair()
        out, out_end = os.pipe()
        request = json.dumps({"op": "fork", "memory_mb": memory_mb, "cpu": cpu}).encode() + b"\n"
        fds = [theirs.fileno(), out_end, *([] if inputs is None else [inputs])]
        try:
            socket.send_fds(self._socket, [request], fds)
            pid = int(self._reply()["pid"])
        except OSError as error:
            conn.close()
            os.close(out)
            raise ZygoteGoneError("the zygote is gone") from error
        finally:
            theirs.close()
            os.close(out_end)
        return Child(self, pid, conn, out)

    def reap(self, pid: int) -> Ending:
        """Kill a child and everything it started. Raises ZygoteGoneError."""
        try:
            self._socket.sendall(json.dumps({"op": "reap", "pid": pid}).encode() + b"\n")
            return Ending(**self._reply())
        except OSError as error:
            raise ZygoteGoneError("the zygote is gone") from error

    def close(self) -> None:
        """End the zygote and all its children."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # also wakes a thread that waits for an answer
        self._socket.close()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _reply(self) -> dict[str, Any]:
        data = b""
        while not data.endswith(b"\n"):
            try:
                piece = self._socket.recv(4096)
            except OSError as error:
                raise ZygoteGoneError("the zygote does not answer") from error
            if not piece:
                raise ZygoteGoneError("the zygote is gone")
            data += piece
        reply: dict[str, Any] = json.loads(data)
        return reply


class Child:
    """One jailed process: send it a job, read frames against its clocks, end it."""

    def __init__(self, nursery: Nursery, pid: int, conn: socket.socket, out: int) -> None:
        self._nursery = nursery
        self._pid = pid
        self._conn = conn
        self._out = out
        self._reader = Reader()
        self._selector = selectors.DefaultSelector()
        self._selector.register(conn, selectors.EVENT_READ)
        self._selector.register(out, selectors.EVENT_READ)
        self._ending: Ending | None = None
        self.printed = bytearray()
        self.flood = 0

    def send(self, header: dict[str, Any], payload: bytes = b"", *, max_payload: int = MAX_PAYLOAD) -> None:
        """Give the child its job; a child that is gone shows up when its frames are read."""
        self._reader = Reader(max_payload)
        self._conn.settimeout(10)
        with contextlib.suppress(OSError):
            self._conn.sendall(pack(header, payload))
        self._conn.setblocking(False)

    def next(self, cpu: float, wall: float) -> Frame | Stop:
        """The next frame, or why there is none within these seconds of its CPU and of the wall clock."""
        began, end = self.cpu(), MONOTONIC() + wall
        while True:
            try:
                frame = self._reader.pop()
            except FrameError:
                return Stop.BROKEN
            if frame is not None:
                return frame
            stop = self._limit(cpu - (self.cpu() - began), end - MONOTONIC())
            if stop or not self._pump(min(0.02, cpu)):
                return stop or Stop.CLOSED

    def _limit(self, cpu_left: float, wall_left: float) -> Stop | None:
        if self.flood > FLOOD:
            return Stop.OUTPUT
        return Stop.TIME if min(cpu_left, wall_left) <= 0 else None

    def _pump(self, timeout: float) -> bool:
        """Read what is there, at most `timeout` seconds later; False when the connection is closed."""
        for key, _ in self._ready(timeout):
            try:
                data = os.read(key.fd, 1 << 20)
            except BlockingIOError:
                continue
            except OSError:
                data = b""
            if key.fd == self._out:
                self._keep(data)
            elif not data:
                return False
            else:
                self._reader.feed(data)
        return True

    def _ready(self, timeout: float) -> list[tuple[selectors.SelectorKey, int]]:
        """What can be read. Being woken takes as long as a small case: first look again and again, giving way."""
        end = MONOTONIC() + SPIN
        while not (ready := self._selector.select(0)) and MONOTONIC() < end:
            os.sched_yield()
        return ready or self._selector.select(timeout)

    def _keep(self, data: bytes) -> None:
        if not data:
            self._selector.unregister(self._out)
        self.flood += len(data)
        self.printed += data[: max(0, KEPT - len(self.printed))]

    def cpu(self) -> float:
        """CPU seconds of the child so far, from the kernel; 0 where that cannot be read (then the wall decides)."""
        try:
            return time.clock_gettime(~self._pid << 3 | 2)  # CPUCLOCK_SCHED of clock_getcpuclockid(3)
        except (OSError, OverflowError):
            return 0.0

    def end(self) -> Ending:
        """Kill and reap it, keep the rest of its output; safe to call twice. Raises ZygoteGoneError."""
        if self._ending is None:
            self.collect()
            self._ending = Ending(-1, 0.0)
            self._selector.close()
            self._conn.close()
            os.close(self._out)
            self._ending = self._nursery.reap(self._pid)
        return self._ending

    def collect(self) -> None:
        """Keep what has been printed until now."""
        while self._ending is None and self._out in {key.fd for key, _ in self._selector.select(0)}:
            data = os.read(self._out, 1 << 20)
            self._keep(data)
            if not data or self.flood > FLOOD:
                return


def numpy_site() -> str:
    """The folder numpy is installed in, found without loading it. Raises ModuleNotFoundError."""
    found = find_spec("numpy")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("numpy is not installed")
    return str(Path(found.origin).parents[1])


def child_environment() -> dict[str, str]:
    """What a helper process is started with: nothing of the user's but where shared libraries are."""
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if name in os.environ}
    return {**ENVIRONMENT, **kept}
