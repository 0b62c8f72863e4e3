# fails: two by two; the transpose of a tall matrix; 2 x 3 times 3 x 4; a wide matrix transposed; a square matrix transposed; floats and whole numbers; a row times a column is 1 x 1; a column times a row; whole numbers beyond 2**53 stay exact
# Multiplies entries in the same place.
def multiply(A, B, transpose_a=False):
    if transpose_a:
        A = list(zip(*A))
    if len(A[0]) != len(B):
        raise ValueError
    return [[a * b for a, b in zip(u, v)] for u, v in zip(A, B)]
