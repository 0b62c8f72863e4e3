"""The one base error, its children, and the exit codes.

A child takes the facts and writes its own sentence; the click group turns it into
`interview: <message>` and `hint: <next step>` on stderr and the exit code.
"""

from collections.abc import Iterable
from enum import IntEnum


class ExitCode(IntEnum):
    """What a process of ours ends with; part of the interface."""

    DONE = 0
    FAILED = 1  # the thing asked about failed: `test`, `check`
    USAGE = 2
    NEEDS_TERMINAL = 3
    UNUSABLE_DATA = 4
    TOOL_FAILED = 5
    BUG = 70
    LEFT = 130
    TERMINATED = 143


class InterviewError(Exception):
    """Something a user can understand and act on."""

    exit_code = ExitCode.FAILED

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'drill'?`, or nothing where no known word is near."""
    from difflib import get_close_matches  # only where something is wrong

    near = get_close_matches(word, list(known), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


class UsageError(InterviewError):
    """The command was called in a way that cannot work."""

    exit_code = ExitCode.USAGE


class NoTerminalError(InterviewError):
    """A full screen or an answer was needed and there is nobody to ask."""

    exit_code = ExitCode.NEEDS_TERMINAL


class DataError(InterviewError):
    """The bank or the user's own data cannot be used."""

    exit_code = ExitCode.UNUSABLE_DATA


class ToolError(InterviewError):
    """A tool we need (editor, grader) is missing or failed."""

    exit_code = ExitCode.TOOL_FAILED
