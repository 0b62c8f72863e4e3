"""A call of one's own on the code as it stands: what it gives, without a case, unrecorded."""

import ast
import textwrap

from interview.core.verdict import Graded
from interview.errors import UsageError
from interview.practice.sitting import Sitting

# Runs after the submission, in the same sandbox; what was typed may fail like any code.
CALL = """

{numpy}
try:
{body}
except BaseException as error:
    print(f"{{type(error).__name__}}: {{error}}")
"""
LINES = 12


class UnreadableCallError(UsageError):
    """What was typed is no Python."""

    def __init__(self, error: SyntaxError) -> None:
        super().__init__(f"no Python: {error.msg}", "e.g. f([1, 2])")


class NoCallError(UsageError):
    """A query has nothing to call."""

    def __init__(self) -> None:
        super().__init__("a query has nothing to call", "run it: the first failing case shows its rows")


def try_call(sitting: Sitting, source: str, call: str) -> list[str]:
    """What the call returns or prints, line by line. May block as grading does; raises UnreadableCallError."""
    if sitting.presented.question.suffix != ".py":
        raise NoCallError
    forbidden = "numpy" in sitting.presented.question.rules.forbid
    return _lines(
        sitting.grade(source + CALL.format(numpy="" if forbidden else "import numpy as np", body=_body(call)))
    )


def _body(call: str) -> str:
    """An expression shows its value, statements what they print."""
    try:
        ast.parse(call, mode="eval")
        code = f"print(repr({call}))"
    except SyntaxError:
        try:
            ast.parse(call)
        except SyntaxError as error:
            raise UnreadableCallError(error) from error
        code = call
    return textwrap.indent(code, "    ")


def _lines(graded: Graded) -> list[str]:
    """The last lines that were printed; without any, why nothing ran."""
    if graded.stdout.strip():
        return graded.stdout.rstrip().splitlines()[-LINES:]
    return [graded.message or next((case.message for case in graded.cases if case.message), "nothing was printed")]
