import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.astype(float), Q.astype(float)
    r = ratings.astype(float)
    mu = float(r.mean())
    bu, bi = np.zeros(len(P)), np.zeros(len(Q))
    rmse = np.zeros(epochs)
    for epoch in range(epochs):
        for u, i, y in zip(users, items, r):
            p, q = P[u].copy(), Q[i].copy()
            e = y - (mu + bu[u] + bi[i] + p @ q)
            bu[u] += lr * (e - reg * bu[u])
            bi[i] += lr * (e - reg * bi[i])
            P[u] += lr * (e * q - reg * p)
            Q[i] += lr * (e * p - reg * q)
        pred = mu + bu[users] + bi[items] + (P[users] * Q[items]).sum(1)
        rmse[epoch] = np.sqrt(np.mean((r - pred) ** 2))
    return {"mu": mu, "bu": bu, "bi": bi, "P": P, "Q": Q, "rmse": rmse}
