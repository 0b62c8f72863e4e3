"""Blueprints: BLUEPRINTS/*.yaml of every bank folder, read as strictly as questions."""

from collections.abc import Iterable
from pathlib import Path

from interview.bank.named import Named, load_named
from interview.bank.readers import Field, flag, many, one_of, record, slug, text, whole
from interview.core.blueprint import Blueprint, RoundPlan
from interview.core.question import Kind
from interview.core.scorecard import RUBRICS

FOLDER = "BLUEPRINTS"

_ROUND: dict[str, Field] = {
    "title": Field(text, required=True),
    "seconds": Field(whole(10, 4 * 3600), required=True),
    "count": Field(whole(1, 50), required=True),
    "kinds": Field(many(one_of([kind.value for kind in Kind], Kind))),
    "topics": Field(many(slug)),
    "concepts": Field(many(slug)),
    "tags": Field(many(slug)),
    "questions": Field(many(slug)),
    "rubric": Field(one_of(RUBRICS, str)),
    "follow_ups": Field(whole(0, 2)),
    "clarify": Field(flag),
}
_BLUEPRINT: dict[str, Field] = {
    "id": Field(slug, required=True),
    "title": Field(text, required=True),
    "rounds": Field(many(record(RoundPlan, _ROUND), 1, 12), required=True),
    "slack": Field(whole(0, 3600)),
    "about": Field(text),
}


def load_blueprints(folders: Iterable[Path]) -> Named[Blueprint]:
    """Read them all. A broken file is a problem, and the rest is used; of two with one id the first stays."""
    return load_named(folders, FOLDER, _BLUEPRINT, Blueprint, "blueprint")
