class BigramModel:
    """Bigram probabilities with add-k smoothing, k > 0."""

    def __init__(self, k=1.0):
        raise NotImplementedError

    def fit(self, sentences):
        """Count the pairs of `sentences`, lists of tokens.

        Earlier counts are forgotten.
        """
        raise NotImplementedError

    def prob(self, context, token):
        """Probability of `token` after `context`, a float."""
        raise NotImplementedError

    def perplexity(self, sentences):
        """exp of the mean of -ln prob over all predictions, a float."""
        raise NotImplementedError
