"""Prompts name the candidate's own projects in turn; a gap is what an interviewer will ask."""

from interview.core.project import ASKED, Project, fill_project

CHURN = Project("Churn app", model="a boosted tree", metric="recall of the top 5 %")
TAXI = Project("Taxi demand")


def test_a_prompt_names_the_project_and_falls_back_where_nothing_is_known() -> None:
    text = "Why {model} in {project}, and why {metric}?"
    assert fill_project(text, [CHURN], 4) == "Why a boosted tree in Churn app, and why recall of the top 5 %?"
    assert fill_project(text, [TAXI], 4) == "Why your model in Taxi demand, and why your metric?"
    assert fill_project(text, [], 4) == "Why your model in your project, and why your metric?"


def test_projects_take_turns_by_the_seed() -> None:
    assert [fill_project("{project}", [CHURN, TAXI], seed) for seed in (0, 1, 2)] == [
        "Churn app",
        "Taxi demand",
        "Churn app",
    ]


def test_every_empty_field_comes_with_its_question() -> None:
    assert dict(CHURN.gaps) == {name: ASKED[name] for name in ASKED if name not in ("model", "metric")}
