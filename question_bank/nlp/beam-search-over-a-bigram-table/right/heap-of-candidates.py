import heapq
import math


def beam_search(log_p, width, length):
    beam = [(0.0, [])]
    for _ in range(length):
        done = [entry for entry in beam if entry[1][-1:] == [0]]
        alive = [entry for entry in beam if entry[1][-1:] != [0]]
        grown = (
            (cost - log_p[(tokens or [0])[-1]][token], [*tokens, token])
            for cost, tokens in alive
            for token in range(len(log_p))
        )
        possible = (entry for entry in grown if entry[0] < math.inf)
        beam = heapq.nsmallest(width, [*done, *possible])
        if not alive:
            break
    return [(tokens, -cost) for cost, tokens in beam]
