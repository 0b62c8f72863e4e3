"""Four weeks to an interview, twenty minutes a day, through the real commands: what the plan promises, day by day."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from interview.practice.sitting import Sitting
from interview.ui.plain import PlainView
from tests.support.clock import FakeClock
from tests.support.command import interview
from tests.support.student import Student

BANK = Path(__file__).parents[2] / "question_bank"
START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
DAYS, MINUTES = 28, 20


@dataclass(slots=True)
class Diary:
    """What each day was like."""

    minutes: list[float] = field(default_factory=list)
    expected: list[float] = field(default_factory=list)
    new: list[int] = field(default_factory=list)
    areas_shown: list[int] = field(default_factory=list)
    after_merge: tuple[object, object] = (None, None)


def document(home: Path, *args: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(interview("--home", str(home), *args, "--json").out)
    return found


def merge(first: Path, second: Path, folder: Path) -> None:
    """Each takes in what the other exported."""
    for name, home in (("first", first), ("second", second)):
        (folder / f"{name}.jsonl").write_text(interview("--home", str(home), "export", "--format", "jsonl").out)
    for name, home in (("second", first), ("first", second)):
        assert interview("--home", str(home), "import", str(folder / f"{name}.jsonl")).code == 0


def practise(home: Path, clock: FakeClock, diary: Diary) -> None:
    """One evening: look at the plan, then do what it says."""
    plan = document(home, "plan")
    today = plan["today"]
    assert isinstance(today, dict)
    diary.expected.append(today["expected_minutes"])
    diary.new.append(today["new"])
    begun = clock.seconds
    assert interview("--home", str(home), "drill", "--plain").code == 0
    diary.minutes.append((clock.seconds - begun) / 60)
    readiness = document(home, "stats")["readiness"]
    assert isinstance(readiness, dict)
    diary.areas_shown.append(sum(area["share"] is not None for area in readiness["areas"]))


@pytest.fixture(scope="module")
def diary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diary]:
    """The four weeks. In the second the student has two machines, which are merged at its end."""
    with pytest.MonkeyPatch.context() as patch:
        yield four_weeks(tmp_path_factory.mktemp("weeks"), patch)


def four_weeks(folder: Path, patch: pytest.MonkeyPatch) -> Diary:
    clock = FakeClock(START)
    student, diary = Student(clock), Diary()
    places = {"XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config", "HOME": "unix"}
    for name, place in places.items():
        patch.setenv(name, str(folder / place))
    patch.setenv("INTERVIEW_BANK", str(BANK))
    patch.setattr("interview.practice.tools.Clock", lambda: clock)

    def run(_: object, sitting: Sitting) -> bool:
        return PlainView(sitting, student.sits(sitting).ask, lambda _: None).run()

    patch.setattr("interview.cli.session._run_plain", run)
    desk, laptop = folder / "desk", folder / "laptop"
    date = (START + timedelta(days=DAYS)).date()
    interview("--home", str(desk), "plan", "--date", str(date), "--minutes", str(MINUTES))
    for day in range(DAYS):
        if day == DAYS // 4:
            shutil.copytree(desk / "sessions", laptop / "sessions")
        away = DAYS // 4 <= day < DAYS // 2 and day % 2
        practise(laptop if away else desk, clock, diary)
        if day == DAYS // 2 - 1:
            merge(desk, laptop, folder)
            clock.moment = START + timedelta(days=day + 1)
            left, right = document(desk, "plan"), document(laptop, "plan")
            diary.after_merge = left["today"], right["today"]
        clock.moment = START + timedelta(days=day + 1)
    return diary


def test_no_day_takes_more_than_a_tenth_over_its_minutes(diary: Diary) -> None:
    assert len(diary.minutes) == DAYS
    assert max(diary.expected) <= 1.1 * MINUTES
    assert max(diary.minutes) <= 1.1 * MINUTES


def test_the_minutes_are_filled(diary: Diary) -> None:
    assert min(diary.expected[:-1]) >= 0.8 * MINUTES


def test_something_new_comes_every_day_until_the_twentieth(diary: Diary) -> None:
    assert min(diary.new[:20]) >= 1


def test_readiness_is_shown_for_every_area_by_the_tenth_day(diary: Diary) -> None:
    assert diary.areas_shown[9] == 8


def test_the_last_day_is_light(diary: Diary) -> None:
    assert diary.new[-1] == 0
    assert diary.minutes[-1] <= 0.6 * MINUTES


def test_two_merged_machines_have_the_same_day(diary: Diary) -> None:
    desk, laptop = diary.after_merge
    assert desk == laptop
    assert desk
