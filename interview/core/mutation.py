"""Mutants of a Python file: copies with a single edit, of the kind a slip makes. Good cases tell each from the file."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

BINARY: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Pow: ast.Mult, ast.FloorDiv: ast.Div,
    ast.Mod: ast.Div, ast.MatMult: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt), ast.LtE: (ast.Lt, ast.GtE), ast.Gt: (ast.GtE, ast.Lt), ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,), ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}  # fmt: skip
PAIRS = ("max min", "argmax argmin", "sum mean", "any all", "zeros ones", "floor ceil", "maximum minimum", "var std")
NAMES = {a: b for pair in PAIRS for a, b in (pair.split(), pair.split()[::-1])}
KEPT = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Return, ast.Pass, ast.Global, ast.Nonlocal)
# No edit inside: types say nothing at run time, and texts of messages are nobody's business.
SKIPPED = ("annotation", "returns", "decorator_list", "exc", "msg", "type_comment")


@dataclass(frozen=True, slots=True)
class Mutant:
    """`line` is that of the statement; `before` and `after` are its first line as `ast.unparse` writes it."""

    line: int
    before: str
    after: str
    source: str

    @property
    def edit(self) -> str:
        """The edit in one line; it stays the same wherever in the file the statement stands."""
        return f"{self.before} -> {self.after}"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a node hangs: in a field of its parent, or in a list."""

    holder: Any
    key: Any
    statement: ast.stmt

    def put(self, node: ast.AST) -> None:
        if isinstance(self.holder, list):
            self.holder[self.key] = node
        else:
            setattr(self.holder, self.key, node)


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of a file, in its order, each text once. Raises SyntaxError."""
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    for place, node in list(_places(tree)):
        before = _headline(place.statement)
        for other in _others(node, place):
            place.put(other)
            text = ast.unparse(tree)
            after = _headline(place.statement) if node is not place.statement else _headline(other)
            place.put(node)
            if text not in seen:
                seen.add(text)
                yield Mutant(place.statement.lineno, before, after, text + "\n")


def _places(tree: ast.Module) -> Iterator[tuple[_Place, ast.AST]]:
    yield from _below(tree, None)


def _below(parent: ast.AST, statement: ast.stmt | None) -> Iterator[tuple[_Place, ast.AST]]:
    for name, value in ast.iter_fields(parent):
        if name in SKIPPED:
            continue
        items = enumerate(value) if isinstance(value, list) else [(name, value)]
        for key, node in items:
            if isinstance(node, ast.AST):
                around = node if isinstance(node, ast.stmt) else statement
                if around is not None:
                    yield _Place(value if isinstance(value, list) else parent, key, around), node
                yield from _below(node, around)


def _headline(node: ast.AST) -> str:
    """The statement without the block below it."""
    return ast.unparse(node).split("\n")[0]


def _others(node: ast.AST, place: _Place) -> Iterator[ast.AST]:
    """What may stand in place of a node."""
    if isinstance(node, ast.stmt):
        yield from _statements(node)
    elif isinstance(node, ast.operator) and type(node) in BINARY:
        yield BINARY[type(node)]()
    elif isinstance(node, ast.cmpop):
        yield from (kind() for kind in COMPARED[type(node)])
    elif isinstance(node, ast.boolop):
        yield ast.Or() if isinstance(node, ast.And) else ast.And()
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.Constant):
        yield from _constants(node.value)
    elif isinstance(node, ast.Call):
        yield from _calls(node)
    elif isinstance(node, ast.IfExp):
        yield _with(node, body=node.orelse, orelse=node.body)
    elif isinstance(node, ast.Attribute | ast.Name) and place.key == "func":
        yield from _renamed(node)


def _statements(node: ast.stmt) -> Iterator[ast.AST]:
    documentation = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if not documentation and not isinstance(node, KEPT):
        yield ast.copy_location(ast.Pass(), node)
    if isinstance(node, ast.If | ast.While):
        yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))


def _constants(value: object) -> Iterator[ast.AST]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int | float):
        yield ast.Constant(value + 1)
        if isinstance(value, int) and value > 0:
            yield ast.Constant(value - 1)


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    if len(node.args) > 1 and not any(isinstance(arg, ast.Starred) for arg in node.args[:2]):
        yield _with(node, args=[node.args[1], node.args[0], *node.args[2:]])
    for keyword in node.keywords:
        if isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, bool):
            continue  # the other truth value is a mutant already
        yield _with(node, keywords=[other for other in node.keywords if other is not keyword])


def _renamed(node: ast.Attribute | ast.Name) -> Iterator[ast.AST]:
    if isinstance(node, ast.Attribute) and node.attr in NAMES:
        yield _with(node, attr=NAMES[node.attr])
    if isinstance(node, ast.Name) and node.id in NAMES:
        yield _with(node, id=NAMES[node.id])


def _with(node: ast.AST, **fields: object) -> ast.AST:
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other
