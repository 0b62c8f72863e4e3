# exercise: softmax
# honest: variant
from __future__ import annotations

import numpy as np
import numpy.typing as npt


def softmax(x: npt.NDArray[np.float64], axis: int = -1) -> npt.NDArray[np.float64]:
    """Type hints and a docstring."""
    if np.ndim(x) == 0:
        raise ValueError("a scalar")
    e: npt.NDArray[np.float64] = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
