"""How the keyboard is read: what the next key means depends on it."""

from enum import StrEnum


class Mode(StrEnum):
    """How the keyboard is read."""

    LETTERS = "letters"  # nothing is typed: single keys act
    TEXT = "text"  # an editor has the keys, chords act
    LINE = "line"  # one line is typed
    ALOUD = "aloud"  # spoken answer: the next typed key goes back to TEXT
    PAUSED = "paused"
    MENU = "menu"
    NOTE = "note"  # one line is typed about the question
    CALL = "call"  # one line is typed that calls the code
    LEAVING = "leaving"
    CONFIDENCE = "confidence"
    SMALL = "small"
