"""Markdown to prompt_toolkit fragments through rich's segments: no ANSI round trip, no fixed colours."""

import io
from collections.abc import Iterable
from functools import lru_cache
from typing import ClassVar

from rich.color import Color
from rich.console import Console, ConsoleOptions, RenderResult
from rich.markdown import CodeBlock, Heading
from rich.padding import Padding
from rich.style import Style
from rich.syntax import Syntax
from rich.theme import Theme

from interview.report.markdown import QuestionMarkdown

Line = tuple[tuple[str, str], ...]

_THEME = Theme(
    {
        "markdown.code": "cyan",
        "markdown.item.bullet": "default",
        "markdown.h1": "bold",
        "markdown.h2": "bold",
        "markdown.h3": "bold",
        "markdown.block_quote": "dim",
    }
)
_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "gray")
_BRIGHT = (
    "brightblack",
    "brightred",
    "brightgreen",
    "brightyellow",
    "brightblue",
    "brightmagenta",
    "brightcyan",
    "white",
)
_FLAGS = ("bold", "italic", "underline", "strike", "reverse", "dim")


class _LeftHeading(Heading):
    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        self.text.justify = "left"
        yield self.text


class _PlainCode(CodeBlock):
    """The terminal's own sixteen colours and no background: readable on light and dark."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        code = str(self.text).rstrip()
        syntax = Syntax(code, self.lexer_name, theme="ansi_dark", background_color="default", word_wrap=True)
        yield Padding(syntax, (0, 0, 0, 2))


class _Question(QuestionMarkdown):
    elements: ClassVar = {
        **QuestionMarkdown.elements,
        "heading_open": _LeftHeading,
        "fence": _PlainCode,
        "code_block": _PlainCode,
    }


@lru_cache(128)
def markdown_lines(text: str, width: int) -> tuple[Line, ...]:
    """The text laid out in `width` columns, never two blank ones in a row, none at the ends."""
    console = Console(
        width=width, file=io.StringIO(), force_terminal=True, color_system="standard", theme=_THEME, _environ={}
    )
    rendered = console.render_lines(_Question(text, code_theme="ansi_dark", hyperlinks=False), pad=False)
    lines = [tuple((_style(segment.style), segment.text) for segment in line if segment.text) for line in rendered]
    return tuple(_trimmed(lines))


def _trimmed(lines: list[Line]) -> Iterable[Line]:
    def blank(line: Line) -> bool:
        return not "".join(text for _, text in line).strip()

    kept: list[Line] = []
    for line in lines:
        if not blank(line) or (kept and not blank(kept[-1])):
            kept.append(line)
    return kept[:-1] if kept and blank(kept[-1]) else kept


@lru_cache(512)
def _style(style: Style | None) -> str:
    if not style:
        return ""
    words = [_colour(style.color)] if style.color else []
    words += [flag for flag in _FLAGS if getattr(style, flag)]
    return " ".join(word for word in words if word)


def _colour(colour: Color) -> str:
    """A palette name; anything beyond the sixteen is left to the terminal's default."""
    if colour.number is None or colour.number > 15:
        return ""
    return "ansi" + (_NAMES + _BRIGHT)[colour.number]
