"""A file that can be attached to a bug report: versions and the traceback, no answers of the user."""

import platform
import sys
import tempfile
import traceback
from pathlib import Path

from interview import __version__
from interview.clock import Clock
from interview.paths import find_paths


def write_crash_file(error: BaseException) -> Path:
    """Write it to the state folder, or to a temporary file where that cannot be written."""
    stamp = Clock().now().strftime("%Y%m%d-%H%M%S")
    text = _report(error)
    for folder in (find_paths().state, Path(tempfile.gettempdir())):
        path = folder / f"crash-{stamp}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return path
    sys.stderr.write(text)
    return Path("the lines above")


def _report(error: BaseException) -> str:
    head = f"interview {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
    return head + "".join(traceback.format_exception(error))
