"""Numbers drawn from a seed, formulas computed from them, and texts that show them.

A formula is arithmetic and a few functions, read through an AST whitelist; everything is computed in floats, so that no
power can grow beyond the size of one.
"""

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from hashlib import sha256

MAX_FORMULA = 300
# 171! is beyond a float; comb of larger numbers takes long.
MAX_FACTORIAL = 170
MAX_COMB = 1000

PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(?P<name>[A-Za-z_]\w*)(?::(?P<spec>[^{}]*))?\}|(?P<stray>[{}])", re.ASCII)
_SPEC = re.compile(r",?(\.\d{1,2}[efg]?)?%?|d")
_ALLOWED = re.compile(r"[\w\s.+\-*/%(),]*", re.ASCII)
_GLUED = re.compile(r"(?<![\w.])[\d.]+(?![eE][+-]?\d)[A-Za-z_]", re.ASCII)


class FormulaError(ValueError):
    """A formula, or a text with placeholders, that cannot be worked out; the message says why."""


def draw(template: Mapping[str, tuple[float, ...]], seed: int) -> dict[str, float]:
    """One value for every name; the same on every Python and machine, whatever the order of the names."""
    return {name: values[_place(seed, name, len(values))] for name, values in template.items()}


def evaluate(formula: str, values: Mapping[str, float]) -> float:
    """The value of a formula, always finite; raises FormulaError."""
    try:
        result = _value(_parse(formula), values)
    except (ZeroDivisionError, OverflowError, ValueError) as error:
        if isinstance(error, FormulaError):
            raise
        raise FormulaError(f"{formula!r} cannot be computed: {error}") from error
    if isinstance(result, complex) or not math.isfinite(result):
        raise FormulaError(f"{formula!r} is not a finite real number")
    return result


def names(formula: str) -> frozenset[str]:
    """The names a formula needs values for; raises FormulaError."""
    tree = _parse(formula)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called}
    return frozenset(found - CONSTANTS.keys())


def fill(text: str, values: Mapping[str, float]) -> str:
    """Replace {R}, {F:%} and {N:.2f}; a text of a question without values is left alone. Raises FormulaError."""
    if not values:
        return text
    return PLACEHOLDER.sub(lambda match: _shown(match, values), text)


def placeholders(text: str) -> frozenset[str]:
    """The names a text shows; raises FormulaError for stray braces and unknown formats."""
    found = set()
    for match in PLACEHOLDER.finditer(text):
        _refuse_bad(match)
        if match["name"]:
            found.add(match["name"])
    return frozenset(found)


