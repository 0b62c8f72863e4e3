"""What a question is, once read and checked: plain values, no files."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    MULTI = "multi"
    NUMERIC = "numeric"
    SHORT = "short"
    EXPLAIN = "explain"
    CODE = "code"


class Level(StrEnum):
    """How senior the candidate is."""

    INTERN = "intern"
    JUNIOR = "junior"
    RESEARCH = "research"


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice or multi question; a wrong one has the mistake behind it."""

    text: str
    correct: bool
    mistake: str = ""


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One idea that a good explanation contains."""

    id: str
    text: str
    weight: int = 1
    accept: tuple[str, ...] = ()
    must_any: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Misconception:
    """A wrong belief worth naming."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Example:
    """A response and the key points it covers and misses: the rubric's own test."""

    response: str
    covered: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What an interviewer asks next; `then` is the second and last level."""

    prompt: str
    answer: str
    points: tuple[str, ...] = ()
    then: "FollowUp | None" = None


@dataclass(frozen=True, slots=True)
class NumericMistake:
    """A wrong way to the number: its name is shown, its formula computes the wrong result."""

    name: str
    formula: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one case may use: CPU seconds, megabytes above the grader's own."""

    seconds: float = 2.0
    memory_mb: int = 512


@dataclass(frozen=True, slots=True)
class Rules:
    """What a submission may not import, and how loops are seen (allowed, discouraged, forbidden)."""

    forbid: tuple[str, ...] = ()
    loops: str = "allowed"


@dataclass(frozen=True, slots=True)
class Waiver:
    """A mutant of the solution, by its edit, that no case needs to fail, and why."""

    edit: str
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """Anything asked. Fields after `why` belong to some kinds only and are empty elsewhere.

    `path` is the file it was read from (for an exercise: its question.yaml), `bank` the folder of its bank.
    `answer` of a numeric question is a formula; `template` maps a name to the values it may take.
    """

    id: str
    kind: Kind
    title: str
    topic: str
    level: Level
    step: int
    par: int
    prompt: str
    answer: str = ""
    why: str = ""
    revision: int = 1
    replaces: str = ""
    concept: str = ""
    elements: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    reviewed: str = ""
    hints: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    options: tuple[Option, ...] = ()
    accept: tuple[str, ...] = ()
    verify: str = ""
    template: dict[str, tuple[float, ...]] = field(default_factory=dict)
    rtol: float | None = None
    atol: float | None = None
    unit: str = ""
    mistakes: tuple[NumericMistake, ...] = ()
    example: dict[str, float] = field(default_factory=dict)
    key_points: tuple[KeyPoint, ...] = ()
    misconceptions: tuple[Misconception, ...] = ()
    examples: tuple[Example, ...] = ()
    own_project: bool = False
    entry: str = ""
    limits: Limits = Limits()
    rules: Rules = Rules()
    rubric: tuple[str, ...] = ()
    clarify: tuple[str, ...] = ()
    extends: str = ""
    mutants: tuple[Waiver, ...] = ()
    path: str = ""
    bank: str = ""

    @property
    def suffix(self) -> str:
        """The file ending of starter, solution and answers of an exercise."""
        return code_suffix(self.entry)


def code_suffix(entry: str) -> str:
    """ ".sql" where the entry is a file with a query, else ".py"."""
    return ".sql" if entry.endswith(".sql") else ".py"


@dataclass(frozen=True, slots=True)
class Entry:
    """What choosing a line-up needs to know of a question; a bank builds these without reading the questions."""

    id: str
    kind: Kind
    title: str
    topic: str
    level: Level
    step: int
    par: int
    concept: str = ""
    elements: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    revision: int = 1
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A folder of questions. `priority` is A (asked everywhere), B or C; counts are the first release's plan."""

    id: str
    title: str
    area: str
    priority: str = "C"
    concepts: int = 0
    exercises: int = 0
    prerequisites: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """One of the eight groups of topics that readiness, bars and debriefs speak of."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Syllabus:
    """Areas, topics, concepts in the order they are met, and elements no single topic owns."""

    areas: tuple[Area, ...] = ()
    topics: dict[str, Topic] = field(default_factory=dict)
    concepts: tuple[str, ...] = ()
    elements_anywhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A fault in a file: where, what, and the next step. Severity is `error` or `warning`.

    `rule` names the kind of fault for programs; line 0 means the whole file or folder.
    """

    path: str
    line: int
    message: str
    hint: str = ""
    severity: str = "error"
    rule: str = ""

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else self.path
        return f"{where}: {self.severity}: {self.message}"
