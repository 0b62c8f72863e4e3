"""What a child wears before it sees a submission: resource limits always, the kernel's layers where they work.

Every layer is probed by doing the forbidden thing in a scratch child; the version number of a kernel proves nothing.
"""

import contextlib
import ctypes
import os
import resource
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from interview.grading import landlock, seccomp

PR_SET_PDEATHSIG = 1
PR_CAPBSET_DROP = 24
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38
CAPABILITIES_V3 = 0x20080522
NOBODY = 65534
PROBE_MEMORY_MB, PROBE_SECONDS = 256, 5
REFUSED, HELD = 3, 0  # exit codes of a scratch child


@dataclass(slots=True)
class Jail:
    """Layers that were found to work here; `enter` puts them on. `user`: a user to become, None to stay."""

    base: int
    rules: int | None = None
    filter: seccomp.Filter | None = None
    user: int | None = None

    @property
    def name(self) -> str:
        """What is enforced, for every stored result: "seccomp+landlock7+rlimits"."""
        layers = ["seccomp"] if self.filter else []
        layers += [f"landlock{landlock.abi()}"] if self.rules is not None else []
        root = [] if os.geteuid() else ["nobody" if self.user else "no-capabilities"]
        return "+".join([*layers, *root, "rlimits"])

    def enter(self, memory_mb: int, cpu: float) -> None:
        """Put every layer on; raises OSError rather than go on without one that worked at the start."""
        os.setpgid(0, 0)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        limit_resources(self.base + (memory_mb << 20), cpu, processes=self.filter is not None)
        if os.geteuid() == 0:
            drop_privileges(self.user)
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # after the change of user, which clears it
        if self.rules is not None:
            landlock.restrict(self.rules)
            os.close(self.rules)
        if self.filter is not None:
            self.filter.apply()


def lower_ourselves() -> None:
    """What children inherit, done once: first to die when memory runs out; for root, no capability to be gained."""
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:  # noqa: PTH123  # pathlib is not loaded here
        file.write("1000")
    capability = 0
    while sys.platform == "linux" and _libc().prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0:
        capability += 1


def prepare(readable: list[str]) -> Jail:
    """The strongest jail that holds here, for children of this process. `readable`: paths the language needs."""
    jail = Jail(base=address_space())
    if sys.platform != "linux":
        return jail
    prctl(PR_SET_CHILD_SUBREAPER, 1)  # what a submission leaves behind becomes ours, and is killed
    rules = landlock.ruleset(readable) if landlock.abi() else None
    program = seccomp.Filter() if seccomp.supported() else None
    for candidate in ((rules, program), (None, program), (rules, None)):
        jail.rules, jail.filter = candidate
        jail.user = _user_to_become(jail)
        if any(candidate) and holds(jail):
            return jail
    jail.rules, jail.filter = None, None
    jail.user = None if os.geteuid() else NOBODY
    return jail


def limits_only() -> Jail:
    """Resource limits and, for root, another user: what works without the kernel's layers."""
    return Jail(base=address_space(), user=None if os.geteuid() else NOBODY)


def _user_to_become(jail: Jail) -> int | None:
    """For root: nobody, unless nobody cannot read Python itself and the kernel's layers guard instead."""
    if os.geteuid():
        return None
    guarded = jail.rules is not None and jail.filter is not None
    return None if guarded and not _nobody_can_read(os.path.dirname(os.__file__)) else NOBODY  # noqa: PTH120  # pathlib is not loaded here


def _nobody_can_read(folder: str) -> bool:
    def attempt() -> None:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        os.listdir(folder)  # noqa: PTH208  # pathlib is not loaded here

    return in_scratch_child(attempt) == HELD


def holds(jail: Jail) -> bool:
    """Whether a child in this jail is refused what it must not do, and allowed what it needs."""

    def attempt() -> None:
        jail.enter(PROBE_MEMORY_MB, PROBE_SECONDS)
        import threading

        for _ in _breaches(jail):
            os._exit(REFUSED)
        thread = threading.Thread(target=list)
        thread.start()
        thread.join()
        os.close(os.pipe()[0])

    return in_scratch_child(attempt) == HELD


