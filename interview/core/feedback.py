"""What is said after an answer: the chosen mistake first, then the key, then the reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from interview.core.present import LETTERS, Presented, likely_mistake
from interview.core.question import Kind
from interview.core.scoring import (
    Mark,
    UnreadableError,
    mark,
    parse_number,
    same_short,
    score_choice,
    score_multi,
    score_number,
)


@dataclass(frozen=True, slots=True)
class Feedback:
    """`notes` answer what was chosen or typed; `key` is the right answer in a line, empty where the screen marks it."""

    mark: Mark
    notes: tuple[str, ...]
    key: str
    why: str


def score_response(presented: Presented, response: str) -> float | None:
    """0 to 1 for the kinds a program can judge, None for an explanation. Raises UnreadableError."""
    question = presented.question
    match question.kind:
        case Kind.CHOICE:
            return score_choice(question.options, int(response))
        case Kind.MULTI:
            return score_multi(question.options, picked_options(response))
        case Kind.NUMERIC:
            return _score_numeric(presented, response)
        case Kind.SHORT:
            return float(same_short(response, question.accept or (question.answer,)))
        case _:
            return None


def read_response(presented: Presented, text: str) -> str:
    """The response to store for what was typed or picked; raises UnreadableError with what is accepted.

    Choices are typed as letters in the shuffled order and stored as places in the file, so that a later look back
    does not depend on the order.
    """
    match presented.question.kind:
        case Kind.CHOICE:
            return str(_one_letter(presented, text))
        case Kind.MULTI:
            return ",".join(map(str, _letters(presented, text)))
        case Kind.NUMERIC:
            parse_number(text, presented.question.unit)
            return text.strip()
        case _:
            if not text.strip():
                raise UnreadableError("type an answer first")
            return text.strip()


def kept_response(presented: Presented, text: str) -> str:
    """What to store of a response that is not scored: as `read_response`, but nothing written is refused."""
    try:
        return read_response(presented, text)
    except UnreadableError:
        return "" if presented.order else text.strip()


def picked_options(response: str) -> list[int]:
    """The options of a stored multi response."""
    return [int(part) for part in response.split(",") if part]


def feedback(presented: Presented, response: str, score: float) -> Feedback:
    """What to say about a response that was scored."""
    return Feedback(mark(score), tuple(_notes(presented, response, score)), key_line(presented), presented.why)


def key_line(presented: Presented) -> str:
    """The right answer in one line; empty for explanations and code, which show theirs at length."""
    question = presented.question
    match question.kind:
        case Kind.CHOICE | Kind.MULTI:
            right = [i for i in presented.order if question.options[i].correct]
            return "; ".join(f"{presented.letter(i)} {question.options[i].text}" for i in right)
        case Kind.NUMERIC:
            return f"{presented.answer}{_tolerance(presented)}{_unit(question.unit)}"
        case Kind.SHORT:
            return (question.accept or (question.answer,))[0]
        case _:
            return ""


def response_line(presented: Presented, response: str) -> str:
    """What the candidate answered, as they saw it."""
    options = presented.question.options
    if not response:
        return "no answer"
    if presented.question.kind in (Kind.CHOICE, Kind.MULTI):
        return "; ".join(f"{presented.letter(i)} {options[i].text}" for i in picked_options(response))
    return response


def _notes(presented: Presented, response: str, score: float) -> list[str]:
    question = presented.question
    if question.kind in (Kind.CHOICE, Kind.MULTI):
        return _option_notes(presented, picked_options(response))
    if question.kind is Kind.NUMERIC and not score and response:
        return _numeric_notes(presented, response)
    return []


def _numeric_notes(presented: Presented, response: str) -> list[str]:
    try:
        wrong = likely_mistake(presented, parse_number(response, presented.question.unit))
    except UnreadableError:  # half a number, before giving up
        return []
    return [f"This is the result of: {wrong.name}."] if wrong else []


def _option_notes(presented: Presented, picked: Sequence[int]) -> list[str]:
    options = presented.question.options
    wrong = [f"{presented.letter(i)}: {options[i].mistake}" for i in picked if not options[i].correct]
    if presented.question.kind is Kind.CHOICE:
        return [options[i].mistake for i in picked if not options[i].correct]
    missed = [presented.letter(i) for i in presented.order if options[i].correct and i not in picked]
    return wrong + ([f"Not picked, but right: {', '.join(missed)}"] if missed and picked else [])


def _score_numeric(presented: Presented, response: str) -> float:
    question = presented.question
    got = parse_number(response, question.unit)
    assert presented.number is not None  # noqa: S101  # a numeric question always has one
    return score_number(got, presented.number, question.rtol, question.atol)


def _one_letter(presented: Presented, text: str) -> int:
    letters = _letters(presented, text)
    if len(letters) != 1:
        raise UnreadableError(f"answer with one letter, a to {LETTERS[len(presented.order) - 1]}")
    return letters[0]


def _letters(presented: Presented, text: str) -> list[int]:
    """Letters or numbers, with or without spaces and commas."""
    last = LETTERS[len(presented.order) - 1]
    picked = set()
    for sign in text.lower().replace(",", " ").replace(" ", ""):
        letter = LETTERS[int(sign) - 1] if sign in "123456789" else sign
        if not "a" <= letter <= last:
            raise UnreadableError(f"answer with letters, a to {last}")
        picked.add(presented.option(letter))
    if not picked:
        raise UnreadableError("choose a letter first")
    return sorted(picked)


def _tolerance(presented: Presented) -> str:
    question, number = presented.question, presented.number or 0.0
    width = (question.atol or 0.0) + (question.rtol or 0.0) * abs(number)
    return f" ± {width:.2g}" if width else ""


def _unit(unit: str) -> str:
    return f" {unit}" if unit else ""
