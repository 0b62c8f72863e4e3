from collections import Counter


class BytePairEncoder:
    """Byte-pair encoding on characters, without end-of-word symbol."""

    def learn(self, counts, merges):
        """Learn up to `merges` merges from a dict of word counts."""
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
        """The list of symbols of a word, seen or not."""
        symbols = list(word)
        for pair in self.merges:
            symbols = _join(symbols, pair)
        return symbols


def _join(symbols, pair):
    """The symbols with every such pair joined, from the left."""
    out, i = [], 0
    while i < len(symbols):
        if tuple(symbols[i : i + 2]) == pair:
            out.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return out
