"""CPU seconds of whole processes, as medians of runs that take turns with their peer."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pexpect

RUNS = 9
Sample = Callable[[], float]


def ratio(ours: Sample, peer: Sample, runs: int = RUNS) -> tuple[float, float]:
    """(our median, the peer's median); both were run once before, so that caches are warm."""
    ours()
    peer()
    pairs = [(ours(), peer()) for _ in range(runs)]
    return median(a for a, _ in pairs), median(b for _, b in pairs)


def process(argv: list[str], env: dict[str, str], stdin: str = "") -> Sample:
    """CPU seconds of a process and those it waited for."""

    def sample() -> float:
        child = subprocess.Popen(
            argv, env=env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        assert child.stdin is not None
        child.stdin.write(stdin.encode())
        child.stdin.close()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        return used.ru_utime + used.ru_stime

    return sample


def until_shown(argv: list[str], env: dict[str, str], shown: str) -> Sample:
    """CPU seconds of a full-screen program until a text is on the screen; Linux only. Processes it starts apart."""

    def sample() -> float:
        child = pexpect.spawn(argv[0], argv[1:], dimensions=(24, 80), env=env, encoding="utf-8", timeout=60)
        try:
            child.expect(re.escape(shown))
            return sum(map(_on_cpu, Path(f"/proc/{child.pid}/task").iterdir()))
        finally:
            child.close(force=True)

    return sample


def in_process(work: Callable[[], object]) -> Sample:
    """CPU seconds of a function in this process."""

    def sample() -> float:
        begun = time.process_time()
        work()
        return time.process_time() - begun

    return sample


def python(code: str) -> list[str]:
    """A fresh interpreter that runs this."""
    return [sys.executable, "-c", code]


def _on_cpu(task: Path) -> float:
    return int((task / "schedstat").read_text().split()[0]) / 1e9
