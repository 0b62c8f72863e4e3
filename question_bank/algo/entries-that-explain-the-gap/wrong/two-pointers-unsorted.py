# fails: a negative and a positive entry; several pairs: the smallest j wins; a gap of 0; the first two entries
# Moves two pointers as if the entries were sorted.
def two_entries(entries, gap):
    i, j = 0, len(entries) - 1
    while i < j:
        total = entries[i] + entries[j]
        if total == gap:
            return i, j
        if total < gap:
            i += 1
        else:
            j -= 1
    return None
