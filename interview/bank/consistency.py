"""What must hold between the keys of one question before it can be asked."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import product
from math import prod

from interview.bank.rules import Report, Rule, listing, near
from interview.core.question import Kind, Option, Question
from interview.core.template import FormulaError, draw, evaluate, names, number, placeholders

DRAWS = 1000


def _one_key(question: Question, report: Report) -> None:
    keys = [option for option in question.options if option.correct]
    if not keys:
        report.at(Rule.NO_KEY_OPTION, "options")
    if len(keys) > 1:
        report.at(Rule.MANY_KEY_OPTIONS, "options", count=len(keys))


def _some_correct(question: Question, report: Report) -> None:
    if not any(option.correct for option in question.options):
        report.at(Rule.NONE_CORRECT, "options")
    for place, option in enumerate(question.options):
        if option.correct and option.mistake:
            report.at(Rule.RIGHT_WITH_MISTAKE, f"options[{place}]")


def _different_options(question: Question, report: Report) -> None:
    seen: set[str] = set()
    for place, option in enumerate(question.options):
        if _plain(option) in seen:
            report.at(Rule.SAME_OPTION, f"options[{place}]")
        seen.add(_plain(option))


def _plain(option: Option) -> str:
    return " ".join(option.text.casefold().split())


def _unique_ids(question: Question, report: Report) -> None:
    for where, ids in (
        ("key_points", [point.id for point in question.key_points]),
        ("misconceptions", [wrong.id for wrong in question.misconceptions]),
    ):
        for place, this in enumerate(ids):
            if this in ids[:place]:
                report.at(Rule.SAME_ID, f"{where}[{place}].id", id=this)


def _known_points(question: Question, report: Report) -> None:
    known = [point.id for point in question.key_points]
    for place, example in enumerate(question.examples):
        for side in ("covered", "missing"):
            for this in getattr(example, side):
                if this not in known:
                    report.at(Rule.UNKNOWN_POINT, f"examples[{place}].{side}", id=this, near=near(this, known))
        if both := sorted(set(example.covered) & set(example.missing)):
            report.at(Rule.BOTH_COVERED, f"examples[{place}]", ids=listing(both))


def _tolerance(question: Question, report: Report) -> None:
    if question.rtol is None and question.atol is None:
        report.at(Rule.NO_TOLERANCE, "answer")


def _formulas(question: Question, report: Report) -> None:
    formulas = [("answer", question.answer)]
    formulas += [(f"mistakes[{i}].formula", mistake.formula) for i, mistake in enumerate(question.mistakes)]
    for where, formula in formulas:
        _known_names(question, where, partial(names, formula), (), report)


def _shown_names(question: Question, report: Report) -> None:
    if question.template:
        _known_names(question, "prompt", partial(placeholders, question.prompt), (), report)
        _known_names(question, "why", partial(placeholders, question.why), ("answer",), report)


def _known_names(
    question: Question, where: str, used: Callable[[], Iterable[str]], extra: tuple[str, ...], report: Report
) -> None:
    known = [*question.template, *extra]
    try:
        unknown = sorted(set(used()) - set(known))
    except FormulaError as error:
        report.at(Rule.BAD_FORMULA, where, reason=str(error))
        return
    for word in unknown:
        shown = ", ".join(known) or "no names"
        report.at(Rule.UNKNOWN_NAME, where, name=word, near=near(word, known), names=shown)


def _example_names(question: Question, report: Report) -> None:
    wanted = [*question.template, "answer"]
    if question.example and set(question.example) != set(wanted):
        report.at(Rule.EXAMPLE_NAMES, "example", names=listing(wanted))


def _finite(question: Question, report: Report) -> None:
    """A draw without a result would end a drill; every draw is tried, or a thousand of very many."""
    if report.broken:
        return  # names that are not there have been told
    formulas = [("answer", question.answer)]
    formulas += [(f"mistakes[{i}].formula", mistake.formula) for i, mistake in enumerate(question.mistakes)]
    for where, formula in formulas:
        for values in _some_draws(question.template):
            try:
                evaluate(formula, values)
            except FormulaError as error:
                shown = ", ".join(f"{name} = {number(value)}" for name, value in values.items()) or "the only draw"
                report.at(Rule.NO_NUMBER, where, values=shown, reason=str(error))
                break


def _some_draws(template: Mapping[str, tuple[float, ...]]) -> Iterator[dict[str, float]]:
    if prod(map(len, template.values())) > DRAWS:
        yield from (draw(template, seed) for seed in range(DRAWS))
    else:
        yield from (dict(zip(template, values, strict=True)) for values in product(*template.values()))


CONSISTENT: dict[Kind, tuple[Callable[[Question, Report], None], ...]] = {
    Kind.CHOICE: (_one_key, _different_options),
    Kind.MULTI: (_some_correct, _different_options),
    Kind.NUMERIC: (_tolerance, _formulas, _shown_names, _example_names, _finite),
    Kind.EXPLAIN: (_unique_ids, _known_points),
}
