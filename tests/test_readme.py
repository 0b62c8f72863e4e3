"""What the README tells a newcomer to type works."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from interview.paths import Paths

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\$ interview ?(.*)$", README, re.MULTILINE)
TARGETS = sorted(set(re.findall(r"^make (\w+)|`make (\w+)`", README, re.MULTILINE)))


def test_there_are_commands_to_run() -> None:
    assert len(COMMANDS) >= 6


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_readme_runs(line: str, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "interview", *shlex.split(line)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    left_before_the_end = 130 if "--plain" in line else 0
    nothing_to_review = 2 if line == "review" else 0
    assert ended.returncode in {0, left_before_the_end, nothing_to_review}, ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("target", [first or second for first, second in TARGETS])
def test_a_make_target_of_the_readme_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([\w./-]+)\)", README))))
def test_a_link_of_the_readme_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


def test_the_wheel_works_elsewhere(workspace: Paths, tmp_path: Path) -> None:
    """Build it, unpack it away from the checkout, and answer a question of the bank inside it."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path / "dist"), str(ROOT)],
        check=True,
        capture_output=True,
    )
    wheel = next((tmp_path / "dist").glob("*.whl"))
    target = tmp_path / "installed"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-compile",
        "--target",
        str(target),
        str(wheel),
    ]
    subprocess.run(pip, check=True, capture_output=True)
    home = tmp_path / "elsewhere"
    env = {**os.environ, "PYTHONPATH": str(target), "INTERVIEW_HOME": str(home)}
    run = [sys.executable, "-m", "interview"]
    where = "import interview; print(interview.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", where], env=env, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert found.stdout.startswith(str(target))
    bank = target / "interview" / "question_bank"
    solution = bank / "nn" / "softmax-stable" / "solution.py"
    graded = subprocess.run(
        [*run, "test", "softmax-stable", str(solution)],
        env=env,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert graded.returncode == 0, graded.stdout + graded.stderr
    drilled = subprocess.run(
        [*run, "drill", "--plain", "-n", "1", "-k", "choice"],
        env=env, cwd=tmp_path, input="a\n\n", capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert drilled.returncode == 0, drilled.stderr
    assert len(list((home / "sessions").glob("*.jsonl"))) == 1
