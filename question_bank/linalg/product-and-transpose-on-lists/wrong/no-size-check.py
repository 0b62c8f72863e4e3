# fails: a left matrix with too many columns; a left matrix with too few columns; sizes that fit only without the transpose
# zip cuts the longer one off: no error, a wrong product.
def multiply(A, B, transpose_a=False):
    if transpose_a:
        A = list(zip(*A))
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]
