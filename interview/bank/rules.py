"""Every message a question file can give, with its next step. `interview check` and the loader say nothing else."""

from collections.abc import Iterable, Sequence
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
    LIST_LENGTH = (
        "error",
        "the number of items of {where!r} is {count}; {low} to {high} are allowed",
        "add or remove some",
    )
    NOT_KEYS = "error", "{where!r} must be `key: value` pairs, not {got}", "docs/question-format.md has an example"
    NOT_DATE = "error", "{where!r} must be a date such as 2026-11-22, not {got}", "write year-month-day"
    NOT_A_NAME = (
        "error",
        "{where!r} must be the name of a function or class, not {got}",
        "for example: softmax, or query.sql",
    )
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
    NO_NUMBER = "error", "{where!r} has no result for {values}: {reason}", "change the template or the formula"
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

    # What `interview check` demands beyond what can be asked
    WANTED_KEY = "warning", "{where!r} is missing", "a {kind} question should have it; see docs/question-format.md"
    LONG_TITLE = "warning", "the title has {count} characters; at most {most}", "shorten it: lists are 80 columns wide"
    LATEX = "error", "{where!r} has LaTeX: {found}", "write formulas in Unicode or ASCII: x², sum over i, sqrt(d)"
    WIDE_LINE = "error", "a line of code or of a table has {count} columns; at most {most}", "break it or shorten names"
    LONG_PROMPT = "error", "the prompt has {count} words; at most {most}", "cut it, or move code into a fenced block"
    FOLLOW_UP_POINTS = (
        "error",
        "the number of points of {where} is {count}; one to three are expected",
        "name what a good answer says",
    )
    HINT_COUNT = (
        "error",
        "the number of hints is {count}; an exercise has three",
        "give the idea, the formula, the skeleton",
    )
    CLARIFY_COUNT = (
        "error",
        "the number of questions to ask first is {count}; two to four are expected",
        "say what a candidate should ask",
    )
    OPTION_COUNT = (
        "error",
        "the number of options is {count}; a {kind} question has {low} to {high}",
        "add or remove options",
    )
    ALL_OR_NONE = "error", "{where} is an all-or-none option", "write an option that stands by itself"
    NAMES_OPTION = "error", "{where} names an option by its letter or place", "options are shuffled: say what it states"
    NO_MISTAKE = "error", "{where} is wrong and has no mistake", "say why it is wrong and what thinking leads there"
    UNBALANCED_MULTI = (
        "error",
        "right options: {right}, wrong options: {wrong}",
        "a multi has at least two right and one wrong",
    )
    MISSING_ELEMENT = (
        "error",
        "no question answers the element {name}",
        "write one, or add it to the elements of a question that does: {topics}",
    )
    LONGEST_KEY = (
        "error",
        "the key is the longest option in {count} of {total} choice questions; chance is {chance:.1f}",
        "shorten keys or lengthen wrong options of: {ids}",
    )
    NO_EXAMPLE = "error", "a question with a template needs an example", "example: {{ {names}, answer: {answer} }}"
    EXAMPLE_NOT_DRAWN = (
        "error",
        "the example's {name} = {value} is not among the values of the template",
        "use one of them",
    )
    EXAMPLE_DIFFERS = "error", "the example says {said}, the formula gives {value}", "correct whichever is wrong"
    MISTAKE_INSIDE = (
        "error",
        "{where} passes as right in {share:.0%} of the draws; at most {most:.0%}",
        "tighten the tolerance, or change the template so that the two differ",
    )
    POINT_COUNT = "error", "the number of key points is {count}; two to seven are expected", "split or merge ideas"
    LONG_POINT = "error", "{where} has {count} words; at most {most}", "keep one idea a point"
    ACCEPT_COUNT = (
        "error",
        "the number of accepted phrasings of {where} is {count}; two to four are expected",
        "say it as students would",
    )
    SAME_PHRASING = "error", "{where} uses nearly the words of {other}", "say it in genuinely different words"
    PART_WITHOUT_POINT = (
        "warning",
        "question marks in the prompt: {asked}, key points: {count}",
        "every part of a prompt needs a key point",
    )
    WANTED_EXAMPLE = (
        "warning",
        "no example shows {what}",
        "examples test the rubric: full, partial, confident and wrong",
    )
    ANSWER_MISSES = (
        "warning",
        "the model answer scores {p:.2f} on {where}; covered is {least} or more",
        "say the point in the answer, or add the answer's words to its `accept` and `must_any`",
    )
    PROMPT_COVERS = (
        "warning",
        "the prompt alone scores {p:.2f} on {where}; covered is {least} or more",
        "the point must say what the prompt does not",
    )
    MISCONCEPTION_COVERS = (
        "warning",
        "{where} scores {p:.2f} on the key point {point!r}; covered is {least} or more",
        "word one of them anew, or give the point a `must_any` that the misconception lacks",
    )
    POINT_COVERS_POINT = (
        "warning",
        "{where} scores {p:.2f} on the key point {point!r}; covered is {least} or more",
        "one idea a point: merge the two, or say them in different words",
    )
    EXAMPLE_UNHEARD = (
        "warning",
        "{where} covers what is not heard in it: {points}; covered is {least} or more",
        "add such words to the points' `accept`, or correct the example",
    )
    EXAMPLE_OVERHEARD = (
        "warning",
        "{where} misses what seems said in it: {points}; missing is below {most}",
        "make the points' `must_any` or `accept` more exact, or correct the example",
    )
    OLD_FACTS = "warning", "facts about language models, last reviewed {reviewed}", "check them and set `reviewed` anew"
    SAME_TITLE = "error", "the title is that of {other}", "titles are unique: change one"
    NEAR_DUPLICATE = "warning", "the prompt is {share:.0%} that of {other}", "ask something else, or drop one"
    UNKNOWN_PREREQUISITE = "error", "{name!r} is neither a topic nor a question{near}", "interview list topics"
    UNKNOWN_ELEMENT = "error", "unknown element {name!r}{near}", "elements are listed in TOPICS.yaml"
    UNKNOWN_EXTENDS = "error", "'extends' names {name!r}, which is no exercise{near}", "interview list -k code"
    CYCLE = "error", "prerequisites go in a circle: {path}", "remove one of them"
    VERIFY_FAILED = "error", "'verify' fails: {reason}", "the key or the code that asserts it is wrong"
    MISSING_FILE = "error", "the exercise has no {name}", "interview new code ID shows a complete exercise"
    WIDE_CODE = "warning", "a line has {count} columns; at most {most}", "break it: it is shown on 80 columns"
    NOT_PYTHON = "error", "is not Python: {reason}", "correct the syntax"
    FILE_COUNT = (
        "error",
        "the number of files in {folder}/ is {count}; {low} to {high} are expected",
        "one typical solution a file",
    )
    NO_ENTRY = "error", "defines no {entry!r}", "the entry is a function or class at the top level"
    OTHER_SIGNATURE = "error", "{name}{here} differs from the solution's {name}{there}", "give both the same signature"
    NO_FAILS = "error", "the first line does not say which cases fail", "# fails: name of a case; another (-- in SQL)"
    UNKNOWN_CASE = "error", "there is no case {case!r}{near}", "name cases as cases.py does"
    CASES_BROKEN = "error", "the cases cannot be run: {reason}", "interview test {id} {path}"
    FEW_CASES = "error", "cases: {visible} visible, {hidden} hidden, {edge} of these edge", "at least 1, 2 and 1"
    CHANGES_INPUT = "error", "{reason}", "copy what the solution changes"
    SOLUTION_FAILS = "error", "the solution fails {case!r}: {verdict}{reason}", "correct the solution or the case"
    SOLUTION_SLOW = (
        "error",
        "the solution needs more than half a limit in {case!r}: {verdict}",
        "raise it, or shrink the case",
    )
    VERDICTS_DIFFER = "error", "two runs of the solution differ in {case!r}", "seed what is random"
    STARTER_PASSES = "error", "the starter passes every case", "leave something to write"
    RIGHT_FAILS = (
        "error",
        "fails {case!r}: {verdict}{reason}",
        "a right solution must pass: loosen the case or correct the file",
    )
    WRONG_PASSES = "error", "passes {case!r}, which its first line says it fails", "add a case that catches it"
    WRONG_FAILS_MORE = "error", "also fails {case!r}: {verdict}", "name it in the first line, or correct the file"

    MUTANT_SURVIVES = (
        "warning",
        "passes every case with one edit:\n    - {before}\n    + {after}",
        "add a case, or waive it in question.yaml: - {{edit: {edit}, reason: ...}}",
    )
    WAIVED_DEAD = "error", "{where!r} waives an edit that fails a case or is not made: {edit}", "remove the waiver"

    def __init__(self, severity: str, text: str, hint: str) -> None:
        self.severity, self.text, self.next_step = severity, text, hint

    @property
    def slug(self) -> str:
        """The rule's name for programs."""
        return self.name.lower().replace("_", "-")

    def problem(self, path: str, line: int, /, **facts: object) -> Problem:
        """The problem, with its sentence written."""
        hint = self.next_step.format_map(facts)
        return Problem(path, line, self.text.format_map(facts), hint, self.severity, self.slug)


class Report:
    """Collects the problems of one file, and the line of every place in it."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.lines: dict[str, int] = {}

    def add(self, rule: Rule, line: int, /, **facts: object) -> None:
        """Keep a problem at a line."""
        self.problems.append(rule.problem(self.path, line, **facts))

    def at(self, rule: Rule, where: str, /, **facts: object) -> None:
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
    from difflib import get_close_matches  # only where something is wrong

    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'; did you mean "{close[0]}"?' if close else ""


def listing(words: Sequence[str]) -> str:
    """`a, b and c`."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
