"""From a response to a score, and from the evidence to a suggested rating."""

import ast
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from interview.core.memory import Rating
from interview.core.question import KeyPoint, Option

PASS_MARK = 0.6
# A full score; weighted shares of key points may sum to a hair below 1.
FULL_SCORE = 0.999
FULL_MARK = 0.8
# Slower than this many pars is a hard pass (SCHEDULING: derived from answer times of six learners).
SLOW = 1.5
# A learner's own 80th percentile is trusted from this many answers on.
OWN_TIMES_NEEDED = 20


class Mark(StrEnum):
    """A score in a word."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"


class UnreadableError(ValueError):
    """The response is not of the form asked for; it costs nothing and the message says what is accepted."""


def mark(score: float) -> Mark:
    """Right from a full score on, wrong below the pass mark, partly between."""
    if score >= FULL_SCORE:
        return Mark.RIGHT
    return Mark.PARTLY if score >= PASS_MARK else Mark.WRONG


def score_choice(options: Sequence[Option], picked: int) -> float:
    """1 for the key, else 0."""
    return float(options[picked].correct)


def score_multi(options: Sequence[Option], picked: Collection[int]) -> float:
    """Right picks less wrong picks, over the number of right options, never below 0: guessing all earns nothing."""
    hits = sum(options[i].correct for i in picked)
    return max(0.0, (2 * hits - len(picked)) / sum(option.correct for option in options))


def score_points(points: Sequence[KeyPoint], said: Collection[str]) -> float:
    """The weighted share of key points that were said."""
    return sum(p.weight for p in points if p.id in said) / sum(p.weight for p in points)


def score_number(got: float, want: float, rtol: float | None, atol: float | None) -> float:
    """1 within atol + rtol x |want|, else 0. NaN is never right."""
    return float(abs(got - want) <= (atol or 0.0) + (rtol or 0.0) * abs(want) + 1e-12 * abs(want))


def parse_number(text: str, unit: str = "") -> float:
    """Read 0.15, 1e-3, 15%, 15 %, 9/58, 0,15 or 1,000, with or without the unit; raises UnreadableError."""
    cleaned = text.strip().replace("−", "-").replace("\u00a0", " ")
    if unit and cleaned.lower().endswith(unit.lower()) and unit != "%":
        cleaned = cleaned[: -len(unit)].strip()
    match = re.fullmatch(r"(?P<top>[^/%]+)(?:/(?P<bottom>[^/%]+))?(?P<percent>\s*%)?", cleaned)
    if not match:
        raise UnreadableError("not a number: try 0.15, 15%, 9/58 or 1.5e-3")
    value = _plain_number(match["top"])
    if match["bottom"]:
        value = _divide(value, _plain_number(match["bottom"]))
    return value / 100 if match["percent"] else value


def same_short(response: str, accepted: Sequence[str]) -> bool:
    """Equal to an accepted form: as Python values where both parse as literals, else as normalised text."""
    return any(_same_form(response, form) for form in accepted)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a rating is suggested from. `own_slow`: the learner's 80th percentile in seconds, None if unknown."""

    score: float
    seconds: float
    par: float
    hints: int = 0
    gave_up: bool = False
    own_slow: float | None = None


def suggest_rating(evidence: Evidence) -> Rating:
    """Again for a fail, hard for a pass with help, in part or slowly, else good. Easy is only ever the user's word."""
    if evidence.gave_up or evidence.score < PASS_MARK:
        return Rating.AGAIN
    slow = evidence.seconds > max(SLOW * evidence.par, evidence.own_slow or 0.0)
    if evidence.hints or evidence.score < FULL_MARK or slow:
        return Rating.HARD
    return Rating.GOOD


def percentile_80(seconds: Sequence[float]) -> float | None:
    """The learner's own slow answer, or None while there are too few."""
    if len(seconds) < OWN_TIMES_NEEDED:
        return None
    return sorted(seconds)[int(0.8 * (len(seconds) - 1))]


def _plain_number(text: str) -> float:
    text = text.strip().replace(" ", "")
    if re.fullmatch(r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?", text):
        text = text.replace(",", "")
    elif "." not in text:
        text = text.replace(",", ".", 1)
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", text):
        raise UnreadableError("not a number: try 0.15, 15%, 9/58 or 1.5e-3")
    return float(text)


def _divide(top: float, bottom: float) -> float:
    if bottom == 0:
        raise UnreadableError("a fraction with 0 below it is no number")
    return top / bottom


def _same_form(response: str, form: str) -> bool:
    got, want = _literal(response), _literal(form)
    if got is not None and want is not None:
        return type(got) is type(want) and bool(got == want)
    return _normalised(response) == _normalised(form)


def _literal(text: str) -> object | None:
    """The value of a Python literal; None when it is none (the word None is text to us)."""
    try:
        return _listless(ast.literal_eval(text.strip()))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None


def _listless(value: object) -> object:
    if isinstance(value, list | tuple):
        return tuple(_listless(item) for item in value)
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _normalised(text: str) -> str:
    collapsed = " ".join(text.casefold().split()).rstrip(".")
    return re.sub(r"\s*([()\[\],:;=+*/-])\s*", r"\1", collapsed)
