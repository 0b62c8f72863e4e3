import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(65)
VOCABULARY = ["the", "a", "light", "room", "on", "off", "call", "now"]


def report(substitutions, deletions, insertions, words, wer):
    counts = {"substitutions": substitutions, "deletions": deletions, "insertions": insertions}
    return {**counts, "words": words, "wer": wer}


def sentence(n, vocabulary=VOCABULARY):
    return " ".join(str(word) for word in rng.choice(vocabulary, size=n))


def heard(text, rate):
    """The words with some dropped, changed or doubled."""
    out = []
    for word, draw in zip(text.split(), rng.random(len(text.split())), strict=True):
        if draw < rate:
            continue
        out.append(sentence(1) if draw < 2 * rate else word)
        if draw > 1 - rate:
            out.append(sentence(1))
    return " ".join(out)


SOME = [sentence(n) for n in (6, 9, 1, 14, 3)]
LONG = [sentence(400, [f"w{i}" for i in range(60)])]

CASES = [
    case(
        "a missing word and an extra one",
        ["turn the light on"],
        ["turn light on please"],
        expect=report(0, 1, 1, 4, 0.5),
    ),
    case(
        "errors are pooled over the utterances",
        ["yes", "call my sister now"],
        ["no", "call my sister now"],
        expect=report(1, 0, 0, 5, 0.2),
    ),
    case(
        "the fewest substitutions of equally short alignments",
        ["a b"],
        ["b c"],
        expect=report(0, 1, 1, 2, 1.0),
    ),
    case("everything right", ["a b c", "d"], ["a b c", "d"], expect=report(0, 0, 0, 4, 0.0), hidden=True),
    case(
        "words left out",
        ["play some quiet music", "stop it"],
        ["play music", "stop"],
        expect=report(0, 3, 0, 6, 0.5),
        hidden=True,
    ),
    case(
        "more errors than words",
        ["stop"],
        ["please do stop that now"],
        expect=report(0, 0, 4, 1, 4.0),
        hidden=True,
    ),
    case(
        "whole words count, not letters",
        ["recognise speech now"],
        ["recognised speech new"],
        expect=report(2, 0, 0, 3, 2 / 3),
        hidden=True,
    ),
    case("case counts", ["Call Ann"], ["call Ann"], expect=report(1, 0, 0, 2, 0.5), group="edge", hidden=True),
    case(
        "blanks at the ends and twice in the middle",
        ["  call   ann "],
        ["call ann\n"],
        expect=report(0, 0, 0, 2, 0.0),
        group="edge",
        hidden=True,
    ),
    case(
        "an empty hypothesis and an empty reference",
        ["one two three", "", ""],
        ["", "uh", ""],
        expect=report(0, 3, 1, 3, 4 / 3),
        group="edge",
        hidden=True,
    ),
    case("no reference has a word", ["", "  "], ["a", ""], expect=raises("ValueError"), group="edge", hidden=True),
    case("no utterances", [], [], expect=raises("ValueError"), group="edge", hidden=True),
    case("one hypothesis too few", ["a", "b"], ["a"], expect=raises("ValueError"), group="edge", hidden=True),
    case("one hypothesis too many", ["a"], ["a", "b"], expect=raises("ValueError"), group="edge", hidden=True),
    case("five utterances", SOME, [heard(text, 0.15) for text in SOME], expect=reference, hidden=True),
    case("sentences that have nothing to do with each other", SOME, [sentence(7) for _ in SOME], expect=reference, hidden=True),
    case(
        "a repeated word",
        ["a b a b a b"],
        ["b a b a b a b"],
        expect=report(0, 0, 1, 6, 1 / 6),
        hidden=True,
    ),
    case("400 words in time", LONG, [heard(LONG[0], 0.1)], expect=reference, group="speed", hidden=True),
]
