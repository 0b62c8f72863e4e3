"""What the arguments of `interview check` mean: files, folders, or ids, in a known bank or in one of their own."""

from collections.abc import Sequence
from pathlib import Path

from interview.bank.load import Bank, bank_folders, load_bank
from interview.paths import Paths

_BANK_FILES = ("FORMAT", "TOPICS.yaml")


def load_for(names: Sequence[str], paths: Paths, extra: Sequence[Path]) -> Bank:
    """The bank with the folders that paths outside of it belong to; raises DataError."""
    folders = bank_folders(paths, extra)
    files = [path for name in names if (path := _path(name)).exists()]
    outside = [path for path in files if not any(path.is_relative_to(folder) for folder in folders)]
    return load_bank(paths, [*extra, *(_bank_of(path) for path in outside)])


def selected_roots(bank: Bank, names: Sequence[str]) -> list[Path]:
    """Files and folders to check; a file of an exercise means the exercise. Raises UnknownQuestionError."""
    return [_root(bank, name) for name in names]


def _path(name: str) -> Path:
    return Path(name).expanduser().resolve()


def _root(bank: Bank, name: str) -> Path:
    path = _path(name)
    if not path.exists():
        path = Path(bank.question(name).path)
    return _whole(path)


def _whole(path: Path) -> Path:
    """The exercise that a file belongs to; any other path as it is."""
    return next((folder for folder in path.parents if (folder / "question.yaml").is_file()), path)


def _bank_of(path: Path) -> Path:
    """The nearest folder above with a bank's files, else the one that the layout <bank>/<topic>/<id> gives."""
    marked = (folder for folder in (path, *path.parents) if any((folder / name).is_file() for name in _BANK_FILES))
    return next(marked, None) or _by_layout(_whole(path))


def _by_layout(path: Path) -> Path:
    if path.suffix == ".yaml" or (path / "question.yaml").is_file():
        return path.parents[1]
    if any(path.glob("*.yaml")) or any(path.glob("*/question.yaml")):
        return path.parent
    return path
