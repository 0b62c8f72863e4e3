"""A question as one candidate meets it: numbers drawn, options shuffled, the key worked out."""

from dataclasses import dataclass
from hashlib import sha256

from interview.core.question import Kind, NumericMistake, Question
from interview.core.scoring import score_number
from interview.core.template import draw, evaluate, fill

LETTERS = "abcdefghi"


@dataclass(frozen=True, slots=True)
class Presented:
    """`order[i]` is the place in `question.options` of the option shown as letter i. `number` is a numeric key."""

    question: Question
    prompt: str
    why: str
    answer: str
    order: tuple[int, ...] = ()
    number: float | None = None
    values: tuple[tuple[str, float], ...] = ()

    def letter(self, option: int) -> str:
        """The letter an option of the file is shown under."""
        return LETTERS[self.order.index(option)]

    def option(self, letter: str) -> int:
        """The place in the file of the option shown under a letter; raises ValueError."""
        return self.order[LETTERS.index(letter)]


def present(question: Question, seed: int) -> Presented:
    """The same seed gives the same numbers and the same order."""
    if question.kind is Kind.NUMERIC:
        return _numeric(question, seed)
    return Presented(question, question.prompt, question.why, question.answer, _shuffled(question, seed))


def likely_mistake(presented: Presented, response: float) -> NumericMistake | None:
    """The wrong way that gives this number, if one is known."""
    q, values = presented.question, dict(presented.values)
    for mistake in q.mistakes:
        if score_number(response, evaluate(mistake.formula, values), q.rtol, q.atol):
            return mistake
    return None


def _numeric(question: Question, seed: int) -> Presented:
    values = draw(question.template, seed)
    number = evaluate(question.answer, values)
    shown = {**values, "answer": number}
    return Presented(
        question,
        fill(question.prompt, values) if question.template else question.prompt,
        fill(question.why, shown) if question.template else question.why,
        f"{number:.4g}",
        number=number,
        values=tuple(values.items()),
    )


def _shuffled(question: Question, seed: int) -> tuple[int, ...]:
    def key(place: int) -> bytes:
        return sha256(f"{seed}:{question.id}:{place}".encode()).digest()

    return tuple(sorted(range(len(question.options)), key=key))
