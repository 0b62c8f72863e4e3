def first_readings(times, taps):
    result = []
    for tap in taps:
        lo, hi = 0, len(times)
        while lo < hi:
            mid = (lo + hi) // 2
            if times[mid] < tap:
                lo = mid + 1
            else:
                hi = mid
        result.append(lo)
    return result
