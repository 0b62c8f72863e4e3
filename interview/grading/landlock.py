"""Landlock: an unprivileged process may read these paths and nothing else. Plain ctypes.

Source: Documentation/userspace-api/landlock.rst of the kernel.
"""

import ctypes
import os
import struct
from collections.abc import Iterable

from interview.grading.syscalls import numbers

EXECUTE, READ_FILE, READ_DIR = 1 << 0, 1 << 2, 1 << 3
FILE_RIGHTS = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 5: 0xFFFF}  # every right known since that ABI
RULE_PATH_BENEATH = 1
_libc = ctypes.CDLL(None, use_errno=True)


def abi() -> int:
    """The kernel's Landlock version; 0 where there is none."""
    number = numbers().get("landlock_create_ruleset")
    if number is None:
        return 0
    return max(0, int(_libc.syscall(ctypes.c_long(number), None, ctypes.c_size_t(0), ctypes.c_uint32(1))))


def ruleset(readable: Iterable[str]) -> int:
    """A descriptor of rules: nothing of files, TCP, abstract sockets, outside signals but reading. Raises OSError."""
    version = abi()
    rights = FILE_RIGHTS[max(known for known in FILE_RIGHTS if known <= version)]
    attributes = struct.pack("<QQQ", rights, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    fd = _call("landlock_create_ruleset", ctypes.c_char_p(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0))
    for path in readable:
        _allow(fd, path)
    return fd


def restrict(fd: int) -> None:
    """Put the rules on this thread and its descendants, for good. Raises OSError."""
    _call("landlock_restrict_self", ctypes.c_int(fd), ctypes.c_uint32(0))


def _allow(fd: int, path: str) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = READ_FILE | READ_DIR if os.path.isdir(path) else READ_FILE  # noqa: PTH112  # pathlib is not loaded here
        rule = ctypes.c_char_p(struct.pack("<Qi", rights, place))
        _call("landlock_add_rule", ctypes.c_int(fd), ctypes.c_int(RULE_PATH_BENEATH), rule, ctypes.c_uint32(0))
    finally:
        os.close(place)


def _call(name: str, *arguments: object) -> int:
    result = int(_libc.syscall(ctypes.c_long(numbers()[name]), *arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), name)
    return result
