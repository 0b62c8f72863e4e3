"""The warm process that submissions are forked from: `python -I -S zygote.py FD SITE ROOT`.

A fresh interpreter with numpy loaded, one thread, no bank, no expected values, an empty environment and a session of
its own. It only forks, kills and reaps; it never runs a line of a submission itself.
"""

import contextlib
import fcntl
import gc
import json
import os
import resource
import socket
import sys
from collections.abc import Callable
from typing import Any, NoReturn

PRELOADED = (
    "abc", "bisect", "collections", "contextlib", "copy", "dataclasses", "decimal", "enum", "fractions",
    "functools", "heapq", "io", "itertools", "json", "math", "operator", "random", "re", "statistics", "string",
    "textwrap", "time", "types", "typing", "warnings", "numpy.fft", "numpy.linalg", "numpy.random",
    "numpy.lib.stride_tricks", "numpy.ma", "numpy.polynomial",
)  # fmt: skip

REHEARSALS = 20  # after about ten calls Python has specialised the code of a submission's way


class Zygote:
    """Serves fork and reap requests on one socket until the other end is gone."""

    def __init__(self, conn: socket.socket, jail: Any, serve: Callable[[], NoReturn]) -> None:
        self._conn = conn
        self._jail = jail
        self._serve = serve
        self._children: set[int] = set()

    def run(self) -> None:
        """Announce what is enforced, then serve."""
        self._send({"sandbox": self._jail.name})
        while True:
            request, fds = self._receive()
            if request is None:
                break
            if request["op"] == "fork":
                self._send({"pid": self._fork(request, fds)})
            else:
                self._send(self._reap(request["pid"]))
        for pid in list(self._children):
            self._reap(pid)

    def _fork(self, request: dict[str, Any], fds: list[int]) -> int:
        pid = os.fork()
        if pid == 0:
            self._become_child(request, fds)
        self._children.add(pid)
        for fd in fds:
            os.close(fd)
        return pid

    def _become_child(self, request: dict[str, Any], fds: list[int]) -> NoReturn:
        try:
            gc.enable()
            self._jail.rules = arrange_descriptors(fds, self._jail.rules)
            self._jail.enter(request["memory_mb"], request["cpu"])
            self._serve()
        except BaseException as error:
            os.write(2, f"the jail failed: {error!r}\n".encode())
        finally:
            os._exit(98)  # host.JAIL_FAILED

    def _reap(self, pid: int) -> dict[str, Any]:
        """Kill a child, its process group and whatever it left behind; its status and use of resources."""
        for kill in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError):
                kill(pid, 9)
        try:
            _, status, usage = os.wait4(pid, 0)
        except ChildProcessError:
            return {"status": -1, "cpu": 0.0}
        self._children.discard(pid)
        self._kill_strays()
        return {"status": status, "cpu": usage.ru_utime + usage.ru_stime}

    def _kill_strays(self) -> None:
        """Orphans of a submission come to us (child subreaper): kill until none is left."""
        for _ in range(100):
            strays = [pid for pid in our_children() if pid not in self._children]
            if not strays:
                return
            for pid in strays:
                with contextlib.suppress(ProcessLookupError, ChildProcessError):
                    os.kill(pid, 9)
                    os.waitpid(pid, 0)

    def _send(self, message: dict[str, Any]) -> None:
        self._conn.sendall(json.dumps(message).encode() + b"\n")

    def _receive(self) -> tuple[dict[str, Any] | None, list[int]]:
        try:
            data, fds, _, _ = socket.recv_fds(self._conn, 4096, 4)
            while data and not data.endswith(b"\n"):
                more = self._conn.recv(4096)
                data = data + more if more else b""
        except OSError:
            return None, []
        return (json.loads(data) if data else None), list(fds)


def arrange_descriptors(fds: list[int], rules: int | None) -> int | None:
    """0 empty, 1 and 2 the output pipe, 3 the connection, 4 the inputs; all else closed but the rules, returned."""
    conn, out, *inputs = fds
    empty = os.open(os.devnull, os.O_RDONLY)
    wanted = [empty, out, out, conn, *inputs, *([] if rules is None else [rules])]
    high = [fcntl.fcntl(fd, fcntl.F_DUPFD, 64) for fd in wanted]
    for number, fd in enumerate(high):
        os.dup2(fd, number)
    os.closerange(len(high), min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], 65536))
    return None if rules is None else len(high) - 1


def our_children() -> list[int]:
    """Process ids of this process's children; empty where the kernel does not tell."""
    try:
        with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:  # noqa: PTH123  # pathlib is not loaded here
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return []


def main() -> None:
    """Load what submissions need, freeze it, serve."""
    fd, site, root = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    os.environ.clear()
    os.setsid()
    sys.path += [root, site]  # the same version of this package as the grader process, whatever is installed
    for name in PRELOADED:
        __import__(name)
    from interview.grading import author, runner, sandbox  # noqa: F401  # author is loaded before the fork

    del sys.path[-2:]
    warm_up()
    ours = runner.put_away()
    sandbox.lower_ourselves()
    conn = socket.socket(fileno=fd)
    jail = sandbox.prepare(sandbox.paths_of_python(site))
    gc.collect()
    gc.freeze()
    gc.disable()
    Zygote(conn, jail, lambda: runner.serve(ours)).run()


def warm_up() -> None:
    """Touch what numpy sets up on first use, so that no child pays for it."""
    import numpy as np

    np.linalg.inv(np.eye(3))
    np.random.default_rng(0).normal(size=3)
    np.einsum("ij,jk->ik", np.eye(2), np.eye(2))
    str(np.ones(3) * 1.5)
    from interview.grading.runner import rehearse, share_streams

    share_streams()
    for _ in range(REHEARSALS):
        rehearse()
    del sys.modules["submission"]


if __name__ == "__main__":
    main()
