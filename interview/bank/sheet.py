"""A question with the lines of its file, as the rules of `interview check` see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from interview.bank.load import Bank
from interview.bank.merge import shown_path
from interview.bank.rules import Report, Rule
from interview.bank.schema import read_question
from interview.core.question import FollowUp, Kind, Question


@dataclass(slots=True)
class Sheet:
    """Rules add to the report; `folder` is that of an exercise."""

    question: Question
    report: Report

    @property
    def folder(self) -> Path:
        """Where the files of an exercise are."""
        return Path(self.question.path).parent

    def add(self, rule: Rule, where: str, /, **facts: object) -> None:
        """Keep a problem at a place of the question's file."""
        self.report.at(rule, where, **facts)

    def in_file(self, name: str, line: int, rule: Rule, /, **facts: object) -> None:
        """Keep a problem of another file of the exercise."""
        self.report.problems.append(rule.problem(shown_path(self.folder / name), line, **facts))

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every text for people, with its place."""
        q = self.question
        yield from (("title", q.title), ("prompt", q.prompt), ("why", q.why))
        if q.kind is not Kind.NUMERIC:
            yield "answer", q.answer
        yield from ((f"hints[{i}]", hint) for i, hint in enumerate(q.hints))
        yield from ((f"options[{i}].text", option.text) for i, option in enumerate(q.options))
        yield from ((f"options[{i}].mistake", option.mistake) for i, option in enumerate(q.options))
        yield from ((f"key_points[{i}].text", point.text) for i, point in enumerate(q.key_points))
        yield from ((f"clarify[{i}]", text) for i, text in enumerate(q.clarify))
        yield from ((f"rubric[{i}]", text) for i, text in enumerate(q.rubric))
        for where, follow_up in self.follow_ups():
            yield f"{where}.prompt", follow_up.prompt
            yield f"{where}.answer", follow_up.answer

    def follow_ups(self) -> Iterator[tuple[str, FollowUp]]:
        """Both levels of follow-ups, with their places."""
        for place, first in enumerate(self.question.follow_ups):
            yield f"follow_ups[{place}]", first
            if first.then:
                yield f"follow_ups[{place}].then", first.then


def sheets(bank: Bank) -> list[Sheet]:
    """Every usable question, read again for its lines."""
    return [_sheet(question) for question in bank.questions.values()]


def _sheet(question: Question) -> Sheet:
    path = PurePath(question.path)
    report = Report(shown_path(Path(path)))
    read_question(Path(path).read_bytes(), path, report)
    report.problems.clear()  # the loader has told them
    return Sheet(question, report)
