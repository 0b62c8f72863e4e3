# fails: merges are applied in the order learned; a symbol that ends like the pair; sixty words, forty merges; the same words in another order
# Replaces text between blanks, which also hits the end of a longer symbol.
from collections import Counter


class BytePairEncoder:
    def learn(self, counts, merges):
        self.merges = []
        words = [(list(word), count) for word, count in counts.items()]
        for _ in range(merges):
            pairs = Counter()
            for symbols, count in words:
                for pair in zip(symbols, symbols[1:]):
                    pairs[pair] += count
            if not pairs:
                break
            best = min(pairs, key=lambda pair: (-pairs[pair], pair))
            self.merges.append(best)
            words = [(_join(symbols, best), n) for symbols, n in words]
        return list(self.merges)

    def encode(self, word):
        symbols = list(word)
        for pair in self.merges:
            symbols = _join(symbols, pair)
        return symbols


def _join(symbols, pair):
    return " ".join(symbols).replace(" ".join(pair), "".join(pair)).split()
