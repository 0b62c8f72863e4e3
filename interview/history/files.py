"""Which journals there are. Apart from reading them, so that a store that is up to date costs little."""

import os
from pathlib import Path

SUFFIX = ".jsonl"


def session_files(folder: Path) -> dict[str, os.stat_result]:
    """The journal of every sitting by file name, in no order; nothing where the folder is missing."""
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
