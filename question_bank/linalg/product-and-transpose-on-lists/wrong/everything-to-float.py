# fails: two by two; the transpose of a tall matrix; 2 x 3 times 3 x 4; a wide matrix transposed; a square matrix transposed; a row times a column is 1 x 1; a column times a row; one number; whole numbers beyond 2**53 stay exact
# Starts every sum with 0.0: ints become floats and lose digits beyond 2**53.
def multiply(A, B, transpose_a=False):
    if transpose_a:
        A = list(zip(*A))
    if len(A[0]) != len(B):
        raise ValueError
    return [[sum((float(a) * b for a, b in zip(row, column)), 0.0) for column in zip(*B)] for row in A]
