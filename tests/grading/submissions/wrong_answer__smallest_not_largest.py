# exercise: classes
# honest: mistake
# message: values differ
def classes(p):
    return p.argmin(axis=1)
