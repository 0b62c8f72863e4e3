import numpy as np


def train(X, y, W1, b1, W2, b2, orders, batch_size, lr):
    W1, b1, W2, b2 = W1.copy(), b1.copy(), W2.copy(), b2.copy()
    losses = []
    for order in orders:
        for start in range(0, len(X), batch_size):
            index = order[start : start + batch_size]
            xb, yb = X[index], y[index]
            m = len(index)
            rows = np.arange(m)

            # forward
            Z = xb @ W1 + b1
            H = np.maximum(Z, 0.0)
            S = H @ W2 + b2
            S = S - S.max(axis=1, keepdims=True)
            log_p = S - np.log(np.exp(S).sum(axis=1, keepdims=True))
            losses.append(-log_p[rows, yb].mean())

            dS = np.exp(log_p)
            dS[rows, yb] -= 1.0
            dS /= m
            dH = dS @ W2.T
            dH[Z <= 0] = 0.0
            W2 -= lr * (H.T @ dS)
            b2 -= lr * dS.sum(axis=0)
            W1 -= lr * (xb.T @ dH)
            b1 -= lr * dH.sum(axis=0)
    losses = np.array(losses)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "losses": losses}
