def two_entries(entries, gap):
    seen = set()
    for j in range(len(entries)):
        if gap - entries[j] in seen:
            return entries.index(gap - entries[j]), j
        seen.add(entries[j])
