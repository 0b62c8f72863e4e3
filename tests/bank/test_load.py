import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from interview.bank.load import (
    UnknownQuestionError,
    UnknownTopicError,
    UnknownWordError,
    load_bank,
)
from interview.core.question import Kind
from interview.errors import DataError, ExitCode
from interview.paths import Paths, shipped_bank
from tests.bank.places import TOPICS, elsewhere, paths_in, question_files, write


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A workspace with three questions."""
    paths = paths_in(tmp_path / "workspace")
    write(paths.own_bank, {"TOPICS.yaml": TOPICS})
    write(paths.own_bank, question_files(Kind.CHOICE, "first-choice", level="junior"))
    write(paths.own_bank, question_files(Kind.NUMERIC, "standard-error", "metrics"))
    write(paths.own_bank, question_files(Kind.CODE, "mean-of-all"))
    return paths


def messages(paths: Paths, *extra: Path) -> list[str]:
    return [problem.message for problem in load_bank(paths, extra).problems]


# What is read


def test_a_workspace_bank_is_the_whole_bank(paths: Paths) -> None:
    bank = load_bank(paths)
    assert sorted(entry.id for entry in bank.index) == ["first-choice", "mean-of-all", "standard-error"]
    assert bank.problems == ()


def test_a_question_is_read_in_full(paths: Paths) -> None:
    question = load_bank(paths).question("standard-error")
    assert question.kind is Kind.NUMERIC
    assert question.template == {"N": (25, 100, 400), "S": (2, 4, 6, 8, 10)}
    assert question.mistakes[0].formula == "S / N"
    assert question.follow_ups[0].then is not None
    assert question.follow_ups[0].then.points == ("one short point",)
    assert question.path == str(paths.own_bank / "metrics" / "standard-error.yaml")


@pytest.mark.parametrize("kind", list(Kind))
def test_a_question_from_the_cache_equals_the_one_that_was_parsed(paths: Paths, kind: Kind) -> None:
    from interview.bank.rules import Report
    from interview.bank.schema import read_question

    write(paths.own_bank, question_files(kind, "fresh-one"))
    load_bank(paths)
    cached = load_bank(paths).question("fresh-one")
    path = Path(cached.path)
    parsed = read_question(path.read_bytes(), path, Report(""))
    import dataclasses

    assert parsed is not None
    assert cached == dataclasses.replace(parsed, path=cached.path, bank=cached.bank)


def test_the_shipped_bank_comes_with_every_other_home(tmp_path: Path) -> None:
    home = elsewhere(paths_in(tmp_path / "elsewhere"), tmp_path / "plain-home")
    bank = load_bank(home)
    assert bank.folders == (shipped_bank().resolve(),)
    assert len(bank.index) >= 10


def test_own_questions_are_read_beside_the_shipped_ones(tmp_path: Path) -> None:
    home = elsewhere(paths_in(tmp_path / "elsewhere"), tmp_path / "plain-home")
    write(home.own_bank, question_files(Kind.SHORT, "my-own-question"))
    bank = load_bank(home)
    assert bank.question("my-own-question").bank == str(home.own_bank)
    assert len(bank.index) > 10


def test_a_bank_folder_may_stand_beside(paths: Paths, tmp_path: Path) -> None:
    write(tmp_path / "extra", question_files(Kind.SHORT, "from-a-friend"))
    assert load_bank(paths, [tmp_path / "extra"]).question("from-a-friend").topic == "mlfund"


def test_the_environment_names_banks(paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "one", question_files(Kind.SHORT, "in-one"))
    write(tmp_path / "two", question_files(Kind.MULTI, "in-two"))
    monkeypatch.setenv("INTERVIEW_BANK", os.pathsep.join([str(tmp_path / "one"), str(tmp_path / "two"), ""]))
    assert {"in-one", "in-two"} <= {entry.id for entry in load_bank(paths).index}


def test_a_folder_that_is_named_twice_is_read_once(paths: Paths) -> None:
    assert messages(paths, paths.own_bank, paths.own_bank) == []


def test_an_extra_bank_brings_its_own_topics(paths: Paths, tmp_path: Path) -> None:
    extra = tmp_path / "extra"
    topics = "areas: [{id: ops, title: operations}]\ntopics: [{id: oncall, title: On call, area: ops}]\n"
    write(extra, {"TOPICS.yaml": topics, **question_files(Kind.SHORT, "who-is-called", "oncall")})
    bank = load_bank(paths, [extra])
    assert bank.problems == ()
    assert bank.area_of("oncall") == "ops"
    assert [entry.id for entry in bank.select(["ops"])] == ["who-is-called"]


# Shared ids


def test_a_shared_id_is_a_problem_and_the_first_stays(paths: Paths, tmp_path: Path) -> None:
    write(tmp_path / "extra", question_files(Kind.SHORT, "first-choice"))
    bank = load_bank(paths, [tmp_path / "extra"])
    assert bank.question("first-choice").kind is Kind.CHOICE
    assert [problem.rule for problem in bank.problems] == ["shared-id"]


def test_a_question_may_replace_one_of_an_earlier_bank(paths: Paths, tmp_path: Path) -> None:
    write(tmp_path / "extra", question_files(Kind.SHORT, "first-choice", replaces="first-choice"))
    bank = load_bank(paths, [tmp_path / "extra"])
    assert bank.question("first-choice").kind is Kind.SHORT
    assert bank.problems == ()


def test_a_question_may_replace_one_of_another_name(paths: Paths, tmp_path: Path) -> None:
    write(tmp_path / "extra", question_files(Kind.SHORT, "better-one", replaces="first-choice"))
    assert sorted(load_bank(paths, [tmp_path / "extra"]).questions) == ["better-one", "mean-of-all", "standard-error"]


# Choosing


def test_topics_areas_kinds_and_levels_narrow(paths: Paths) -> None:
    bank = load_bank(paths)
    assert [e.id for e in bank.select(["data"])] == ["standard-error"]
    assert [e.id for e in bank.select(["mlfund"], ["code"])] == ["mean-of-all"]
    assert [e.id for e in bank.select(levels=["junior"])] == ["first-choice"]
    assert len(bank.select()) == 3


def test_unknown_names_say_what_is_near(paths: Paths) -> None:
    bank = load_bank(paths)
    with pytest.raises(UnknownTopicError, match="near: metrics") as topic:
        bank.select(["metrix"])
    with pytest.raises(UnknownQuestionError, match="near: first-choice") as question:
        bank.question("frist-choice")
    with pytest.raises(UnknownWordError, match="no kind is called 'coding'"):
        bank.select(kinds=["coding"])
    assert (topic.value.exit_code, topic.value.hint) == (ExitCode.USAGE, "interview list topics")
    assert question.value.hint == "interview show first-choice"


def test_a_topic_outside_the_syllabus_is_its_own_area(paths: Paths) -> None:
    assert load_bank(paths).area_of("juggling") == "juggling"


# Folders that cannot be used


def test_a_missing_bank_folder_is_said(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such folder") as caught:
        load_bank(paths, [tmp_path / "nowhere"])
    assert caught.value.exit_code == ExitCode.UNUSABLE_DATA
    assert "--bank" in caught.value.hint


def test_a_file_is_no_bank_folder(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="not a folder"):
        load_bank(paths, [tmp_path / "file"])


@pytest.mark.parametrize(("text", "said"), [("format: 2\n", "has format 2"), ("colour: red\n", "FORMAT")])
def test_a_bank_of_another_format_is_refused(paths: Paths, text: str, said: str) -> None:
    (paths.own_bank / "FORMAT").write_text(text)
    with pytest.raises(DataError, match=said) as caught:
        load_bank(paths)
    assert caught.value.hint


# What a start loads


def test_a_warm_start_imports_no_yaml_and_decodes_nothing(paths: Paths) -> None:
    load_bank(paths)
    code = (
        "import sys, json\nfrom pathlib import Path\n"
        "from interview.bank import load\nfrom interview.paths import Paths\n"
        "decoded = []\noriginal = load.decode_question\n"
        "load.decode_question = lambda *a, **k: decoded.append(1) or original(*a, **k)\n"
        f"home = Path({str(paths.home)!r})\n"
        "bank = load.load_bank(Paths(home, '', home / 'state', home / 'cache', home / 'config.yaml'))\n"
        "entries = len(bank.index)\nbank.question('first-choice')\n"
        "print(json.dumps([entries, len(decoded), 'yaml' in sys.modules, 'interview.bank.schema' in sys.modules]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [3, 1, False, False]
