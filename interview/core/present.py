"""A question as one candidate meets it: numbers drawn, options shuffled, the key worked out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from interview.core.blueprint import chain
from interview.core.project import Project, fill_project
from interview.core.question import KeyPoint, Kind, NumericMistake, Question
from interview.core.scorecard import FOLLOW_UPS, Part
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


# The tag of exercises whose starter has faults.
BUG_HUNT = "bug-hunt"
CLARIFY = """\
{first}

Before you write code: what would you ask, and what would you assume?
One line for each; the full task comes next."""


def present(question: Question, seed: int, part: Part = Part.QUESTION, projects: Sequence[Project] = ()) -> Presented:
    """The same seed gives the same numbers and the same order. A part is met as an explanation of its own.

    `projects` are the candidate's own, which questions about own work name.
    """
    if question.own_project:
        question = replace(question, prompt=fill_project(question.prompt, projects, seed))
    if part is Part.CLARIFY:
        return _clarify(question)
    if part in FOLLOW_UPS:
        return _follow_up(question, present(question, seed), FOLLOW_UPS.index(part))
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


def _clarify(question: Question) -> Presented:
    """Only how the task begins: the rest would answer what is to be asked."""
    prompt = CLARIFY.format(first=_beginning(question))
    return _explained(question, prompt, "\n".join(f"- {item}" for item in question.clarify), question.clarify)


def _beginning(question: Question) -> str:
    """The first paragraph; after a colon of a bug hunt also what was seen, of other tasks a sign that more follows."""
    first, _, rest = question.prompt.strip().partition("\n\n")
    if not first.endswith(":"):
        return first
    if BUG_HUNT in question.tags:
        return "\n\n".join([first, rest.partition("\n\n")[0]])
    return f"{first} …"


def _follow_up(question: Question, whole: Presented, depth: int) -> Presented:
    steps = chain(question)
    asked = steps[min(depth, len(steps) - 1)] if steps else None
    if asked is None:  # an edit of the bank took it away
        return _explained(question, "(the bank no longer has this follow-up)", "", ("answered it",))
    prompt = f"**Interviewer:** {asked.prompt.strip()}\n\nThe question was:\n\n{whole.prompt.strip()}"
    return _explained(question, prompt, asked.answer, asked.points or (asked.answer,))


def _explained(question: Question, prompt: str, answer: str, points: tuple[str, ...]) -> Presented:
    key_points = tuple(KeyPoint(f"p{number}", text, 1) for number, text in enumerate(points, 1))
    asked = replace(
        question, kind=Kind.EXPLAIN, prompt=prompt, answer=answer, why="", key_points=key_points,
        hints=(), options=(), follow_ups=(), misconceptions=(), examples=(),
    )  # fmt: skip
    return Presented(asked, prompt, "", answer)


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
