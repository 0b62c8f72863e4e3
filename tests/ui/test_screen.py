"""The full screen in a real pseudo-terminal, as a user sees it."""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from interview.history.journal import read_journal
from interview.paths import Paths
from tests.support.past import right, write_past, wrong
from tests.support.term import Term

pytestmark = pytest.mark.pty

Open = Callable[..., Term]


@pytest.fixture
def run(workspace: Paths) -> Iterator[Open]:
    """Starts `interview ...` in a terminal on the small bank."""
    opened: list[Term] = []

    def start(*args: str, columns: int = 80, rows: int = 24, **env: str) -> Term:
        term = Term([sys.executable, "-m", "interview", *args], columns, rows, env, workspace.home)
        opened.append(term)
        return term

    yield start
    for term in opened:
        term.close()


def events(paths: Paths) -> list[str]:
    return [e.name for path in sorted(paths.sessions.glob("*.jsonl")) for e in read_journal(path).events]


def letter_of(term: Term, option: str) -> str:
    return term.wait(rf"([a-d])  {option}")[1]


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
def test_one_question_of_each_kind(run: Open, workspace: Paths, columns: int, rows: int) -> None:
    kinds = ("dropout", "relu", "bayes", "shape", "explain-recall", "double")
    term = run("drill", *kinds, columns=columns, rows=rows)
    term.wait(r"1/6  deep learning · Dropout at test time +\d:\d\d left")
    term.key(letter_of(term, "They are used as they are"), "enter")
    term.wait("✓ Right in 0:0")
    term.key("enter")

    term.wait("2/6 .*What ReLU does")
    term.key(letter_of(term, "Its gradient is 1"), letter_of(term, "Its output is never"), "enter")
    term.wait("✓ Right")
    term.key("enter")

    term.wait("answer:")
    term.key("about", "enter")
    term.wait("not a number")
    term.key("^U", "0.5", "enter")
    term.wait("you 0.5, answer 0.")
    term.wait("again later today, next")
    assert "hard" not in term.text
    term.key("enter")

    term.wait("Shape of a product")
    term.key("(2,4)", "enter")
    term.wait("✓ Right")
    term.key("enter")

    term.wait("What recall misses")
    term.key("It may call everything positive.", "^S")
    term.wait("Did you say it")
    term.key("1", "2", "enter")
    term.wait("scored by yourself")
    term.key("enter")

    term.wait("not run yet")
    term.key("^S")
    term.wait("✗ 0 of 3 cases pass")
    term.key("^U", "    return x + x", "^S")
    term.wait("✓ 3 of 3 cases pass")
    term.key("enter")
    term.wait("Reference")
    term.key("enter")

    assert term.exit_code() == 0
    assert not term.alternate
    term.wait(r"Drill \w{4}: 6 questions in ")
    term.wait("wrong +A positive test .comes back today")
    assert events(workspace).count("answered") == 6


def test_suggested_points_are_ticked_beforehand_and_each_tick_can_be_changed(run: Open) -> None:
    term = run("drill", "explain-recall")
    term.wait("say it aloud")
    term.key("Precision falls to the base rate.", "^S")
    term.wait("It looks like 1 of 2 points")
    term.wait(r"\[ \] Calling everything")
    term.wait(r"\[~\] Precision falls")
    term.wait("you: “Precision falls to the base rate”")
    term.key("1", "2")
    term.wait(r"\[x\] Calling everything")
    term.wait(r"\[ \] Precision falls")
    term.key("enter")
    term.wait("1 of 2 points")


def test_the_cursor_is_on_the_first_point_that_cannot_be_told_and_in_sight(run: Open, workspace: Paths) -> None:
    question = workspace.home / "question_bank" / "metrics" / "explain-recall.yaml"
    more = [f"Another thing, number {n}." for n in range(3)] + ["Kernels of a fixed width smooth the picture."]
    points = "".join(f"  - id: p{n}\n    text: {text}\n    weight: 1\n" for n, text in enumerate(more))
    question.write_text(question.read_text() + points)
    term = run("drill", "explain-recall", rows=18)
    term.wait("say it aloud")
    term.key("Kernels smooth.", "^S")
    term.wait(r"›6 \[\?\] Kernels of a fixed width")
    term.wait("can't tell: “Kernels smooth”")


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
@pytest.mark.parametrize("question", ["double", "explain-recall"])
def test_the_menu_opens_over_an_editor_at_any_width(run: Open, question: str, columns: int, rows: int) -> None:
    term = run("drill", question, columns=columns, rows=rows)
    term.wait(r"\^X more")
    term.key("^X")
    term.wait("g  give up")
    term.key("g")
    term.wait("Given up|Reference|Did you say it")
    term.key("^C", "^C")
    assert term.exit_code() == 130


