"""The calls of one case, inside the child: what they gave, how long they took, which inputs they changed."""

import contextlib
import sys
import time
from typing import Any

from interview.grading import values
from interview.grading.wire import MAX_PAYLOAD, Frame

FILE = "submission.py"
TIMING_RUNS = (4, 50)  # at least and at most, of a case
TIMING_SECONDS = (0.005, 0.08)  # after so much time no further run: beyond the least of runs, and before it
TOLD_LINES = 3  # of a traceback


def timed(entry: Any, frame: Frame) -> float:
    """Seconds of a case's calls: the least of a few runs, each on fresh inputs. Exceptions end the child.

    By the wall: CPU time comes in ticks of milliseconds on some machines, and the least run is one without a pause.
    """
    runs: list[float] = []
    while not _enough(runs):
        calls = values.decode(frame.header["value"], frame.payload)
        target, began = entry, time.perf_counter()
        for method, (args, kwargs) in zip(frame.header["methods"], calls, strict=True):
            function = target if method in ("", "init") else getattr(target, method)
            result = function(*args, **kwargs)
            target = result if method == "init" else target
        runs.append(time.perf_counter() - began)
    return min(runs)


def _enough(runs: list[float]) -> bool:
    """Whether the least of these runs is dependable, or has taken long enough: a quick call needs many."""
    least, most = TIMING_RUNS
    short, long = TIMING_SECONDS
    return len(runs) >= most or sum(runs) >= (short if len(runs) >= least else long)


def run_case(entry: Any, index: int, frame: Frame) -> tuple[dict[str, Any], bytes]:
    """All calls of a case: one outcome per call, then whether an input was changed."""
    calls = values.decode(frame.header["value"], frame.payload)
    parts: list[bytes] = []
    outcomes: list[dict[str, Any]] = []
    results: list[Any] = []
    target, began = entry, time.process_time()
    for number, given in enumerate(calls):
        method = frame.header["methods"][number]
        outcome, target = call_once(target, method, *_fed(given, frame.header["feeds"][number], results))
        results.append(outcome.pop("result", None))
        keep = frame.header["keep"][number]
        outcomes.append(outcome if "exception" in outcome else {**outcome, **_encoded(results[-1], parts, keep=keep)})
        if outcomes[-1].keys() & {"exception", "unsupported"} and (method == "init" or _feeds(frame, number)):
            break
    seconds = time.process_time() - began
    changed = _changed(calls, frame)
    _flush()
    payload = b"".join(parts)
    if len(payload) > MAX_PAYLOAD:
        outcomes, payload = [{"unsupported": f"{-(-len(payload) >> 20)} MB; the limit is {MAX_PAYLOAD >> 20} MB"}], b""
    head = {"stage": "case", "index": index, "outcomes": outcomes, "changed": changed, "seconds": seconds}
    return head, payload


def _feeds(frame: Frame, number: int) -> bool:
    """Whether a later call takes the result of this one."""
    feeds = frame.header["feeds"]
    return any(feed and place - feed[0] == number for place, feed in enumerate(feeds))


def _fed(given: Any, feed: list[Any] | None, results: list[Any]) -> tuple[Any, Any]:
    """Positional and keyword arguments of a call; `feed` says which one is (a copy of) which earlier result."""
    args, kwargs = given
    if feed is None:
        return args, kwargs
    back, place = feed
    result = values.copy(results[-back])
    if isinstance(place, str):
        return args, {**kwargs, place: result}
    return (*args[:place], result, *args[place + 1 :]), kwargs


def call_once(target: Any, method: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    """The outcome of a call and the object later calls go to."""
    try:
        function = target if method in ("", "init") else getattr(target, method)
        result = function(*args, **kwargs)
    except BaseException as error:
        return {"exception": describe(error)}, target
    return {"result": result}, result if method == "init" else target


def describe(error: BaseException) -> dict[str, Any]:
    """Name, names of its bases, text, lines in the candidate's file, innermost first; survives hostile exceptions."""
    lines: list[int] = []
    traceback = error.__traceback__
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == FILE and [traceback.tb_lineno] != lines[:1]:
            lines.insert(0, traceback.tb_lineno)
            del lines[TOLD_LINES:]
        traceback = traceback.tb_next
    if isinstance(error, SyntaxError) and error.filename == FILE:
        lines = [error.lineno or 0]
    bases = [base.__name__ for base in type(error).__mro__[:10]]
    return {"name": type(error).__name__[:80], "bases": bases, "message": _text(error), "lines": lines}


def _text(error: BaseException) -> str:
    try:
        text = str(error)
        return text[:500] if type(text) is str else ""
    except BaseException:
        return "(its message cannot be printed)"


def _encoded(result: Any, parts: list[bytes], *, keep: bool) -> dict[str, Any]:
    if not keep:
        return {}
    try:
        tree, payload = values.encode(result, MAX_PAYLOAD)
    except values.UnsupportedValueError as error:
        return {"unsupported": str(error)[:200]}
    parts.append(payload)
    return {"value": tree, "bytes": len(payload)}


def _changed(calls: Any, frame: Frame) -> list[Any] | None:
    """Where an argument differs from what was sent: [call, position or keyword]."""
    if values.matches(calls, frame.header["value"], frame.payload):
        return None
    originals = values.decode(frame.header["value"], frame.payload)
    for number, ((args, kwargs), (old_args, old_kwargs)) in enumerate(zip(calls, originals, strict=True)):
        pairs = [
            *zip(range(len(args)), args, old_args, strict=True),
            *((k, kwargs[k], old_kwargs[k]) for k in old_kwargs),
        ]
        for place, now, before in pairs:
            if _differs(now, before):
                return [number, place]
    return [0, 0]


def _differs(now: Any, before: Any) -> bool:
    try:
        return values.encode(now) != values.encode(before)
    except values.UnsupportedValueError:
        return True


def _flush() -> None:
    with contextlib.suppress(BaseException):  # a closed or replaced stream is the submission's own affair
        sys.stdout.flush()
