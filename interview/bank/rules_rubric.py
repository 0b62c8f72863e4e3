"""Rules of `interview check` for the rubric of an explain question: its own texts must come out as they are meant.

Warnings, because the scorer compares words and an author may know better. Concepts of `must_any` count.
"""

from collections.abc import Iterator

from interview.bank.rules import Rule, listing
from interview.bank.scorer import load_scorer
from interview.bank.sheet import Sheet
from interview.core.keypoints import COVERED_FROM, suggest_point
from interview.core.measures import Heard, sought
from interview.core.question import Question

# A point that an example misses may be one that cannot be told, but rather not.
MISSING_BELOW = 0.5


def check_rubric(sheet: Sheet) -> None:
    """The model answer covers every point, prompt and misconceptions none, no point another, examples as stated."""
    for rule in (_answer, _prompt, _misconceptions, _distinct, _examples):
        rule(sheet)


def _answer(sheet: Sheet) -> None:
    for place, p in enumerate(_scores(sheet.question, Heard.of(sheet.question.answer))):
        if p < COVERED_FROM:
            sheet.add(Rule.ANSWER_MISSES, f"key_points[{place}]", p=_shown(p), least=COVERED_FROM)


def _prompt(sheet: Sheet) -> None:
    for place, p in _covered(sheet.question, sheet.question.prompt):
        sheet.add(Rule.PROMPT_COVERS, f"key_points[{place}]", p=p, least=COVERED_FROM)


def _misconceptions(sheet: Sheet) -> None:
    for number, misconception in enumerate(sheet.question.misconceptions):
        for place, p in _covered(sheet.question, misconception.text):
            where = f"misconceptions[{number}]"
            sheet.add(Rule.MISCONCEPTION_COVERS, where, point=_point(sheet, place), p=p, least=COVERED_FROM)


def _distinct(sheet: Sheet) -> None:
    for number, point in enumerate(sheet.question.key_points):
        for place, p in _covered(sheet.question, point.text):
            if place != number:
                where = f"key_points[{number}]"
                sheet.add(Rule.POINT_COVERS_POINT, where, point=_point(sheet, place), p=p, least=COVERED_FROM)


def _examples(sheet: Sheet) -> None:
    for number, example in enumerate(sheet.question.examples):
        scores = _scores(sheet.question, Heard.of(example.response, sheet.question.prompt))
        found = dict(zip((point.id for point in sheet.question.key_points), scores, strict=True))
        unheard = [_told(ident, found) for ident in example.covered if found[ident] < COVERED_FROM]
        overheard = [_told(ident, found) for ident in example.missing if found[ident] >= MISSING_BELOW]
        if unheard:
            sheet.add(Rule.EXAMPLE_UNHEARD, f"examples[{number}]", points=listing(unheard), least=COVERED_FROM)
        if overheard:
            sheet.add(Rule.EXAMPLE_OVERHEARD, f"examples[{number}]", points=listing(overheard), most=MISSING_BELOW)


def _covered(question: Question, response: str) -> Iterator[tuple[int, float]]:
    scores = _scores(question, Heard.of(response))
    return ((place, p) for place, p in enumerate(scores) if p >= COVERED_FROM)


def _scores(question: Question, heard: Heard) -> list[float]:
    """What repeats the prompt is dropped only where a candidate speaks: an author's text is taken as it stands."""
    scorer = load_scorer()
    points = sought(question.key_points, question.prompt, scorer.idf)
    return [suggest_point(scorer, point, heard).p for point in points]


def _point(sheet: Sheet, place: int) -> str:
    return sheet.question.key_points[place].id


def _told(ident: str, found: dict[str, float]) -> str:
    return f"{ident} ({_shown(found[ident]):.2f})"


def _shown(p: float) -> float:
    """Rounded down, so that what is below a bound does not look like it."""
    return int(100 * p) / 100
