"""ASCII terminals get stand-ins for our signs; nothing raises, nothing is told by a question mark."""

import os
import subprocess
import sys

import pytest

from interview.paths import Paths
from interview.practice.choose import DrillOptions, choose_drill
from interview.practice.start import start_drill
from interview.practice.tools import Tools
from interview.report.signs import in_ascii
from tests.support.command import interview
from tests.support.inside import Inside


def test_signs_have_stand_ins_and_plain_text_is_untouched() -> None:
    assert in_ascii("✓ right · 3 of 4 … η → ∞") == "+ right . 3 of 4 ... eta -> inf"
    assert in_ascii("plain") == "plain"


def test_what_has_no_stand_in_is_a_question_mark() -> None:
    assert in_ascii("猫") == "?"


def drill_in_ascii(**env: str) -> bytes:
    run = subprocess.run(
        [sys.executable, "-m", "interview", "drill", "dropout", "--plain"],
        input=b"a\n\n",
        capture_output=True,
        check=True,
        env={**os.environ, **env},
    )
    return run.stdout


def test_a_stream_that_is_ascii_gets_stand_ins(workspace: Paths) -> None:
    out = drill_in_ascii(PYTHONIOENCODING="ascii")
    assert out.isascii()
    assert b"x Not right" in out or b"+ Right" in out


def test_the_setting_asks_for_ascii_everywhere(workspace: Paths) -> None:
    assert interview("config", "ascii", "on").code == 0
    assert drill_in_ascii().isascii()


@pytest.mark.parametrize("question", ["dropout", "double"])
def test_the_full_screen_draws_ascii_where_it_is_asked_for(workspace: Paths, question: str) -> None:
    interview("config", "ascii", "on")
    with Tools(workspace) as tools:
        options = DrillOptions(questions=[question], seed=1)
        sitting = start_drill(tools, options, choose_drill(tools, options))
        window, shown = Inside(sitting), list[str]()
        window.play(lambda _view: shown.append(window.sink.shown))
        sitting.close()
    assert "1/1" in shown[0]
    assert shown[0].isascii()
