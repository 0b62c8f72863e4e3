"""Profiles and scenarios are read strictly; a broken one is named and stops nothing else."""

from pathlib import Path

import pytest

from interview.bank.load import load_bank
from interview.bank.profiles import load_profiles
from interview.bank.scenarios import ScenarioError, read_scenario
from interview.core.memory import DEFAULT_PARAMETERS
from interview.core.question import Syllabus, Topic
from interview.paths import Paths
from tests.support.command import interview

ROOT = Path(__file__).parents[2]
SYLLABUS = Syllabus(topics={"nn": Topic("nn", "Networks", "dl", "A")})
GOOD = "id: mine\ntitle: Mine\nweights:\n  nn: 2.5\n"


def bank(folder: Path, text: str, name: str = "mine") -> Path:
    (folder / "PROFILES").mkdir(parents=True, exist_ok=True)
    (folder / "PROFILES" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_profiles_are_sound_and_name_topics_there_are(workspace: Paths) -> None:
    shipped = load_bank(Paths(ROOT, "", workspace.state, workspace.cache, workspace.config))
    found = load_profiles(shipped.folders, shipped.syllabus)
    assert found.problems == []
    assert {"apple-aiml", "scale-research"} <= set(found)


def test_a_profile_is_a_weight_a_topic(tmp_path: Path) -> None:
    assert load_profiles([bank(tmp_path, GOOD)], SYLLABUS)["mine"].weights == {"nn": 2.5}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (GOOD.replace("2.5", "much"), 4, "'weights.nn' must be a number from 0 to 100, not 'much'"),
        (GOOD.replace("id: mine", "id: yours"), 1, "the id 'yours' differs from the file name 'mine'"),
        (GOOD.replace("title", "titel"), 2, "unknown key 'titel'"),
        (GOOD.replace("  nn: 2.5", "  mm: 1"), 4, "unknown topic 'mm'"),
    ],
)
def test_a_broken_profile_is_named_with_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    found = load_profiles([bank(tmp_path, text)], SYLLABUS)
    assert any(problem.line == line and message in problem.message for problem in found.problems)


def test_check_reads_profiles_and_does_not_take_them_for_questions(workspace: Paths) -> None:
    before = interview("check")
    bank(workspace.own_bank, GOOD.replace("  nn: 2.5", "  nm: 2.5"))
    after = interview("check")
    assert "PROFILES/mine.yaml:4" in after.out + after.err
    assert (after.out.count("error"), before.out.count("questions (")) == (before.out.count("error") + 1, 1)


def test_the_five_scenarios_are_sound() -> None:
    scenarios = {path.stem: read_scenario(path) for path in (ROOT / "benchmarks" / "scenarios").glob("*.yaml")}
    assert set(scenarios) == set("ABCDE")
    assert (scenarios["D"].concepts, scenarios["D"].exercises, scenarios["D"].exercise_minutes) == (200, 40, 12)
    assert all(s.learner == DEFAULT_PARAMETERS and s.unseen_recall == 0.15 for s in scenarios.values())


def test_a_learner_has_all_parameters(tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    numbers = ", ".join(str(w) for w in DEFAULT_PARAMETERS)
    path.write_text(f"concepts: 3\ndays: 2\nminutes_per_day: 5\nlearner: [{numbers}]\n")
    assert read_scenario(path).learner == DEFAULT_PARAMETERS


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("concepts: 3\ndays: 2\n", "'minutes_per_day' is missing"),
        ("concepts: 3\ndays: 2\nminutes_per_day: 5\nlearner: [1, 2]\n", "learner"),
        ("concepts: 3\ndays: 0\nminutes_per_day: 5\n", "'days' must be a whole number from 1"),
        ("concepts: 0\ndays: 1\nminutes_per_day: 5\n", "there is nothing to learn in it"),
        ("concepts: 3\ndays: 2\nminutes_per_day: 5\ncolour: red\n", "unknown key 'colour'"),
        ("just words\n", "is not a list of `key: value` lines"),
    ],
)
def test_a_scenario_that_cannot_be_played_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "s.yaml"
    path.write_text(text)
    with pytest.raises(ScenarioError, match=message):
        read_scenario(path)
    with pytest.raises(ScenarioError, match="cannot be read"):
        read_scenario(tmp_path / "none.yaml")
