"""Lines of the screen: laid out, moved in, cut."""

from collections.abc import Iterable, Sequence

from prompt_toolkit.utils import get_cwidth

from interview.ui.markdown import Line, markdown_lines
from interview.ui.marks import Sight


def prose(text: str, width: int) -> Iterable[Line]:
    """Markdown, one column in."""
    return (indent(line) for line in markdown_lines(text, width)) if text else ()


def text_lines(texts: Sequence[str]) -> list[Line]:
    """Lines as they are, one column in."""
    return [(("", f" {text}"),) for text in texts]


def indent(line: Line) -> Line:
    """One column in."""
    return (("", " "), *line)


def sighted(lines: Iterable[Line], sight: Sight) -> Iterable[Line]:
    """The same lines; `in_sight` finds them again among all others."""
    return ((*line, (f"class:{sight}", "")) for line in lines)


def in_sight(lines: Sequence[Line], sight: Sight) -> list[int]:
    """The places of lines that were `sighted`."""
    return [place for place, line in enumerate(lines) if (f"class:{sight}", "") in line]


def cut(text: str, width: int) -> str:
    """At most `width` columns, with an ellipsis where something is missing."""
    if get_cwidth(text) <= width:
        return text
    while text and get_cwidth(text) > width - 1:
        text = text[:-1]
    return text + "…"
