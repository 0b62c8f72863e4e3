"""Rules of `interview check` for choice, multi, numeric and explain questions."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations

from interview.bank.consistency import DRAWS
from interview.bank.rules import Rule, listing
from interview.bank.rules_rubric import check_rubric
from interview.bank.sheet import Sheet
from interview.core.question import KeyPoint, Kind
from interview.core.scoring import score_number
from interview.core.template import FormulaError, draw, evaluate, number

MAX_INSIDE = 0.05
MAX_POINT_WORDS = 25
# Phrasings that share this much of their words differ in order only.
SAME_WORDS = 0.75
_OPTION_COUNTS = {Kind.CHOICE: (3, 5), Kind.MULTI: (4, 6)}

_ALL_OR_NONE = re.compile(r"(all|none|both|neither)( of)?( the)? (above|these|those|others?|options|answers)\W*", re.I)
_NAMES_OPTION = re.compile(r"\b(option|answer|choice)s? \(?([A-F1-6]\b|above|below)|\b(first|last) option\b", re.I)


def check_kind(sheet: Sheet) -> None:
    """Every rule of the question's kind."""
    for rule in _OF_KIND.get(sheet.question.kind, ()):
        rule(sheet)


def _option_count(sheet: Sheet) -> None:
    kind, count = sheet.question.kind, len(sheet.question.options)
    low, high = _OPTION_COUNTS[kind]
    if not low <= count <= high:
        sheet.add(Rule.OPTION_COUNT, "options", count=count, kind=kind, low=low, high=high)


def _option_texts(sheet: Sheet) -> None:
    for place, option in enumerate(sheet.question.options):
        if _ALL_OR_NONE.fullmatch(option.text):
            sheet.add(Rule.ALL_OR_NONE, f"options[{place}]")
        if _NAMES_OPTION.search(f"{option.text}\n{option.mistake}"):
            sheet.add(Rule.NAMES_OPTION, f"options[{place}]")


def _multi_mistakes(sheet: Sheet) -> None:
    options = sheet.question.options
    for place, option in enumerate(options):
        if not option.correct and not option.mistake:
            sheet.add(Rule.NO_MISTAKE, f"options[{place}]")
    right = sum(option.correct for option in options)
    if right < 2 or right == len(options):
        sheet.add(Rule.UNBALANCED_MULTI, "options", right=right, wrong=len(options) - right)


def _example(sheet: Sheet) -> None:
    q = sheet.question
    if not q.template and not q.example:
        return
    if not q.example:
        values = draw(q.template, 0)
        shown = ", ".join(f"{name}: {number(value)}" for name, value in values.items())
        sheet.add(Rule.NO_EXAMPLE, "template", names=shown, answer=number(evaluate(q.answer, values)))
        return
    for name, choices in q.template.items():
        if q.example[name] not in choices:
            sheet.add(Rule.EXAMPLE_NOT_DRAWN, "example", name=name, value=number(q.example[name]))
    _compare_example(sheet)


def _compare_example(sheet: Sheet) -> None:
    q = sheet.question
    try:
        value = evaluate(q.answer, q.example)
    except FormulaError as error:
        sheet.add(Rule.NO_NUMBER, "answer", values="the example", reason=str(error))
        return
    if not score_number(q.example["answer"], value, q.rtol, q.atol):
        sheet.add(Rule.EXAMPLE_DIFFERS, "example", said=number(q.example["answer"]), value=number(value))


Draw = tuple[tuple[str, float], ...]


def _draws(sheet: Sheet) -> None:
    """The loader has tried every formula on these draws."""
    q, drawn = sheet.question, _drawn(sheet)
    answers = {values: evaluate(q.answer, dict(values)) for values in drawn}
    for place, mistake in enumerate(q.mistakes):
        inside = sum(
            count
            for values, count in drawn.items()
            if score_number(evaluate(mistake.formula, dict(values)), answers[values], q.rtol, q.atol)
        )
        _tell_inside(sheet, place, inside / DRAWS)


def _tell_inside(sheet: Sheet, place: int, share: float) -> None:
    if share > MAX_INSIDE:
        name = f"the mistake {sheet.question.mistakes[place].name!r}"
        line = sheet.report.line(f"mistakes[{place}].formula")
        sheet.report.add(Rule.MISTAKE_INSIDE, line, where=name, share=share, most=MAX_INSIDE)


def _drawn(sheet: Sheet) -> Counter[Draw]:
    """The different draws of a thousand seeds, with how often each comes."""
    template = sheet.question.template
    if not template:
        return Counter({(): DRAWS})
    return Counter(tuple(draw(template, seed).items()) for seed in range(DRAWS))


def _points(sheet: Sheet) -> None:
    points = sheet.question.key_points
    if not 2 <= len(points) <= 7:
        sheet.add(Rule.POINT_COUNT, "key_points", count=len(points))
    for place, point in enumerate(points):
        where = f"key_points[{place}]"
        if len(point.text.split()) > MAX_POINT_WORDS:
            sheet.add(Rule.LONG_POINT, f"{where}.text", count=len(point.text.split()), most=MAX_POINT_WORDS)
        if not 2 <= len(point.accept) <= 4:
            sheet.add(Rule.ACCEPT_COUNT, where, count=len(point.accept))
        _phrasings(sheet, where, point)


def _phrasings(sheet: Sheet, where: str, point: KeyPoint) -> None:
    phrasings = [(f"{where}.text", point.text)]
    phrasings += [(f"{where}.accept[{i}]", text) for i, text in enumerate(point.accept)]
    for (other, first), (here, second) in combinations(phrasings, 2):
        if overlap(_bag(first), _bag(second)) >= SAME_WORDS:
            sheet.add(Rule.SAME_PHRASING, here, other=other)


def _bag(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def overlap(first: set[str], second: set[str]) -> float:
    """The share of all their words that two texts have in common."""
    return len(first & second) / len(first | second) if first | second else 0.0


def _parts(sheet: Sheet) -> None:
    asked, count = sheet.question.prompt.count("?"), len(sheet.question.key_points)
    if asked > count:
        sheet.add(Rule.PART_WITHOUT_POINT, "prompt", asked=asked, count=count)


def _examples(sheet: Sheet) -> None:
    q = sheet.question
    if not q.examples:
        return  # a missing key has its own warning
    for what in _lacking(sheet):
        sheet.add(Rule.WANTED_EXAMPLE, "examples", what=what)


def _lacking(sheet: Sheet) -> Iterator[str]:
    every = {point.id for point in sheet.question.key_points}
    covered = [set(example.covered) for example in sheet.question.examples]
    if every not in covered:
        yield "a full answer (covered: " + listing(sorted(every)) + ")"
    if not any(part and part < every for part in covered):
        yield "a partial answer"
    if all(covered):
        yield "a confident and wrong answer (covered: none)"


_OF_KIND: dict[Kind, tuple[Callable[[Sheet], None], ...]] = {
    Kind.CHOICE: (_option_count, _option_texts),
    Kind.MULTI: (_option_count, _option_texts, _multi_mistakes),
    Kind.NUMERIC: (_example, _draws),
    Kind.EXPLAIN: (_points, _parts, _examples, check_rubric),
}
