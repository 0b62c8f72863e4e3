"""Rules for texts and for what every question should carry."""

import re
from collections.abc import Iterator

from interview.bank.rules import Rule
from interview.bank.sheet import Sheet
from interview.core.question import Kind
from interview.core.template import PLACEHOLDER

MAX_TITLE = 48
MAX_COLUMNS = 76
MAX_PROMPT_WORDS = 120

_EVERY = ("why", "concept", "elements", "prerequisites", "tags", "follow_ups", "sources", "reviewed")
_OF_KIND = {
    Kind.NUMERIC: ("mistakes", "unit"),
    Kind.EXPLAIN: ("misconceptions", "examples"),
    Kind.CODE: ("hints", "clarify", "rules"),
}
_FENCE = re.compile(r"^ *(```|~~~).*?^ *\1 *$", re.DOTALL | re.MULTILINE)
_CODE_SPAN = re.compile(r"`[^`]*`")
# A command, a delimiter, or signs that only LaTeX puts together.
_LATEX = re.compile(r"\\[a-zA-Z]{2,}|\\[()\[\]]|\$\$|[_^]\{(?!\{)|\$[^$\s][^$\n]*[\\^_][^$\n]*\$")


def check_texts(sheet: Sheet) -> None:
    """Every rule of this page for one question."""
    for rule in (_wanted_keys, _title, _latex, _columns, _prompt_length, _follow_ups, _hints):
        rule(sheet)


def words(text: str) -> list[str]:
    """The words of a text without its fenced code; a bullet or a dash is none."""
    return [word for word in _FENCE.sub("", text).split() if any(map(str.isalnum, word))]


def _wanted_keys(sheet: Sheet) -> None:
    kind = sheet.question.kind
    for key in (*_EVERY, *_OF_KIND.get(kind, ())):
        if key not in sheet.report.lines:
            sheet.add(Rule.WANTED_KEY, key, kind=kind)


def _title(sheet: Sheet) -> None:
    if len(sheet.question.title) > MAX_TITLE:
        sheet.add(Rule.LONG_TITLE, "title", count=len(sheet.question.title), most=MAX_TITLE)


def _latex(sheet: Sheet) -> None:
    for where, text in sheet.texts():
        prose = _CODE_SPAN.sub("", _FENCE.sub("", text))
        found = _LATEX.search(PLACEHOLDER.sub("", prose) if sheet.question.template else prose)
        if found:
            sheet.add(Rule.LATEX, where, found=found[0])


def _columns(sheet: Sheet) -> None:
    for where, text in sheet.texts():
        widest = max((len(line) for line in _fixed_lines(text)), default=0)
        if widest > MAX_COLUMNS:
            sheet.add(Rule.WIDE_LINE, where, count=widest, most=MAX_COLUMNS)


def _fixed_lines(text: str) -> Iterator[str]:
    """Lines that cannot be wrapped: fenced code and table rows."""
    for block in _FENCE.finditer(text):
        yield from block[0].splitlines()
    yield from (line for line in text.splitlines() if line.lstrip().startswith("|"))


def _prompt_length(sheet: Sheet) -> None:
    count = len(words(sheet.question.prompt))
    if count > MAX_PROMPT_WORDS:
        sheet.add(Rule.LONG_PROMPT, "prompt", count=count, most=MAX_PROMPT_WORDS)


def _follow_ups(sheet: Sheet) -> None:
    for where, follow_up in sheet.follow_ups():
        if not 1 <= len(follow_up.points) <= 3:
            sheet.add(Rule.FOLLOW_UP_POINTS, where, count=len(follow_up.points))


def _hints(sheet: Sheet) -> None:
    question = sheet.question
    if question.kind is not Kind.CODE:
        return
    if question.hints and len(question.hints) != 3:
        sheet.add(Rule.HINT_COUNT, "hints", count=len(question.hints))
    if question.clarify and not 2 <= len(question.clarify) <= 4:
        sheet.add(Rule.CLARIFY_COUNT, "clarify", count=len(question.clarify))
