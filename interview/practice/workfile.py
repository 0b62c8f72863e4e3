"""The file of an exercise that the user's own editor opens, and the editor itself."""

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from interview.core.question import Question
from interview.errors import ToolError
from interview.history.drafts import write_atomically
from interview.history.journal import UnwritableError
from interview.practice.position import Position
from interview.practice.tools import Tools

FALLBACK_EDITORS = ("nano", "vim", "vi", "emacs")


class NoEditorError(ToolError):
    """The editor cannot be started."""

    def __init__(self, command: str, source: str) -> None:
        if command:
            super().__init__(
                f"cannot start the editor {command!r} (from {source}): not found", "EDITOR=nano interview resume"
            )
        else:
            super().__init__("no editor found: neither $EDITOR nor nano, vim, vi, emacs", "export EDITOR=...")


@dataclass(frozen=True, slots=True)
class WorkFile:
    """Starter code first, then whatever was saved there. `folder` is the exercise's folder in the bank."""

    path: Path
    folder: Path
    tools: Tools

    @classmethod
    def of(cls, sitting: Position) -> "WorkFile":
        """The file of the current question; made from the starter when this sitting first meets it."""
        work = cls.at(sitting.tools, sitting.session, sitting.presented.question)
        if not work.path.exists():
            work.write(work.starter())
        return work

    @classmethod
    def at(cls, tools: Tools, session: str, question: Question) -> "WorkFile":
        """The file of an exercise of any session, whether it is there or not."""
        path = tools.paths.work / session / f"{question.id}{question.suffix}"
        return cls(path, Path(question.path).parent, tools)

    def starter(self) -> str:
        """The code the candidate begins with."""
        return (self.folder / f"starter{self.path.suffix}").read_text(encoding="utf-8")

    def holds_more(self, source: str) -> bool:
        """Whether this is more than nothing and than what the candidate began with."""
        return source.strip() not in ("", self.starter().strip())

    def solution(self) -> str:
        """The reference solution."""
        return (self.folder / f"solution{self.path.suffix}").read_text(encoding="utf-8").rstrip()

    def read(self, other: str | None = None) -> str | None:
        """The text of this or another file; None where there is none. Not UTF-8 becomes replacement signs."""
        path = Path(other).expanduser() if other else self.path
        try:
            return path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None

    def write(self, text: str) -> None:
        """Replace the file; raises UnwritableError."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, text)
        except OSError as error:
            raise UnwritableError(self.path, error) from error

    def edit(self) -> None:
        """Open it in the user's editor and wait; raises NoEditorError."""
        run_editor(self.tools, self.path)


def editor_command(tools: Tools) -> list[str]:
    """INTERVIEW_EDITOR, the setting, VISUAL, EDITOR, then a common one; raises NoEditorError."""
    setting = tools.config.editor if tools.config.editor not in ("auto", "inline") else ""
    candidates = [("INTERVIEW_EDITOR", os.environ.get("INTERVIEW_EDITOR")), ("config editor", setting)]
    candidates += [(f"${name}", os.environ.get(name)) for name in ("VISUAL", "EDITOR")]
    for source, command in candidates:
        if command:
            words = shlex.split(command)
            if not shutil.which(words[0]):
                raise NoEditorError(command, source)
            return words
    found = next((name for name in FALLBACK_EDITORS if shutil.which(name)), None)
    if found is None:
        raise NoEditorError("", "")
    return [found]


def run_editor(tools: Tools, path: Path) -> None:
    """Open a file in the foreground and wait for the editor to end."""
    subprocess.run([*editor_command(tools), str(path)], check=False)


def edit_text(tools: Tools, session: str, text: str) -> str:
    """Let the user write a text in the editor; returns what was saved."""
    path = tools.paths.work / session / "answer.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    run_editor(tools, path)
    return path.read_text(encoding="utf-8", errors="replace")
