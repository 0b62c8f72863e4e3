# exercise: double
# honest: mistake
# message: ModuleNotFoundError: No module named 'pandas'
import pandas as pd


def double(x):
    return pd.Series(x) * 2
