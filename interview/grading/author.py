"""Runs the bank's own code inside a jailed child: cases.py makes the inputs, solution.py the expected values."""

import types
from typing import Any

import numpy as np

from interview.grading import values
from interview.grading.cases import Call, Case, Ignored, Raises, Reference
from interview.grading.runner import Send, call_once, describe
from interview.grading.wire import MAX_INPUT

GROUPS = ("basic", "edge", "stability", "property", "speed")


class AuthorError(Exception):
    """cases.py or solution.py cannot be used; the text says why."""


def build(job: dict[str, Any], cases_source: str, send: Send) -> None:
    """Send every case with its inputs and expected values, or one report of what is wrong."""
    try:
        entry = _entry(job["solution"], job["entry"])
        cases = _cases(cases_source)
        send({"stage": "bank", "count": len(cases)}, b"")
        for number, case in enumerate(cases):
            send(*_case(case, entry, number))
    except AuthorError as error:
        send({"stage": "broken", "message": str(error)[:500]}, b"")


def _execute(source: str, name: str) -> dict[str, Any]:
    module = types.ModuleType(name)
    try:
        # Compiled under the submission's file name so that `describe` finds the author's line.
        exec(compile(source, "submission.py", "exec", dont_inherit=True), module.__dict__)  # noqa: S102  # jailed
    except BaseException as error:
        raise AuthorError(f"{name}.py fails: {_sentence(describe(error))}") from error
    return module.__dict__


def _sentence(error: dict[str, Any]) -> str:
    where = f" (line {error['line']})" if error["line"] else ""
    return f"{error['name']}: {error['message']}{where}"


def _entry(source: str, entry: str) -> Any:
    found = _execute(source, "solution").get(entry)
    if not callable(found):
        raise AuthorError(f"solution.py does not define {entry}")
    return found


def _cases(source: str) -> list[Case]:
    cases = _execute(source, "cases").get("CASES")
    if not isinstance(cases, list | tuple) or not cases or not all(isinstance(case, Case) for case in cases):
        raise AuthorError("cases.py must define CASES, a list of case(...) and object_case(...)")
    names = [case.name for case in cases]
    for case in cases:
        if not isinstance(case.name, str) or not case.name or names.count(case.name) > 1:
            raise AuthorError(f"case names must be distinct texts: {case.name!r}")
        if case.group not in GROUPS:
            raise AuthorError(f"case {case.name!r}: group {case.group!r} is none of {', '.join(GROUPS)}")
    return list(cases)


def _parameters(entry: Any, method: str) -> list[str]:
    """Names of the positional parameters, so that a message can say which argument was changed."""
    function = getattr(entry, "__init__" if method == "init" else method, None) if method else entry
    code = getattr(function, "__code__", None)
    names = list(code.co_varnames[: code.co_argcount]) if code else []
    return names[1:] if method else names


def _case(case: Case, entry: Any, number: int) -> tuple[dict[str, Any], bytes]:
    try:
        inputs_tree, inputs = values.encode([(call.args, call.kwargs) for call in case.calls])
    except values.UnsupportedValueError as error:
        raise AuthorError(f"case {case.name!r}: an argument is {error}") from error
    expected, changed = _expected(case, entry)
    tree, payload = values.encode([value for _, value in expected])
    if len(inputs) + len(payload) > MAX_INPUT:
        raise AuthorError(f"case {case.name!r}: inputs and expected values over {MAX_INPUT >> 20} MB")
    header = {
        "stage": "authored",
        "index": number,
        "name": case.name,
        "group": case.group,
        "hidden": bool(case.hidden),
        "rtol": case.rtol,
        "atol": case.atol,
        "methods": [call.method for call in case.calls],
        "expect": [kind for kind, _ in expected],
        "inputs": inputs_tree,
        "inputs_size": len(inputs),
        "values": tree,
        "parameters": [_parameters(entry, call.method) for call in case.calls],
        "changed": changed,
    }
    return header, inputs + payload


def _expected(case: Case, entry: Any) -> tuple[list[tuple[str, Any]], bool]:
    """(kind, value) per call, and whether the solution changed an input. Kinds: value, literal, ignored, raises."""
    expected: list[tuple[str, Any]] = []
    target, changed = entry, False
    for call in case.calls:
        args, kwargs = values.copy((call.args, call.kwargs))
        outcome, target = call_once(target, call.method, args, kwargs)
        changed = changed or values.encode((args, kwargs)) != values.encode((call.args, call.kwargs))
        expected.append(_one(case.name, call, outcome))
    return expected, changed


def _one(name: str, call: Call, outcome: dict[str, Any]) -> tuple[str, Any]:
    if isinstance(call.expect, Raises):
        return "raises", call.expect.name
    if "exception" in outcome:
        raise AuthorError(f"case {name!r}: the solution raises {_sentence(outcome['exception'])}")
    if isinstance(call.expect, Ignored):
        return "ignored", None
    literal = not isinstance(call.expect, Reference)
    try:
        value = values.copy(_as_arrays(call.expect) if literal else outcome["result"])
    except values.UnsupportedValueError as error:
        raise AuthorError(f"case {name!r}: the expected value is {error}") from error
    return ("literal" if literal else "value"), value


def _as_arrays(value: Any) -> Any:
    """A list literal of numbers stands for an array, also inside tuples and dicts."""
    if isinstance(value, tuple):
        return tuple(_as_arrays(item) for item in value)
    if isinstance(value, dict):
        return {key: _as_arrays(item) for key, item in value.items()}
    if not isinstance(value, list):
        return value
    try:
        array = np.array(value)
    except ValueError:
        return value
    return array if array.dtype.kind in "biufc" else value
