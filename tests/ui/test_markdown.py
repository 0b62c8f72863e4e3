"""Questions on the screen: every word of the bank is shown, tags and all."""

import re
from pathlib import Path

import pytest

from interview.bank.load import load_bank
from interview.core.present import present
from interview.paths import Paths
from interview.ui.markdown import markdown_lines

BANK = Path(__file__).parents[2] / "question_bank"


def shown(text: str, width: int = 78) -> str:
    return "\n".join("".join(part for _, part in line).rstrip() for line in markdown_lines(text, width))


def letters(text: str) -> str:
    """What must not get lost: letters, digits and signs, without the marks of Markdown."""
    return re.sub(r"[^\w<>^=+/\\$%&@#~]|_", "", text)


@pytest.mark.parametrize(
    "text", ["The sentence <s> the ferry </s>.", "<s> begins it", "if a<b and c>d", "a & b &lt; c"]
)
def test_what_looks_like_a_tag_is_text(text: str) -> None:
    assert shown(text) == text.replace("&lt;", "<")


def test_every_text_of_the_bank_is_shown_whole(workspace: Paths) -> None:
    bank = load_bank(workspace, [BANK])
    for entry in bank.index:
        question = bank.question(entry.id)
        presented = present(question, 7)
        for text in (presented.prompt, presented.why, *question.hints, *(o.text for o in question.options)):
            without_fences = re.sub(r"^\s*```\w*\s*$", "", text, flags=re.MULTILINE)
            assert letters(shown(text)) == letters(without_fences), entry.id
