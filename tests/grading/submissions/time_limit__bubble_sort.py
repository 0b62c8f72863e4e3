# exercise: double
# honest: mistake
# message: took longer than 0.25 s
def double(x):
    values = list(range(20_000))[::-1]
    for i in range(len(values)):
        for j in range(len(values) - 1 - i):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
    return x * 2
