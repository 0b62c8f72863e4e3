"""`interview show`: one question as the candidate sees it, and on demand what the author knows."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from interview.cli import complete
from interview.cli.context import Context

if TYPE_CHECKING:
    from interview.core.present import Presented
    from interview.core.question import FollowUp, Question

SCHEMA = "interview.show/1"
# What a candidate does not see before answering.
_AUTHORS = (
    "answer",
    "why",
    "sources",
    "hints",
    "follow_ups",
    "accept",
    "verify",
    "mistakes",
    "example",
    "key_points",
    "misconceptions",
    "examples",
    "rubric",
    "clarify",
    "template",
)


@click.command()
@click.argument("ident", metavar="ID", shell_complete=complete.questions)
@click.option("--answer", is_flag=True, help="Also the key, the reason, hints, follow-ups and sources.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def command(ctx: Context, ident: str, answer: bool, as_json: bool) -> None:
    """Show one question; numbers of a template are one draw of many."""
    from interview.bank.load import load_bank
    from interview.core.present import present

    presented = present(load_bank(ctx.paths, ctx.bank_dirs).question(ident), seed=0)
    if as_json:
        import json

        click.echo(json.dumps(_record(presented, answer), ensure_ascii=False))
        return
    from interview.cli.output import print_markdown

    parts = [*_question(presented), *(_answer(presented) if answer else ())]
    print_markdown(ctx, "\n\n".join(part.rstrip() for part in parts))


def _record(presented: "Presented", answer: bool) -> dict[str, Any]:
    from dataclasses import asdict

    question = presented.question
    record = asdict(question) | {"prompt": presented.prompt}
    record["options"] = [asdict(o) if answer else {"text": o.text} for o in question.options]
    if _is_code(question):
        record["starter"] = _file(question, "starter")
        record["solution"] = _file(question, "solution") if answer else None
    if not answer:
        record = {key: value for key, value in record.items() if key not in (*_AUTHORS, "solution")}
    return {"schema": SCHEMA, **record}


def _question(presented: "Presented") -> Iterator[str]:
    q = presented.question
    yield f"# {q.title}"
    yield f"{q.id} · {q.kind} · {q.topic} · {q.level} · step {q.step} · par {q.par // 60}:{q.par % 60:02d}"
    yield presented.prompt
    if q.options:
        yield "\n".join(f"- {presented.letter(i)}) {q.options[i].text}" for i in presented.order)
    if q.unit:
        yield f"Unit: {q.unit}"
    if _is_code(q):
        yield _code(q, "starter")


def _answer(presented: "Presented") -> Iterator[str]:
    from interview.core.feedback import key_line

    q = presented.question
    yield "## Answer"
    yield _code(q, "solution") if _is_code(q) else key_line(presented) or q.answer
    yield from _mistakes(presented)
    if presented.why:
        yield f"## Why\n\n{presented.why}"
    yield from _list("Key points", [f"{point.text} ({point.weight})" for point in q.key_points])
    yield from _list("Misconceptions", [wrong.text for wrong in q.misconceptions])
    yield from _list("Ask first", q.clarify)
    yield from _list("Hints", [f"{place}. {hint}" for place, hint in enumerate(q.hints, 1)], bullet="")
    yield from _follow_ups(q.follow_ups)
    yield from _list("Sources", q.sources)


def _mistakes(presented: "Presented") -> Iterator[str]:
    from interview.core.template import FormulaError, evaluate, number

    q, values = presented.question, dict(presented.values)
    wrong = [f"{presented.letter(i)}) {q.options[i].mistake}" for i in presented.order if q.options[i].mistake]
    for mistake in q.mistakes:
        try:
            wrong.append(f"{number(evaluate(mistake.formula, values))}: {mistake.name}")
        except FormulaError:
            wrong.append(mistake.name)
    yield from _list("Mistakes", wrong)
    if len(q.accept) > 1:
        yield from _list("Also accepted", q.accept[1:])


def _follow_ups(follow_ups: "tuple[FollowUp, ...]") -> Iterator[str]:
    if follow_ups:
        yield "## Follow-ups"
    for follow_up in follow_ups:
        step: FollowUp | None = follow_up
        while step:
            yield f"**{step.prompt.strip()}**\n\n{step.answer}"
            step = step.then


def _list(title: str, items: "tuple[str, ...] | list[str]", bullet: str = "- ") -> Iterator[str]:
    """A heading and its items; lines of an item that holds code stay below it."""
    if items:
        lines = [bullet + item.rstrip().replace("\n", "\n" + " " * (len(bullet) or 3)) for item in items]
        yield f"## {title}\n\n" + "\n".join(lines)


def _is_code(question: "Question") -> bool:
    return bool(question.entry)


def _code(question: "Question", name: str) -> str:
    language = "sql" if question.suffix == ".sql" else "python"
    return f"```{language}\n{_file(question, name).rstrip()}\n```"


def _file(question: "Question", name: str) -> str:
    """A code file of an exercise, named without its ending; raises DataError."""
    from pathlib import Path

    from interview.errors import DataError

    path = Path(question.path).parent / (name + question.suffix)
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}", f"interview check {question.id}") from error
