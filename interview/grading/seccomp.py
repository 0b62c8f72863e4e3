"""seccomp: an allow-list of system calls as a BPF program, put on without privileges. Plain ctypes.

A call that is not on the list fails with EPERM, so that a forgotten one shows as an exception. Writing calls fail with
EROFS, new processes with EAGAIN (threads are allowed), pid arguments must be the child's own, a foreign
architecture's entry kills. Source: Documentation/userspace-api/seccomp_filter.rst of the kernel.
"""

import ctypes
import errno
import os
import platform
from collections.abc import Sequence

from interview.grading.syscalls import numbers

LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, ERRNO, KILL = 0x7FFF0000, 0x00050000, 0x80000000
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
OWN_PID = -1  # replaced by the child's pid when the filter is put on
CLONE_THREAD = 0x00010000
SET_MODE_FILTER = 1

ALLOWED = (
    "read write readv writev pread64 pwrite64 close fstat lseek mmap munmap mprotect mremap madvise brk "
    "rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack rt_sigpending rt_sigtimedwait rt_sigsuspend "
    "poll ppoll select pselect6 epoll_create1 epoll_ctl epoll_wait epoll_pwait eventfd2 pipe pipe2 dup dup2 dup3 "
    "getcwd stat lstat newfstatat statx access faccessat faccessat2 readlink readlinkat getdents64 statfs fstatfs "
    "getpid gettid getppid getuid geteuid getgid getegid getgroups getpgrp getpgid getsid uname sysinfo getrusage "
    "times getrlimit getcpu futex set_robust_list get_robust_list rseq set_tid_address arch_prctl membarrier "
    "restart_syscall sched_yield sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max "
    "sched_get_priority_min clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time alarm setitimer "
    "getitimer timer_create timer_settime timer_delete timer_gettime getrandom exit exit_group recvfrom mlock munlock "
    "mincore fadvise64 chdir fchdir umask flock"
)
WRITING = (
    "creat unlink unlinkat rename renameat renameat2 mkdir mkdirat rmdir chmod fchmod fchmodat fchmodat2 truncate "
    "ftruncate link linkat symlink symlinkat mknod mknodat utimensat utime utimes futimesat chown fchown lchown "
    "fchownat fallocate setxattr fsetxattr lsetxattr"
)
WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
TERMINAL_QUERIES = (
    0x5401,
    0x5421,
    0x5451,
    0x5450,
    0x5413,
    0x541B,
)  # TCGETS FIONBIO FIOCLEX FIONCLEX TIOCGWINSZ FIONREAD
PRCTL_NAMES = (15, 16, 0x53564D41)  # PR_SET_NAME PR_GET_NAME PR_SET_VMA
FCNTL_REFUSED = (8, 10, 15, 1024, 1026, 1031)  # SETOWN SETSIG SETOWN_EX SETLEASE NOTIFY SETPIPE_SZ

Instruction = tuple[int, int, int, int]


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("jt", ctypes.c_uint8), ("jf", ctypes.c_uint8), ("k", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("filter", ctypes.POINTER(_Instruction)))


class Filter:
    """The program, built once in the zygote; `apply` puts the child's pid in and installs it."""

    def __init__(self) -> None:
        program = _program(numbers(), ARCHITECTURES[platform.machine()])
        self._own = [place for place, instruction in enumerate(program) if instruction[3] == OWN_PID]
        self._instructions = (_Instruction * len(program))(
            *[_Instruction(c, t, f, max(k, 0)) for c, t, f, k in program]
        )
        self._program = _Program(len(program), self._instructions)
        self._libc = ctypes.CDLL(None, use_errno=True)

    def apply(self) -> None:
        """Install it for this thread and what it starts, for good. Raises OSError."""
        pid = os.getpid()
        for place in self._own:
            self._instructions[place].k = pid
        number = ctypes.c_long(numbers()["seccomp"])
        if (
            self._libc.syscall(number, ctypes.c_uint(SET_MODE_FILTER), ctypes.c_uint(0), ctypes.byref(self._program))
            < 0
        ):
            raise OSError(ctypes.get_errno(), "seccomp")


def supported() -> bool:
    """Whether this machine's calls are known."""
    return platform.machine() in ARCHITECTURES and "seccomp" in numbers()


def _program(calls: dict[str, int], architecture: int) -> list[Instruction]:
    program: list[Instruction] = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, architecture), _give(KILL), (LOAD, 0, 0, 0)]
    if architecture == ARCHITECTURES["x86_64"]:
        program += [(AT_LEAST, 0, 1, 0x40000000), _give(KILL)]  # the x32 entry
    for name, body in _rules().items():
        if name in calls:
            program += [(EQUAL, 0, len(body), calls[name]), *body]
    program.append(_give(ERRNO | errno.EPERM))
    return program


def _rules() -> dict[str, list[Instruction]]:
    """What each call may do: a name stands before its instructions."""
    rules = {name: _refuse(errno.EROFS) for name in WRITING.split()}
    rules |= {name: [_give(ALLOW)] for name in ALLOWED.split()}
    rules |= dict.fromkeys(("kill", "tkill", "tgkill"), _one_of(0, (OWN_PID,), errno.EPERM))
    rules |= dict.fromkeys(("fork", "vfork"), _refuse(errno.EAGAIN))
    return rules | {
        "prlimit64": _one_of(0, (0, OWN_PID), errno.EPERM),
        "clone": [_argument(0), (ANY_BIT, 0, 1, CLONE_THREAD), _give(ALLOW), *_refuse(errno.EAGAIN)],
        "clone3": _refuse(errno.ENOSYS),  # its flags cannot be read; libc falls back to clone
        "open": _unless_bits(1, WRITE_FLAGS, errno.EROFS),
        "openat": _unless_bits(2, WRITE_FLAGS, errno.EROFS),
        "openat2": _refuse(errno.ENOSYS),
        "socket": _refuse(errno.EACCES),
        "socketpair": _one_of(
            1, [1 | flags for flags in (0, os.O_NONBLOCK, os.O_CLOEXEC, os.O_NONBLOCK | os.O_CLOEXEC)]
        ),
        "sendto": _one_of(4, (0,), errno.EACCES),  # no address: only to the other end of a pair
        "ioctl": _one_of(1, TERMINAL_QUERIES, errno.ENOTTY),
        "prctl": _one_of(0, PRCTL_NAMES),
        "fcntl": _none_of(1, FCNTL_REFUSED),
    }


def _give(result: int) -> Instruction:
    return (RETURN, 0, 0, result)


def _argument(index: int) -> Instruction:
    """Load the low half of an argument (both architectures are little-endian)."""
    return (LOAD, 0, 0, 16 + 8 * index)


def _refuse(error: int) -> list[Instruction]:
    return [_give(ERRNO | error)]


def _one_of(index: int, values: Sequence[int], error: int = errno.EPERM) -> list[Instruction]:
    tests = [step for value in values for step in ((EQUAL, 0, 1, value), _give(ALLOW))]
    return [_argument(index), *tests, *_refuse(error)]


def _none_of(index: int, values: Sequence[int]) -> list[Instruction]:
    tests = [step for value in values for step in ((EQUAL, 0, 1, value), _give(ERRNO | errno.EPERM))]
    return [_argument(index), *tests, _give(ALLOW)]


def _unless_bits(index: int, bits: int, error: int) -> list[Instruction]:
    return [_argument(index), (ANY_BIT, 0, 1, bits), *_refuse(error), _give(ALLOW)]
