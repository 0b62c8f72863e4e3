import numpy as np


def logistic_regression(X, y, lr=0.1, steps=100, l2=0.0):
    n, d = X.shape
    if n < 1:
        raise ValueError("at least one row is needed")
    design = np.column_stack([X, np.ones(n)])
    penalty = np.append(np.full(d, l2), 0.0)
    theta = np.zeros(d + 1)
    losses = []
    for _ in range(steps):
        z = design @ theta
        data_loss = np.maximum(z, 0.0) - z * y + np.log1p(np.exp(-np.abs(z)))
        losses.append(data_loss.sum() / n + (penalty * theta**2).sum() / 2)
        p = 0.5 * (1.0 + np.tanh(0.5 * z))
        theta = theta - lr * (design.T @ (p - y) / n + penalty * theta)
    return {"w": theta[:d], "b": theta[d], "losses": np.array(losses, dtype=np.float64)}
