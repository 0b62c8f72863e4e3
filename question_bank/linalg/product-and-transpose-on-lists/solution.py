def multiply(A, B, transpose_a=False):
    """The matrix product of A, or of its transpose, and B."""
    rows = list(zip(*A)) if transpose_a else A
    if len(rows[0]) != len(B):
        raise ValueError("sizes do not fit")
    columns = list(zip(*B))
    return [[dot(row, column) for column in columns] for row in rows]


def dot(u, v):
    return sum(a * b for a, b in zip(u, v))
