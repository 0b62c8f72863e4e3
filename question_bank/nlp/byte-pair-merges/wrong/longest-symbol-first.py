# fails: merges are applied in the order learned
# Encodes with the longest known symbol instead of the merges.
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
        known = {left + right for left, right in self.merges}
        symbols = []
        while word:
            for size in range(len(word), 0, -1):
                if size == 1 or word[:size] in known:
                    symbols.append(word[:size])
                    word = word[size:]
                    break
        return symbols


def _join(symbols, pair):
    out, i = [], 0
    while i < len(symbols):
        if tuple(symbols[i : i + 2]) == pair:
            out.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return out
