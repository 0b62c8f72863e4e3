"""The one base error, its children, and the exit codes.

A child takes the facts and writes its own sentence; the click group turns it into
`interview: <message>` and `hint: <next step>` on stderr and the exit code.
"""

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
