# fails: as many users as items and factors; forty ratings, two epochs; the order of the ratings counts; the same five ratings in the first order; two thousand ratings, five epochs; users and items without ratings keep their factors; whole stars, twenty epochs
# One step on all ratings per epoch, with repeated rows counted once.
import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    mu, bu, bi, rmse = float(ratings.mean()), np.zeros(len(P)), np.zeros(len(Q)), []
    for _ in range(epochs):
        p, q = P[users], Q[items]
        e = ratings - (mu + bu[users] + bi[items] + (p * q).sum(axis=1))
        bu[users] += lr * (e - reg * bu[users])
        bi[items] += lr * (e - reg * bi[items])
        P[users] += lr * (e[:, None] * q - reg * p)
        Q[items] += lr * (e[:, None] * p - reg * q)
        error = ratings - (mu + bu[users] + bi[items] + (P[users] * Q[items]).sum(axis=1))
        rmse.append(np.sqrt((error**2).mean()))
    return {"mu": mu, "bu": bu, "bi": bi, "P": P, "Q": Q, "rmse": np.array(rmse)}
