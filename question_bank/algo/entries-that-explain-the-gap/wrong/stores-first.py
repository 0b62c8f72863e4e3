# fails: an entry is not its own partner; two equal entries are a pair; a gap of 0; one entry
# Stores the entry before it looks for the partner.
def two_entries(entries, gap):
    first = {}
    for j, amount in enumerate(entries):
        first.setdefault(amount, j)
        if gap - amount in first:
            return first[gap - amount], j
    return None
