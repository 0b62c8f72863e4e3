# fails: equal amounts before j: the smallest i wins
# Overwrites the place of an amount that occurs again.
def two_entries(entries, gap):
    last = {}
    for j, amount in enumerate(entries):
        if gap - amount in last:
            return last[gap - amount], j
        last[amount] = j
    return None
