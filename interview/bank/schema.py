"""The keys of a question file: which exist, how each is read, for which kinds. see docs/question-format.md."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from interview.bank.consistency import CONSISTENT
from interview.bank.readers import (
    Field,
    block,
    choices,
    day,
    entry,
    flag,
    many,
    number,
    one_of,
    optional_text,
    pairs,
    read_fields,
    record,
    slug,
    text,
    whole,
)
from interview.bank.rules import Report, Rule, near
from interview.bank.yaml import Node, read_yaml
from interview.core.question import (
    Example,
    FollowUp,
    KeyPoint,
    Kind,
    Level,
    Limits,
    Misconception,
    NumericMistake,
    Option,
    Question,
    Rules,
    Waiver,
)
from interview.core.template import CONSTANTS, FUNCTIONS

_SECOND: dict[str, Field] = {
    "prompt": Field(block, required=True),
    "answer": Field(block, required=True),
    "points": Field(many(text)),
}
FOLLOW_UP: dict[str, Field] = {**_SECOND, "then": Field(record(FollowUp, _SECOND))}
CHOICE_OPTION: dict[str, Field] = {"text": Field(text, required=True), "mistake": Field(text)}
MULTI_OPTION: dict[str, Field] = {**CHOICE_OPTION, "correct": Field(flag)}
KEY_POINT: dict[str, Field] = {
    "id": Field(slug, required=True),
    "text": Field(text, required=True),
    "weight": Field(whole(1, 3)),
    "accept": Field(many(text)),
    "must_any": Field(many(many(text, 1))),
}
MISCONCEPTION: dict[str, Field] = {"id": Field(slug, required=True), "text": Field(text, required=True)}
EXAMPLE: dict[str, Field] = {
    "response": Field(block, required=True),
    "covered": Field(many(slug)),
    "missing": Field(many(slug)),
}
MISTAKE: dict[str, Field] = {"name": Field(text, required=True), "formula": Field(text, required=True)}
LIMITS: dict[str, Field] = {"seconds": Field(number(0.01, 60)), "memory_mb": Field(whole(16, 4096))}
RULES: dict[str, Field] = {
    "forbid": Field(many(text)),
    "loops": Field(one_of(["allowed", "discouraged", "forbidden"])),
}
WAIVER: dict[str, Field] = {"edit": Field(text, required=True), "reason": Field(text, required=True)}

COMMON: dict[str, Field] = {
    "id": Field(slug, required=True),
    "kind": Field(one_of([kind.value for kind in Kind], Kind), required=True),
    "title": Field(text, required=True),
    "topic": Field(slug, required=True),
    "concept": Field(slug),
    "elements": Field(many(slug)),
    "level": Field(one_of([level.value for level in Level], Level), required=True),
    "step": Field(whole(1, 4), required=True),
    "par": Field(whole(5, 7200), required=True),
    "revision": Field(whole(1, 999)),
    "replaces": Field(slug),
    "prerequisites": Field(many(slug)),
    "tags": Field(many(slug)),
    "prompt": Field(block, required=True),
    "why": Field(block),
    "hints": Field(many(text, 1, 3)),
    "follow_ups": Field(many(record(FollowUp, FOLLOW_UP))),
    "sources": Field(many(text)),
    "reviewed": Field(day),
}


def _template_name(word: str, node: Node, report: Report) -> None:
    if not word.isidentifier() or not word.isascii() or word in {*FUNCTIONS, *CONSTANTS, "answer"}:
        report.add(Rule.BAD_TEMPLATE_NAME, node.line, name=word)


def _choice_option(**values: str) -> Option:
    return Option(text=values["text"], correct="mistake" not in values, mistake=values.get("mistake", ""))


def _multi_option(**values: Any) -> Option:
    return Option(text=values["text"], correct=values.get("correct", False), mistake=values.get("mistake", ""))


_ANSWER = Field(block, required=True)
_VERIFY = Field(block)
OF_KIND: dict[Kind, dict[str, Field]] = {
    Kind.CHOICE: {
        "options": Field(many(record(_choice_option, CHOICE_OPTION), 2, 9), required=True),
        "verify": _VERIFY,
        "answer": _ANSWER,
    },
    Kind.MULTI: {
        "options": Field(many(record(_multi_option, MULTI_OPTION), 2, 9), required=True),
        "verify": _VERIFY,
        "answer": _ANSWER,
    },
    Kind.SHORT: {"accept": Field(many(text, 1), required=True), "verify": _VERIFY, "answer": _ANSWER},
    Kind.NUMERIC: {
        "template": Field(pairs(choices, _template_name)),
        "rtol": Field(number(0, 1)),
        "atol": Field(number(0)),
        "unit": Field(optional_text),
        "mistakes": Field(many(record(NumericMistake, MISTAKE))),
        "example": Field(pairs(number())),
        "answer": Field(text, required=True),
    },
    Kind.EXPLAIN: {
        "answer": _ANSWER,
        "key_points": Field(many(record(KeyPoint, KEY_POINT), 1, 12), required=True),
        "misconceptions": Field(many(record(Misconception, MISCONCEPTION))),
        "examples": Field(many(record(Example, EXAMPLE))),
        "own_project": Field(flag),
    },
    Kind.CODE: {
        "entry": Field(entry, required=True),
        "limits": Field(record(Limits, LIMITS), required=True),
        "rules": Field(record(Rules, RULES)),
        "rubric": Field(many(text)),
        "clarify": Field(many(text)),
        "extends": Field(slug),
        "mutants": Field(many(record(Waiver, WAIVER))),
    },
}


def keys_of(kind: Kind) -> dict[str, Field]:
    """Every key a question of this kind may have."""
    return COMMON | OF_KIND[kind]


def read_question(data: bytes, path: PurePath, report: Report) -> Question | None:
    """The question in a file's bytes; None, and problems in the report, where it cannot be asked.

    `path` gives the id and the topic that are expected: <topic>/<id>.yaml or <topic>/<id>/question.yaml.
    """
    node = read_yaml(data, report)
    if node is None:
        return None
    if not isinstance(node.value, dict):
        report.add(Rule.NOT_A_MAPPING, node.line)
        return None
    values = read_fields(node, "", _keys(node.value), report)
    _refuse_unknown_keys(node.value, report)
    _compare_with_path(values, path, report)
    if report.broken:
        return None
    question = Question(**values)
    for consistent in CONSISTENT.get(question.kind, ()):
        consistent(question, report)
    return None if report.broken else question


def _keys(found: Mapping[str, Node]) -> dict[str, Field]:
    kind = _kind(found)
    return keys_of(kind) if kind else COMMON


def _kind(found: Mapping[str, Node]) -> Kind | None:
    raw = found["kind"].raw if "kind" in found else ""
    return Kind(raw) if raw in {kind.value for kind in Kind} else None


def _refuse_unknown_keys(found: Mapping[str, Node], report: Report) -> None:
    kind = _kind(found)
    known = keys_of(kind) if kind else {key for k in Kind for key in keys_of(k)}
    for key, node in found.items():
        if key in known:
            continue
        others = [k.value for k in Kind if key in OF_KIND[k]]
        if others and kind:
            report.add(Rule.WRONG_KIND_KEY, node.line, key=key, kind=kind, kinds=", ".join(others))
        else:
            report.add(Rule.UNKNOWN_KEY, node.line, key=key, near=near(key, known))


def _compare_with_path(values: Mapping[str, Any], path: PurePath, report: Report) -> None:
    place = path.parent if path.name == "question.yaml" else path.with_suffix("")
    if values.get("id", place.name) != place.name:
        report.at(Rule.ID_DIFFERS, "id", id=values["id"], name=place.name)
    if values.get("topic", place.parent.name) != place.parent.name:
        report.at(Rule.TOPIC_DIFFERS, "topic", topic=values["topic"], folder=place.parent.name)
