"""Every message a question file can give, with its next step. `interview check` and the loader say nothing else."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from enum import Enum

from interview.core.question import Problem


class Rule(Enum):
    """Severity, message, hint. Braces are facts given where the rule is broken."""

    # The file
    UNREADABLE = "error", "cannot be read: {reason}", "check the file's permissions"
    NOT_UTF8 = "error", "is not UTF-8 text", "save it as UTF-8"
    CONTROL_CHARACTER = "error", "has a control or direction character", "remove it; tabs and line ends are fine"
    NOT_YAML = (
        "error",
        "is not valid YAML: {reason}",
        "quote a text that holds ': ' or ' #', and look at the indentation",
    )
    TWO_DOCUMENTS = "error", "holds a second YAML document", "one question a file: remove the '---' line"
    TOO_DEEP = "error", "is nested more than {most} levels deep", "see docs/question-format.md"
    KEY_NOT_TEXT = "error", "a list or mapping is used as a key", "quote a text that starts with [ or {{"
    DUPLICATE_KEY = "error", "the key {key!r} stands here and in line {first}", "remove one of the two"
    ANCHOR = (
        "error",
        "anchors and aliases are not allowed ({name!r})",
        "write the text out; quote one that starts with & or *",
    )
    TAG = "error", "the tag {tag!r} is not allowed", "remove it; quote a text that starts with !"
    NOT_A_MAPPING = "error", "is not a list of `key: value` lines", "start with: interview new KIND ID"
    STRAY_FILE = (
        "warning",
        "is not read: not a question",
        "questions are <topic>/<id>.yaml or <topic>/<id>/question.yaml",
    )

    # Keys and values
    UNKNOWN_KEY = "error", "unknown key {key!r}{near}", "the keys are listed in docs/question-format.md"
    WRONG_KIND_KEY = "error", "the key {key!r} does not belong to a {kind} question", "it belongs to: {kinds}"
    MISSING_KEY = "error", "{where!r} is missing", "add it; docs/question-format.md has an example"
    EMPTY = "error", "{where!r} is empty", "fill it in or remove the key"
    NOT_TEXT = "error", "{where!r} must be text, not {got}", "put a word such as null or true in quotes"
    NOT_SLUG = (
        "error",
        "{where!r} must be lower-case words joined by hyphens, not {got}",
        "for example: softmax-temperature",
    )
    NOT_WHOLE = (
        "error",
        "{where!r} must be a whole number from {low} to {high}, not {got}",
        "write digits only, without quotes",
    )
    NOT_NUMBER = "error", "{where!r} must be a number from {low:g} to {high:g}, not {got}", "for example: 0.02 or 1e-6"
    NOT_FLAG = "error", "{where!r} must be true or false, not {got}", "write true or false, without quotes"
    NOT_ONE_OF = "error", "{where!r} must be one of {choices}, not {got}{near}", "write it as listed"
    NOT_A_LIST = "error", "{where!r} must be a list, not {got}", "write [one, two] or one `- item` a line"
    LIST_LENGTH = "error", "{where!r} has {count} items; {low} to {high} are allowed", "add or remove some"
    NOT_KEYS = "error", "{where!r} must be `key: value` pairs, not {got}", "docs/question-format.md has an example"
    NOT_DATE = "error", "{where!r} must be a date such as 2026-11-22, not {got}", "write year-month-day"
    NOT_A_NAME = "error", "{where!r} must be the name of a function or class, not {got}", "for example: softmax"
    BAD_RANGE = "error", "{where!r} is no range: {reason}", "write {{from: 1, to: 9, step: 2}} or a list of numbers"
    BAD_TEMPLATE_NAME = (
        "error",
        "{name!r} cannot be a template name",
        "use a letter first, and no function, pi, e or answer",
    )

    # One question
    ID_DIFFERS = (
        "error",
        "the id {id!r} differs from the file name {name!r}",
        "rename the file or the id; ids never change later",
    )
    TOPIC_DIFFERS = (
        "error",
        "the topic {topic!r} differs from the folder {folder!r}",
        "move the file or change the topic",
    )
    NO_KEY_OPTION = "error", "every option has a mistake: none is the key", "remove the mistake of the right option"
    MANY_KEY_OPTIONS = (
        "error",
        "{count} options have no mistake; exactly one is the key",
        "give each wrong option its mistake",
    )
    NONE_CORRECT = "error", "no option is correct", "mark each right option with `correct: true`"
    RIGHT_WITH_MISTAKE = "error", "{where} is correct and has a mistake", "remove one of the two"
    SAME_OPTION = "error", "{where} says the same as an earlier option", "write another option"
    SAME_ID = "error", "{where} repeats the id {id!r}", "ids are unique within a question"
    UNKNOWN_POINT = "error", "{where} names the key point {id!r}, which does not exist{near}", "name ids of key_points"
    BOTH_COVERED = "error", "{where} both covers and misses {ids}", "keep each id on one side"
    NO_TOLERANCE = "error", "neither rtol nor atol is given", "for example: rtol: 0.02"
    BAD_FORMULA = "error", "{where!r}: {reason}", "docs/question-format.md lists what a formula may use"
    UNKNOWN_NAME = "error", "{where!r} uses {name!r}, which is not in the template{near}", "the template has: {names}"
    EXAMPLE_NAMES = "error", "'example' must give {names}", "one value a name, and the answer"

    # The whole bank
    UNKNOWN_TOPIC = "error", "unknown topic {topic!r}{near}", "interview list topics; own topics go into TOPICS.yaml"
    SHARED_ID = (
        "error",
        "the id {id!r} is taken by {other}",
        "choose another id, or add `replaces: {id}` to replace that question",
    )
    REPLACES_NOTHING = "warning", "replaces {id!r}, which no other bank has", "remove the key `replaces`"
    UNKNOWN_AREA = (
        "error",
        "topic {topic!r} is in the area {area!r}, which does not exist{near}",
        "add the area or correct it",
    )
    SAME_TOPIC = "error", "topic {topic!r} stands here twice", "remove one of the two"

    def __init__(self, severity: str, text: str, hint: str) -> None:
        self.severity, self.text, self.next_step = severity, text, hint

    @property
    def slug(self) -> str:
        """The rule's name for programs."""
        return self.name.lower().replace("_", "-")

    def problem(self, path: str, line: int, **facts: object) -> Problem:
        """The problem, with its sentence written."""
        hint = self.next_step.format_map(facts)
        return Problem(path, line, self.text.format_map(facts), hint, self.severity, self.slug)


class Report:
    """Collects the problems of one file, and the line of every place in it."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.lines: dict[str, int] = {}

    def add(self, rule: Rule, line: int, **facts: object) -> None:
        """Keep a problem at a line."""
        self.problems.append(rule.problem(self.path, line, **facts))

    def at(self, rule: Rule, where: str, **facts: object) -> None:
        """Keep a problem at a place such as `options[1].text`; the nearest known place above it gives the line."""
        self.add(rule, self.line(where), where=where, **facts)

    def line(self, where: str) -> int:
        """The line of a place, or of what holds it; 1 where nothing does."""
        while where and where not in self.lines:
            where = where[: max(where.rfind("."), where.rfind("["), 0)]
        return self.lines.get(where, 1)

    @property
    def broken(self) -> bool:
        """Whether the question cannot be used."""
        return any(problem.severity == "error" for problem in self.problems)


def near(word: str, known: Iterable[str]) -> str:
    """`; did you mean "limit"?`, or nothing where no known word is close."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'; did you mean "{close[0]}"?' if close else ""


def listing(words: Sequence[str]) -> str:
    """`a, b and c`."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
