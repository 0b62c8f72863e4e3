"""A submission's text, decoded where it is trusted: before anything of it is compiled or run."""

import io
import tokenize

MAX_BYTES = 200_000


class RejectedError(Exception):
    """A file that is not run at all; the text says why."""


def decode(source: bytes, suffix: str = ".py") -> str:
    """The text of a file, Python by its declared encoding, newlines as \\n. Raises RejectedError."""
    what = "Python" if suffix == ".py" else "SQL"
    if len(source) > MAX_BYTES:
        raise RejectedError(f"the file has {len(source):,} bytes; the limit is {MAX_BYTES:,}")
    if b"\0" in source:
        why = "it looks like UTF-16; save it as UTF-8" if source[:2] in (b"\xff\xfe", b"\xfe\xff") else "a null byte"
        raise RejectedError(f"the file is no {what} text: {why}")
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(source).readline)[0] if suffix == ".py" else "utf-8-sig"
        text = source.decode(encoding)
        text.encode()
    except (SyntaxError, UnicodeError, LookupError) as error:
        raise RejectedError(f"the file cannot be decoded: {error}; save it as UTF-8") from error
    if "\0" in text:
        raise RejectedError(f"the file is no {what} text: a null byte")
    return text.replace("\r\n", "\n").replace("\r", "\n")
