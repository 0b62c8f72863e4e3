"""What the author of an exercise writes cases.py with. It runs in the sandbox only and imports nothing of ours.

CASES = [
    case("three logits", np.array([1.0, 2.0, 3.0]), expect=[0.09, 0.24, 0.67], rtol=1e-2),
    case("axis 0", x, axis=0, expect=reference, hidden=True),
    object_case("two steps", call("init", lr=0.1), call("step", w, g, expect=[0.1, 0.2])),
]
"""

from dataclasses import dataclass
from typing import Any, Final


class Reference:
    """`expect=reference`: what the solution returns for a copy of the same input."""


class Ignored:
    """`expect=ignored`: the call is made, its result is not looked at."""


reference: Final = Reference()
ignored: Final = Ignored()


@dataclass(frozen=True)
class Raises:
    """The call must raise this exception or a subclass of it."""

    name: str


@dataclass(frozen=True)
class Call:
    """One call. `method` is "" for a function, "init" for the constructor of a class."""

    method: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    expect: Any


@dataclass(frozen=True)
class Case:
    """One check: the calls that are made, in order, on one object or on the function."""

    name: str
    calls: tuple[Call, ...]
    group: str
    hidden: bool
    rtol: float | None
    atol: float | None


def raises(exception: str | type[BaseException]) -> Raises:
    """`expect=raises("ValueError")`."""
    return Raises(exception if isinstance(exception, str) else exception.__name__)


def case(
    name: str,
    /,
    *args: Any,
    expect: Any = reference,
    group: str = "basic",
    hidden: bool = False,
    rtol: float | None = None,
    atol: float | None = None,
    **kwargs: Any,
) -> Case:
    """A call of the entry function; other keywords go to the entry."""
    return Case(name, (Call("", args, kwargs, expect),), group, hidden, rtol, atol)


def object_case(
    name: str,
    /,
    *calls: Call,
    group: str = "basic",
    hidden: bool = False,
    rtol: float | None = None,
    atol: float | None = None,
) -> Case:
    """Calls on one object of the entry class; a missing `init` is made without arguments."""
    if not calls or calls[0].method != "init":
        calls = (call("init"), *calls)
    return Case(name, calls, group, hidden, rtol, atol)


def call(method: str, /, *args: Any, expect: Any = reference, **kwargs: Any) -> Call:
    """One method call of an `object_case`; the result of `init` is never looked at."""
    return Call(method, args, kwargs, ignored if method == "init" else expect)
