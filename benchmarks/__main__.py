"""`python -m benchmarks`: the budgets of ARCHITECTURE.md, each as a ratio measured in one run."""

import gc
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import verdict
from benchmarks.generate import LAST_DAY, PER_SESSION, QUESTIONS, REVIEWS, make_bank, make_past
from benchmarks.measure import in_process, process, python, ratio, until_shown
from interview.__main__ import ALLOCATIONS_A_COLLECTION
from interview.history.store import open_store

EVENTS = 100_000
# Each answer is three events, each session begins with one.
EVENTS_A_SESSION = 3 * PER_SESSION + 1


@dataclass(frozen=True, slots=True)
class Row:
    """One budget: what, our seconds and the peer's, and how many times the peer's may be used.

    `faster`: the promise is how many times ours fit into the peer's instead. None promises nothing.
    """

    what: str
    ours: float
    peer: float
    promise: float | None
    faster: bool = False

    def __str__(self) -> str:
        ratio = self.peer / self.ours if self.faster else self.ours / self.peer
        cells = f"{self.what:<58} {self.ours:8.4f} {self.peer:8.4f} {ratio:7.2f}"
        if self.promise is None:
            return cells
        kept = ratio >= self.promise if self.faster else ratio <= self.promise
        sign = ">=" if self.faster else "<="
        return f"{cells}  {sign} {self.promise:<4g} {'kept' if kept else 'MISSED'}"


def main() -> None:
    """Make the data, measure, print the table."""
    gc.set_threshold(ALLOCATIONS_A_COLLECTION)  # as in the program, for both sides of what runs in this process
    with TemporaryDirectory(prefix="interview-bench-") as name:
        folder = Path(name)
        say(f"making {QUESTIONS} questions and {REVIEWS} reviews ...")
        env = make_home(folder)
        print(f"{'CPU seconds, medians (verdicts: wall)':<58} {'ours':>8} {'peer':>8} {'ratio':>7}  promise")
        for row in measure(folder, env):
            print(row, flush=True)


def make_home(folder: Path) -> dict[str, str]:
    """A workspace with the big bank and the long past, and the environment that leads to it."""
    items = make_bank(folder / "home" / "question_bank")
    make_past(folder / "home" / "sessions", items)
    sessions = EVENTS // EVENTS_A_SESSION + 1
    make_past(folder / "part", items, sessions * PER_SESSION)
    # Users keep compiled files; an environment that forbids them would compile the whole program at every start.
    unset = ("INTERVIEW_", "PYTHONDONTWRITEBYTECODE")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(unset)}
    places = {f"XDG_{what}_HOME": str(folder / what.lower()) for what in ("STATE", "CACHE", "CONFIG")}
    home = {"INTERVIEW_HOME": str(folder / "home"), "INTERVIEW_NOW": f"{LAST_DAY}T12:00:00+00:00"}
    return kept | places | home | {"TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1"}


def measure(folder: Path, env: dict[str, str]) -> Iterator[Row]:
    """Every budget in turn."""
    interview = [sys.executable, "-m", "interview"]
    click, table = python("import click"), python("import click, rich.table")
    for option in ("--help", "--version"):
        ours, peer = ratio(process([*interview, option], env), process(click, env))
        yield Row(f"interview {option} / import click", ours, peer, 1.4)
    completing = env | {"_INTERVIEW_COMPLETE": "bash_complete", "COMP_WORDS": "interview dr", "COMP_CWORD": "1"}
    yield Row("completing a command / import click", *ratio(process(interview, completing), process(click, env)), 1.4)
    say("reading the past once ...")
    yield first_question(interview, env)
    ours, peer = ratio(process([*interview, "stats"], env), process(table, env))
    yield Row(f"stats on {REVIEWS:,} reviews / click, rich.table", ours, peer, 3.0)
    yield rebuild(folder)
    yield from verdicts()


def first_question(interview: list[str], env: dict[str, str]) -> Row:
    """A drill's first question on the full screen; on a system without /proc in the line view."""
    peer = process(python("import click, prompt_toolkit, rich.markdown"), env)
    drill = [*interview, "drill", "--fresh"]
    if sys.platform == "linux":
        ours = until_shown(drill, env, "A model with")
    else:
        ours = process([*drill, "--plain"], env)
    process([*drill, "--plain"], env)()  # builds the store and the bank's cache
    what = f"first question, {QUESTIONS:,} questions, {REVIEWS:,} reviews / imports"
    return Row(what, *ratio(ours, peer), 1.8)


def rebuild(folder: Path) -> Row:
    """The store made anew from journals of about 100,000 events, against only parsing their lines."""
    lines = [line for path in sorted((folder / "part").iterdir()) for line in path.read_bytes().splitlines()]

    def parse() -> None:
        for line in lines:
            json.loads(line)

    def build() -> None:
        path = folder / "rebuilt.db"
        open_store(path, folder / "part", lambda done, total: None).close()
        for part in folder.glob("rebuilt.db*"):
            part.unlink()

    ours, peer = ratio(in_process(build), in_process(parse), runs=5)
    return Row(f"store rebuilt from {len(lines):,} events / json.loads", ours, peer, 6.0)


def verdicts() -> Iterator[Row]:
    """A warm verdict on eight cases; wall seconds, since it is waited for."""
    found = verdict.measure()
    yield Row("verdict, 8 cases, warm / pytest -q", found["verdict"], found["pytest"], 50, faster=True)
    yield Row("verdict, 8 cases, warm / bare fork of the zygote", found["verdict"], found["bare fork"], 2)
    yield Row("verdict, 8 cases, forked on demand / bare fork", found["forked on demand"], found["bare fork"], 4)
    each = 1 / found["two side by side, per second"]
    yield Row("one of 1,000 submissions, 2 graders / 120 a second", each, 1 / 120, 1)


def say(text: str) -> None:
    """Tell what takes long, on stderr."""
    print(text, file=sys.stderr)


if __name__ == "__main__":
    main()
