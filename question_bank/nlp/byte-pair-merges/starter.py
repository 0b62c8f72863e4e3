class BytePairEncoder:
    """Byte-pair encoding on characters, without end-of-word symbol."""

    def learn(self, counts, merges):
        """Learn up to `merges` merges from a dict of word counts.

        Returns the list of pairs (left, right) in the order learned.
        """
        raise NotImplementedError

    def encode(self, word):
        """The list of symbols of a word, seen or not."""
        raise NotImplementedError
