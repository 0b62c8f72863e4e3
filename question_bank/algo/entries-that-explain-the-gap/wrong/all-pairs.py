# fails: several pairs: the smallest j wins; 50,000 entries without a pair in time
# Compares all pairs, in the order of i.
def two_entries(entries, gap):
    for i in range(len(entries)):
        for j in range(i + 1, len(entries)):
            if entries[i] + entries[j] == gap:
                return i, j
    return None
