# fails: as many users as items and factors; forty ratings, two epochs; one rating with a penalty, the other user stays; the order of the ratings counts; the same five ratings in the first order; two thousand ratings, five epochs; users and items without ratings keep their factors; whole stars, twenty epochs
# Shrinks all factors at every rating, also those it did not touch.
import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    mu, bu, bi, rmse = float(ratings.mean()), np.zeros(len(P)), np.zeros(len(Q)), []
    for _ in range(epochs):
        for u, i, r in zip(users, items, ratings):
            p, q = P[u].copy(), Q[i].copy()
            e = r - (mu + bu[u] + bi[i] + p @ q)
            bu *= 1 - lr * reg
            bi *= 1 - lr * reg
            P *= 1 - lr * reg
            Q *= 1 - lr * reg
            bu[u] += lr * e
            bi[i] += lr * e
            P[u] += lr * e * q
            Q[i] += lr * e * p
        error = ratings - (mu + bu[users] + bi[items] + (P[users] * Q[items]).sum(axis=1))
        rmse.append(np.sqrt((error**2).mean()))
    return {"mu": mu, "bu": bu, "bi": bi, "P": P, "Q": Q, "rmse": np.array(rmse)}
