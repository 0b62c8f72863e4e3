def wer_report(references, hypotheses):
    """Word errors over all pairs of a reference and a hypothesis.

    references, hypotheses: lists of strings of the same length.

    Returns a dict of "substitutions", "deletions", "insertions" and
    "words" (ints, totals over all pairs) and "wer" (float). ValueError
    if the lengths differ or no reference has a word.
    """
    raise NotImplementedError
