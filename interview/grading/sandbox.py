"""What a child wears before it sees a submission."""

import ctypes
import os
import resource
import signal
import sys

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38
PR_SET_CHILD_SUBREAPER = 36


class Jail:
    """The layers that were found to work here, put on by `enter`."""

    def __init__(self) -> None:
        self.name = "rlimits"
        self._libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
        self._base = address_space()

    def enter(self, memory_mb: int, cpu: float) -> None:
        """Put every layer on; raises OSError rather than go on without one that worked at the start."""
        os.setpgid(0, 0)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        limit_resources(self._base + (memory_mb << 20), cpu)
        self._prctl(PR_SET_NO_NEW_PRIVS, 1)
        self._prctl(PR_SET_PDEATHSIG, signal.SIGKILL)

    def adopt_orphans(self) -> None:
        """What a submission leaves behind becomes the zygote's child, and is killed."""
        self._prctl(PR_SET_CHILD_SUBREAPER, 1)

    def _prctl(self, option: int, value: int) -> None:
        if self._libc is not None and self._libc.prctl(option, value, 0, 0, 0):
            raise OSError(ctypes.get_errno(), f"prctl {option}")


def prepare(keep: int) -> Jail:
    """The jail of this process's children."""
    jail = Jail()
    jail.adopt_orphans()
    return jail


def limit_resources(memory: int, cpu: float) -> None:
    """Memory in bytes of address space, CPU in seconds; no core file, no file writes, 64 descriptors."""
    wanted: dict[int, tuple[int, int]] = {
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_NOFILE: (64, 64),
        resource.RLIMIT_CPU: (int(cpu) + 1, int(cpu) + 2),
        resource.RLIMIT_AS: (memory, memory),
    }
    for which, (soft, hard) in wanted.items():
        resource.setrlimit(which, (soft, hard))


def address_space() -> int:
    """Bytes this process has mapped now: the base that a memory limit is added to."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  # pathlib is not loaded here
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 1 << 30
