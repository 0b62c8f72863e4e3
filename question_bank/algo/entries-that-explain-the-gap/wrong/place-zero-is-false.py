# fails: two equal entries are a pair; equal amounts before j: the smallest i wins; a negative gap; the first two entries; an entry of 0 is a partner like any other
# Place 0 counts as "not found".
def two_entries(entries, gap):
    first = {}
    for j, amount in enumerate(entries):
        if first.get(gap - amount):
            return first[gap - amount], j
        first.setdefault(amount, j)
    return None
