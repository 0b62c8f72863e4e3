import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    # columns: factors, bias, constant 1 for the other side's bias
    U = np.hstack([P, np.zeros((len(P), 1)), np.ones((len(P), 1))])
    V = np.hstack([Q, np.ones((len(Q), 1)), np.zeros((len(Q), 1))])
    moves_u = np.ones(U.shape[1])
    moves_u[-1] = 0.0
    moves_v = np.ones(V.shape[1])
    moves_v[-2] = 0.0
    mu = ratings.sum() / len(ratings)
    rmse = []
    for _ in range(epochs):
        for u, i, rating in zip(users.tolist(), items.tolist(), ratings.tolist()):
            a, b = U[u], V[i]
            error = rating - mu - a.dot(b)
            new_a = a + lr * moves_u * (error * b - reg * a)
            V[i] = b + lr * moves_v * (error * a - reg * b)
            U[u] = new_a
        gaps = ratings - mu - np.einsum("mk,mk->m", U[users], V[items])
        rmse.append(np.linalg.norm(gaps) / np.sqrt(len(gaps)))
    return {
        "mu": float(mu),
        "bu": U[:, -2],
        "bi": V[:, -1],
        "P": U[:, :-2],
        "Q": V[:, :-2],
        "rmse": np.array(rmse),
    }
