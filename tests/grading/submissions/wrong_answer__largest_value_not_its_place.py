# exercise: classes
# honest: mistake
# message: 2 of 2 values differ, first at [0]: got 0.7, expected 1
def classes(p):
    return p.max(axis=1)
