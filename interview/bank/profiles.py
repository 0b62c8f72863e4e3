"""Profiles: PROFILES/*.yaml of every bank folder, what a kind of interview asks most."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from interview.bank.merge import shown_path
from interview.bank.named import Named, load_named, problem_of
from interview.bank.readers import Field, number, pairs, slug, text
from interview.bank.rules import Rule, near
from interview.core.question import Problem, Syllabus
from interview.core.weights import Profile
from interview.errors import DataError, UsageError

FOLDER = "PROFILES"

_PROFILE: dict[str, Field] = {
    "id": Field(slug, required=True),
    "title": Field(text, required=True),
    "about": Field(text),
    "weights": Field(pairs(number(0, 100)), required=True),
}


class UnknownProfileError(UsageError):
    """No profile of that name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        close = get_close_matches(name, known := sorted(known), n=1)
        super().__init__(
            f"no profile called {name!r}" + (f"; did you mean {close[0]!r}?" if close else ""),
            f"there are: {', '.join(known)}" if known else "leave --profile out: topics weigh by their priority",
        )


class BrokenProfileError(DataError):
    """The profile's file cannot be used."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem), problem.hint)


def load_profiles(folders: Iterable[Path], syllabus: Syllabus) -> Named[Profile]:
    """Read them all. A broken file is a problem, and so is a topic that no bank has; the rest is used."""
    folders = list(folders)
    found = load_named(folders, FOLDER, _PROFILE, Profile, "profile")
    for profile in found.values():
        path = next(path for folder in folders if (path := folder / FOLDER / f"{profile.id}.yaml").is_file())
        for topic in profile.weights:
            if syllabus.topics and topic not in syllabus.topics:
                close = near(topic, syllabus.topics)
                found.problems.append(
                    Rule.UNKNOWN_TOPIC.problem(shown_path(path), _line(path, topic), topic=topic, near=close)
                )
    return found


def load_profile(profiles: Named[Profile], name: str) -> Profile:
    """One of them; raises UnknownProfileError, or BrokenProfileError where its file cannot be read."""
    if name in profiles:
        return profiles[name]
    if problem := problem_of(profiles, name):
        raise BrokenProfileError(problem)
    raise UnknownProfileError(name, profiles)


def _line(path: Path, topic: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.strip().startswith(f"{topic}:")), 0)
