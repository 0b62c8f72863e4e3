# exercise: classes
# honest: mistake
# message: dtype float64, expected int64, though the values are equal
def classes(p):
    return p.argmax(axis=1) * 1.0
