"""Markdown of questions: what looks like a tag, such as the sentence mark <s>, is text and stays."""

from typing import Any

from markdown_it import MarkdownIt
from rich.markdown import Markdown

_PARSER = MarkdownIt("commonmark", {"html": False}).enable("strikethrough").enable("table")


class QuestionMarkdown(Markdown):
    """rich's Markdown, which drops inline HTML, without HTML."""

    def __init__(self, markup: str, **settings: Any) -> None:
        super().__init__(markup, **settings)
        self.parsed = _PARSER.parse(markup)
