"""One submission on its way through the cases: children, clocks, verdicts. Trusted side.

One child runs the cases in order. After a limit or a crash in case k a new child goes on with k + 1, so that later
cases still get verdicts; what is left after 10 s of CPU or 15 s of wall time is not_run.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from interview.clock import Clock
from interview.core.question import Limits, Rules
from interview.core.verdict import CaseResult, Graded, Verdict
from interview.grading import show, values
from interview.grading.compare import Match, Tolerance, compare
from interview.grading.host import JAIL_FAILED, KEPT, Child, Stop, ZygoteGoneError
from interview.grading.outcomes import (
    ProtocolError,
    changed_text,
    clean,
    ended,
    missing,
    raised,
    read_notes,
    read_outcomes,
    rejection,
    reported_seconds,
)
from interview.grading.prepared import Prepared, Spec, extras
from interview.grading.properties import MISSING, Judge, describe
from interview.grading.wire import Frame

MONOTONIC = Clock().monotonic
ALL_CPU = 10.0  # seconds for the whole submission
ALL_WALL = 15.0
WHILE_LOADING = " while the file was loaded"
WALL_FACTOR, WALL_EXTRA = 4.0, 1.0  # the wall is a backstop: CPU time decides


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked: the file, how it is entered, what it may use, which cases, whether twice, whether timed.

    `stop_early`: the first case that fails is enough.
    """

    source: str
    entry: str
    limits: Limits
    rules: Rules
    hidden: bool
    twice: bool = False
    seed: int | None = None
    timed: bool = False
    stop_early: bool = False


