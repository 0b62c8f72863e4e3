def smallest_memory(sizes, devices):
    if not sizes:
        return 0

    def parts(limit):
        count, used = 1, 0
        for size in sizes:
            if used + size > limit:
                count += 1
                used = size
            else:
                used += size
        return count

    low, high = max(sizes), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if parts(middle) <= devices:
            high = middle
        else:
            low = middle + 1
    return low
