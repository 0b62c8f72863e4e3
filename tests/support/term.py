"""A real pseudo-terminal for tests: pexpect owns it, pyte is the screen behind it."""

import os
import re
import time
from pathlib import Path

import pexpect
import pyte

KEYS = {
    "enter": "\r",
    "esc": "\x1b",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "pgup": "\x1b[5~",
    "pgdn": "\x1b[6~",
    "f8": "\x1b[19~",
}
KEYS |= {f"^{letter}": chr(ord(letter) - 64) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
# Generous: wait() returns at once when the screen matches.
PATIENCE = 40.0


class Term:
    """A program in a terminal of a given size."""

    def __init__(
        self,
        argv: list[str],
        columns: int = 80,
        rows: int = 24,
        env: dict[str, str] | None = None,
        cwd: Path | None = None,
    ) -> None:
        surroundings = {**os.environ, "TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1", **(env or {})}
        self.screen = pyte.HistoryScreen(columns, rows, history=2000)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.alternate = False
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            argv[0], argv[1:], dimensions=(rows, columns), env=surroundings, cwd=str(cwd) if cwd else None
        )

    @property
    def text(self) -> str:
        """What the screen shows."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def wait(self, pattern: str) -> re.Match[str]:
        """Wait until the screen matches; never for a time."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            alive = self._pump()
            match = re.search(pattern, self.text, re.MULTILINE)
            if match:
                return match
            if not alive:
                break
        raise AssertionError(f"the screen never matched {pattern!r}; it shows:\n{self.text}")

    def key(self, *names: str) -> None:
        """Press keys by name, or type text."""
        for name in names:
            self.child.send(KEYS.get(name, name))

    def resize(self, columns: int, rows: int) -> None:
        """Change the window."""
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def exit_code(self) -> int:
        """Wait for the end of the program."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self._pump():
            pass
        self.child.close()
        status = self.child.exitstatus
        return status if status is not None else -int(self.child.signalstatus or 0)

    def kill(self) -> None:
        """As kill -9 does."""
        self.child.kill(9)
        self.child.wait()

    def close(self) -> None:
        """Leave nothing behind."""
        self.child.close(force=True)

    def _pump(self) -> bool:
        if self.child.closed:
            return False
        try:
            data: bytes = self.child.read_nonblocking(65536, timeout=0.05)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        for match in re.finditer(rb"\x1b\[\?1049([hl])", data):
            self.alternate = match[1] == b"h"
        self.stream.feed(data)
        return True
