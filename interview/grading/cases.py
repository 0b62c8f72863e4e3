"""What the author of an exercise writes cases.py with. It runs in the sandbox only and imports nothing of ours.

CASES = [
    case("three logits", np.array([1.0, 2.0, 3.0]), expect=[0.09, 0.24, 0.67], rtol=1e-2),
    case("axis 0", x, axis=0, expect=reference, hidden=True),
    object_case("two steps", call("init", lr=0.1), call("step", w, g, expect=[0.1, 0.2])),
    case("components, whatever their signs", x, expect=(up_to_sign(reference), reference)),
    case("a constant added to the logits", x, expect=all_of(rows_sum_to_one, shift_invariant(1000.0))),
    random_cases(lambda rng: case("a random batch", rng.normal(size=(4, 3))), 5),
]
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

Argument = int | str  # the place of a positional argument, or the name of a keyword


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


class Property:
    """Many results are right: what all of them have in common. Stands where a value of `expect=` stands."""


@dataclass(frozen=True)
class UpToSign(Property):
    """Each vector along `axis` may come with the other sign: eigenvectors, principal components."""

    value: Any
    axis: int


@dataclass(frozen=True)
class UpToLabelOrder(Property):
    """Equal groups under other labels: clusterings."""

    value: Any


@dataclass(frozen=True)
class RowsSumToOne(Property):
    """The last axis sums to one."""


@dataclass(frozen=True)
class Permuted(Property):
    """Called again with `arguments` reordered along `axis`. `out` None: the same result, else reordered along `out`."""

    arguments: tuple[Argument, ...]
    axis: int
    out: int | None


@dataclass(frozen=True)
class Shifted(Property):
    """Called again with `by` added to an argument, the result stays."""

    by: Any
    argument: Argument


@dataclass(frozen=True)
class Idempotent(Property):
    """Called again with its own result as the argument, the result stays."""

    argument: Argument


@dataclass(frozen=True)
class GradientOf(Property):
    """The result is the gradient of a scalar function with respect to an argument, by central differences."""

    function: str | Callable[..., Any]
    argument: Argument


@dataclass(frozen=True)
class AllOf(Property):
    """Several expectations of one result."""

    parts: tuple[Any, ...]


@dataclass(frozen=True)
class Rows(Property):
    """The result of a query: these columns and rows, in this order only where `ordered`."""

    value: Any
    ordered: bool


rows_sum_to_one: Final = RowsSumToOne()


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


@dataclass(frozen=True)
class RandomCases:
    """Cases that are drawn when the exercise is prepared; with a fresh seed where `seed` is None."""

    generator: Callable[[Any], Case]
    count: int
    seed: int | None


def random_cases(generator: Callable[[Any], Case], count: int, seed: int | None = None) -> RandomCases:
    """`count` cases made by `generator(rng)`, a function that takes a numpy Generator and returns case(...).

    Without `seed` every run of the program draws others; a failure tells the seed, and that seed draws them again.
    """
    return RandomCases(generator, count, seed)


def up_to_sign(value: Any, axis: int = 0) -> UpToSign:
    """The vectors along `axis` (0: the columns) of `value` or `reference`, each with either sign."""
    return UpToSign(value, axis)


def up_to_label_order(value: Any) -> UpToLabelOrder:
    """The groups of `value` or `reference`, whatever their labels are."""
    return UpToLabelOrder(value)


def permutation_invariant(axis: int = 0, arguments: Argument | Sequence[Argument] = 0) -> Permuted:
    """Reordering these arguments along `axis`, all in the same way, leaves the result as it is."""
    return Permuted(_several(arguments), axis, None)


def permutation_equivariant(axis: int = 0, arguments: Argument | Sequence[Argument] = 0, out: int = 0) -> Permuted:
    """Reordering these arguments along `axis` reorders the result along `out` in the same way."""
    return Permuted(_several(arguments), axis, out)


def shift_invariant(by: Any = 3.0, argument: Argument = 0) -> Shifted:
    """Adding `by` (a number or an array) to an argument leaves the result as it is."""
    return Shifted(by, argument)


def idempotent(argument: Argument = 0) -> Idempotent:
    """Applied to its own result, it changes nothing."""
    return Idempotent(argument)


def gradient_of(function: str | Callable[..., Any], argument: Argument = 0) -> GradientOf:
    """The gradient, with respect to an argument, of a function that takes the same arguments and returns a number.

    `function` is a name in solution.py, a method of the solution's object, or a function of cases.py.
    """
    return GradientOf(function, argument)


def all_of(*parts: Any) -> AllOf:
    """Each of these holds: values, `reference` and properties."""
    return AllOf(parts)


def _several(arguments: Argument | Sequence[Argument]) -> tuple[Argument, ...]:
    return (arguments,) if isinstance(arguments, int | str) else tuple(arguments)


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """A table, or the expected result of a query: numbers, texts and None (NULL)."""
    plain = [tuple(value.item() if hasattr(value, "item") else value for value in row) for row in rows]
    if any(len(row) != len(columns) for row in plain):
        raise ValueError(f"a row that has not {len(columns)} values")
    return {"columns": list(columns), "rows": plain}


def query_case(
    name: str,
    tables: dict[str, dict[str, Any]],
    /,
    *,
    expect: Any = reference,
    ordered: bool = False,
    group: str = "basic",
    hidden: bool = False,
    rtol: float | None = None,
    atol: float | None = None,
) -> Case:
    """For `entry: query.sql`: the query on these tables, by name. `expect` is a table(...) or `reference`."""
    query = Call("", (tables,), {}, Rows(expect, ordered))
    return Case(name, (query,), group, hidden, rtol, atol)


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
