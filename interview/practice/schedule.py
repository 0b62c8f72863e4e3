"""What is remembered of the questions as they are now, when each falls due, and which do not stick."""

from collections.abc import Mapping

from interview.core.memory import Memory
from interview.core.spread import spread
from interview.practice.tools import Tools


def schedule(tools: Tools) -> dict[str, Memory]:
    """The memory of every question's current revision, due days spread by minutes."""
    entries = {entry.id: entry for entry in tools.bank.index}
    memories = {
        question: memory
        for (question, revision), memory in tools.store.memories().items()
        if question in entries and entries[question].revision == revision
    }
    return spread(memories, {name: entries[name].par / 60 for name in memories}, tools.today().toordinal())


def parked(tools: Tools) -> frozenset[str]:
    """Questions the user does not want to be asked."""
    if not tools.store.has_ledger():
        return frozenset()
    from interview.core.ledger import settings

    return settings(tools.store.ledger()).parked


def stuck(tools: Tools, memories: Mapping[str, Memory]) -> dict[str, tuple[str, ...]]:
    """Of these questions those that keep failing, each with what it builds on that is weak or new itself."""
    entries = {entry.id: entry for entry in tools.bank.index}
    failing = [
        name for name, revision in tools.store.stuck() if name in memories and entries[name].revision == revision
    ]
    wanted = {name: entries[name].prerequisites for name in failing}
    weak = (
        [e for e in entries.values() if e.id not in memories or memories[e.id].lapses] if any(wanted.values()) else []
    )
    return {name: tuple(e.id for e in weak if e.id in before or e.concept in before) for name, before in wanted.items()}
