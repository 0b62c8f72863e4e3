# exercise: softmax
# honest: mistake
# message: NameError: name 'np' is not defined (line 5)
def softmax(x, axis=-1):
    return np.exp(x) / np.exp(x).sum(axis=axis)
