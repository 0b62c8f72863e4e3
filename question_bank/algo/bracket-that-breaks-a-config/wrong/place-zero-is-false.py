# fails: the first character stays open; the first character closes
# Takes index 0 for "nothing".
def wrong_bracket(text):
    partner = {")": "(", "]": "[", "}": "{"}
    opened = []
    wrong = None
    for i, char in enumerate(text):
        if char in "([{":
            opened.append(i)
        elif char in partner:
            if not opened or text[opened.pop()] != partner[char]:
                wrong = wrong or i
    return wrong or (opened[0] if opened else None) or None
