# exercise: double
# honest: variant
def double(x):
    match x.ndim:
        case 1 | 2:
            return x * 2
        case _:
            raise ValueError