def _breaches(jail: Jail) -> Iterator[str]:
    """Forbidden things that succeed."""
    attempts: dict[str, Callable[[], object]] = {}
    if jail.rules is not None:
        attempts["read"] = lambda: os.open(__file__, os.O_RDONLY)
        attempts["list"] = lambda: os.listdir("/")  # noqa: PTH208  # pathlib is not loaded here
    if jail.filter is not None:
        attempts["socket"] = lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        attempts["fork"] = os.fork
        attempts["signal"] = lambda: os.kill(os.getppid(), 0)
        attempts["write"] = lambda: os.open("/dev/null", os.O_WRONLY)
    for name, attempt in attempts.items():
        try:
            attempt()
        except OSError:
            continue
        yield name


def in_scratch_child(attempt: Callable[[], None]) -> int:
    """Exit code of a forked child that tries something: 0 when it ran to its end."""
    pid = os.fork()
    if pid == 0:
        try:
            attempt()
            os._exit(HELD)
        except BaseException:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def limit_resources(memory: int, cpu: float, *, processes: bool) -> None:
    """Memory in bytes of address space, CPU in seconds; no core file, no file writes, 64 descriptors.

    `processes` False: no thread and no process either. The limit counts all of the user's, but it is checked against
    this child's own limit, and one is always running.
    """
    wanted = {
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_NOFILE: (64, 64),
        resource.RLIMIT_CPU: (int(cpu) + 1, int(cpu) + 2),
        resource.RLIMIT_AS: (memory, memory),
    }
    if not processes and sys.platform == "linux":
        wanted[resource.RLIMIT_NPROC] = (0, 0)
    for which, limits in wanted.items():
        try:
            resource.setrlimit(which, limits)
        except (ValueError, OSError):
            if sys.platform == "linux":  # elsewhere a limit on address space is not dependable
                raise


def drop_privileges(user: int | None) -> None:
    """Root only: become `user`, or stay root without a single capability. Raises OSError."""
    os.setgroups([])
    if user is not None:
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
        return
    header = (ctypes.c_uint32 * 2)(CAPABILITIES_V3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    if _libc().capset(header, nothing):
        raise OSError(ctypes.get_errno(), "capset")


def prctl(option: int, value: int) -> None:
    """prctl(2) where there is one. Raises OSError."""
    if sys.platform == "linux" and _libc().prctl(option, value, 0, 0, 0):
        raise OSError(ctypes.get_errno(), f"prctl {option}")


@cache
def _libc() -> ctypes.CDLL:
    """Loaded once, in the zygote: loading it takes a child longer than all its calls."""
    return ctypes.CDLL(None, use_errno=True)


def address_space() -> int:
    """Bytes this process has mapped now: the base that a memory limit is added to."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  # pathlib is not loaded here
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 1 << 30


def paths_of_python(site: str) -> list[str]:
    """What Python and numpy read: the standard library without site-packages, numpy, shared libraries."""
    library = os.path.dirname(os.__file__)  # noqa: PTH120  # pathlib is not loaded here
    skipped = ("site-packages", "dist-packages")
    own = [f"{library}/{name}" for name in os.listdir(library) if name not in skipped]  # noqa: PTH208  # same
    shared = [f"{base}/{getattr(sys.implementation, '_multiarch', '-')}" for base in ("/lib", "/usr/lib")]
    for folder in ("/lib64", "/usr/lib64"):  # may hold a site-packages too: libraries only
        if os.path.isdir(folder):  # noqa: PTH112  # same
            shared += [f"{folder}/{name}" for name in os.listdir(folder) if ".so" in name]  # noqa: PTH208  # same
    devices = ["/etc/ld.so.cache", "/dev/null", "/dev/zero", "/dev/urandom"]
    return [*own, f"{site}/numpy", f"{site}/numpy.libs", *shared, *devices]
