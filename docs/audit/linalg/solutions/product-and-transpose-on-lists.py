def multiply(A, B, transpose_a=False):
    if transpose_a:
        A = [list(c) for c in zip(*A)]
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    cols = list(zip(*B))
    return [[sum(a * b for a, b in zip(r, c)) for c in cols] for r in A]
