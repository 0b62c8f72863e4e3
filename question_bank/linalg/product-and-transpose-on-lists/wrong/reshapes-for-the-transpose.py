# fails: the transpose of a tall matrix; a wide matrix transposed; a square matrix transposed
# Reads A row by row into the transposed shape.
def multiply(A, B, transpose_a=False):
    if transpose_a:
        flat = [a for row in A for a in row]
        n = len(A)
        A = [flat[i:i + n] for i in range(0, len(flat), n)]
    if len(A[0]) != len(B):
        raise ValueError
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]
