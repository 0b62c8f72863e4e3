"""Which journals there are. Apart from reading them, so that a store that is up to date costs little."""

import os
from collections.abc import Iterator
from pathlib import Path

SUFFIX = ".jsonl"


def session_files(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Every journal of a sitting, oldest first; nothing where the folder is missing."""
    try:
        with os.scandir(folder) as entries:
            found = [e for e in entries if e.name.endswith(SUFFIX) and not e.name.startswith(".")]
    except OSError:
        return iter(())
    return iter(sorted(found, key=lambda e: e.name))
