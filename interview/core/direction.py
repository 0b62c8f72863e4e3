"""Whether an answer may say the opposite of a point it seems to cover: a quiet question, never a verdict.

Rules over words find most reversals that are made up for the purpose, few of those that people write, and suspect one
correct point in twenty, so all they may do is ask.
"""

from collections.abc import Sequence

from interview.core.wording import Idf, content, stem, stems, words

# A clause and its stems.
Clause = tuple[str, frozenset[str]]
_NEGATIONS = frozenset({"not", "no", "never", "nor", "neither", "none", "without", "cannot", "hardly", "rarely"})
# Pairs of opposites. The stems make "larger" and "higher" one word, and "lower" and "smaller".
_OPPOSITES = [
    *(("increase", "decrease"), ("large", "small"), ("fast", "slow"), ("right", "wrong"), ("same", "different")),
    *(("easy", "hard"), ("over-fit", "under-fit"), ("overfit", "underfit"), ("before", "after"), ("above", "below")),
    *(("always", "never"), ("positive", "negative"), ("stable", "unstable"), ("better", "worse"), ("good", "bad")),
    *(("minimise", "maximise"), ("minimize", "maximize"), ("minimum", "maximum"), ("linear", "nonlinear")),
    *(("supervised", "unsupervised"), ("biased", "unbiased"), ("dependent", "independent"), ("local", "global")),
    *(("converge", "diverge"), ("finite", "infinite"), ("forward", "backward"), ("underestimate", "overestimate")),
    *(("strong", "weak"), ("add", "subtract"), ("multiply", "divide"), ("first", "last"), ("best", "worst")),
    *(("encoder", "decoder"), ("row", "column"), ("train", "test"), ("precision", "recall"), ("bias", "variance")),
]  # fmt: skip
_OPPOSITE: dict[str, set[str]] = {}
for _one, _other in _OPPOSITES:
    _OPPOSITE.setdefault(stem(_one), set()).add(stem(_other))
    _OPPOSITE.setdefault(stem(_other), set()).add(stem(_one))
# So much of the weight of a misconception must stand in the clause to speak of it; of a phrasing, to compare signs.
_NAMED, _CLOSE = 0.6, 0.75
# A phrasing of fewer words of meaning is close to too much.
_LEAST = 3


def to_check(
    nearest: str, clauses: Sequence[Clause], phrasings: Sequence[str], misconceptions: Sequence[str], idf: Idf
) -> bool:
    """Whether what is nearest to a covered point, one of the clauses of the answer, had better be read again.

    Either it says a misconception better than any phrasing of the point, or it is close to a phrasing but has a word
    replaced by its opposite, or one negation more or less, and no clause is close to a phrasing without.
    """
    if _names_misconception(frozenset(content(nearest)), phrasings, misconceptions, idf):
        return True
    turned = [
        _is_turned(clause, phrasing)
        for phrasing in phrasings
        if len(stems(phrasing)) >= _LEAST
        for clause in clauses
        if _share(phrasing, clause[1], idf) >= _CLOSE
    ]
    return bool(turned) and all(turned)


def _names_misconception(
    said: frozenset[str], phrasings: Sequence[str], misconceptions: Sequence[str], idf: Idf
) -> bool:
    wrong = max((_share(text, said, idf) for text in misconceptions), default=0.0)
    return wrong >= _NAMED and wrong > max(_share(phrasing, said, idf) for phrasing in phrasings)


def _share(text: str, said: frozenset[str], idf: Idf) -> float:
    """The share of a text's weight that stands in the clause."""
    own = stems(text)
    shared = own & said
    if len(shared) * 2 < len(own):
        return 0.0  # too little to matter, and most clauses are of this sort
    whole = sum(map(idf.of, own))
    return sum(map(idf.of, shared)) / whole if whole else 0.0


def _is_turned(clause: Clause, phrasing: str) -> bool:
    own, said = stems(phrasing), clause[1]
    swapped = any(
        opposite in said and opposite not in own for word in own - said for opposite in _OPPOSITE.get(word, ())
    )
    return swapped != (_negations(clause[0]) % 2 != _negations(phrasing) % 2)


def _negations(text: str) -> int:
    return sum(word in _NEGATIONS or word.endswith("n't") for word in words(text))
