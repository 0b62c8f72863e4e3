"""The in-screen editor: buffers, comforts for Python, and the user's own editor beside or instead of it."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from prompt_toolkit.application import get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.utils import get_cwidth

# Editors with a window of their own: the screen stays.
WINDOWED = {"code", "codium", "cursor", "zed", "subl", "gedit", "kate", "mate", "emacsclient", "gvim"}
DEDENT_AFTER = {"return", "pass", "raise", "break", "continue"}
PROSE_WIDTH = 92


def newline(buffer: Buffer) -> None:
    """Enter in Python: keep the indent, deepen it after a colon, go back after return and its like."""
    line = buffer.document.current_line_before_cursor
    indent = line[: len(line) - len(line.lstrip())]
    if line.rstrip().endswith(":"):
        indent += "    "
    elif line.split()[:1] and line.split()[0] in DEDENT_AFTER:
        indent = indent[:-4]
    buffer.insert_text("\n" + indent)


def indent(buffer: Buffer) -> None:
    """Tab: to the next multiple of four columns."""
    buffer.insert_text(" " * (4 - buffer.document.cursor_position_col % 4))


def backspace(buffer: Buffer) -> None:
    """Backspace: a whole indent where only an indent stands before the cursor."""
    before = buffer.document.current_line_before_cursor
    whole = before and not before.strip() and len(before) % 4 == 0
    buffer.delete_before_cursor(4 if whole else 1)


def wrap_prose(buffer: Buffer) -> None:
    """Break a line of prose at its last space while typing; prompt_toolkit would break inside words."""
    width = min(get_app().output.get_size().columns - 8, PROSE_WIDTH)
    document = buffer.document
    line = document.current_line
    if get_cwidth(line) <= width or " " not in line[1:]:
        return
    place = line[: width + 1].rfind(" ")
    if place > 0:
        start = document.cursor_position - document.cursor_position_col
        text = buffer.text
        changed = text[: start + place] + "\n" + text[start + place + 1 :]
        buffer.set_document(Document(changed, buffer.cursor_position))


def open_beside(command: list[str], path: Path, columns: int) -> bool:
    """Open the editor in a tmux pane or its own window, the clock stays in view; False where neither is there."""
    argv = [*command, str(path)]
    if os.environ.get("TMUX") and shutil.which("tmux"):
        side = "-h" if columns >= 150 else "-v"
        split = ["tmux", "split-window", side, "-l", "60%", shlex.join(argv)]
        return subprocess.run(split, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    if Path(command[0]).name in WINDOWED:
        quiet = [word for word in argv if word not in ("--wait", "-w")]
        subprocess.Popen(
            quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return True
    return False
