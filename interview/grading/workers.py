"""Children that are started, not forked: for macOS, whose libraries may not survive a fork. The zygote's interface."""

import contextlib
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from interview.grading import sandbox
from interview.grading.host import ROOT, Child, Ending, Stop, child_environment, numpy_site
from interview.grading.wire import MAX_PAYLOAD

START_CPU, START_WALL = 20.0, 60.0


class Workers:
    """Starts a process for each child; nothing is shared and nothing is warm but what was started ahead."""

    def __init__(self) -> None:
        self._running: dict[int, subprocess.Popen[bytes]] = {}

    @property
    def sandbox(self) -> str:
        """What is enforced: resource limits."""
        return f"spawned+{sandbox.limits_only().name}"

    def fork(self, memory_mb: int, cpu: float, inputs: int | None) -> Child:
        """A child that gets ready while nobody waits for it."""
        conn, theirs = socket.socketpair()
        out, out_end = os.pipe()
        fds = [theirs.fileno(), out_end, *([] if inputs is None else [inputs])]
        words = [fds[0], fds[1], memory_mb, cpu, numpy_site(), ROOT, *fds[2:]]
        command = [sys.executable, "-I", "-S", str(Path(__file__).with_name("worker.py")), *map(str, words)]
        process = subprocess.Popen(
            command,
            pass_fds=fds,
            env=child_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )
        theirs.close()
        os.close(out_end)
        self._running[process.pid] = process
        return Worker(self, process.pid, conn, out)

    def reap(self, pid: int) -> Ending:
        """Kill a child and its process group. What left the group on purpose is out of reach without the zygote."""
        process = self._running.pop(pid, None)
        for kill in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(pid, 9)
        try:
            _, status, usage = os.wait4(pid, 0)
        except ChildProcessError:
            return Ending(-1, 0.0)
        if process is not None:
            process.returncode = os.waitstatus_to_exitcode(status)
        return Ending(status, usage.ru_utime + usage.ru_stime)

    def close(self) -> None:
        """End all children."""
        for pid in list(self._running):
            self.reap(pid)


class Worker(Child):
    """Loading numpy is not the submission's time: the job is sent when the process is awake."""

    def send(self, header: dict[str, Any], payload: bytes = b"", *, max_payload: int = MAX_PAYLOAD) -> None:
        """Wait, then give the child its job; a child that never woke shows up when its frames are read."""
        self._conn.setblocking(False)
        if not isinstance(self.next(START_CPU, START_WALL), Stop):
            super().send(header, payload, max_payload=max_payload)
