# fails: 20,000 shifts in time
# Looks for a partner among all stretches again and again.
def merge_shifts(shifts, gap=0):
    merged = []
    for start, end in shifts:
        partner = 0
        while partner is not None:
            partner = next((p for p in merged if p[0] <= end + gap and start <= p[1] + gap), None)
            if partner is not None:
                merged.remove(partner)
                start, end = min(start, partner[0]), max(end, partner[1])
        merged.append((start, end))
    return sorted(merged)
