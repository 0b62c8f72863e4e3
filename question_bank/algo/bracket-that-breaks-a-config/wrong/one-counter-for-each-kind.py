# fails: closed by another kind; brackets that cross; curly brackets inside square ones
# Counts each kind by itself, so the order is lost.
def wrong_bracket(text):
    opened = {"(": [], "[": [], "{": []}
    partner = {")": "(", "]": "[", "}": "{"}
    for i, char in enumerate(text):
        if char in opened:
            opened[char].append(i)
        elif char in partner:
            if not opened[partner[char]]:
                return i
            opened[partner[char]].pop()
    left = sum(opened.values(), [])
    return min(left) if left else None
