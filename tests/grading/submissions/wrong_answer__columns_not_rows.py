# exercise: classes
# honest: mistake
# message: shape (3,), expected (2,)
def classes(p):
    return p.argmax(axis=0)
