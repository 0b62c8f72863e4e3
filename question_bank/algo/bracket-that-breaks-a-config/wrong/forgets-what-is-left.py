# fails: one that stays open; several stay open: the leftmost counts; the first character stays open
# Says that all is well when the text ends.
def wrong_bracket(text):
    partner = {")": "(", "]": "[", "}": "{"}
    opened = []
    for i, char in enumerate(text):
        if char in "([{":
            opened.append(char)
        elif char in partner:
            if not opened or opened.pop() != partner[char]:
                return i
    return None
