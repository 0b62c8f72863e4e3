"""`interview list`: questions or topics."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from interview.cli.context import Context
from interview.errors import UsageError

if TYPE_CHECKING:
    from interview.bank.load import Bank
    from interview.core.question import Entry, Topic


@dataclass(frozen=True, slots=True)
class Listing:
    """One list in both forms: `records` for the JSON document under `key`, `rows` for people."""

    schema: str
    key: str
    records: Sequence[dict[str, Any]]
    head: Sequence[str]
    rows: Sequence[Sequence[str | int]]


@click.command()
@click.argument("what", default="questions", metavar="[questions|topics]")
@click.option("-t", "--topic", "topics", multiple=True, metavar="TOPIC", help="Only this topic or area; repeatable.")
@click.option("-k", "--kind", "kinds", multiple=True, metavar="KIND,...", help="Only these kinds.")
@click.option("-l", "--level", "levels", multiple=True, metavar="LEVEL,...", help="Only these levels.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(
    ctx: Context,
    what: str,
    topics: tuple[str, ...],
    kinds: tuple[str, ...],
    levels: tuple[str, ...],
    as_json: bool,
) -> None:
    """List questions or topics.

    Topics come with how many questions there are of how many the syllabus
    plans for the first release.
    """
    from interview.bank.load import load_bank

    if what not in LISTERS:
        raise UsageError(f"{what!r} cannot be listed", f"interview list takes {' or '.join(LISTERS)}")
    bank = load_bank(ctx.paths, ctx.bank_dirs)
    entries = bank.select(_words(topics), _words(kinds), _words(levels))
    _print(ctx, LISTERS[what](bank, entries, _words(topics)), as_json)


def _words(values: Collection[str]) -> list[str]:
    return [word.strip() for value in values for word in value.split(",") if word.strip()]


def _print(ctx: Context, listing: Listing, as_json: bool) -> None:
    if as_json:
        import json

        click.echo(json.dumps({"schema": listing.schema, listing.key: listing.records}, ensure_ascii=False))
        return
    from interview.cli.output import print_table

    print_table(ctx, listing.head, listing.rows)


def _questions(bank: "Bank", entries: "Sequence[Entry]", _topics: Collection[str]) -> Listing:
    return Listing(
        "interview.list/1",
        "questions",
        [_question_record(entry, bank) for entry in entries],
        ("id", "kind", "topic", "level", "step", "min", "title"),
        [(e.id, e.kind.value, e.topic, e.level.value, e.step, f"{e.par / 60:.1f}", e.title) for e in entries],
    )


def _question_record(entry: "Entry", bank: "Bank") -> dict[str, Any]:
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "topic": entry.topic,
        "area": bank.area_of(entry.topic),
        "title": entry.title,
        "level": entry.level.value,
        "step": entry.step,
        "par": entry.par,
        "concept": entry.concept,
        "elements": list(entry.elements),
    }


def _topics(bank: "Bank", entries: "Sequence[Entry]", chosen: Collection[str]) -> Listing:
    from interview.core.question import Kind

    exercises = Counter(entry.topic for entry in entries if entry.kind is Kind.CODE)
    concepts = Counter(entry.topic for entry in entries if entry.kind is not Kind.CODE)
    topics = [t for t in _every_topic(bank) if not chosen or t.id in chosen or t.area in chosen]
    records = [_topic_record(topic, concepts[topic.id], exercises[topic.id]) for topic in topics]
    head = ("topic", "area", "priority", "concepts", "exercises", "title")
    return Listing("interview.topics/1", "topics", records, head, [_topic_row(record) for record in records])


def _every_topic(bank: "Bank") -> "list[Topic]":
    """The syllabus, then topics that only the questions know."""
    from interview.core.question import Topic

    known = dict(bank.syllabus.topics)
    for entry in bank.index:
        known.setdefault(entry.topic, Topic(entry.topic, entry.topic, bank.area_of(entry.topic)))
    return list(known.values())


def _topic_record(topic: "Topic", concepts: int, exercises: int) -> dict[str, Any]:
    return {
        "id": topic.id,
        "title": topic.title,
        "area": topic.area,
        "priority": topic.priority,
        "concepts": concepts,
        "exercises": exercises,
        "first": {"concepts": topic.concepts, "exercises": topic.exercises},
    }


def _topic_row(record: dict[str, Any]) -> tuple[str, ...]:
    counts = [f"{record[what]}/{record['first'][what]}" for what in ("concepts", "exercises")]
    return (record["id"], record["area"], record["priority"], *counts, record["title"])


LISTERS: "dict[str, Callable[[Bank, Sequence[Entry], Collection[str]], Listing]]" = {
    "questions": _questions,
    "topics": _topics,
}
