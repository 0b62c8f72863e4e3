"""A made-up student who works through `interview drill --plain` beside a clock that moves only while they think."""

from pathlib import Path
from random import Random

from interview.core.memory import DEFAULT_MODEL, Memory, Rating
from interview.core.question import Kind
from interview.core.state import Phase
from interview.practice.sitting import Sitting
from tests.support.clock import FakeClock

# How often something never seen is known, how fast answers come beside par, and seconds to read what comes after.
KNOWN_BEFORE, PACE, READING = 0.6, (0.7, 1.15), 15


class Student:
    """Forgets as FSRS says, answers by the key or not at all, and rates as the program proposes."""

    def __init__(self, clock: FakeClock, seed: int = 7) -> None:
        self._clock = clock
        self._luck = Random(seed)
        self.memories: dict[str, Memory] = {}
        self._knows = False

    def sits(self, sitting: Sitting) -> "Seat":
        """In front of one sitting."""
        return Seat(self, sitting)

    def thinks(self, sitting: Sitting) -> bool:
        """Think about a question until it is answered; whether the answer is known."""
        day, question = sitting.tools.today().toordinal(), sitting.item.question
        memory = self.memories.get(question)
        chance = DEFAULT_MODEL.recall(day - memory.last_day, memory.stability) if memory else KNOWN_BEFORE
        self._knows = self._luck.random() < chance
        rating = Rating.GOOD if self._knows else Rating.AGAIN
        self.memories[question] = DEFAULT_MODEL.review(memory, rating, day)
        self._clock.pass_time(sitting.item.par * self._luck.uniform(*PACE))
        return self._knows

    def reads(self) -> None:
        """What comes after the answer."""
        self._clock.pass_time(READING)


class Seat:
    """The student's side of one sitting."""

    def __init__(self, student: Student, sitting: Sitting) -> None:
        self._student = student
        self._sitting = sitting
        self._knows = False

    def ask(self, _: str) -> str:
        """What is typed at a prompt."""
        phase = self._sitting.state.phase
        if phase is Phase.ASKING:
            self._knows = self._student.thinks(self._sitting)
            return self._answer()
        if phase is Phase.JUDGING:
            points = self._sitting.presented.question.key_points
            return " ".join(str(n) for n in range(1, len(points) + 1)) if self._knows else "0"
        self._student.reads()
        return ""

    def _answer(self) -> str:
        presented = self._sitting.presented
        question = presented.question
        if question.kind is Kind.EXPLAIN:
            return "in my own words"
        if not self._knows:
            return "give up"
        if question.kind is Kind.CODE:
            return f"submit {Path(question.path).parent / f'solution{question.suffix}'}"
        if question.kind is Kind.NUMERIC:
            return repr(presented.number)
        if question.kind is Kind.SHORT:
            return question.accept[0]
        right = [place for place, option in enumerate(question.options) if option.correct]
        return " ".join(map(presented.letter, right))