def test_a_long_question_beside_the_editor_can_be_scrolled(run: Open, workspace: Paths) -> None:
    question = workspace.home / "question_bank" / "metrics" / "explain-recall.yaml"
    many = "\n".join(f"  Line number {n} of many.\n" for n in range(60))
    question.write_text(question.read_text().replace("prompt: A model", "prompt: |\n" + many + "  A model"))
    term = run("drill", "explain-recall", columns=120, rows=30)
    term.wait("Line number 0 of")
    term.key("pgdn", "pgdn", "pgdn", "pgdn", "pgdn")
    term.wait("useless")


def test_the_clock_runs_while_typing(run: Open) -> None:
    term = run("drill", "explain-recall")
    first = term.wait(r"(\d:\d\d) left")[1]
    term.key("T")
    term.wait(rf"(?!{first})\d:\d\d left")
    assert "T" in term.text


def test_v_answers_aloud_and_typing_on_takes_it_back(run: Open) -> None:
    term = run("drill", "explain-recall")
    term.wait("v say it aloud")
    term.key("v")
    term.wait("Say it aloud")
    term.key("ery")
    term.wait("very")
    term.key("^U", "v")
    term.wait("Say it aloud")
    term.key("enter")
    term.wait("aloud, \\d+ s")
    term.key("1", "enter")
    term.wait("scored by yourself")


def test_hint_pause_skip_and_undo(run: Open, workspace: Paths) -> None:
    term = run("drill", "dropout", "relu")
    term.wait("hint 0/2")
    term.key("h")
    term.wait("hint: What is the expected activation")
    term.key("p")
    term.wait("Paused")
    assert "inverted dropout" not in term.text
    term.key("x")
    term.wait("inverted dropout")
    term.key("s")
    term.wait("What ReLU does")
    term.key("u")
    term.wait("Dropout at test time")
    term.key("^C")
    term.wait("Everything is saved")
    term.key("^C")
    assert term.exit_code() == 130
    term.wait("interview resume")
    assert {"hinted", "paused", "resumed", "skipped", "undone", "left"} <= set(events(workspace))


@pytest.mark.parametrize(
    ("question", "typed"), [("bayes", "0.123"), ("explain-recall", "half a thought"), ("double", "# mine")]
)
def test_kill_minus_nine_loses_at_most_two_seconds_of_typing(
    run: Open, workspace: Paths, question: str, typed: str
) -> None:
    term = run("drill", question)
    term.wait(r"\d:\d\d left")
    term.key(typed)
    term.wait(re.escape(typed))
    draft = workspace.drafts / f"{next(workspace.sessions.glob('*.jsonl')).stem}.json"
    wait_for(lambda: draft.exists() and typed in json.loads(draft.read_text())["text"], term)
    term.kill()
    again = run("resume")
    again.wait(re.escape(typed))
    again.key("^C", "^C")
    assert again.exit_code() == 130


def wait_for(holds: Callable[[], bool], term: Term) -> None:
    """Until something outside the screen is true; reads the screen meanwhile so that the program is not held up."""
    for _ in range(400):
        if holds():
            return
        term._pump()
    raise AssertionError(term.text)


def test_kill_minus_nine_while_choosing_keeps_what_was_answered(run: Open) -> None:
    term = run("drill", "dropout", "relu")
    term.key(letter_of(term, "They are used as they are"), "enter")
    term.wait("✓ Right")
    term.key("3")
    term.wait("What ReLU does")
    term.kill()
    again = run("resume")
    again.wait("2/2 .*What ReLU does")
    again.key("q", "q")
    assert again.exit_code() == 130


def test_an_endless_loop_never_freezes_the_screen(run: Open) -> None:
    term = run("drill", "double")
    term.wait("not run yet")
    term.key("^U", "    while True: pass", "^S")
    term.wait("running")
    term.key(" # typed meanwhile")
    term.wait("typed meanwhile")
    term.wait("0 of 3 cases pass")
    term.wait("two numbers: took longer than 2 s")


def test_a_call_of_ones_own_is_answered_below_the_code(run: Open) -> None:
    term = run("drill", "double")
    term.wait("not run yet")
    term.key("^X", "t", "double(4) is None")
    term.wait("call: double")
    term.key("enter")
    term.wait(">>> double\\(4\\) is None")
    term.wait("NotImplementedError|True|False")
    term.wait("not run yet")


