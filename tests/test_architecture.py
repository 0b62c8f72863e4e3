"""The rows of ARCHITECTURE.md: a module imports only from rows below its own, and the core stays pure."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "interview"

# Row of each part of the package; a part may import itself and rows below.
ROWS = {
    "": 0,  # interview/__init__.py: the version
    "errors": 1,
    "core": 2,
    "paths": 3,
    "clock": 3,
    "config": 3,
    "bank": 4,
    "grading": 4,
    "history": 4,
    "practice": 5,
    "report": 6,
    "ui": 7,
    "cli": 8,
    "__main__": 9,
}
# The core turns values into values. `datetime` and `enum` are fine; these ask the world.
IMPURE = {
    "asyncio", "click", "ctypes", "fcntl", "getpass", "glob", "io", "locale", "logging", "multiprocessing",
    "numpy", "os", "pathlib", "platform", "prompt_toolkit", "random", "rich", "secrets", "select", "shutil",
    "signal", "socket", "sqlite3", "subprocess", "sys", "tempfile", "termios", "threading", "time", "urllib",
    "uuid", "yaml",
}  # fmt: skip
IMPURE_CALLS = frozenset({"open", "print", "input", "exec", "__import__"})
IMPURE_METHODS = frozenset({"now", "utcnow", "today"})


def modules() -> Iterator[tuple[Path, str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        part = "" if parts == ("__init__",) else parts[0]
        yield path, part, ast.parse(path.read_text(encoding="utf-8"))


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of every import, those inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or "."


def part_of(name: str) -> str | None:
    """The part of the package that a dotted name belongs to; None outside of it."""
    head, _, rest = name.partition(".")
    return rest.partition(".")[0] if head == "interview" else None


def where(path: Path, line: int) -> str:
    return f"{path.relative_to(PACKAGE.parent)}:{line}"


def test_every_part_of_the_package_has_a_row() -> None:
    assert {part for _, part, _ in modules()} <= set(ROWS)


def test_a_module_imports_only_from_rows_below() -> None:
    wrong = [
        f"{where(path, line)}: {part} imports {name}"
        for path, part, tree in modules()
        for line, name in imports(tree)
        if (other := part_of(name)) is not None and other != part and ROWS[other] >= ROWS[part]
    ]
    assert wrong == []


def test_the_core_imports_nothing_that_asks_the_world() -> None:
    wrong = [
        f"{where(path, line)}: core imports {name}"
        for path, part, tree in modules()
        if part == "core"
        for line, name in imports(tree)
        if name.partition(".")[0] in IMPURE
    ]
    assert wrong == []


def test_the_core_opens_prints_and_asks_nothing() -> None:
    wrong = [
        f"{where(path, node.lineno)}: core calls {ast.unparse(node.func)}"
        for path, part, tree in modules()
        if part == "core"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _is_impure(node.func)
    ]
    assert wrong == []


def test_package_files_below_the_root_are_empty() -> None:
    # cli/__init__.py is the command group: the one with a reason.
    filled = [p for p in PACKAGE.rglob("*/__init__.py") if p.stat().st_size and p.parent.name != "cli"]
    assert filled == []


def test_the_walk_sees_imports_inside_functions() -> None:
    tree = ast.parse("def f():\n    from interview.ui import app\n")
    assert list(imports(tree)) == [(2, "interview.ui")]
    assert part_of("interview.ui") == "ui"
    assert part_of("click") is None


def _is_impure(func: ast.expr) -> bool:
    if isinstance(func, ast.Name):
        return func.id in IMPURE_CALLS
    return isinstance(func, ast.Attribute) and func.attr in IMPURE_METHODS
