# fails: two ratings, one epoch; a pair that is rated twice; as many users as items and factors; both factors move from their old values; forty ratings, two epochs; one rating with a penalty, the other user stays; the order of the ratings counts; the same five ratings in the first order; two thousand ratings, five epochs; users and items without ratings keep their factors; whole stars, twenty epochs
# Collects the errors before each step instead of after the epoch.
import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    mu, bu, bi, rmse = float(ratings.mean()), np.zeros(len(P)), np.zeros(len(Q)), []
    for _ in range(epochs):
        total = 0.0
        for u, i, r in zip(users, items, ratings):
            p, q = P[u].copy(), Q[i].copy()
            e = r - (mu + bu[u] + bi[i] + p @ q)
            total += e**2
            bu[u] += lr * (e - reg * bu[u])
            bi[i] += lr * (e - reg * bi[i])
            P[u] += lr * (e * q - reg * p)
            Q[i] += lr * (e * p - reg * q)
        rmse.append(np.sqrt(total / len(ratings)))
    return {"mu": mu, "bu": bu, "bi": bi, "P": P, "Q": Q, "rmse": np.array(rmse)}
