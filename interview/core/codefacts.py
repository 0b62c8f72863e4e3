"""Facts about code that a candidate can judge quality by. They are shown, never scored: nobody can score taste."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """`lines` and `reference_lines` count lines with code on them; None of a file that is no Python."""

    lines: int
    reference_lines: int
    loops: int | None
    own_checks: int | None

    def words(self) -> list[str]:
        """One fact a line."""
        facts = [f"{self.lines} lines of code; the reference has {self.reference_lines}"]
        if self.loops is not None:
            facts.append(f"loops and comprehensions: {self.loops or 'none'}")
        if self.own_checks is not None:
            facts.append(f"own tests in the file (assert, print): {self.own_checks or 'none'}")
        return facts


def code_facts(source: str, reference: str) -> CodeFacts:
    """Of a submission beside the reference solution."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return CodeFacts(code_lines(source), code_lines(reference), None, None)
    loops = sum(isinstance(node, _LOOPS) for node in ast.walk(tree))
    return CodeFacts(code_lines(source), code_lines(reference), loops, sum(1 for _ in _checks(tree)))


def code_lines(source: str) -> int:
    """Lines that are neither blank nor only a comment."""
    return sum(bool(line.strip()) and not line.strip().startswith(("#", "--")) for line in source.splitlines())


def _checks(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        called = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        if isinstance(node, ast.Assert) or called == "print":
            yield node
