"""What stands in the ledgers: the interview date, what is parked, which keys are trusted again; and writing there."""

from collections.abc import Sequence
from datetime import date

from interview.core.ledger import Entry, Goal, Parked, Settings, Unflagged, Unparked, settings
from interview.core.weights import Profile
from interview.errors import UsageError
from interview.history.ledger import append, machine_id
from interview.practice.tools import Tools


class PastDateError(UsageError):
    """The interview is over, or would be today."""

    def __init__(self, day: date) -> None:
        super().__init__(f"{day} is not after today", "interview plan --date takes the day of the interview")


def standing(tools: Tools) -> Settings:
    """What the ledgers say holds now."""
    return settings(tools.store.ledger())


def active_goal(tools: Tools) -> Goal | None:
    """The goal, up to and on the day of the interview."""
    goal = standing(tools).goal
    return goal if goal and date.fromisoformat(goal.date) >= tools.today() else None


def set_goal(tools: Tools, day: date, minutes: Sequence[float], profile: str = "") -> Goal:
    """Write down an interview date; raises PastDateError, UnknownNameError and BrokenFileError."""
    if day <= tools.today():
        raise PastDateError(day)
    if profile:
        profile_of(tools, profile)
    now = tools.now()
    goal = Goal(t=now.t, day=now.day, date=str(day), minutes=tuple(minutes), profile=profile)
    write(tools, goal)
    return goal


def clear_goal(tools: Tools) -> None:
    """Take the interview date back."""
    now = tools.now()
    write(tools, Goal(t=now.t, day=now.day, date=""))


def park(tools: Tools, names: Sequence[str]) -> list[str]:
    """Ask these no more; returns those that were not parked before. Raises UnknownQuestionError."""
    known = [tools.bank.entry(name).id for name in names]
    fresh = [name for name in dict.fromkeys(known) if name not in standing(tools).parked]
    _write_each(tools, Parked, fresh)
    return fresh


def unpark(tools: Tools, names: Sequence[str]) -> list[str]:
    """Ask these again; returns those that were parked."""
    found = [name for name in dict.fromkeys(names) if name in standing(tools).parked]
    _write_each(tools, Unparked, found)
    return found


def unflag(tools: Tools, names: Sequence[str]) -> list[str]:
    """Trust these keys again; returns those that were disputed."""
    disputed = tools.store.disputed()
    found = [name for name in dict.fromkeys(names) if name in disputed]
    _write_each(tools, Unflagged, found)
    return found


def _write_each(tools: Tools, kind: type[Parked | Unparked | Unflagged], names: Sequence[str]) -> None:
    for name in names:
        now = tools.now()
        write(tools, kind(t=now.t, day=now.day, question=name))


def write(tools: Tools, entry: Entry) -> None:
    """Append to this machine's ledger."""
    append(tools.paths.sessions, machine_id(tools.paths.state), entry)
    tools.store.update()


def profile_of(tools: Tools, name: str) -> Profile:
    """A profile of the banks; raises UnknownNameError and BrokenFileError."""
    from interview.bank.profiles import load_profiles  # YAML, only with a profile

    return load_profiles(tools.bank.folders, tools.bank.syllabus).pick(name)
