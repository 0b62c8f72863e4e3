import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(61)


def sentences(n, words):
    """Short sentences of random words, with repetitions."""
    return [[words[i] for i in rng.integers(len(words), size=rng.integers(1, 7))] for _ in range(n)]


def fit(data):
    return call("fit", data, expect=ignored)


TWO = [["a", "b"], ["a"]]
ONE = [["a"]]  # V has three tokens: p(a | <s>) = p(</s> | a) = 1/2, p(a | a) = 1/4
WORDS = ["red", "green", "blue", "grey"]

CASES = [
    object_case(
        "three probabilities from two sentences",
        call("init", k=1.0),
        fit(TWO),
        call("prob", "<s>", "a", expect=0.5),
        call("prob", "a", "b", expect=1 / 3),
        call("prob", "b", "zebra", expect=0.2),
    ),
    object_case("perplexity of a short sentence", call("init", k=1.0), fit(TWO),
                call("perplexity", [["a"]], expect=6**0.5)),
    object_case(
        "a smaller k",
        call("init", k=0.25),
        fit(TWO),
        call("prob", "<s>", "a", expect=0.75),
        call("prob", "<s>", "b", expect=1 / 12),
        call("prob", "b", "</s>", expect=0.625),
    ),
    object_case(
        "sentences are not joined",
        fit([["a"], ["b"]]),
        call("prob", "a", "b", expect=0.2),
        call("prob", "a", "</s>", expect=0.4),
        call("prob", "<s>", "b", expect=1 / 3),
        hidden=True,
    ),
    object_case("no pair begins with the end token", fit([["a"], ["b"]]), call("prob", "</s>", "a", expect=0.25),
                group="edge", hidden=True),
    object_case(
        "after an unseen context all tokens are equally likely",
        call("init", k=2),
        fit(TWO),
        call("prob", "zebra", "a", expect=0.25),
        call("prob", "<unk>", "</s>", expect=0.25),
        call("prob", "zebra", "lion", expect=0.25),
        hidden=True,
    ),
    object_case("repeated pairs in one sentence", fit([["a", "a", "a", "b"]]),
                call("prob", "a", "a", expect=3 / 7), call("prob", "a", "<unk>", expect=1 / 7), hidden=True),
    object_case("long sentences weigh more", fit(ONE), call("perplexity", [["a"], ["a", "a", "a"]], expect=2 ** (8 / 6)),
                hidden=True),
    object_case("unseen words in the text", fit(ONE), call("perplexity", [["a", "new", "word"]], expect=72**0.25),
                hidden=True),
    object_case("random sentences", call("init", k=0.1), fit(sentences(30, WORDS)),
                call("perplexity", sentences(12, [*WORDS, "pink"]), expect=reference),
                call("prob", "red", "blue", expect=reference), hidden=True),
    object_case("a second fit replaces the first", fit([["b", "b"], ["c"]]), fit(TWO),
                call("prob", "<s>", "a", expect=0.5), call("prob", "b", "c", expect=0.2), hidden=True),
    object_case("empty sentences end at once", fit([["a"], []]), call("prob", "<s>", "</s>", expect=0.4),
                call("perplexity", [[]], expect=2.5), group="edge", hidden=True),
    object_case("nothing to learn from", fit([]), call("prob", "<s>", "x", expect=0.5),
                call("perplexity", [["x", "y"], []], expect=2.0), group="edge", hidden=True),
    object_case("5,000 tokens do not underflow", fit(ONE),
                call("perplexity", [["a"] * 5000], expect=2 ** (10_000 / 5001)), group="stability", hidden=True),
]
