def tfidf_search(documents, query, top=3):
    """The documents most similar to the query.

    documents: list of lists of tokens, perhaps empty.
    query: list of tokens; those in no document are ignored.

    Returns a list of at most `top` tuples (index, cosine similarity),
    most similar first, equal ones by index.
    """
    raise NotImplementedError
