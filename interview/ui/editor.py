"""The in-screen editor: buffers, comforts for Python, and the user's own editor beside or instead of it."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

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


def wrap_prose(buffer: Buffer, width: int) -> None:
    """Break the lines of prose between words; prompt_toolkit would break inside words."""
    broken = break_lines(buffer.text, min(width, PROSE_WIDTH))
    if broken != buffer.text:
        buffer.set_document(Document(broken, buffer.cursor_position))


def break_lines(text: str, width: int) -> str:
    """Lines of at most so many columns where words allow it: blanks become ends of lines, every place stays."""
    return "\n".join(_broken(line, width) for line in text.split("\n"))


def _broken(line: str, width: int) -> str:
    done: list[str] = []
    while not _fits(line, width) and (place := _place_to_break(line, width)):
        done.append(line[:place])
        line = line[place + 1 :]
    return "\n".join([*done, line])


def _fits(line: str, width: int) -> bool:
    return len(line) <= 2 * width and get_cwidth(line) <= width  # a book need not be measured to the end


def _place_to_break(line: str, width: int) -> int | None:
    """The last blank that fits, else the first one; none in the indent, none with nothing behind it."""
    indent = len(line) - len(line.lstrip())
    fitting = [n for n in range(indent, min(width + 1, len(line))) if line[n] == " " and get_cwidth(line[:n]) <= width]
    place = fitting[-1] if fitting else line.find(" ", indent)
    return place if line[place:].strip() and place > 0 else None


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
