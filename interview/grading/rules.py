"""What a submission may not contain, read from its syntax tree before any of it runs."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that is broken, and where."""

    line: int
    message: str


def breaches(tree: ast.Module, forbid: Sequence[str], *, loops_forbidden: bool) -> list[Breach]:
    """Every breach in the order of the file. `forbid` holds modules and dotted names such as numpy.linalg.inv."""
    found = [*_forbidden(tree, forbid)] if forbid else []
    if loops_forbidden:
        found += [
            Breach(node.lineno, "a Python loop; this exercise asks for array operations")
            for node in ast.walk(tree)
            if isinstance(node, _LOOPS) and isinstance(node, ast.expr | ast.stmt)
        ]
    return sorted(found, key=lambda breach: breach.line)


def _forbidden(tree: ast.Module, forbid: Sequence[str]) -> Iterator[Breach]:
    aliases = dict(_aliases(tree))
    for node in ast.walk(tree):
        for name in _names(node, aliases):
            rule = next((rule for rule in forbid if name == rule or name.startswith(rule + ".")), None)
            if rule and isinstance(node, ast.expr | ast.stmt):
                yield Breach(node.lineno, f"uses {rule}, which this exercise forbids")
                break


def _aliases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Local name -> full dotted name of what was imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name.split(".")[0], alias.name if alias.asname else alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _names(node: ast.AST, aliases: dict[str, str]) -> list[str]:
    """The full names a node brings in or uses."""
    match node:
        case ast.Import():
            return [alias.name for alias in node.names]
        case ast.ImportFrom(module=str(module)):
            return [f"{module}.{alias.name}" for alias in node.names]
        case ast.Attribute():
            return [name] if (name := _dotted(node, aliases)) else []
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
