def multiply(A, B, transpose_a=False):
    n, k = len(A), len(A[0])
    if transpose_a:
        n, k = k, n
    if k != len(B):
        raise ValueError(f"{k} columns against {len(B)} rows")
    C = [[0] * len(B[0]) for _ in range(n)]
    for i in range(n):
        for t in range(k):
            left = A[t][i] if transpose_a else A[i][t]
            for j in range(len(B[0])):
                C[i][j] += left * B[t][j]
    return C
