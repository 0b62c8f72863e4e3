"""The line view lays prose out in paragraphs of 80 columns; code and tables stay as they were written."""

import pytest

from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.report.words import prose
from interview.ui.plain import PlainView

LONG = "A sentence that goes on and on, and that was written into the file in lines which are longer than a"
CODE = "loss = sum(weight * (target - prediction) ** 2 for weight, target, prediction in zip(w, t, p)) / n"
TABLE = "| a column with a long heading | another column with a long heading | a third column to be long |"
ITEM = "- the first item, which is so long that it needs a second line when the window has 80 columns"


def test_a_paragraph_is_laid_out_as_one() -> None:
    lines = prose(f"{LONG}\nterminal has columns,\nand then it ends.").splitlines()
    assert max(map(len, lines)) <= 79
    assert all(len(line) > 60 for line in lines[:-1])
    assert " ".join(lines) == f"{LONG} terminal has columns, and then it ends."


@pytest.mark.parametrize("kept", [f"```python\n{CODE}\n```", f"    {CODE}", TABLE, f"```\na\nb\n\n{CODE}\n```"])
def test_code_and_tables_stay_as_they_are(kept: str) -> None:
    assert prose(f"Before.\n\n{kept}\n\nAfter.") == f"Before.\n\n{kept}\n\nAfter."


def test_items_of_a_list_stay_apart_and_hang() -> None:
    lines = prose(f"Two things:\n{ITEM}\n- the second").splitlines()
    assert lines[0] == "Two things:"
    assert lines[1].startswith("- the first item")
    assert lines[2].startswith("  ")
    assert lines[3] == "- the second"


def said(tools: Tools, question: str, lines: list[str]) -> str:
    options = DrillOptions(questions=[question], seed=1)
    sitting = start_drill(tools, options, choose_drill(tools, options))
    told, given = list[str](), iter(lines)

    def ask(prompt: str) -> str:
        told.append(prompt)
        return next(given)

    try:
        PlainView(sitting, ask, told.append).run()
    finally:
        sitting.close()
    return "\n".join(told)


def test_what_is_asked_and_explained_is_within_80_columns(workspace: Paths, tools: Tools) -> None:
    path = workspace.own_bank / "nn" / "dropout.yaml"
    text = path.read_text()
    asked = f"prompt: |\n  {LONG}\n  reader has.\n\n  ```python\n  {CODE}\n  ```\n"
    start, end = text.index("prompt:"), text.index("options:")
    text = text[:start] + asked + text[end:]
    text = text[: text.index("why:")] + f"why: |\n  {LONG}\n  reader has.\n"
    path.write_text(text)
    lines = said(tools, "dropout", ["hint", "a", "", "quit"]).splitlines()
    assert CODE in lines
    assert max(len(line) for line in lines if line != CODE) <= 80
    assert sum("reader has." in line for line in lines) == 2
    assert "reader has." not in lines


def test_the_commands_of_an_exercise_are_within_80_columns(tools: Tools) -> None:
    lines = said(tools, "double", ["nonsense", "quit"]).splitlines()
    assert max(len(line) for line in lines if not line.startswith("Your file:")) <= 80


def test_a_number_that_ends_a_sentence_begins_no_list() -> None:
    assert prose("There are 32, 33, 35 and\n36. The others have\nthree.") == (
        "There are 32, 33, 35 and 36. The others have three."
    )
    assert prose("Steps:\n1. first\n2. second") == "Steps:\n1. first\n2. second"
    assert prose("3. third\n4. fourth") == "3. third\n4. fourth"
