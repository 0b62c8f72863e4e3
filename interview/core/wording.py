"""Free text as the key-point scorer sees it: stems of the words that carry meaning, clauses, runs of three letters."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple

from interview.core.synonyms import ABBREVIATIONS, ALIKE, RELATED, SHORT

# Words that any explanation is full of. Negations are no content either: `core.direction` looks at them. Quantifiers
# (all, only, same) are: they often make the point.
_STOP = frozenset(
    """
    a about also an and any are as at be because been being but by can could did do does doing done each
    either else etc for from get gets got had has have having he her here his how i if in into is it its
    itself just like may me might much must my no nor not of off on onto or our ours out over per quite
    rather shall she should so some still such than that the their them then there therefore these they
    this those though thus to too under until up upon us very was we were what when where whether which
    while who whom whose why will with within would yes yet you your isn't aren't wasn't weren't don't
    doesn't didn't won't can't cannot couldn't shouldn't wouldn't hasn't haven't it's that's there's
    let's i'm i'd i'll i've you're we're they're
    """.split()  # noqa: SIM905  # a hundred words read better without quotes
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+|\s+[-–—*•]\s+|(?:^|\s)\(?\d{1,2}[.)]\s+")
_CLAUSE = re.compile(
    r"[,:;()]\s|\b(?:whereas|while|but|however|although|and|so|because|since|then|which|unlike|instead)\b",
    re.IGNORECASE,
)
# A clause of fewer words is a fragment of a list and supports nothing by itself.
_CLAUSE_WORDS = 3
# More would make the time depend on the length of a pasted text.
_MOST_CLAUSES = 60
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_DIGITS = {"zero": "0"} | {name: str(value) for value, name in enumerate(_NUMBERS, 2)}  # "one" is rarely a number
_SAME = {word: name for name, others in ALIKE.items() for word in (name, *others.split())}
_LONG_FORM = {short: name for name, others in SHORT.items() for short in others.split()}
# Longest first; a stem keeps at least _STEM letters.
_SUFFIXES = (
    *("isations", "izations", "isation", "ization", "fulness", "ousness", "iveness", "ational"),
    *("ations", "ation", "ating", "ated", "ates", "ements", "ement", "ments", "ment", "ities", "ility"),
    *("ingly", "ables", "ences", "ances"),
    *("edly", "ness", "able", "ible", "ally", "ance", "ence", "ings", "ions", "ised", "ized", "ises", "izes"),
    *("ing", "ion", "ity", "ise", "ize", "ies", "ied", "ers", "ors", "ive", "est", "ely"),
    *("ed", "er", "or", "es", "ly", "al", "ic", "e", "s"),
)  # fmt: skip
_STEM = 4


class Idf(NamedTuple):
    """How rare a stem is: in how many of so many texts of the bank it stands."""

    texts: int
    counts: Mapping[str, int]

    def of(self, stem: str) -> float:
        """The weight of a stem: log of texts over texts with it (Robertson and Spärck Jones 1976, smoothed)."""
        return log((self.texts + 1) / (self.counts.get(stem, 0) + 0.5))


def words(text: str) -> list[str]:
    """The words and numbers of a text in lower case; 1,000 is 1000 and three is 3."""
    found = (word.replace("’", "'") for word in _WORD.findall(text.casefold()))
    return [word.replace(",", "") if word[0].isdigit() else _DIGITS.get(word, word) for word in found]


def content(text: str) -> list[str]:
    """The stems of the words that carry meaning, in their order."""
    return [stem(word) for word in words(text) if word not in _STOP]


@lru_cache(maxsize=4_000)
def stems(text: str) -> frozenset[str]:
    """Each stem of a text once; remembered, for the texts of the bank."""
    return frozenset(content(text))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What a word shares with its other forms: classifies, classified and classification -> classif."""
    word = _LONG_FORM.get(word, word)
    if word in _SAME or word[0].isdigit():
        return _SAME.get(word, word)
    base = word.partition("'")[0]
    for _ in range(2):
        shorter = _without_suffix(base)
        if shorter == base:
            break
        base = shorter
    return _ending(base)


def _standing_for() -> dict[str, frozenset[str]]:
    """Of each stem those that stand for it: its abbreviations, and of an abbreviation its words."""
    found: dict[str, set[str]] = {}
    for short, long in ABBREVIATIONS.items():
        for word in long.split():
            found.setdefault(stem(word), set()).add(stem(short))
            found.setdefault(stem(short), set()).add(stem(word))
    return {name: frozenset(others) for name, others in found.items()}


def _related() -> dict[str, frozenset[str]]:
    """Of each stem those that it is in a group with."""
    found: dict[str, set[str]] = {}
    for group in RELATED:
        own = set(map(stem, group))
        for name in own:
            found.setdefault(name, set()).update(own - {name})
    return {name: frozenset(others) for name, others in found.items()}


def clauses(text: str) -> list[str]:
    """Sentences, and the parts of those that have several; each once, in their order."""
    found = dict.fromkeys(clause for sentence in sentences(text) for clause in _parts(sentence))
    return list(found)[:_MOST_CLAUSES]


def sentences(text: str) -> list[str]:
    """Sentences and lines of a list, without numbers and dashes before them."""
    parts = (part.strip(" \t-–—*•") for part in _SENTENCE.split(text) if part)
    return [part for part in parts if len(part) > 2]


def runs(text: str) -> Counter[str]:
    """How often each run of three letters stands in a text, ends of words included."""
    line = f" {' '.join(words(text))} "
    return Counter(line[place : place + 3] for place in range(len(line) - 2))


def without_copied(text: str, source: str, least: int = 6) -> str:
    """A text without what it repeats word for word from a source, in runs of at least so many words."""
    spans, plain = _spans(text), words(source)
    known = {tuple(plain[i : i + least]) for i in range(len(plain) - least + 1)}
    copied: set[int] = set()
    for start in range(len(spans) - least + 1):
        if tuple(word for word, _, _ in spans[start : start + least]) in known:
            copied.update(range(start, start + least))
    return _cut(text, spans, copied) if copied else text


def _without_suffix(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _STEM:
            return word[: -len(suffix)]
    return word


def _ending(word: str) -> str:
    if len(word) > _STEM and word[-1] == word[-2]:
        word = word[:-1]
    return word[:-1] if len(word) > _STEM and word[-1] in "yi" else word


def _parts(sentence: str) -> Iterator[str]:
    yield sentence
    for part in _CLAUSE.split(sentence):
        if len(part.split()) >= _CLAUSE_WORDS:
            yield part.strip()


def _spans(text: str) -> list[tuple[str, int, int]]:
    return [(words(match[0])[0], match.start(), match.end()) for match in _WORD.finditer(text)]


def _cut(text: str, spans: Sequence[tuple[str, int, int]], copied: set[int]) -> str:
    kept, place = "", 0
    for number in sorted(copied):
        _, start, end = spans[number]
        kept, place = kept + text[place:start], end
    return kept + text[place:]


STANDING_FOR, RELATED_TO = _standing_for(), _related()
