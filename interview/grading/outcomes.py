"""What a child sent, or how it ended, as verdicts and sentences. Nothing in a frame is believed unchecked."""

import os
import signal
from typing import Any

from interview.core.question import Limits
from interview.core.verdict import Verdict
from interview.grading import show, values
from interview.grading.host import Ending, Stop
from interview.grading.prepared import Spec
from interview.grading.runner import OUT_OF_MEMORY
from interview.grading.wire import Frame

MEMORY_ERRORS = ("MemoryError", "_ArrayMemoryError")
MEMORY_MESSAGE = "needs more memory than the limit of {} MB"


class ProtocolError(Exception):
    """A frame that no honest child sends."""


def read_outcomes(frame: Frame, spec: Spec) -> list[dict[str, Any]]:
    """The outcomes of a case frame, results decoded. Raises ProtocolError, ValueFormatError."""
    head, outcomes = frame.header, frame.header.get("outcomes")
    if head.get("stage") != "case" or head.get("index") != spec.index or not isinstance(outcomes, list):
        raise ProtocolError("not the case that was asked for")
    if not 0 < len(outcomes) <= len(spec.calls) or not all(isinstance(o, dict) for o in outcomes):
        raise ProtocolError("not one outcome per call")
    last = outcomes[-1]
    if len(outcomes) < len(spec.calls) and not ("exception" in last or "unsupported" in last):
        raise ProtocolError("calls without an outcome")
    offset, read = 0, []
    for outcome, kind in zip(outcomes, spec.expect, strict=False):
        size = outcome.get("bytes", 0)
        if type(size) is not int or size < 0:
            raise ProtocolError("a size that is none")
        read.append(_outcome(outcome, kind, frame.payload[offset : offset + size]))
        offset += size
    return read


def _outcome(outcome: dict[str, Any], kind: str, payload: bytes | memoryview) -> dict[str, Any]:
    if "exception" in outcome:
        if not isinstance(outcome["exception"], dict):
            raise ProtocolError("an exception that is none")
        return {"exception": outcome["exception"]}
    if kind == "ignored" or "unsupported" in outcome:
        return outcome
    return {"result": values.decode(outcome.get("value"), payload)}


def reported_seconds(frame: Frame, limits: Limits) -> float:
    """CPU seconds of a case as the child tells them: for display only, the limit is judged by the kernel's clock."""
    seconds = frame.header.get("seconds")
    return min(max(seconds, 0.0), limits.seconds) if isinstance(seconds, float) else 0.0


def changed_text(changed: Any, spec: Spec) -> str:
    """Which argument a submission changed, by the solution's name for it."""
    match changed:
        case [int(), str(name)]:
            which = f" {show.cut(name, 40)}"
        case [int(call), int(place)] if 0 <= call < len(spec.calls) and 0 <= place < len(spec.parameters[call]):
            which = f" {show.cut(spec.parameters[call][place], 40)}"
        case _:
            which = ""
    return f"changes its input{which}; work on a copy"


def raised(error: dict[str, Any], limits: Limits) -> tuple[Verdict, str]:
    """Verdict and sentence for an exception: lines of the candidate's file, never our frames."""
    name = show.cut(str(error.get("name")), 80)
    if name in MEMORY_ERRORS:
        return Verdict.MEMORY_LIMIT, MEMORY_MESSAGE.format(limits.memory_mb)
    text = show.cut(str(error.get("message", "")), 160)
    return Verdict.RUNTIME_ERROR, (f"{name}: {text}" if text else name) + _where(error.get("lines"))


def _where(lines: Any) -> str:
    """The line that raised, and those that led there, in the candidate's file."""
    known = [line for line in lines[:3] if type(line) is int and line > 0] if isinstance(lines, list) else []
    return f" (line {', called from line '.join(map(str, known))})" if known else ""


def rejection(item: Frame | Stop) -> str:
    """Why a file was not run."""
    if isinstance(item, Stop):
        return "the file cannot be compiled: it is nested too deeply or takes too long"
    kind, line = show.cut(str(item.header.get("kind", "")), 40), item.header.get("line")
    text = show.cut(str(item.header.get("message", "")), 160)
    return (f"{kind}: " if kind else "") + text + (f" (line {line})" if type(line) is int and line > 0 else "")


def read_notes(header: dict[str, Any]) -> tuple[str, ...]:
    """Rules that were bent, as the child told before it ran anything of the file."""
    notes = header.get("notes")
    return tuple(show.cut(str(note), show.WIDTH) for note in notes[:5]) if isinstance(notes, list) else ()


def missing(entry: str, header: dict[str, Any]) -> str:
    """The file has no entry."""
    if header.get("is_there") is True:
        return f"{entry} is defined, but it is neither a function nor a class"
    names = header.get("names")
    others = ", ".join(show.cut(str(name), 40) for name in names[:5]) if isinstance(names, list) else ""
    return f"the file does not define {entry}" + (f"; it defines {others}" if others else "")


def ended(stop: Stop, ending: Ending, limits: Limits) -> tuple[Verdict, str]:
    """Verdict and sentence for a child that gave no further frame."""
    time_limit = Verdict.TIME_LIMIT, f"took longer than {limits.seconds:g} s"
    if stop is Stop.TIME:
        return time_limit
    if stop is Stop.OUTPUT:
        return Verdict.OUTPUT_LIMIT, "printed more than 64 MB"
    if stop is Stop.BROKEN:
        return Verdict.CRASHED, "broke the connection to the grader"
    if ending.status >= 0 and os.WIFSIGNALED(ending.status):
        number = os.WTERMSIG(ending.status)
        return time_limit if number == signal.SIGXCPU else (Verdict.CRASHED, _signal_text(number))
    code = os.waitstatus_to_exitcode(ending.status) if ending.status >= 0 else -1
    if code == OUT_OF_MEMORY:
        return Verdict.MEMORY_LIMIT, MEMORY_MESSAGE.format(limits.memory_mb)
    return Verdict.CRASHED, f"left Python in the middle of a case (exit code {code})"


def _signal_text(number: int) -> str:
    names = {11: "segmentation fault", 6: "abort", 9: "killed"}
    return f"died of signal {number} ({names.get(number) or signal.strsignal(number) or 'unknown'})"


def clean(printed: bytes) -> str:
    """What a submission printed, safe for a terminal."""
    text = printed.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return show.printable(text)
