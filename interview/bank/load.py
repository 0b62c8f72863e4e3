"""All banks as one: the shipped questions, the user's own, and every folder named with --bank or INTERVIEW_BANK.

A broken file never stops loading: it becomes problems, and its question is left out.
"""

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from interview.bank.cache import decode_question, entry_of
from interview.bank.merge import merge
from interview.bank.shelf import BankFolderError, Place, read_shelf
from interview.core.question import Entry, Kind, Level, Problem, Question, Syllabus
from interview.errors import UsageError
from interview.paths import Paths, shipped_bank


class UnknownQuestionError(UsageError):
    """No question has this id."""

    def __init__(self, name: str, known: Collection[str]) -> None:
        close = _close(name, known) or sorted(ident for ident in known if name and name in ident)[:3]
        also = f"; near: {', '.join(close)}" if close else ""
        super().__init__(
            f"no question is called {name!r}{also}", f"interview show {close[0]}" if close else "interview list"
        )


class UnknownTopicError(UsageError):
    """Neither a topic nor an area has this id."""

    def __init__(self, name: str, known: Collection[str]) -> None:
        close = _close(name, known)
        also = f"; near: {', '.join(close)}" if close else ""
        super().__init__(f"no topic or area is called {name!r}{also}", "interview list topics")


class UnknownWordError(UsageError):
    """Not a kind, or not a level."""

    def __init__(self, what: str, name: str, known: Sequence[str]) -> None:
        super().__init__(f"no {what} is called {name!r}", f"the {what}s are {', '.join(known)}")


class Questions(Mapping[str, Question]):
    """The questions by id, each decoded when it is first asked for."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self.places = places
        self._decoded: dict[str, Question] = {}

    def __getitem__(self, name: str) -> Question:
        if name not in self._decoded:
            self._decoded[name] = self._decode(self.places[name])
        return self._decoded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)

    def _decode(self, place: Place) -> Question:
        return decode_question(place.record.body, path=str(place.path), bank=str(place.shelf.folder))


class Bank:
    """Every usable question. `index` is enough to choose by; `questions` reads the rest when it is needed."""

    def __init__(self, questions: Questions, syllabus: Syllabus, problems: Sequence[Problem], folders: Sequence[Path]):
        self.questions = questions
        self.syllabus = syllabus
        self.problems = tuple(problems)
        self.folders = tuple(folders)

    @cached_property
    def index(self) -> tuple[Entry, ...]:
        """One entry a question, in the order of the files."""
        return tuple(entry_of(place.record.row) for place in self.questions.places.values())

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.index}

    def entry(self, name: str) -> Entry:
        """One index entry; raises UnknownQuestionError."""
        if name not in self._entries:
            raise UnknownQuestionError(name, self._entries)
        return self._entries[name]

    def question(self, name: str) -> Question:
        """One question; raises UnknownQuestionError."""
        if name not in self.questions:
            raise UnknownQuestionError(name, self.questions)
        return self.questions[name]

    def area_of(self, topic: str) -> str:
        """The area of a topic; a topic outside the syllabus is its own area."""
        known = self.syllabus.topics.get(topic)
        return known.area if known else topic

    def select(
        self, topics: Collection[str] = (), kinds: Collection[str] = (), levels: Collection[str] = ()
    ) -> list[Entry]:
        """The entries of these topics or areas, kinds and levels; empty means all.

        Raises UnknownTopicError or UnknownWordError.
        """
        if topics:
            self._refuse_unknown(topics)
        _refuse_words("kind", kinds, [kind.value for kind in Kind])
        _refuse_words("level", levels, [level.value for level in Level])
        return [
            entry
            for entry in self.index
            if (not topics or entry.topic in topics or self.area_of(entry.topic) in topics)
            and (not kinds or entry.kind in kinds)
            and (not levels or entry.level in levels)
        ]

    def _refuse_unknown(self, topics: Collection[str]) -> None:
        known = {*self.syllabus.topics, *(area.id for area in self.syllabus.areas), *(e.topic for e in self.index)}
        for topic in topics:
            if topic not in known:
                raise UnknownTopicError(topic, known)


def load_bank(paths: Paths, extra: Sequence[Path] = ()) -> Bank:
    """Read what changed and merge the banks; raises DataError for a folder that cannot be used."""
    folders = bank_folders(paths, extra)
    merged = merge([read_shelf(folder, paths.cache) for folder in folders])
    return Bank(Questions(merged.places), merged.syllabus, merged.problems, folders)


def bank_folders(paths: Paths, extra: Sequence[Path] = ()) -> list[Path]:
    """The folders, each once: the workspace's or the shipped bank, the own bank, INTERVIEW_BANK, --bank."""
    own = paths.own_bank
    folders = [own] if paths.is_workspace else [shipped_bank(), *([own] if own.is_dir() else [])]
    named = [Path(name) for name in os.environ.get("INTERVIEW_BANK", "").split(os.pathsep) if name]
    for folder in (*named, *extra):
        if not folder.expanduser().is_dir():
            raise BankFolderError(folder, "not a folder" if folder.expanduser().exists() else "no such folder")
        folders.append(folder.expanduser())
    return list(dict.fromkeys(folder.resolve() for folder in folders))


def _close(name: str, known: Collection[str]) -> list[str]:
    from difflib import get_close_matches  # only where something is wrong

    return get_close_matches(name, known, n=3)


def _refuse_words(what: str, words: Collection[str], known: Sequence[str]) -> None:
    for word in words:
        if word not in known:
            raise UnknownWordError(what, word, known)
