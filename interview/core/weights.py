"""How much a question matters for an interview."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from interview.core.question import Kind, Syllabus

# By how widely a topic is asked.
PRIORITY = {"A": 3.0, "B": 2.0, "C": 1.0}
# An exercise counts as so many questions: half of a mock's time goes to one exercise, half to eight questions.
EXERCISE = 8.0


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of interview: a weight a topic; topics it does not name weigh by their priority. 0 leaves a topic out."""

    id: str
    title: str
    weights: Mapping[str, float] = field(default_factory=dict)
    about: str = ""


def weight(topic: str, kind: Kind, syllabus: Syllabus, profile: Profile | None = None) -> float:
    """The weight of a question: that of its topic, more for an exercise."""
    return _of_topic(topic, syllabus, profile) * (EXERCISE if kind is Kind.CODE else 1.0)


def _of_topic(topic: str, syllabus: Syllabus, profile: Profile | None) -> float:
    if profile is not None and topic in profile.weights:
        return profile.weights[topic]
    known = syllabus.topics.get(topic)
    return PRIORITY.get(known.priority, 1.0) if known else 1.0
