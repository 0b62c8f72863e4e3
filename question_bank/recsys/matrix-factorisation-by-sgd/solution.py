import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    """Matrix factorisation with biases by stochastic gradient descent."""
    P, Q = P.copy(), Q.copy()
    mu = float(np.mean(ratings))
    bu, bi = np.zeros(len(P)), np.zeros(len(Q))
    rmse = np.zeros(epochs)
    for epoch in range(epochs):
        for u, i, rating in zip(users, items, ratings):
            p, q = P[u].copy(), Q[i].copy()
            e = rating - (mu + bu[u] + bi[i] + p @ q)
            bu[u] += lr * (e - reg * bu[u])
            bi[i] += lr * (e - reg * bi[i])
            P[u] += lr * (e * q - reg * p)
            Q[i] += lr * (e * p - reg * q)
        products = np.sum(P[users] * Q[items], axis=1)
        errors = ratings - (mu + bu[users] + bi[items] + products)
        rmse[epoch] = np.sqrt(np.mean(errors**2))
    return {"mu": mu, "bu": bu, "bi": bi, "P": P, "Q": Q, "rmse": rmse}
