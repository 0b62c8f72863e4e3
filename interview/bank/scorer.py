"""The fitted key-point scorer that ships with the program. Both files are made by `python -m benchmarks.explain`."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from interview.core.keypoints import Scorer
from interview.core.question import Question
from interview.core.wording import Idf, content

MODEL_FILE = Path(__file__).with_name("keypoints.json")
IDF_FILE = Path(__file__).with_name("idf.json")
# A stem of a single text is as rare as one of none, for our purpose, and half of all are that.
_LEAST = 2


@cache
def load_scorer() -> Scorer:
    """Read once a process, when the first explanation is looked at."""
    model = json.loads(MODEL_FILE.read_text(encoding="utf-8"))
    idf = json.loads(IDF_FILE.read_text(encoding="utf-8"))
    return Scorer(tuple(model["weights"]), Idf(idf["texts"], idf["counts"]), model["trained_on"], model["date"])


def count_words(questions: Iterable[Question]) -> Idf:
    """In how many texts of a bank each stem stands."""
    counts: Counter[str] = Counter()
    number = 0
    for question in questions:
        for text in _texts(question):
            counts.update(set(content(text)))
            number += 1
    return Idf(number, {stem: count for stem, count in sorted(counts.items()) if count >= _LEAST})


def _texts(question: Question) -> Iterator[str]:
    yield from (question.prompt, question.answer, question.why)
    for point in question.key_points:
        yield from (point.text, *point.accept)
    for follow_up in question.follow_ups:
        yield f"{follow_up.prompt}\n{follow_up.answer}"
