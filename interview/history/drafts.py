"""Drafts: what is being typed in a sitting, replaced as a whole, so that a crash loses at most two seconds."""

import contextlib
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from interview.history.journal import UnwritableError


@dataclass(frozen=True, slots=True)
class Draft:
    """The response so far of one question, the sitting's active seconds when it was saved, and the texts of others."""

    index: int
    text: str
    at: float
    others: dict[int, str] = field(default_factory=dict)


def save_draft(folder: Path, session: str, draft: Draft) -> None:
    """Replace the draft; raises UnwritableError."""
    path = folder / f"{session}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(asdict(draft), ensure_ascii=False))
    except OSError as error:
        raise UnwritableError(path, error) from error


def load_draft(folder: Path, session: str) -> Draft | None:
    """The draft, or None where there is none that can be read."""
    try:
        record = json.loads((folder / f"{session}.json").read_text(encoding="utf-8"))
        others = {int(index): text for index, text in record.pop("others", {}).items()}  # JSON has text for keys
        return Draft(**record, others=others)
    except (OSError, ValueError, TypeError, AttributeError):
        return None


def drop_draft(folder: Path, session: str) -> None:
    """Forget the draft of a finished sitting."""
    with contextlib.suppress(OSError):  # a left-over draft harms nobody
        (folder / f"{session}.json").unlink(missing_ok=True)


def write_atomically(path: Path, text: str) -> None:
    """Replace a file so that a reader or a crash sees the old or the new text, never a part."""
    temporary = path.with_name(f".{path.name}.tmp")
    with temporary.open("w", encoding="utf-8") as handle:
        handle.write(text)
        handle.flush()
        os.fsync(handle.fileno())
    temporary.replace(path)
