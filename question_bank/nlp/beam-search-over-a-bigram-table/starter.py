import math


def beam_search(log_p, width, length):
    """The best token sequences that a beam of `width` finds.

    log_p: V lists of V floats, log_p[a][b] for token b after token a,
    -math.inf where it cannot follow. Token 0 is start and end.

    Returns a list of at most `width` pairs (tokens, score) after `length`
    rounds, best first; equal scores in ascending order of the tokens.
    """
    raise NotImplementedError
