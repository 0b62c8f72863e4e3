"""Lines of the screen: laid out, moved in, cut."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile

from prompt_toolkit.utils import get_cwidth

from interview.report.signs import in_ascii
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


def cut(text: str, width: int, missing: str = "…") -> str:
    """At most `width` columns, with an ellipsis where something is missing."""
    if get_cwidth(text) <= width:
        return text
    while text and get_cwidth(text) > width - len(missing):
        text = text[:-1]
    return text + missing


def lines_in_ascii(lines: Iterable[Line], width: int) -> Iterator[Line]:
    """The lines with stand-ins for signs. Those are longer: what no longer fits goes on in the next line."""
    for line in lines:
        yield from _folded([(style, in_ascii(text)) for style, text in line], width)


def _folded(line: Sequence[tuple[str, str]], width: int) -> Iterator[Line]:
    marks = [part for part in line if not part[1]]
    signs = [(style, sign) for style, text in line for sign in text]
    while len(signs) > width and signs[-1][1] == " ":
        signs.pop()
    indent = min(len(list(takewhile(lambda part: part[1] == " ", signs))), width // 2)
    while len(signs) > width:
        blanks = [place for place in range(indent + 1, width + 1) if signs[place][1] == " "]
        place = blanks[-1] if blanks else width
        yield (*_grouped(signs[:place]), *marks)
        signs = [("", " ")] * indent + signs[place + bool(blanks) :]
    yield (*_grouped(signs), *marks)


def _grouped(signs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for style, parts in groupby(signs, key=lambda part: part[0]):
        yield style, "".join(sign for _, sign in parts)
