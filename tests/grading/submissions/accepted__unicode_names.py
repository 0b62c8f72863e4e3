# exercise: double
# honest: variant
def double(x):
    δ = x * 2
    return δ  # «doppelt»
