"""`interview list`: questions, topics, sessions or blueprints."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from interview.cli import complete
from interview.cli.context import Context
from interview.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    from interview.bank.load import Bank
    from interview.core.question import Entry, Topic
    from interview.practice.tools import Tools

FLAGGED_EMPTY = "nothing is flagged: in a drill # writes a note, ! disputes a key"
DUE_EMPTY = "no question is due"
TOPICS_LEGEND = "concepts, exercises: in the bank / planned for the first release"


@dataclass(frozen=True, slots=True)
class Listing:
    """One list in both forms: `records` for the JSON document under `key`, `rows` for people.

    `legend` explains the columns of `head` that need it; `empty` is said where there are no rows.
    """

    schema: str
    key: str
    records: Sequence[dict[str, Any]]
    head: Sequence[str]
    rows: Sequence[Sequence[str | int]]
    legend: str = ""
    empty: str = "no question fits"


@click.command()
@click.argument(
    "what", default="questions", metavar="[questions|topics|sessions|blueprints]", shell_complete=complete.listed
)
@click.option(
    "-t",
    "--topic",
    "topics",
    multiple=True,
    metavar="TOPIC",
    shell_complete=complete.topics,
    help="Only this topic or area; repeatable.",
)
@click.option(
    "-k", "--kind", "kinds", multiple=True, metavar="KIND,...", shell_complete=complete.kinds, help="Only these kinds."
)
@click.option(
    "-l",
    "--level",
    "levels",
    multiple=True,
    metavar="LEVEL,...",
    shell_complete=complete.levels,
    help="Only these levels.",
)
@click.option("--due", is_flag=True, help="Only questions that are due.")
@click.option("--flagged", is_flag=True, help="Only questions you disputed or wrote a note on.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(
    ctx: Context,
    what: str,
    due: bool,
    flagged: bool,
    topics: tuple[str, ...],
    kinds: tuple[str, ...],
    levels: tuple[str, ...],
    as_json: bool,
) -> None:
    """List questions, topics, past sessions or the blueprints of mocks.

    Topics come with how many questions there are of how many the syllabus
    plans for the first release.
    """
    from interview.cli.session import open_tools

    if what not in WHAT:
        raise UsageError(
            f"{what!r} cannot be listed{did_you_mean(what, WHAT)}", f"interview list takes {', '.join(WHAT)}"
        )
    with open_tools(ctx) as tools:
        if what == "sessions":
            _print(ctx, _sessions(ctx, tools), as_json)
        elif what == "blueprints":
            _print(ctx, _blueprints(ctx, tools), as_json)
        else:
            entries = tools.bank.select(_words(topics), _words(kinds), _words(levels))
            if due or flagged:
                wanted = _due(tools, entries) if due else tools.store.disputed() | tools.store.notes().keys()
                entries = [entry for entry in entries if entry.id in wanted]
            found = LISTERS[what](tools.bank, entries, _words(topics))
            _print(ctx, replace(found, empty=FLAGGED_EMPTY if flagged else DUE_EMPTY if due else found.empty), as_json)
            if flagged and not as_json:
                _print_notes(tools, entries)


def _print_notes(tools: "Tools", entries: "Sequence[Entry]") -> None:
    notes, disputed = tools.store.notes(), tools.store.disputed()
    for entry in entries:
        for text in notes.get(entry.id, ()):
            click.echo(f"{entry.id}: {text}")
        if entry.id in disputed:
            click.echo(f"{entry.id}: disputed; back with: interview unflag {entry.id}")


def _due(tools: "Tools", entries: "Sequence[Entry]") -> "set[str]":
    from interview.practice.lookback import scheduled

    today = tools.today().toordinal()
    return {name for name, memory in scheduled(tools, entries).items() if memory.due <= today}


def _words(values: Collection[str]) -> list[str]:
    return [word.strip() for value in values for word in value.split(",") if word.strip()]


def _print(ctx: Context, listing: Listing, as_json: bool) -> None:
    if as_json:
        import json

        click.echo(json.dumps({"schema": listing.schema, listing.key: listing.records}, ensure_ascii=False))
        return
    if not listing.rows:
        ctx.warn(listing.empty)
        return
    from interview.cli.output import print_table

    print_table(ctx, listing.head, listing.rows, listing.legend)


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
    topics = [t for t in _every_topic(bank) if not chosen or t.id in chosen or t.area in chosen]
    records = [_topic_record(topic, [e for e in entries if e.topic == topic.id]) for topic in topics]
    head = ("topic", "area", "priority", "concepts", "exercises", "title")
    rows = [_topic_row(record) for record in records]
    return Listing("interview.topics/1", "topics", records, head, rows, legend=TOPICS_LEGEND)


def _every_topic(bank: "Bank") -> "list[Topic]":
    """The syllabus, then topics that only the questions know."""
    from interview.core.question import Topic

    known = dict(bank.syllabus.topics)
    for entry in bank.index:
        known.setdefault(entry.topic, Topic(entry.topic, entry.topic, bank.area_of(entry.topic)))
    return list(known.values())


def _topic_record(topic: "Topic", entries: "Sequence[Entry]") -> dict[str, Any]:
    from interview.core.question import Kind

    exercises = sum(entry.kind is Kind.CODE for entry in entries)
    concepts = len(entries) - exercises
    return {
        "id": topic.id,
        "title": topic.title,
        "area": topic.area,
        "priority": topic.priority,
        "concepts": concepts,
        "exercises": exercises,
        "first": {"concepts": topic.concepts, "exercises": topic.exercises},
        "kinds": dict(Counter(entry.kind.value for entry in entries)),
        "levels": dict(Counter(entry.level.value for entry in entries)),
        "steps": dict(sorted(Counter(str(entry.step) for entry in entries).items())),
    }


def _topic_row(record: dict[str, Any]) -> tuple[str, ...]:
    counts = [f"{record[what]}/{record['first'][what]}" for what in ("concepts", "exercises")]
    return (record["id"], record["area"], record["priority"], *counts, record["title"])


def _sessions(ctx: Context, tools: "Tools") -> Listing:
    from interview.report.documents import sessions_document
    from interview.report.words import mmss

    for line in tools.store.problems():
        ctx.warn(line)
    summaries = tools.store.summaries()
    document = sessions_document(summaries)
    rows = [
        (
            *(
                s.session.id,
                s.session.day,
                s.session.mode,
                f"{s.answers}/{s.session.items}",
                "–" if s.right is None else s.right,
            ),
            *(f"{mmss(s.seconds)}/{mmss(s.par)}", s.hints),
            f"{s.session.score:.1f}" if s.session.score is not None else "" if s.session.finished else "left",
        )
        for s in summaries
    ]
    head = ("session", "day", "kind", "done", "right", "time/par", "hints", "score")
    return Listing(
        *(document["schema"], "sessions", document["sessions"], head, rows),
        legend="time/par: on the answers alone / expected for them; score: of a mock, 1 to 5",
        empty="there is no session yet: interview drill",
    )


def _blueprints(ctx: Context, tools: "Tools") -> Listing:
    from interview.bank.blueprints import load_blueprints

    found = load_blueprints(tools.bank.folders)
    for problem in found.problems:
        ctx.warn(str(problem))
    plans = found.values()
    records = [
        {"id": p.id, "title": p.title, "seconds": p.seconds, "rounds": [asdict(part) for part in p.rounds]}
        for p in plans
    ]
    rows = [(p.id, f"{p.seconds / 60:.0f} min", len(p.rounds), sum(r.count for r in p.rounds), p.title) for p in plans]
    return Listing(
        "interview.blueprints/1", "blueprints", records, ("id", "time", "rounds", "questions", "title"), rows
    )


WHAT = ("questions", "topics", "sessions", "blueprints")
LISTERS: "dict[str, Callable[[Bank, Sequence[Entry], Collection[str]], Listing]]" = {
    "questions": _questions,
    "topics": _topics,
}
