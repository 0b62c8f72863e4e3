"""What happens in a sitting, as values. The journal is a list of these; the session state is their fold.

Every event has `t` (UTC instant, ISO 8601), `day` (study day, ISO date) and `at` (active seconds of the sitting so
far: pauses and the time between leaving and resuming do not count).
"""

from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One place in the line-up: what a later re-fit needs to know of the question, and where it is asked.

    `part` is empty for the question itself; a mock also asks to clarify it before, and follow-ups after it.
    """

    question: str
    revision: int
    kind: str
    topic: str
    area: str
    title: str
    par: int
    level: str
    seed: int
    round: int = 0
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A part of a mock interview; a drill has one without a clock. `seconds` is its budget, 0 for none.

    `rubric` says how the dimensions of the scorecard weigh in it; empty outside a mock.
    """

    title: str
    seconds: int = 0
    rubric: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """When it happened."""

    name: ClassVar[str] = ""
    t: str
    day: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Event):
    """The line-up is drawn. `feedback` is "each" (after every answer) or "end" (a debrief); `seconds` 0: no clock.

    `seconds` includes `slack`, which the candidate may take round by round. `pauses` False: the clock never stops.
    `planned`: the line-up follows the plan of its day, so its time counts against the day's minutes.
    """

    name: ClassVar[str] = "started"
    session: str
    mode: str
    title: str
    items: tuple[Item, ...]
    rounds: tuple[Round, ...] = (Round(title=""),)
    feedback: str = "each"
    seconds: int = 0
    blueprint: str = ""
    slack: int = 0
    pauses: bool = True
    timed: bool = True
    time_factor: float = 1.0
    seed: int = 0
    app: str = ""
    scheduler: str = ""
    utc_offset: int = 0
    planned: bool = False

    def stretched(self, seconds: float) -> float:
        """Any of its seconds (of a round, of slack, a question's par) as this candidate's clock has them."""
        return seconds * self.time_factor


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown(Event):
    """A question came on the screen; its clock starts."""

    name: ClassVar[str] = "shown"
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hinted(Event):
    """One more hint was opened."""

    name: ClassVar[str] = "hinted"
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran(Event):
    """A submission was graded while working on it."""

    name: ClassVar[str] = "ran"
    index: int
    source: str
    verdict: str
    passed: int
    total: int
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Event):
    """The response was handed in. `predicted` is the chance of a pass given before the answer, recalibrated; None where
    nothing was known to base it on.

    `score` is None until the candidate has judged an explanation. `passed` of `total` cases, for code.
    """

    name: ClassVar[str] = "answered"
    index: int
    response: str
    score: float | None
    verdict: str = ""
    seconds: float
    hints: int = 0
    runs: int = 0
    confidence: str = ""
    predicted: float | None = None
    aloud: bool = False
    gave_up: bool = False
    sandbox: str = ""
    message: str = ""
    passed: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(Event):
    """The candidate ticked the key points that were said.

    Where the program had made suggestions: `suggested` is its probability for each point, `offsets` what corrections
    had added to the logit of some, `scorer` the date of the coefficients. The response holds what they came from.
    """

    name: ClassVar[str] = "judged"
    index: int
    points: tuple[str, ...]
    score: float
    suggested: dict[str, float] = field(default_factory=dict)
    offsets: dict[str, float] = field(default_factory=dict)
    scorer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated(Event):
    """The rating that enters memory. `outcome`: counted, slip (not counted), disputed (leaves the schedule)."""

    name: ClassVar[str] = "rated"
    index: int
    suggested: int
    given: int
    outcome: str = "counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped(Event):
    """The question was left for later; it stays as due as it was. `reason`: "" by choice, "time" its round was over."""

    name: ClassVar[str] = "skipped"
    index: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended(Event):
    """So many seconds of a mock's slack were taken for the round that is on."""

    name: ClassVar[str] = "extended"
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed(Event):
    """The candidate scored a dimension of the scorecard that no program can, 1 to 5."""

    name: ClassVar[str] = "assessed"
    dimension: str
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Event):
    """The candidate wrote something down about a question: why its key is doubted, what to look up."""

    name: ClassVar[str] = "noted"
    index: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued(Event):
    """What the next drill begins with."""

    name: ClassVar[str] = "queued"
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone(Event):
    """The last rating or skip never happened. `kept`: what followed it comes again; in old journals it does not."""

    name: ClassVar[str] = "undone"
    kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Event):
    """The clock stopped and the question was hidden."""

    name: ClassVar[str] = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Event):
    """The clock runs again, after a pause or after leaving."""

    name: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """The candidate left before the end; everything is saved."""

    name: ClassVar[str] = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished(Event):
    """Nothing more will be asked: written at the end of a past that came from elsewhere."""

    name: ClassVar[str] = "finished"


TYPES: dict[str, type[Event]] = {
    cls.name: cls
    for cls in (
        Started,
        Shown,
        Hinted,
        Ran,
        Answered,
        Judged,
        Rated,
        Skipped,
        Extended,
        Assessed,
        Noted,
        Queued,
        Undone,
        Paused,
        Resumed,
        Left,
        Finished,
    )
}
