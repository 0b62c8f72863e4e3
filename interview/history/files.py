"""Which journals there are. Apart from reading them, so that a store that is up to date costs little."""

import contextlib
import os
from pathlib import Path

SUFFIX = ".jsonl"


def session_files(folder: Path) -> dict[str, os.stat_result]:
    """The journal of every sitting by file name, in no order; nothing where the folder is missing."""
    found = {}
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(SUFFIX) and not entry.name.startswith("."):
                with contextlib.suppress(OSError):  # it vanished just now
                    found[entry.name] = entry.stat()
    return found
