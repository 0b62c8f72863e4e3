# fails: closed although nothing is open; closed once too often at the end; the first of two wrong closing brackets; quotes have no special meaning; the first character closes; nothing is quoted or escaped; lines count on, and no line is a comment
# Takes from the stack without asking whether it holds anything.
def wrong_bracket(text):
    partner = {")": "(", "]": "[", "}": "{"}
    opened = []
    for i, char in enumerate(text):
        if char in "([{":
            opened.append(i)
        elif char in partner:
            if text[opened.pop()] != partner[char]:
                return i
    return opened[0] if opened else None
