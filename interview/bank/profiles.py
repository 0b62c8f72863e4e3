"""Profiles: PROFILES/*.yaml of every bank folder, what a kind of interview asks most."""

from collections.abc import Iterable
from pathlib import Path

from interview.bank.merge import shown_path
from interview.bank.named import Named, load_named
from interview.bank.readers import Field, number, pairs, slug, text
from interview.bank.rules import Rule, near
from interview.core.question import Syllabus
from interview.core.weights import Profile

FOLDER = "PROFILES"
WITHOUT = "leave --profile out: topics weigh by their priority"

_PROFILE: dict[str, Field] = {
    "id": Field(slug, required=True),
    "title": Field(text, required=True),
    "about": Field(text),
    "weights": Field(pairs(number(0, 100)), required=True),
}


def load_profiles(folders: Iterable[Path], syllabus: Syllabus) -> Named[Profile]:
    """Read them all. A broken file is a problem, and so is a topic that no bank has; the rest is used."""
    folders = list(folders)
    found = load_named(folders, FOLDER, _PROFILE, Profile, "profile", WITHOUT)
    for profile in found.values():
        path = next(path for folder in folders if (path := folder / FOLDER / f"{profile.id}.yaml").is_file())
        for topic in profile.weights:
            if syllabus.topics and topic not in syllabus.topics:
                close = near(topic, syllabus.topics)
                found.problems.append(
                    Rule.UNKNOWN_TOPIC.problem(shown_path(path), _line(path, topic), topic=topic, near=close)
                )
    return found


def _line(path: Path, topic: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.strip().startswith(f"{topic}:")), 0)
