"""What the grader says about a submission: plain values, shared by grading, practice and screens."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The outcome of one case, and of a submission (its first case that is not accepted)."""

    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong_answer"
    REJECTED = "rejected"
    RUNTIME_ERROR = "runtime_error"
    TIME_LIMIT = "time_limit"
    MEMORY_LIMIT = "memory_limit"
    OUTPUT_LIMIT = "output_limit"
    CRASHED = "crashed"
    GRADER_ERROR = "grader_error"
    NOT_RUN = "not_run"


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One check. `message` is one line; `call`, `expected`, `got` are short and printable, empty when accepted."""

    name: str
    group: str
    hidden: bool
    verdict: Verdict
    seconds: float
    message: str = ""
    call: str = ""
    expected: str = ""
    got: str = ""


@dataclass(frozen=True, slots=True)
class Graded:
    """The whole answer of the grader. `message` says why nothing ran (rejected, grader_error).

    `stdout` is what the submission printed, stderr included, capped and free of control characters.
    `sandbox` names what was enforced; `seconds` is wall time from the request to the verdict. `seed` drew the random
    cases of this run: the same seed draws them again; None where nothing was drawn afresh.
    `speed` (vectorised, partly vectorised, Python loop; beside the reference, on handing in) and `notes` (rules that
    were bent) never change the verdict.
    """

    verdict: Verdict
    cases: tuple[CaseResult, ...] = ()
    stdout: str = ""
    sandbox: str = ""
    seconds: float = 0.0
    message: str = ""
    seed: int | None = None
    speed: str = ""
    notes: tuple[str, ...] = ()

    @property
    def passed(self) -> int:
        """How many cases were accepted."""
        return sum(case.verdict is Verdict.ACCEPTED for case in self.cases)
