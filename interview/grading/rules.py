"""What a submission may not contain, read from its syntax tree before any of it runs."""

import ast
import builtins
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that is broken, and where."""

    line: int
    message: str


def breaches(tree: ast.Module, forbid: Sequence[str], *, loops_forbidden: bool) -> list[Breach]:
    """Every breach in the order of the file.

    `forbid` holds modules (scipy), dotted names (numpy.linalg.inv), built-in functions (sorted) and, after a dot,
    methods and attributes of anything (.sort).
    """
    found = [*_forbidden(tree, forbid)] if forbid else []
    if loops_forbidden:
        found += [Breach(line, "a Python loop; this exercise asks for array operations") for line in loops(tree)]
    return sorted(found, key=lambda breach: breach.line)


def loops(tree: ast.Module) -> list[int]:
    """The lines with loops and comprehensions, in order."""
    return sorted(node.lineno for node in ast.walk(tree) if isinstance(node, _LOOPS))


def loops_note(tree: ast.Module) -> str:
    """What is told where loops are discouraged; empty without any."""
    lines = [str(line) for line in dict.fromkeys(loops(tree))]
    if not lines:
        return ""
    where = f"line{'s' * (len(lines) > 1)} {', '.join(lines[:5])}{', …' * (len(lines) > 5)}"
    return f"a Python loop in {where}; this exercise is meant to be solved with array operations"


def _forbidden(tree: ast.Module, forbid: Sequence[str]) -> Iterator[Breach]:
    aliases = dict(_aliases(tree)) | dict(_starred(tree, forbid))
    aliases |= {name: name for name in forbid if hasattr(builtins, name) and name not in _assigned(tree)}
    aliases |= dict(_renamed(tree, aliases))
    for node in ast.walk(tree):
        for name in _names(node, aliases):
            rule = next((rule for rule in forbid if _breaks(name, rule)), None)
            if rule and isinstance(node, ast.expr | ast.stmt):
                yield Breach(node.lineno, f"uses {rule}, which this exercise forbids")
                break


def _breaks(name: str, rule: str) -> bool:
    if rule.startswith("."):
        return name.endswith(rule)
    return name == rule or name.startswith(rule + ".")


def _aliases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Local name -> full dotted name of what was imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name.split(".")[0], alias.name if alias.asname else alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _starred(tree: ast.Module, forbid: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Forbidden names that `from module import *` brings in."""
    modules = [n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.names[0].name == "*"]
    for rule in forbid:
        module, _, name = rule.rpartition(".")
        if module and module in modules:
            yield name, rule


def _renamed(tree: ast.Module, aliases: dict[str, str]) -> Iterator[tuple[str, str]]:
    """`s = sorted`, `la = np.linalg`: further names of the same thing."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name() | ast.Attribute() as value):
                if full := _dotted(value, aliases):
                    yield name, full


def _assigned(tree: ast.Module) -> set[str]:
    """Names the file gives a meaning of its own."""
    functions = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    stored = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return functions | stored | {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}


def _names(node: ast.AST, aliases: dict[str, str]) -> list[str]:
    """The full names a node brings in or uses; an attribute of who knows what begins with a dot."""
    match node:
        case ast.Import():
            return [alias.name for alias in node.names]
        case ast.ImportFrom(module=str(module)):
            return [f"{module}.{alias.name}" for alias in node.names]
        case ast.Attribute():
            return [_dotted(node, aliases) or f".{node.attr}"]
        case ast.Name(ctx=ast.Load()):
            return [aliases.get(node.id, "")]
        case ast.Call():
            return _called_by_text(node, aliases)
    return []


def _called_by_text(call: ast.Call, aliases: dict[str, str]) -> list[str]:
    """`getattr(np, "sort")`, `__import__("scipy")`."""
    match call:
        case ast.Call(func=ast.Name(id="getattr"), args=[value, ast.Constant(value=str(name)), *_]):
            return [f"{_dotted(value, aliases)}.{name}"]
        case ast.Call(
            func=ast.Name(id="__import__") | ast.Attribute(attr="import_module"),
            args=[ast.Constant(value=str(name)), *_],
        ):
            return [name]
    return []


def _dotted(node: ast.expr, aliases: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return aliases.get(node.id, "")
    if isinstance(node, ast.Attribute):
        base = _dotted(node.value, aliases)
        return f"{base}.{node.attr}" if base else ""
    return ""
