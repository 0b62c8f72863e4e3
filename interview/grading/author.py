"""Runs the bank's own code inside a jailed child: cases.py makes the inputs, solution.py the expected values."""

import copy
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from interview.grading import sql, values
from interview.grading.calls import FILE, call_once, describe
from interview.grading.cases import Call, Case, Ignored, Raises, RandomCases, Reference
from interview.grading.expectation import ExpectationError, Extra, Planner, as_arrays, has_property
from interview.grading.wire import MAX_INPUT, Send

MAX_CASES = 1000
GROUPS = ("basic", "edge", "stability", "property", "speed")


class AuthorError(Exception):
    """cases.py or solution.py cannot be used; the text says why."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One call and what must come back. Kinds: value, literal, ignored, raises, property, extra."""

    call: Call
    kind: str
    wanted: Any
    check: Any = None
    feed: list[Any] | None = None


def build(job: dict[str, Any], cases_source: str, send: Send) -> None:
    """Send every case with its inputs and expected values, or one report of what is wrong."""
    try:
        query = sql.is_query(job["entry"])
        names = {} if query else _execute(job["solution"], "solution")
        entry = sql.Query(job["solution"]) if query else _entry(names, job["entry"])
        authored = _authored(cases_source)
        drawn = list(_drawn(authored, job["seed"]))
        _refuse_bad_names([case for case, _ in drawn])
        fresh = any(isinstance(item, RandomCases) and item.seed is None for item in authored)
        send({"stage": "bank", "count": len(drawn), "fresh": fresh}, b"")
        for number, (case, seed) in enumerate(drawn):
            send(*_case(case, entry, names, number, seed))
    except AuthorError as error:
        send({"stage": "broken", "message": str(error)[:500]}, b"")


def _execute(source: str, name: str) -> dict[str, Any]:
    module = types.ModuleType(name)
    try:
        # Compiled under the submission's file name so that `describe` finds the author's line.
        exec(compile(source, FILE, "exec", dont_inherit=True), module.__dict__)  # noqa: S102  # jailed
    except BaseException as error:
        raise AuthorError(f"{name}.py fails: {_sentence(describe(error))}") from error
    return module.__dict__


def _sentence(error: dict[str, Any]) -> str:
    where = f" (line {error['lines'][0]})" if error["lines"] else ""
    return f"{error['name']}: {error['message']}{where}"


def _entry(names: dict[str, Any], entry: str) -> Any:
    found = names.get(entry)
    if not callable(found):
        raise AuthorError(f"solution.py does not define {entry}")
    return found


def _authored(source: str) -> list[Case | RandomCases]:
    cases = _execute(source, "cases").get("CASES")
    if not isinstance(cases, list | tuple) or not cases or not all(isinstance(c, Case | RandomCases) for c in cases):
        raise AuthorError("cases.py must define CASES, a list of case(...) and object_case(...)")
    return list(cases)


def _drawn(authored: list[Case | RandomCases], run_seed: int) -> Iterator[tuple[Case, int | None]]:
    """Every case, random ones drawn: each from a generator of its own, so that a seed and a number name it."""
    for item in authored:
        if isinstance(item, Case):
            yield item, None
            continue
        seed = run_seed if item.seed is None else item.seed
        if not 0 < item.count <= MAX_CASES:
            raise AuthorError(f"random_cases draws 1 to {MAX_CASES} cases, not {item.count}")
        for number in range(1, item.count + 1):
            yield _draw(item, seed, number), seed


def _draw(item: RandomCases, seed: int, number: int) -> Case:
    try:
        case = item.generator(np.random.default_rng([seed, number]))
    except Exception as error:
        raise AuthorError(f"random_cases fails with seed {seed}: {_sentence(describe(error))}") from error
    if not isinstance(case, Case):
        raise AuthorError("the generator of random_cases must return case(...)")
    return replace(case, name=f"{case.name}, draw {number}")


def _refuse_bad_names(cases: list[Case]) -> None:
    if len(cases) > MAX_CASES:
        raise AuthorError(f"more than {MAX_CASES} cases")
    names = [case.name for case in cases]
    for case in cases:
        if not isinstance(case.name, str) or not case.name or names.count(case.name) > 1:
            raise AuthorError(f"case names must be distinct texts: {case.name!r}")
        if ";" in case.name:
            raise AuthorError(f"case {case.name!r}: no ; in a name, it parts the names that a wrong solution fails")
        if case.group not in GROUPS:
            raise AuthorError(f"case {case.name!r}: group {case.group!r} is none of {', '.join(GROUPS)}")


def _parameters(entry: Any, method: str) -> list[str]:
    """Names of the positional parameters, so that a message can say which argument was changed."""
    function = getattr(entry, "__init__" if method == "init" else method, None) if method else entry
    code = getattr(function, "__code__", None)
    names = list(code.co_varnames[: code.co_argcount]) if code else []
    return names[1:] if method else names


