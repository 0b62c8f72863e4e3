# exercise: double
# message: Odd: (its message cannot be printed) (line 9)
class Odd(BaseException):
    def __str__(self):
        raise SystemExit


def double(x):
    raise Odd
