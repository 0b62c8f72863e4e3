import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(31)


def learn(counts, merges, expect=ignored):
    return call("learn", counts, merges, expect=expect)


def encode(word, *symbols):
    return call("encode", word, expect=list(symbols))


def syllables(n):
    """Words of random syllables; their counts fall like those of real words."""
    parts = ["ka", "ro", "ti", "lo", "men", "sta", "o", "ri"]
    words = ["".join(parts[i] for i in rng.integers(len(parts), size=rng.integers(1, 5))) for _ in range(n)]
    return {word: int(1 + 200 / (rank + 1)) for rank, word in enumerate(dict.fromkeys(words))}


BANDS = {"banana": 2, "band": 3, "nan": 1}
MANY = syllables(60)
SHUFFLED = {word: MANY[word] for word in sorted(MANY)}

CASES = [
    object_case("three merges, then a new word", learn(BANDS, 3, [("a", "n"), ("b", "an"), ("ban", "d")]),
                encode("bandana", "band", "an", "a")),
    object_case("a tie, then nothing is left to join", learn({"cd": 4, "ab": 4}, 9, [("a", "b"), ("c", "d")]),
                encode("cdab", "cd", "ab")),
    object_case("counts of words decide", learn({"xy": 1, "xyx": 1, "zq": 5}, 1, [("z", "q")]),
                encode("xyzq", "x", "y", "zq")),
    object_case("ties do not depend on the order of the words",
                learn({"zz": 2, "ba": 2, "ab": 2}, 3, [("a", "b"), ("b", "a"), ("z", "z")]), hidden=True),
    # (a, a) at two positions of "aaa" beats three times (b, c)
    object_case("aaa holds the pair (a, a) twice", learn({"aaa": 2, "bc": 3}, 2, [("a", "a"), ("b", "c")]),
                encode("aaa", "aa", "a"), encode("aaaaa", "aa", "aa", "a"), hidden=True),
    object_case("pairs of joined symbols", learn({"abab": 3, "ab": 1}, 2, [("a", "b"), ("ab", "ab")]),
                encode("ababab", "abab", "ab"), hidden=True),
    # (a, b) is learned first: "xab" ends as x, ab although (x, a) is also known
    object_case("merges are applied in the order learned", learn({"ab": 5, "xa": 3}, 2, [("a", "b"), ("x", "a")]),
                encode("xab", "x", "ab"), encode("xa", "xa"), hidden=True),
    # "xa" + "b" is no pair (a, b)
    object_case("a symbol that ends like the pair", learn({"xa": 9, "ab": 4, "xabc": 1}, 3,
                [("x", "a"), ("a", "b"), ("b", "c")]), encode("xab", "xa", "b"), encode("xabc", "xa", "bc"),
                hidden=True),
    object_case("equal text from different pairs", learn({"abc": 4, "bc": 6, "ab": 1, "abcd": 2}, 3,
                [("b", "c"), ("a", "bc"), ("abc", "d")]), encode("abcd", "abcd"), encode("ab", "a", "b"), hidden=True),
    object_case("pairs seen once are merged, too", learn({"hut": 1}, 5, [("h", "u"), ("hu", "t")]),
                encode("hut", "hut"), hidden=True),
    object_case("unseen characters stay single", learn({"ab": 1}, 1), encode("çab-a", "ç", "ab", "-", "a"),
                group="edge", hidden=True),
    object_case("no merges", learn({"abc": 2}, 0, []), encode("abc", "a", "b", "c"), encode("", ), group="edge",
                hidden=True),
    object_case("no words, and words of one letter", learn({}, 3, []), learn({"a": 7, "b": 1}, 3, []),
                encode("ab", "a", "b"), group="edge", hidden=True),
    object_case("learning again starts anew", learn({"ab": 1}, 1), learn({"cd": 1}, 1, [("c", "d")]),
                encode("abcd", "a", "b", "cd"), group="edge", hidden=True),
    object_case("sixty words, forty merges", learn(MANY, 40, reference), call("encode", "karotilomenstario"),
                call("encode", "rimenkasta"), hidden=True),
    object_case("the same words in another order", learn(SHUFFLED, 40, reference), call("encode", "tilokaromen"),
                group="property", hidden=True),
]
