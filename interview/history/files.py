"""Which journals there are. Apart from reading them, so that a store that is up to date costs little."""

import os
from collections.abc import Collection
from pathlib import Path

SUFFIX = ".jsonl"
# Ledgers lie beside the journals; every other file of the folder is a sitting.
LEDGER = "ledger-"
# A journal that went on differently on another machine is kept as <name>~<hash>.jsonl.
TWIN = "~"


def session_files(folder: Path) -> dict[str, os.stat_result]:
    """Journals and ledgers by file name, in no order; nothing where the folder is missing."""
    try:
        with os.scandir(folder) as entries:
            names = [e for e in entries if e.name.endswith(SUFFIX) and not e.name.startswith(".")]
    except OSError:
        return {}
    found = {}
    for entry in names:
        try:
            found[entry.name] = entry.stat()
        except OSError:  # it vanished just now
            continue
    return found


def is_ledger(name: str) -> bool:
    """Whether a file of the folder is a ledger."""
    return name.startswith(LEDGER)


def sitting_of(name: str) -> str:
    """The sitting that a journal or a twin of it tells of."""
    return name.removesuffix(SUFFIX).partition(TWIN)[0]


def with_twins(changed: list[str], gone: list[str], found: Collection[str]) -> list[str]:
    """The changed files and every other journal of the same sittings: which of two copies counts is their matter."""
    if not any(TWIN in name for name in (*found, *gone)):
        return changed
    sittings = {sitting_of(name) for name in (*changed, *gone)}
    return sorted(name for name in found if sitting_of(name) in sittings)
