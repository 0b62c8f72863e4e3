"""The line view: the same rules as the full screen, on a pipe."""

import json
import re
import subprocess
import sys
from pathlib import Path

from interview.paths import Paths


def interview(*args: str, typed: str = "", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "interview", *args],
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **(env or {})},
    )


def test_three_answers_on_a_pipe_are_counted(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "dropout", "bayes", "shape", typed="a\n\n0.1\n\n(2, 4)\n\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Question 3 of 3" in ended.stdout
    assert re.search(r"Drill \w{4}: 3 questions in \d+:\d\d, \d+:\d\d of it on the answers\.", ended.stdout)
    stats = json.loads(interview("stats", "--json").stdout)
    assert stats["answers"]["n"] == 3
    assert stats["answers"]["right"] >= 1


def test_the_first_line_says_how_much_and_how_long(workspace: Paths) -> None:
    assert interview("drill", "--plain", "-n", "2").stdout.startswith("2 questions, about ")


def test_the_end_of_input_leaves_and_saves(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "dropout", "shape", typed="a\n\n")
    assert ended.returncode == 130
    assert "Left after 1 of 2 questions. Everything is saved." in ended.stdout
    again = interview("resume", "--plain", typed="(2, 4)\n\n")
    assert again.returncode == 0
    assert re.search("✓ right .*Shape of a product", again.stdout)


def test_an_unreadable_answer_is_asked_again(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "dropout", typed="z\nquit\n")
    assert "Please: answer with letters, a to d." in ended.stdout
    assert ended.returncode == 130


def test_after_a_wrong_answer_hard_is_not_offered(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "shape", typed="(4, 2)\n3\n\n")
    assert "again later today" in ended.stdout
    assert "hard" not in ended.stdout
    assert "Please choose one of these" in ended.stdout


def test_a_dispute_says_how_the_question_comes_back(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "shape", typed="(4, 2)\n!\n")
    assert "interview unflag shape" in ended.stdout


def test_an_explanation_is_ticked_and_marked_as_self_scored(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "explain-recall", typed="Everything positive.\n1 2\n\n")
    assert "scored by yourself" in ended.stdout
    assert "✓ right   What recall misses" in ended.stdout


FULL = "Calling everything positive gives recall 1, and precision falls to the base rate."


def test_points_that_look_covered_are_suggested_with_the_words_behind_them(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "explain-recall", typed=f"{FULL}\n\n\n")
    assert "It looks like 2 of 2 points." in ended.stdout
    assert "~ 1. Calling everything positive" in ended.stdout
    assert "you: “precision falls to the base rate”" in ended.stdout
    assert "it cannot detect wrong claims" in " ".join(ended.stdout.split())
    assert "(empty: as suggested, 1 2; 0: none)" in ended.stdout
    assert "2 of 2 points" in ended.stdout.partition("(empty")[2]


def test_the_candidates_numbers_replace_what_was_suggested(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "explain-recall", typed=f"{FULL}\n2\n\n")
    assert "✗ 1 of 2 points" in ended.stdout
    none = interview("drill", "--plain", "explain-recall", typed=f"{FULL}\n0\n\n")
    assert "✗ 0 of 2 points" in none.stdout


def test_a_point_that_may_be_the_wrong_way_round_is_to_be_checked(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "explain-recall", typed="Precision does not fall to the base rate.\n0\n\n")
    assert "check the direction: you wrote “Precision does not fall" in ended.stdout


def test_what_is_said_aloud_gets_no_suggestion(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "explain-recall", typed="v\n\n\n\n")
    assert "Points you made, such as 1 3 (empty: none)" in ended.stdout
    assert "It looks like" not in ended.stdout


def test_an_explanation_can_be_said_aloud(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "explain-recall", typed="v\n\n1\n\n")
    assert "Say it aloud" in ended.stdout
    assert ended.returncode == 0


def test_code_is_graded_from_a_file(workspace: Paths, tmp_path: Path) -> None:
    wrong, right = tmp_path / "wrong.py", tmp_path / "right.py"
    wrong.write_text("def double(x):\n    return x\n")
    right.write_text("def double(x):\n    return 2 * x\n")
    ended = interview("drill", "--plain", "double", typed=f"run {wrong}\nrun {right}\n\n")
    assert "✗ 1 of 3 cases pass" in ended.stdout
    assert "✓ 3 of 3 cases pass" in ended.stdout
    assert "✓ right   Twice an array" in ended.stdout


def test_hints_and_skips_are_words(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "dropout", "shape", typed="hint\nskip\nskip\n")
    assert "Hint: What is the expected activation while training?" in ended.stdout
    assert "- skipped Dropout at test time; Shape of a product" in ended.stdout


def test_undo_takes_the_last_rating_back(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "dropout", "shape", typed="a\n\nundo\n\n(2, 4)\n\n")
    assert "Taken back;" in ended.stdout
    assert ended.returncode == 0


def test_confidence_is_asked_where_the_user_wants_it(workspace: Paths) -> None:
    assert interview("config", "confidence", "on").returncode == 0
    ended = interview("drill", "--plain", "shape", typed="(2, 4)\n3\n\n")
    assert "How sure?" in ended.stdout
    assert interview("review", "--json").stdout.count("certain") == 1


def test_a_mock_says_nothing_before_the_debrief(workspace: Paths) -> None:
    ended = interview("mock", "tiny", "--plain", "--seed", "1", typed="a\n0.5\nAll positive.\n1\n4\n")
    before, _, after = ended.stdout.partition("correctness")
    assert ended.returncode == 0
    assert "Noted." in ended.stdout
    assert "Right in" not in ended.stdout
    assert "communication, 1 to 5" in before
    assert re.search(r"overall .* of 5", after)
    assert "What cost most" in after


def test_the_announcement_of_a_mock_says_the_clocks_that_will_run(workspace: Paths) -> None:
    usual = interview("mock", "tiny", "--plain", typed="").stdout
    assert usual.startswith("Mock interview: Tiny mock, 6 minutes, 2 rounds\n")
    assert "  1  short questions   4 min   2 questions" in usual
    slow = interview("mock", "tiny", "--plain", "--time", "1.5", typed="").stdout
    assert slow.startswith("Mock interview: Tiny mock, 9 minutes, 2 rounds, every clock 1.5 times as long\n")
    assert "  1  short questions   6 min   2 questions" in slow
    quick = interview("mock", "tiny", "--plain", "--time", "0.1", typed="").stdout
    assert "  1  short questions    0:24   2 questions" in quick


def test_a_mock_that_is_left_says_nothing_of_verdicts_either(workspace: Paths) -> None:
    ended = interview("mock", "tiny", "--plain", "--seed", "1", typed="a\n0.5\nquit\n")
    assert ended.returncode == 130
    left = ended.stdout.partition("Left after 2 of 3 questions. Everything is saved.")[2]
    assert " ".join(left.split()) == "No verdicts before the debrief. interview resume go on where you were"
    told = interview("list", "sessions").stdout + interview("stats").stdout
    assert "No answers yet in these days." in told
    assert json.loads(interview("list", "sessions", "--json").stdout)["sessions"][0]["right"] is None


def test_without_a_terminal_the_command_to_use_is_named(workspace: Paths) -> None:
    ended = interview("drill")
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "interview drill --plain" in ended.stderr


def test_a_broken_question_is_named_and_the_drill_goes_on(workspace: Paths) -> None:
    (workspace.home / "question_bank" / "nn" / "relu.yaml").write_text("id: relu\nkind: quiz\n")
    ended = interview("drill", "--plain", "shape", typed="(2, 4)\n\n")
    assert ended.returncode == 0
    assert "skipped 1 broken question" in ended.stderr
    assert "relu.yaml" in ended.stderr


def test_an_unknown_question_is_a_sentence_and_a_hint(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "dropot")
    assert ended.returncode == 2
    assert "dropot" in ended.stderr
    assert "hint:" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_missing_editor_is_a_sentence_and_nothing_is_lost(workspace: Paths) -> None:
    ended = interview("drill", "--plain", "double", typed="edit\nquit\n", env={"EDITOR": "no-such-editor"})
    assert ended.returncode == 130
    assert "cannot start the editor 'no-such-editor'" in ended.stdout


def test_a_home_that_cannot_be_written_is_a_sentence(workspace: Paths, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    ended = interview("--home", str(blocked / "home"), "drill", "--plain", "-n", "1", typed="a\n\n")
    assert ended.returncode == 4
    assert "cannot write" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_global_options_work_after_the_command_too(workspace: Paths) -> None:
    before = interview("--plain", "drill", "shape", typed="(2, 4)\n\n")
    after = interview("drill", "shape", "--plain", typed="(2, 4)\n\n")
    assert (before.returncode, after.returncode) == (0, 0)
