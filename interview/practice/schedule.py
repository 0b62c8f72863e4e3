"""What is remembered of the questions as they are now, and when each falls due."""

from interview.core.lineup import cost
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
    return spread(memories, {name: cost(entries[name]) / 60 for name in memories})