class Submission:
    """Grades one task. `spawn` gives a fresh jailed child; children still alive are in `finished` for reaping."""

    def __init__(self, task: Task, prepared: Prepared, spawn: Callable[[], Child]) -> None:
        self._task = task
        self._prepared = prepared
        self._spawn = spawn
        self._todo = [spec for spec in prepared.specs if task.hidden or not spec.hidden]
        self._results = {spec.index: blank(spec) for spec in self._todo}
        self._cpu = 0.0
        self._end = MONOTONIC() + ALL_WALL
        self._message = ""
        self._notes: tuple[str, ...] = ()
        self._printed = b""
        self.finished: list[Child] = []

    def run(self) -> Graded:
        """Every case until done or out of time. Raises ZygoteGoneError."""
        todo = list(self._todo)
        while todo and not self._out_of_time():
            todo = self._one_child(todo)
        if self._task.twice and len(self._todo) > 1 and self._verdict() is Verdict.ACCEPTED:
            self._again()
        seed = self._task.seed if self._prepared.fresh else None
        return Graded(
            self._verdict(), self._in_order(), clean(self._printed), message=self._message, seed=seed, notes=self._notes
        )

    def _out_of_time(self) -> bool:
        return self._cpu >= ALL_CPU or MONOTONIC() >= self._end

    def _in_order(self) -> tuple[CaseResult, ...]:
        return tuple(self._results[spec.index] for spec in self._todo)

    def _verdict(self) -> Verdict:
        """The first that is not accepted; cases not run count only where nothing else says why."""
        verdicts = [result.verdict for result in self._in_order()]
        failed = [verdict for verdict in verdicts if verdict not in (Verdict.ACCEPTED, Verdict.NOT_RUN)]
        if failed:
            return failed[0]
        if self._message:
            return Verdict.REJECTED
        return Verdict.TIME_LIMIT if Verdict.NOT_RUN in verdicts else Verdict.ACCEPTED

    def _again(self) -> None:
        """The same cases in the opposite order: what fails now depends on earlier calls."""
        first, printed, self._results = self._results, self._printed, {s.index: blank(s) for s in self._todo}
        self._one_child(self._todo[::-1])
        for index, second in self._results.items():
            if second.verdict not in (Verdict.ACCEPTED, Verdict.NOT_RUN):
                message = show.cut(f"depends on earlier calls: in another order {second.message}", show.WIDTH)
                first[index] = replace(second, verdict=Verdict.WRONG_ANSWER, message=message)
        self._results, self._printed, self._message = first, printed, ""

    def _one_child(self, todo: list[Spec]) -> list[Spec]:
        """Run cases in one child; the cases still to do when it is gone."""
        child, compiled = self._compiled(todo)
        if isinstance(compiled, Stop) and compiled is Stop.CLOSED:  # perhaps it was ours that died, not the compiler
            child, compiled = self._compiled(todo)
        try:
            if isinstance(compiled, Stop) or compiled.header.get("stage") != "compiled":
                self._message = rejection(compiled)
                return []
            self._notes = read_notes(compiled.header)
            return self._cases(child, todo) if self._load(child, todo[0]) else []
        finally:
            child.collect()
            self._printed = (self._printed + bytes(child.printed))[:KEPT]

    def _compiled(self, todo: list[Spec]) -> tuple[Child, Frame | Stop]:
        """A child with the job, and what it says before anything of the file has run. Raises ZygoteGoneError."""
        child = self._spawn()
        self.finished.append(child)
        child.send(self._job(todo), self._task.source.encode())
        compiled = self._next(child)
        if compiled is Stop.CLOSED and child.end().status == JAIL_FAILED << 8:
            raise ZygoteGoneError("the jail could not be put on")
        return child, compiled

    def _job(self, todo: Sequence[Spec]) -> dict[str, Any]:
        spans = [(spec.index, spec.offset, spec.size) for spec in todo]
        rules = self._task.rules
        given = {"forbid": rules.forbid, "loops": rules.loops}
        return {"op": "cases", "entry": self._task.entry, "cases": spans, **given}

    def _next(self, child: Child) -> Frame | Stop:
        """The next frame within the limits of one case and of the whole submission."""
        seconds = self._task.limits.seconds
        before = child.cpu()
        cpu = min(seconds, ALL_CPU - self._cpu)
        wall = min(seconds * WALL_FACTOR + WALL_EXTRA, self._end - MONOTONIC())
        item = child.next(cpu, wall)
        self._cpu += max(0.0, child.cpu() - before)
        return item

    def _load(self, child: Child, first: Spec) -> bool:
        """Run the file itself; False when that settled the submission."""
        item = self._next(child)
        if isinstance(item, Frame) and item.header.get("stage") in ("ready", "missing", "load"):
            return self._loaded(item.header, first)
        stop = Stop.BROKEN if isinstance(item, Frame) else item
        self._results[first.index] = self._stopped(child, first, stop, WHILE_LOADING)
        return False

    def _loaded(self, header: dict[str, Any], first: Spec) -> bool:
        if header["stage"] == "missing":
            self._message = missing(self._task.entry, header)
        if header["stage"] == "load":
            verdict, message = raised(header, self._task.limits)
            self._results[first.index] = failed(first, verdict, message + WHILE_LOADING)
        return bool(header["stage"] == "ready")

    def _cases(self, child: Child, todo: list[Spec]) -> list[Spec]:
        for number, spec in enumerate(todo):
            before = child.cpu()
            item = self._next(child)
            seconds = max(0.0, child.cpu() - before)
            if isinstance(item, Frame):
                try:
                    result = self._judge(spec, item)
                    seconds = reported_seconds(item, self._task.limits)
                except (ProtocolError, values.ValueFormatError):
                    item = Stop.BROKEN
            if isinstance(item, Stop):
                result = self._stopped(child, spec, item)
            self._results[spec.index] = replace(result, seconds=seconds)
            if self._task.stop_early and result.verdict is not Verdict.ACCEPTED:
                return []
            if isinstance(item, Stop):
                return todo[number + 1 :]
        return []

    def _stopped(self, child: Child, spec: Spec, stop: Stop, when: str = "") -> CaseResult:
        verdict, message = ended(stop, child.end(), self._task.limits)
        if verdict is Verdict.TIME_LIMIT and spec.group == "speed" and not when:
            message += " (a Python loop?)"
        return failed(spec, verdict, message + when, self._call_text(spec, len(spec.calls)))

    def _call_text(self, spec: Spec, calls: int) -> str:
        return show.call(self._task.entry, spec.methods[:calls], spec.calls[:calls])

    def _judge(self, spec: Spec, frame: Frame) -> CaseResult:
        """Compare one case's outcomes with what was expected. Raises ProtocolError, ValueFormatError."""
        outcomes = read_outcomes(frame, spec)
        for number in range(len(outcomes)):
            verdict, message, got = self._judge_call(spec, number, outcomes)
            if verdict is not Verdict.ACCEPTED:
                call = self._call_text(spec, number + 1)
                return failed(spec, verdict, message, call, expected_text(spec, number), got)
            note = message if number == 0 or message else ""
        changed = frame.header.get("changed")
        if changed is not None:
            return failed(
                spec, Verdict.WRONG_ANSWER, changed_text(changed, spec), self._call_text(spec, len(spec.calls))
            )
        return replace(blank(spec), verdict=Verdict.ACCEPTED, message=note)

    def _judge_call(self, spec: Spec, number: int, outcomes: list[dict[str, Any]]) -> tuple[Verdict, str, str]:
        """Verdict, message and the text of what came back, for one call."""
        wanted, kind, outcome = spec.wanted[number], spec.expect[number], outcomes[number]
        if "exception" in outcome:
            return self._judge_exception(kind, wanted, outcome["exception"])
        if kind == "ignored" or (kind == "extra" and "result" in outcome):  # judged with the call it was made for
            return Verdict.ACCEPTED, "", ""
        if "unsupported" in outcome:
            return Verdict.WRONG_ANSWER, f"returned {show.cut(str(outcome['unsupported']), 160)}", ""
        if kind == "raises":
            return Verdict.WRONG_ANSWER, f"returned a value, expected {wanted}", show.value(outcome["result"])
        match = self._compare(spec, number, outcomes)
        message = show.cut(match.message, show.WIDTH)
        if match.ok:
            return Verdict.ACCEPTED, message, ""
        return Verdict.WRONG_ANSWER, message, show.value(outcome["result"])

    def _judge_exception(self, kind: str, wanted: Any, exception: dict[str, Any]) -> tuple[Verdict, str, str]:
        if kind == "raises" and wanted in exception.get("bases", ()):
            return Verdict.ACCEPTED, "", ""
        verdict, message = raised(exception, self._task.limits)
        return verdict, message + (f", expected {wanted}" if kind == "raises" else ""), ""

    @staticmethod
    def _compare(spec: Spec, number: int, outcomes: list[dict[str, Any]]) -> Match:
        kind, wanted, got = spec.expect[number], spec.wanted[number], outcomes[number]["result"]
        tolerance = Tolerance(spec.rtol, spec.atol, literal=kind == "literal")
        args, kwargs = spec.calls[number]
        inputs = [*args, *kwargs.values()]
        if kind != "property":
            return compare(got, wanted, tolerance, inputs)
        later = outcomes[number + 1 : number + 1 + extras(spec.expect, number)]
        results = [got, *(outcome.get("result", MISSING) for outcome in later)]
        results += [MISSING] * (len(spec.expect) - len(results))
        return Judge(wanted, results, tolerance, inputs).match(spec.checks[number], got)


def blank(spec: Spec) -> CaseResult:
    """A case that has not been run."""
    return CaseResult(spec.name, spec.group, spec.hidden, Verdict.NOT_RUN, 0.0)


def failed(spec: Spec, verdict: Verdict, message: str, call: str = "", expected: str = "", got: str = "") -> CaseResult:
    """A case that was run and not accepted; a random one tells the seed it was drawn from."""
    if spec.seed is not None:
        message += f" (seed {spec.seed})"
    return CaseResult(spec.name, spec.group, spec.hidden, verdict, 0.0, message, call, expected, got)


def expected_text(spec: Spec, number: int) -> str:
    """What one call should have given."""
    match spec.expect[number], spec.wanted[number]:
        case "raises", wanted:
            return f"raises {wanted}"
        case "property", wanted:
            return show.cut(describe(spec.checks[number], wanted), show.WIDTH)
        case "ignored" | "extra", _:
            return ""
    return show.value(spec.wanted[number])
