# fails: two by two; the transpose of a tall matrix; 2 x 3 times 3 x 4; a wide matrix transposed; a square matrix transposed; floats and whole numbers; a column times a row
# All rows of the result are the same list.
def multiply(A, B, transpose_a=False):
    if transpose_a:
        A = [list(c) for c in zip(*A)]
    if len(A[0]) != len(B):
        raise ValueError
    C = [[0] * len(B[0])] * len(A)
    for i in range(len(A)):
        for j in range(len(B[0])):
            C[i][j] = sum(A[i][t] * B[t][j] for t in range(len(B)))
    return C
