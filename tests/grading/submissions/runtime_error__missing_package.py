# exercise: double
# message: ModuleNotFoundError: No module named 'torch' (line 3) while the file was loaded
import torch


def double(x):
    return x * 2
# honest: mistake
