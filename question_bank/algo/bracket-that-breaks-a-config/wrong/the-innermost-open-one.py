# fails: several stay open: the leftmost counts
# Reports the top of the stack at the end.
def wrong_bracket(text):
    partner = {")": "(", "]": "[", "}": "{"}
    opened = []
    for i, char in enumerate(text):
        if char in "([{":
            opened.append(i)
        elif char in partner:
            if not opened or text[opened.pop()] != partner[char]:
                return i
    return opened[-1] if opened else None
