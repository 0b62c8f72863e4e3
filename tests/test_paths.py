"""Where things lie."""

from pathlib import Path

from interview.paths import find_paths


def test_homes_of_one_name_have_stores_of_their_own(tmp_path: Path) -> None:
    mine, other = find_paths(str(tmp_path / "a" / "prep")), find_paths(str(tmp_path / "b" / "prep"))
    assert mine.store != other.store
    assert mine.store == find_paths(str(tmp_path / "a" / "prep")).store
    assert "prep" in mine.store.name