def number(value: float) -> str:
    """A number as people write it: 3, 0.125, 0.3103, 123456.8."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    if len(repr(value)) <= 10:
        return repr(value)
    return f"{value:.1f}".removesuffix(".0") if 1000 <= abs(value) < 1e9 else f"{value:.4g}"


def _place(seed: int, name: str, count: int) -> int:
    return int.from_bytes(sha256(f"{seed}:{name}".encode()).digest()[:8]) % count


def _shown(match: re.Match[str], values: Mapping[str, float]) -> str:
    _refuse_bad(match)
    name, spec = match["name"], match["spec"]
    if name is None:
        return match[0][0]
    if name not in values:
        raise FormulaError(f"{{{name}}} is not a name of the template")
    return _formatted(values[name], spec or "")


def _refuse_bad(match: re.Match[str]) -> None:
    if match["stray"]:
        raise FormulaError(f"a lone {match['stray']!r}; write {match['stray'] * 2} for the sign itself")
    if match["spec"] and not _SPEC.fullmatch(match["spec"]):
        raise FormulaError(f"unknown format {match['spec']!r} in {match[0]}")


def _formatted(value: float, spec: str) -> str:
    if spec.endswith("%"):
        return f"{_formatted(value * 100, spec[:-1])} %"
    if spec in ("", "d"):
        return number(value)
    return number(value) if spec == "," and abs(value) < 1000 else format(value, _grouped(value, spec))


def _grouped(value: float, spec: str) -> str:
    """A bare comma groups the digits of an integer without adding decimals; places after the point mean fixed ones."""
    if spec == "," and value == int(value):
        return ",.0f"
    return f"{spec}f" if spec[-1].isdigit() else spec


@lru_cache(maxsize=4096)
def _parse(formula: str) -> ast.expr:
    if len(formula) > MAX_FORMULA:
        raise FormulaError(f"a formula of {len(formula)} characters is too long; at most {MAX_FORMULA}")
    if not _ALLOWED.fullmatch(formula) or _GLUED.search(formula):
        raise FormulaError(f"{formula!r} is not plain arithmetic")
    try:
        tree = ast.parse(formula.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise FormulaError(f"{formula!r} is not a formula") from error
    _refuse_unknown(tree)
    return tree


def _refuse_unknown(tree: ast.expr) -> None:
    for node in ast.walk(tree):
        if isinstance(node, ast.expr_context | ast.operator | ast.unaryop):
            continue
        if not isinstance(node, ast.BinOp | ast.UnaryOp | ast.Call | ast.Name | ast.Constant):
            raise FormulaError(f"{type(node).__name__} is not allowed in a formula")
        if isinstance(node, ast.Call):
            _refuse_call(node)


def _refuse_call(node: ast.Call) -> None:
    if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS:
        raise FormulaError(f"unknown function {ast.unparse(node.func)!r}; there are {', '.join(FUNCTIONS)}")
    if node.keywords or any(isinstance(arg, ast.Starred) for arg in node.args):
        raise FormulaError(f"{node.func.id} takes plain arguments only")


def _value(node: ast.expr, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=bool() | str() | bytes() | None):
            raise FormulaError(f"{node.value!r} is not a number")
        case ast.Constant(value=int() | float() as constant):
            return float(constant)
        case ast.Name(id=name):
            return _named(name, values)
        case ast.UnaryOp(op=op, operand=operand) if type(op) in UNARY:
            return UNARY[type(op)](_value(operand, values))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in BINARY:
            return BINARY[type(op)](_value(left, values), _value(right, values))
        case ast.Call(func=ast.Name(id=name), args=args):
            return _called(name, [_value(arg, values) for arg in args])
    raise FormulaError(f"{ast.unparse(node)!r} is not allowed in a formula")


def _named(name: str, values: Mapping[str, float]) -> float:
    if name in values:
        return float(values[name])
    if name in CONSTANTS:
        return CONSTANTS[name]
    raise FormulaError(f"{name!r} is not a name of the template")


def _called(name: str, args: list[float]) -> float:
    try:
        return float(FUNCTIONS[name](*args))
    except TypeError as error:
        raise FormulaError(f"{name} does not take {len(args)} arguments") from error


def _whole(value: float, largest: int) -> int:
    if value != int(value) or not 0 <= value <= largest:
        raise FormulaError(f"{number(value)} must be a whole number from 0 to {largest}")
    return int(value)


def _factorial(n: float) -> float:
    return float(math.factorial(_whole(n, MAX_FACTORIAL)))


def _comb(n: float, k: float) -> float:
    return float(math.comb(_whole(n, MAX_COMB), _whole(k, MAX_COMB)))


def _log(x: float) -> float:
    return math.log(x)


def _round(value: float, digits: float = 0) -> float:
    return round(value, int(digits))


CONSTANTS: dict[str, float] = {"pi": math.pi, "e": math.e}
UNARY: dict[type, Callable[[float], float]] = {ast.UAdd: operator.pos, ast.USub: operator.neg}
BINARY: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt,
    "log": _log,
    "log2": math.log2,
    "log10": math.log10,
    "exp": math.exp,
    "min": min,
    "max": max,
    "abs": abs,
    "round": _round,
    "floor": math.floor,
    "ceil": math.ceil,
    "comb": _comb,
    "factorial": _factorial,
    "sin": math.sin,
    "cos": math.cos,
    "tanh": math.tanh,
}
