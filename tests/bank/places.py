"""Small banks on disk for these tests."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path

from interview.bank.skeletons import skeleton
from interview.core.question import Kind
from interview.paths import Paths

TOPICS = """\
areas:
  - {id: ml, title: machine learning}
  - {id: data, title: data and evaluation}
  - {id: language, title: language and generative}
topics:
  - {id: mlfund, title: ML fundamentals, area: ml, priority: A, first: {concepts: 3, exercises: 1}}
  - {id: metrics, title: Evaluation, area: data, elements: [model-evaluation]}
  - {id: llm, title: Large language models, area: language}
concepts: [gradient-descent]
"""


def paths_in(folder: Path) -> Paths:
    """The places of a workspace in a folder."""
    (folder / "sessions").mkdir(parents=True, exist_ok=True)
    (folder / "question_bank").mkdir(exist_ok=True)
    (folder / "question_bank" / "FORMAT").write_text("format: 1\n")
    return Paths(folder, "test", folder / "state", folder / "cache", folder / "config.yaml")


def elsewhere(paths: Paths, home: Path) -> Paths:
    """The same machine with a home that is no workspace."""
    return dataclasses.replace(paths, home=home)


def question_files(kind: Kind, ident: str, topic: str = "mlfund", **edits: str) -> dict[str, str]:
    """A valid new question by path within a bank; each edit replaces the line of a key."""
    files = {f"{topic}/{name}": text for name, text in skeleton(kind, ident, topic, "2026-11-24").items()}
    first = next(iter(files))
    for key, value in edits.items():
        lines = files[first].splitlines()
        place = next((i for i, line in enumerate(lines) if line.startswith(f"{key}:")), len(lines))
        lines[place : place + 1] = [f"{key}: {value}"]
        files[first] = "\n".join(lines) + "\n"
    return files


def write(bank: Path, files: Mapping[str, str]) -> None:
    """Put files into a bank folder."""
    for name, text in files.items():
        path = bank / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
