"""What `interview new` writes: questions that can be asked at once, with every sentence still to be replaced.

`$name` is filled in; a file of one kind passes `interview check` but for what only its author can say.
"""

from string import Template

from interview.bank.skeletons_sql import SQL, SQL_FILES
from interview.core.question import Kind

_HEAD = """\
id: $id
kind: $kind
title: $title
topic: $topic
concept: $id
elements: []
level: intern
step: 2
par: $par
prerequisites: []
tags: []
"""

_TAIL = """\
follow_ups:
  - prompt: What would an interviewer ask next?
    answer: What a good answer to that says.
    points: [one short point]
    then:
      prompt: And after that?
      answer: What a good answer says.
      points: [one short point]
sources:
  - Author year, Title, section where a reader can check the fact
reviewed: $today
"""

_CHOICE = """\
prompt: |
  Ask one thing, and state every assumption it needs.
options:
  - text: The right option, no longer than the others.
  - text: A wrong option that a mistake in thinking leads to.
    mistake: Why it is wrong, and what thinking leads there.
  - text: Another wrong option, of the same form.
    mistake: Why this one is wrong.
  - text: A third wrong option, as plausible.
    mistake: Why the third is wrong.
verify: |
  # Python and numpy that assert the key wherever it can be computed.
  assert 1 + 1 == 2
answer: The right option in a sentence of its own.
why: |
  The reason, not the answer again.
"""

_MULTI = """\
prompt: |
  Which of these hold? State every assumption.
options:
  - text: The first right option.
    correct: true
  - text: The second right option.
    correct: true
  - text: A wrong option that a mistake in thinking leads to.
    mistake: Why it is wrong, and what thinking leads there.
  - text: Another wrong option, of the same form.
    mistake: Why this one is wrong.
verify: |
  # Python and numpy that assert the key wherever it can be computed.
  assert 1 + 1 == 2
answer: Both right options in a sentence.
why: |
  The reason, not the answer again.
"""

_SHORT = """\
prompt: |
  Ask for a word, a shape or a printed output, and say in which form. Here:
  which shape has np.zeros((2, 3)).T? Answer with a shape such as (4, 5).
accept: ["(3, 2)"]
verify: |
  import numpy as np
  assert np.zeros((2, 3)).T.shape == (3, 2)
answer: "(3, 2)"
why: |
  The reason, not the answer again.
"""

_NUMERIC = """\
prompt: |
  {N} values have a standard deviation of {S}. What is the standard error of
  their mean? Replace this by your question, with {{NAME}} for drawn numbers.
template:
  N: [25, 100, 400]
  S: {from: 2, to: 10, step: 2}
rtol: 0.01
unit: ""
mistakes:
  - {name: divided by n instead of its square root, formula: S / N}
  - {name: gave the standard deviation itself, formula: S}
example: {N: 25, S: 4, answer: 0.8}
answer: S / sqrt(N)
why: |
  The reason, with the numbers drawn: {S} / sqrt({N}) = {answer}.
"""

_EXPLAIN = """\
prompt: |
  Describe a situation, then ask what to do and why.
answer: |
  A model answer of 60 to 130 words that makes every key point: as a student would put
  it, one idea in at most 25 words, and another idea that does not overlap with the first.
why: |
  The reason behind the answer.
key_points:
  - id: first-idea
    text: One idea in at most 25 words.
    weight: 2
    accept: ["how a student would put it", "the same thought in other terms"]
  - id: second-idea
    text: Another idea that does not overlap with the first.
    weight: 1
    accept: ["what somebody else might say instead", "a third way of putting this"]
misconceptions:
  - id: common-error
    text: A wrong belief worth naming.
examples:
  - response: A full answer is how a student would put it, and what somebody else might say instead.
    covered: [first-idea, second-idea]
  - response: A partial answer is the same thought in other terms, as a student would put it.
    covered: [first-idea]
    missing: [second-idea]
  - response: A confident and wrong answer.
    missing: [first-idea, second-idea]
"""

_CODE = """\
prompt: |
  Write `$entry(x)` with numpy only: the mean of all values of `x`, and 0.0
  when there are none. Replace this by your exercise.

  - `x` is a float64 array of any shape; leave it unchanged.
entry: $entry
limits: {seconds: 2, memory_mb: 512}
rules: {forbid: [scipy], loops: discouraged}
clarify: [Can the array be empty?, Which dtype comes back?]
hints:
  - The idea.
  - The formula.
  - The skeleton.
why: |
  What the exercise is about.
"""

_STARTER = '''\
import numpy as np


def $entry(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
'''

_SOLUTION = '''\
import numpy as np


def $entry(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
'''

_CASES = """\
import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(7)

CASES = [
    case("three values", np.array([1.0, 2.0, 6.0]), expect=3.0),
    case("a matrix", np.array([[1.0, 2.0], [3.0, 6.0]]), expect=3.0),
    case("many values", rng.normal(size=(100, 7)), expect=reference, hidden=True),
    case("an empty array", np.zeros((0, 3)), expect=0.0, group="edge", hidden=True),
]
"""

_RIGHT = """\
import numpy as np


def $entry(x):
    return float(np.sum(x) / max(np.size(x), 1))
"""

_WRONG = {
    "divides-by-rows": ("a matrix; many values; an empty array", "float(x.sum() / len(x))"),
    "median": ("three values; a matrix; many values", "float(np.median(x)) if x.size else 0.0"),
    "first-row-only": ("three values; a matrix; many values", "float(x[0].mean()) if x.size else 0.0"),
}
_WRONG_FILE = """\
# fails: $fails
import numpy as np


def $entry(x):
    return $result
"""

_BODIES = {
    Kind.CHOICE: (_CHOICE, 75),
    Kind.MULTI: (_MULTI, 90),
    Kind.SHORT: (_SHORT, 60),
    Kind.NUMERIC: (_NUMERIC, 120),
    Kind.EXPLAIN: (_EXPLAIN, 180),
    Kind.CODE: (_CODE, 600),
}


def skeleton(kind: Kind, ident: str, topic: str, today: str, *, sql: bool = False) -> dict[str, str]:
    """The files of a new question, by path within its topic's folder. `sql`: an exercise whose answer is a query."""
    body, par = (SQL, 480) if sql else _BODIES[kind]
    title = ident.replace("-", " ").capitalize()
    entry = "_".join(ident.split("-")) if ident[0].isalpha() else f"solve_{ident.replace('-', '_')}"
    facts = {
        "id": ident,
        "kind": kind.value,
        "title": title,
        "topic": topic,
        "par": par,
        "today": today,
        "entry": entry,
    }
    question = Template(_HEAD + body + _TAIL).substitute(facts)
    if sql:
        return {f"{ident}/{name}": text for name, text in {"question.yaml": question, **SQL_FILES}.items()}
    return {f"{ident}.yaml": question} if kind is not Kind.CODE else _exercise(ident, question, entry)


def _exercise(ident: str, question: str, entry: str) -> dict[str, str]:
    files = {"starter.py": _STARTER, "solution.py": _SOLUTION, "cases.py": _CASES, "right/sum-over-size.py": _RIGHT}
    texts = {name: Template(text).substitute(entry=entry) for name, text in files.items()}
    for name, (fails, result) in _WRONG.items():
        texts[f"wrong/{name}.py"] = Template(_WRONG_FILE).substitute(fails=fails, entry=entry, result=result)
    return {f"{ident}/{name}": text for name, text in {"question.yaml": question, **texts}.items()}
