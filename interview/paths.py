"""Where things are: the home, its folders, the shipped bank, caches and state.

Home is `--home`, else INTERVIEW_HOME, else a workspace (this folder or a parent that has both
`question_bank/` and `sessions/`), else the platform's data folder.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Paths:
    """The user's places. `reason` says why this home was chosen; `doctor` prints it."""

    home: Path
    reason: str
    state: Path
    cache: Path
    config: Path

    @property
    def sessions(self) -> Path:
        """Journals: the truth, one file a sitting."""
        return self.home / "sessions"

    @property
    def drafts(self) -> Path:
        """What is being typed, one file a sitting."""
        return self.sessions / "drafts"

    @property
    def work(self) -> Path:
        """Code files of exercises, for the user's editor."""
        return self.sessions / "work"

    @property
    def own_bank(self) -> Path:
        """The user's own questions."""
        return self.home / "question_bank"

    @property
    def projects(self) -> Path:
        """What the user says about projects of their own."""
        return self.home / "projects.yaml"

    @property
    def store(self) -> Path:
        """The projection of the journals; one per home, deletable, never inside the home."""
        return self.state / f"history-{slug(self.home)}.db"

    @property
    def prepared(self) -> Path:
        """Inputs and expected values of exercises; deletable."""
        return self.cache / "exercises"

    @property
    def results(self) -> Path:
        """Verdicts of files that were graded many at a time; deletable."""
        return self.cache / "results"

    @property
    def is_workspace(self) -> bool:
        """In a workspace its question_bank is the bank and replaces the shipped one."""
        return is_workspace(self.home)


def is_workspace(folder: Path) -> bool:
    """A folder that has both question_bank/ (with its FORMAT file) and sessions/."""
    return (folder / "question_bank" / "FORMAT").is_file() and (folder / "sessions").is_dir()


def find_paths(home: str | None = None, cwd: Path | None = None) -> Paths:
    """Choose the home as the module's docstring says; makes no folder."""
    chosen, reason = _home(home, cwd or Path.cwd())
    return Paths(
        home=chosen,
        reason=reason,
        state=_platform("state"),
        cache=_platform("cache"),
        config=Path(os.environ.get("INTERVIEW_CONFIG") or _platform("config") / "config.yaml"),
    )


def shipped_bank() -> Path:
    """The bank inside the installed package, or beside it in a checkout."""
    inside = PACKAGE / "question_bank"
    return inside if inside.is_dir() else PACKAGE.parent / "question_bank"


def _home(option: str | None, cwd: Path) -> tuple[Path, str]:
    if option:
        return Path(option).expanduser().resolve(), "--home"
    if os.environ.get("INTERVIEW_HOME"):
        return Path(os.environ["INTERVIEW_HOME"]).expanduser().resolve(), "INTERVIEW_HOME"
    for folder in (cwd, *cwd.parents):
        if is_workspace(folder):
            return folder, f"workspace: {folder} has question_bank/ and sessions/"
    return _platform("data"), "the platform's data folder"


def _platform(which: str) -> Path:
    import platformdirs

    return Path(getattr(platformdirs, f"user_{which}_dir")("interview", appauthor=False))


def slug(folder: Path) -> str:
    """A file name that stands for a folder: readable, and another one for a folder of the same name elsewhere."""
    return f"{folder.name[:40]}-{crc32(str(folder).encode()):08x}"