def test_the_window_may_change_its_size(run: Open) -> None:
    term = run("drill", "dropout")
    term.wait("Dropout at test time")
    term.resize(50, 12)
    term.wait("too small")
    term.resize(120, 40)
    term.wait("1/1  deep learning · Dropout at test time")


def test_no_color_sends_no_colour(run: Open) -> None:
    term = run("drill", "dropout", NO_COLOR="1")
    term.key(letter_of(term, "They are used as they are"), "enter")
    term.wait("✓ Right")
    assert not re.search(rb"\x1b\[[0-9;]*3[0-7]m", term.raw)


def test_a_mock_gives_no_verdict_before_the_debrief(run: Open) -> None:
    term = run("mock", "tiny", "-y", "--seed", "1")
    term.wait(r"short questions 1/2 .*here · \d:\d\d of interview")
    term.wait("Dropout|inverted dropout")
    term.key("a", "enter")
    term.wait("noted")
    term.wait("answer:")
    term.key("0.5", "enter")
    term.wait("explain 1/1")
    assert "Right" not in term.text
    term.key("Everything positive.", "^S")
    term.wait("Did you say it")
    term.key("1", "enter")
    term.wait("communication, 1 to 5")
    term.key("4")
    assert term.exit_code() == 0
    term.wait("correctness .* auto and self")
    term.wait("overall .* of 5")


def test_a_past_session_is_gone_through_and_a_question_tried_again(run: Open, workspace: Paths) -> None:
    write_past(workspace.sessions, "20260101T100000Z-beef", date(2026, 1, 1), [right("relu"), wrong("dropout")])
    term = run("review")
    term.wait(r"1  all  Relu +✓ right")
    term.key("w", "enter")
    term.wait(r"2  all  Dropout +✗ wrong")
    term.key("2", "enter")
    term.wait("n next, p previous")
    term.key("t", "enter")
    term.key(letter_of(term, "They are used as they are"), "enter")
    term.wait("✓ Right")
    term.key("enter")
    term.wait("w only what went wrong")
    term.key("q", "enter")
    assert term.exit_code() == 0
    assert len(list(workspace.sessions.glob("*.jsonl"))) == 1


def test_an_editor_that_empties_the_file_before_it_writes_loses_nothing(run: Open, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\n: > "$1"\nsleep 1\nprintf \'def double(x):\\n    return 2 * x\\n\' > "$1"\nsleep 1\n')
    editor.chmod(0o755)
    term = run("drill", "double", EDITOR=str(editor))
    term.wait("not run yet")
    term.key("^O")
    term.wait("3 of 3 cases pass")
    term.wait("return 2")


def test_the_editor_of_the_user_takes_over_and_comes_back(run: Open, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nprintf 'def double(x):\\n    return 2 * x\\n' > \"$1\"\n")
    editor.chmod(0o755)
    term = run("drill", "double", EDITOR=str(editor))
    term.wait("not run yet")
    term.key("^O")
    term.wait("3 of 3 cases pass")
    term.wait("return 2")


def test_a_missing_editor_is_a_message(run: Open) -> None:
    term = run("drill", "double", EDITOR="no-such-editor")
    term.wait("not run yet")
    term.key("^O")
    term.wait("cannot start the editor")


def test_sigterm_saves_and_says_so_in_the_exit_code(run: Open) -> None:
    term = run("drill", "dropout")
    term.wait("Dropout at test time")
    term.child.kill(15)
    assert term.exit_code() == 143
    assert not term.alternate


def test_a_dumb_terminal_gets_lines(run: Open) -> None:
    term = run("drill", "dropout", TERM="dumb")
    term.wait("TERM=dumb, using --plain")
    term.wait("Answer with a letter")
    assert not term.alternate


@pytest.fixture
def run_in_tmux(run: Open, tmp_path: Path) -> Open:
    """As `run`, inside something that answers to the name of tmux: what is to run in a pane runs, the test makes the
    window small."""
    stand_in = tmp_path / "bin" / "tmux"
    stand_in.parent.mkdir()
    stand_in.write_text('#!/bin/sh\nfor command; do :; done\nsh -c "$command" >/dev/null 2>&1 </dev/null\n')
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nprintf 'def double(x):\\n    return 2 * x\\n' > \"$1\"\n")
    for script in (stand_in, editor):
        script.chmod(0o755)
    path = f"{stand_in.parent}{os.pathsep}{os.environ['PATH']}"
    return partial(run, PATH=path, TMUX="here", EDITOR=str(editor))