def _case(case: Case, entry: Any, names: dict[str, Any], number: int, seed: int | None) -> tuple[dict[str, Any], bytes]:
    planned, changed = _planned(case, entry, names)
    try:
        inputs_tree, inputs = values.encode([(plan.call.args, plan.call.kwargs) for plan in planned])
    except values.UnsupportedValueError as error:
        raise AuthorError(f"case {case.name!r}: an argument is {error}") from error
    tree, payload = values.encode([plan.wanted for plan in planned])
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
        "seed": seed,
        "methods": [plan.call.method for plan in planned],
        "expect": [plan.kind for plan in planned],
        "checks": [plan.check for plan in planned],
        "feeds": [plan.feed for plan in planned],
        "inputs": inputs_tree,
        "inputs_size": len(inputs),
        "values": tree,
        "parameters": [_parameters(entry, plan.call.method) for plan in planned],
        "changed": changed,
    }
    return header, inputs + payload


def _planned(case: Case, entry: Any, names: dict[str, Any]) -> tuple[list[Plan], bool]:
    """Every call with what must come back, extra calls included, and whether the solution changed an input."""
    plans: list[Plan] = []
    target, changed = entry, False
    for call in case.calls:
        before = target
        outcome, target, touched = _made(case.name, target, call)
        changed = changed or touched
        plan, extras = _plan(case.name, call, outcome, partial(_find, before, names))
        plans.append(plan)
        for back, extra in enumerate(extras, 1):
            plans.append(Plan(extra.call, "extra", None, None, None if extra.feed is None else [back, extra.feed]))
            again = _fed(extra, outcome.get("result"))
            outcome_again, target, touched = _made(case.name, target, again)
            if "exception" in outcome_again:
                _refuse_exception(case.name, outcome_again)
    return plans, changed


def _made(name: str, target: Any, call: Call) -> tuple[dict[str, Any], Any, bool]:
    try:
        args, kwargs = values.copy((call.args, call.kwargs))
    except values.UnsupportedValueError as error:
        raise AuthorError(f"case {name!r}: an argument is {error}") from error
    outcome, target = call_once(target, call.method, args, kwargs)
    return outcome, target, values.encode((args, kwargs)) != values.encode((call.args, call.kwargs))


def _fed(extra: Extra, result: Any) -> Call:
    """The extra call as it is made: with the earlier result where it asks for it."""
    call = extra.call
    if extra.feed is None:
        return call
    if isinstance(extra.feed, str):
        return Call(call.method, call.args, {**call.kwargs, extra.feed: result}, None)
    args = list(call.args)
    args[extra.feed] = result
    return Call(call.method, tuple(args), call.kwargs, None)


def _find(target: Any, names: dict[str, Any], name: str) -> Any:
    """A function by its name: a method of (a copy of) the solution's object, else one of solution.py."""
    if not isinstance(target, type) and hasattr(type(target), name):
        return getattr(copy.deepcopy(target), name)
    if not callable(names.get(name)):
        raise ExpectationError(f"solution.py does not define {name}")
    return names[name]


def _refuse_exception(name: str, outcome: dict[str, Any]) -> None:
    raise AuthorError(f"case {name!r}: the solution raises {_sentence(outcome['exception'])}")


def _plan(name: str, call: Call, outcome: dict[str, Any], find: Callable[[str], Any]) -> tuple[Plan, list[Extra]]:
    if isinstance(call.expect, Raises):
        return Plan(call, "raises", call.expect.name), []
    if "exception" in outcome:
        _refuse_exception(name, outcome)
    if isinstance(call.expect, Ignored):
        return Plan(call, "ignored", None), []
    try:
        if has_property(call.expect):
            return _property(call, outcome["result"], find)
        literal = not isinstance(call.expect, Reference)
        value = values.copy(as_arrays(call.expect, outcome["result"]) if literal else outcome["result"])
    except values.UnsupportedValueError as error:
        raise AuthorError(f"case {name!r}: the expected value is {error}") from error
    except ExpectationError as error:
        raise AuthorError(f"case {name!r}: {error}") from error
    return Plan(call, "literal" if literal else "value", value), []


def _property(call: Call, result: Any, find: Callable[[str], Any]) -> tuple[Plan, list[Extra]]:
    planner = Planner(call, find)
    try:
        tree = planner.tree(call.expect, values.copy(result))
    except (ExpectationError, values.UnsupportedValueError):
        raise
    except Exception as error:  # a function of the author's that a property calls
        raise ExpectationError(f"its expectation fails: {_sentence(describe(error))}") from error
    return Plan(call, "property", planner.values, tree), planner.extra
