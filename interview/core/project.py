"""The candidate's own projects: what an interviewer will ask about them, and how prompts name them."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

# What an interviewer asks where a field is empty.
ASKED = {
    "one_line": "What is it, in one sentence, to somebody who has not read the report?",
    "data": "Which data, how much of it, and how did you get it?",
    "my_part": "Which part did you do yourself?",
    "model": "Which model, with which inputs and outputs?",
    "why": "Why that one?",
    "baseline": "What is the simplest thing you compared it with?",
    "metric": "How do you measure that it is good, and why that way?",
    "result": "What came out, with a number and how sure you are of it?",
    "failed": "What did not work, and how did you find out why?",
    "next": "What would you do with two more weeks?",
}


@dataclass(frozen=True, slots=True)
class Project:
    """One project; every field but the name may be empty."""

    name: str
    one_line: str = ""
    data: str = ""
    my_part: str = ""
    model: str = ""
    why: str = ""
    baseline: str = ""
    metric: str = ""
    result: str = ""
    failed: str = ""
    next: str = ""

    @property
    def gaps(self) -> list[tuple[str, str]]:
        """Empty fields with what will be asked about them."""
        return [(f.name, ASKED[f.name]) for f in fields(self) if f.name != "name" and not getattr(self, f.name)]


# Places in a prompt, with what stands there as long as nothing is known.
PLACES = {
    "{project}": ("name", "your project"),
    "{model}": ("model", "your model"),
    "{baseline}": ("baseline", "your baseline"),
    "{metric}": ("metric", "your metric"),
}


def fill_project(text: str, projects: Sequence[Project], seed: int) -> str:
    """A prompt about one of the projects; the seed says which, so that they take turns."""
    project = projects[seed % len(projects)] if projects else None
    for place, (field, fallback) in PLACES.items():
        known = getattr(project, field) if project else ""
        text = text.replace(place, " ".join(known.split()) or fallback)
    return text