def solved_in_a_pane(run_in_tmux: Open, *questions: str, rows: int = 9) -> Term:
    """The small window above the pane of an editor that has just saved a right solution."""
    term = run_in_tmux("drill", *questions)
    term.wait("not run yet")
    term.key("^O")
    term.resize(80, rows)
    term.wait("3 of 3 cases pass")
    return term


def test_with_the_editor_in_a_pane_below_the_feedback_is_reached(run_in_tmux: Open) -> None:
    term = solved_in_a_pane(run_in_tmux, "double")
    term.key("enter")
    term.wait("✓ Right in")
    term.key("pgdn")
    term.wait("Reference")
    term.key("enter")
    assert term.exit_code() == 0
    assert b"Traceback" not in term.raw


def test_where_the_pane_of_an_editor_leaves_no_room_for_the_next_question_it_is_said(run_in_tmux: Open) -> None:
    term = solved_in_a_pane(run_in_tmux, "double", "dropout")
    term.key("enter")
    term.wait("✓ Right in")
    term.key("enter")
    term.wait("too small")
    term.wait(r"other pane\? Close it there")
    term.resize(80, 24)
    term.wait("Dropout at test time")


@pytest.mark.parametrize(
    ("key", "shown"),
    [("^X", "What now"), ("^T", "Paused"), ("^C", "any other key"), ("^G", "hint: Arrays add"), ("^S", "3 of 3")],
)
def test_with_the_editor_in_a_pane_below_every_chord_is_answered(run_in_tmux: Open, key: str, shown: str) -> None:
    term = solved_in_a_pane(run_in_tmux, "double")
    term.key(key)
    term.wait(shown)
    term.key("esc", "not for the file")
    term.key("^C", "^C")
    assert term.exit_code() == 130
    assert b"Traceback" not in term.raw


def test_what_is_typed_after_the_editor_beside_was_closed_is_saved(run_in_tmux: Open, workspace: Paths) -> None:
    term = run_in_tmux("drill", "double")
    term.wait("not run yet")
    term.key("^O")
    term.wait("3 of 3 cases pass")
    term.key("  # typed here")
    term.wait("typed here")
    work = workspace.work / next(workspace.sessions.glob("*.jsonl")).stem / "double.py"
    wait_for(lambda: "# typed here" in work.read_text(), term)
    term.kill()
    again = run_in_tmux("resume")
    again.wait("# typed here")


def test_a_save_without_a_change_is_graded_too(run_in_tmux: Open, tmp_path: Path) -> None:
    (tmp_path / "editor").write_text('#!/bin/sh\ncp "$1" "$1.new"\nmv "$1.new" "$1"\n')
    term = run_in_tmux("drill", "double")
    term.wait("not run yet")
    term.key("^O")
    term.wait("0 of 3 cases pass")


@pytest.mark.parametrize("question", ["double", "explain-recall"])
def test_with_the_editor_in_a_pane_below_it_is_said_who_has_the_text(run_in_tmux: Open, question: str) -> None:
    term = run_in_tmux("drill", question)
    term.wait(r"\^O \$EDITOR")
    term.key("^O")
    term.resize(80, 9)
    term.wait("each save counts, close it to write here")
    term.key("^O")
    term.wait("already open")


def test_with_the_editor_in_a_pane_below_five_rows_show_the_verdict(run_in_tmux: Open) -> None:
    term = solved_in_a_pane(run_in_tmux, "double", rows=5)
    term.wait("see the feedback")


def test_saying_how_sure_one_is_can_be_taken_back_and_left(run: Open) -> None:
    assert run("config", "confidence", "on").exit_code() == 0
    term = run("drill", "relu")
    term.wait("pick all that apply")
    term.key("a", "enter")
    term.wait("1 guess .*esc back   .C leave")
    term.key("esc")
    term.wait("pick all that apply")
    term.key("b", "enter")
    term.wait("1 guess")
    term.key("2")
    term.wait("in 0:0. of 1:00")


def test_with_keys_of_vi_the_bottom_line_says_how_they_are_read(run: Open) -> None:
    assert run("config", "keys", "vi").exit_code() == 0
    term = run("drill", "explain-recall")
    term.wait("insert  .S done")
    term.key("Half", "esc")
    term.wait("normal  .S done")
    term.key("i")
    term.wait("insert  .S done")
