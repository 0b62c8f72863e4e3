# exercise: classes
# honest: mistake
# message: off by one
def classes(p):
    return p.argmax(axis=1) + 1
