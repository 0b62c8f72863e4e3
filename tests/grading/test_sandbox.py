"""Each layer on its own, in real child processes; the forbidden thing is done, not asked about."""

import os
import resource
import subprocess
import sys

import pytest

from interview.grading import landlock, sandbox, seccomp

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these layers are Linux's")

# A process of its own: the layers cannot be taken off again.
PROBE = """
import os, sys
from interview.grading import landlock, sandbox, seccomp
jail = sandbox.Jail(base=sandbox.address_space())
layers = sys.argv[1].split(",")
if "landlock" in layers:
    jail.rules = landlock.ruleset(["/usr/lib", os.path.dirname(os.__file__)])
if "seccomp" in layers:
    jail.filter = seccomp.Filter()
if "nobody" in layers and os.geteuid() == 0:
    jail.user = sandbox.NOBODY
jail.enter(memory_mb=256, cpu=5)
try:
    exec(sys.argv[2])
except Exception as error:
    print(type(error).__name__)
else:
    print("done")
"""


def attempt(layers: str, code: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", PROBE, layers, code], capture_output=True, text=True, timeout=30, check=False
    )
    return run.stdout.strip() or f"died with {run.returncode}"


def test_the_strongest_jail_is_found_and_holds_here() -> None:
    code = (
        "import os\n"
        "from interview.grading import sandbox\n"
        "print(sandbox.prepare(sandbox.paths_of_python('/nowhere')).name)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    layers = run.stdout.strip().split("+")
    assert layers[-1] == "rlimits"
    assert ("seccomp" in layers) == seccomp.supported()
    assert any(layer.startswith("landlock") for layer in layers) == bool(landlock.abi())
    assert bool({"nobody", "no-capabilities"} & {*layers}) == (os.geteuid() == 0)


@pytest.mark.skipif(not landlock.abi(), reason="this kernel has no Landlock")
@pytest.mark.parametrize("code", ["open('/etc/passwd')", "os.listdir('/')", "open('/tmp/interview_escape', 'w')"])
def test_landlock_alone_keeps_files_away(code: str) -> None:
    assert attempt("landlock", code) == "PermissionError"


@pytest.mark.skipif(not seccomp.supported(), reason="this machine's system calls are not known")
@pytest.mark.parametrize(
    ("code", "result"),
    [
        ("os.fork()", "BlockingIOError"),
        ("open('/dev/null', 'w')", "OSError"),
        ("os.unlink('/tmp/interview_escape')", "OSError"),
        ("import socket; socket.socket()", "PermissionError"),
        ("import socket; socket.socketpair(type=socket.SOCK_DGRAM)", "PermissionError"),
        ("import socket; a, b = socket.socketpair(); a.send(b'x'); b.recv(1)", "done"),
        ("os.kill(os.getppid(), 0)", "PermissionError"),
        ("os.kill(os.getpid(), 0)", "done"),
        ("os.memfd_create('a')", "PermissionError"),
        ("os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)", "PermissionError"),
        ("os.sched_setaffinity(os.getppid(), {0})", "PermissionError"),
        ("import fcntl; fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())", "PermissionError"),
        ("import threading; t = threading.Thread(target=print); t.start(); t.join()", "done"),
    ],
)
def test_seccomp_alone_keeps_writing_processes_and_sockets_away(code: str, result: str) -> None:
    assert attempt("seccomp", code) == result


@pytest.mark.parametrize(
    ("code", "result"),
    [
        ("bytearray(1 << 30)", "MemoryError"),
        ("[os.pipe() for _ in range(100)]", "OSError"),
        ("os.fork()", "BlockingIOError"),
        ("os.write(os.open('/tmp', os.O_TMPFILE | os.O_RDWR), b'x' * 10_000)", "OSError"),
    ],
)
def test_resource_limits_hold_where_there_is_nothing_else(code: str, result: str) -> None:
    assert attempt("nobody", f"import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n{code}") == result


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has something to drop")
@pytest.mark.parametrize("user", ["nobody", "root"])
def test_root_gives_up_what_makes_it_root(user: str) -> None:
    code = "raise RuntimeError if 'CapEff:\\t0000000000000000' in open('/proc/self/status').read() else ValueError"
    assert attempt(user, code) == "RuntimeError"
    assert attempt(user, "os.setuid(1)") == "PermissionError"


def test_the_base_of_the_memory_limit_is_what_is_mapped_now() -> None:
    assert resource.getpagesize() < sandbox.address_space() < 1 << 40


def test_python_may_read_its_library_but_no_installed_bank() -> None:
    paths = sandbox.paths_of_python("/site")
    assert f"{os.path.dirname(os.__file__)}/json" in paths  # noqa: PTH120  # compared with what the zygote builds
    assert {"/site/numpy", "/site/numpy.libs"} <= {*paths}
    assert "/site" not in paths
    assert not any(path.endswith(("site-packages", "dist-packages")) for path in paths)
