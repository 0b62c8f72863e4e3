"""Every scenario leaves the same journal behind, on the full screen and line by line."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, NamedTuple

import pytest

from interview.core.present import present
from interview.history.journal import read_journal
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.sitting import Sitting
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.ui.plain import PlainView
from tests.support.inside import Inside

SEED = 1
MOMENTS = {"t", "day", "at", "seconds", "session"}  # what no two runs share
RIGHT, WRONG = "<right>", "<wrong>"  # letters of the choice question


class Scenario(NamedTuple):
    """Questions, keys for the full screen, lines for the line view."""

    questions: tuple[str, ...]
    keys: list[str]
    lines: list[str]


SCENARIOS = {
    "a right choice": Scenario(("dropout",), [RIGHT, "\r", "\r"], [RIGHT, ""]),
    "a right choice was easy": Scenario(("dropout",), [RIGHT, "\r", "4"], [RIGHT, "4"]),
    "a wrong choice": Scenario(("dropout",), [WRONG, "\r", "\r"], [WRONG, ""]),
    "a slip": Scenario(("dropout",), [WRONG, "\r", "u"], [WRONG, "u"]),
    "a disputed key": Scenario(("dropout",), [WRONG, "\r", "!"], [WRONG, "!"]),
    "a hint": Scenario(("dropout",), ["h", RIGHT, "\r", "\r"], ["hint", RIGHT, ""]),
    "skipped": Scenario(("dropout",), ["s"], ["skip"]),
    "given up": Scenario(("dropout",), ["g", "\r"], ["give up", ""]),
    "a pause": Scenario(("dropout",), ["p", "x", RIGHT, "\r", "\r"], ["pause", "", RIGHT, ""]),
    "several right options": Scenario(("relu",), ["a", "b", "\r", "\r"], ["a b", ""]),
    "a number": Scenario(("bayes",), ["1/12", "\r", "\r"], ["1/12", ""]),
    "no number, then one": Scenario(("bayes",), ["half", "\r", "\x15", "0.5", "\r", "\r"], ["half", "0.5", ""]),
    "a shape": Scenario(("shape",), ["(2, 4)", "\r", "\r"], ["(2, 4)", ""]),
    "an explanation": Scenario(
        ("explain-recall",), ["All positive.", "\x13", "2", "\r", "\r"], ["All positive.", "2", ""]
    ),
    "suggested points taken": Scenario(
        ("explain-recall",),
        ["Precision falls to the base rate.", "\x13", "\r", "\r"],
        ["Precision falls to the base rate.", "", ""],
    ),
    "a suggested point taken back": Scenario(
        ("explain-recall",),
        ["Precision falls to the base rate.", "\x13", "2", "\r", "\r"],
        ["Precision falls to the base rate.", "0", ""],
    ),
    "said aloud": Scenario(("explain-recall",), ["v", "\r", "1", "2", "\r", "\r"], ["v", "", "1 2", ""]),
    "code handed in as it was": Scenario(("double",), ["\x18", "d", "\r"], ["submit", ""]),
    "a call of one's own": Scenario(
        ("double",), ["\x18", "t", "double(2)", "\r", "\x18", "d", "\r"], ["try double(2)", "submit", ""]
    ),
    "a note": Scenario(("dropout",), [WRONG, "\r", "#", "Why B?", "\r", "\r"], [WRONG, "note Why B?", ""]),
    "undone": Scenario(
        ("shape", "dropout"),
        ["(2, 4)", "\r", "\r", "u", "\r", RIGHT, "\r", "\r"],
        ["(2, 4)", "", "undo", "", RIGHT, ""],
    ),
    "left": Scenario(("shape", "dropout"), ["(2, 4)", "\r", "\r", "q", "q"], ["(2, 4)", "", "quit"]),
}


def begin(tools: Tools, questions: tuple[str, ...]) -> Sitting:
    options = DrillOptions(questions=questions, seed=SEED)
    return start_drill(tools, options, choose_drill(tools, options))


def letters(tools: Tools, words: list[str], place: int) -> Iterator[str]:
    """The words with the letters of the right and of a wrong option of `dropout` as it is shown at that place."""
    shown = present(tools.bank.question("dropout"), SEED + place)
    for word in words:
        wanted = {RIGHT: True, WRONG: False}.get(word)
        places = [n for n, option in enumerate(shown.question.options) if option.correct is wanted]
        yield shown.letter(places[0]) if places else word


def told(tools: Tools, sitting: Sitting) -> list[dict[str, Any]]:
    """The journal without its moments."""
    path = tools.paths.sessions / f"{sitting.session}.jsonl"
    found = [{"event": event.name, **asdict(event)} for event in read_journal(path).events]
    return [{key: value for key, value in record.items() if key not in MOMENTS} for record in found]


@pytest.mark.parametrize("name", SCENARIOS)
def test_both_views_leave_the_same_journal(tools: Tools, name: str) -> None:
    scenario = SCENARIOS[name]
    place = scenario.questions.index("dropout") if "dropout" in scenario.questions else 0

    full = begin(tools, scenario.questions)
    keys = letters(tools, scenario.keys, place)
    Inside(full).play(lambda _view: next(keys, None))
    full.close()

    plain = begin(tools, scenario.questions)
    lines, said = letters(tools, scenario.lines, place), list[str]()
    PlainView(plain, lambda _prompt: next(lines), said.append).run()
    plain.close()

    assert full.state.finished == plain.state.finished == (name != "left")
    assert told(tools, full) == told(tools, plain)
    assert said
