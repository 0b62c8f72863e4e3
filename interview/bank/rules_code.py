"""Rules for the files of an exercise, without running them."""

import ast
from collections.abc import Iterator
from pathlib import Path

from interview.bank.rules import Rule
from interview.bank.rules_text import MAX_COLUMNS
from interview.bank.sheet import Sheet
from interview.core.question import Question

WRONG, RIGHT = "wrong", "right"
_FILE_COUNTS = {WRONG: (3, 6), RIGHT: (1, 2)}
FAILS = ("# fails:", "-- fails:")

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def check_files(sheet: Sheet) -> bool:
    """Files, entry and signature; whether all is there that running needs."""
    files = files_of(sheet.question)
    missing = [name for name in files if not (sheet.folder / name).is_file()]
    for name in missing:
        sheet.add(Rule.MISSING_FILE, "id", name=name)
    _counts(sheet)
    _widths(sheet)
    if missing:
        return False
    python = [name for name in (*files, *_relative(sheet)) if name.endswith(".py")]
    trees = {name: _parsed(sheet, name) for name in python}
    if "solution.py" in trees:
        _signatures(sheet, trees["starter.py"], trees["solution.py"])
    return all(trees[name] for name in files if name in trees)


def files_of(question: Question) -> tuple[str, str, str]:
    """Starter, solution and cases: what every exercise has."""
    return f"starter{question.suffix}", f"solution{question.suffix}", "cases.py"


def files_in(sheet: Sheet, folder: str) -> list[Path]:
    """The files of wrong/ or right/, in order."""
    return sorted((sheet.folder / folder).glob(f"*{sheet.question.suffix}"))


def named_failures(source: str) -> list[str] | None:
    """The cases that the first line of a wrong solution says it fails; None where it does not say."""
    first = source.split("\n", 1)[0].strip()
    if not first.startswith(FAILS):
        return None
    return [name.strip() for name in first.partition(":")[2].split(";") if name.strip()] or None


def _relative(sheet: Sheet) -> list[str]:
    return [f"{folder}/{path.name}" for folder in _FILE_COUNTS for path in files_in(sheet, folder)]


def _counts(sheet: Sheet) -> None:
    for folder, (low, high) in _FILE_COUNTS.items():
        count = len(files_in(sheet, folder))
        if not low <= count <= high:
            sheet.add(Rule.FILE_COUNT, "id", folder=folder, count=count, low=low, high=high)
    for path in files_in(sheet, WRONG):
        if named_failures(path.read_text(encoding="utf-8", errors="replace")) is None:
            sheet.in_file(f"{WRONG}/{path.name}", 1, Rule.NO_FAILS)


def _widths(sheet: Sheet) -> None:
    """What the candidate sees."""
    for name in files_of(sheet.question)[:2]:
        path = sheet.folder / name
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []
        for place, line in enumerate(lines, 1):
            if len(line) > MAX_COLUMNS:
                sheet.in_file(name, place, Rule.WIDE_CODE, count=len(line), most=MAX_COLUMNS)


def _parsed(sheet: Sheet, name: str) -> ast.Module | None:
    try:
        return ast.parse((sheet.folder / name).read_bytes())
    except (SyntaxError, ValueError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        sheet.in_file(name, getattr(error, "lineno", None) or 1, Rule.NOT_PYTHON, reason=reason)
        return None


def _signatures(sheet: Sheet, starter: ast.Module | None, solution: ast.Module | None) -> None:
    entry = sheet.question.entry
    found = [
        (name, _definition(tree, entry)) for name, tree in (("starter.py", starter), ("solution.py", solution)) if tree
    ]
    for name, definition in found:
        if definition is None:
            sheet.in_file(name, 1, Rule.NO_ENTRY, entry=entry)
    if len(found) == 2 and found[0][1] and found[1][1]:
        _compare(sheet, found[0][1], found[1][1])


def _definition(tree: ast.Module, entry: str) -> Definition | None:
    return next((node for node in tree.body if isinstance(node, Definition) and node.name == entry), None)


def _compare(sheet: Sheet, starter: Definition, solution: Definition) -> None:
    here, there = dict(_callables(starter)), dict(_callables(solution))
    for name in sorted({*here, *there}):
        mine, theirs = here.get(name), there.get(name)
        if mine != theirs:
            facts = {"name": name, "here": mine or " is missing:", "there": theirs or " is missing"}
            sheet.in_file("starter.py", starter.lineno, Rule.OTHER_SIGNATURE, **facts)


def _callables(node: Definition) -> Iterator[tuple[str, str]]:
    """What a caller sees: the function, or the constructor and the public methods of the class."""
    if not isinstance(node, ast.ClassDef):
        yield node.name, _signature(node.args)
        return
    for child in node.body:
        if isinstance(child, ast.FunctionDef) and (child.name == "__init__" or not child.name.startswith("_")):
            yield f"{node.name}.{child.name}", _signature(child.args)


def _signature(args: ast.arguments) -> str:
    """Names and defaults; annotations do not matter."""
    for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg):
        if arg:
            arg.annotation = None
    return f"({ast.unparse(args)})"
