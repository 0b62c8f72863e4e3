import pytest

from interview.bank.rules import Report
from interview.bank.yaml import LOADER, Node, Scalar, read_yaml


def read(text: str) -> Node:
    report = Report("file.yaml")
    node = read_yaml(text.encode(), report)
    assert node is not None, report.problems
    return node


def value_of(text: str) -> object:
    node = read(f"key: {text}").value
    assert isinstance(node, dict)
    return node["key"].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-6", 1e-6),
        ("1.5", 1.5),
        (".5", 0.5),
        ("-3", -3),
        ("true", True),
        ("null", None),
        ("", None),
        ("no", "no"),
        ("Yes", "Yes"),
        ("12:30", "12:30"),
        ("0x1F", "0x1F"),
        ("007", "007"),
        ("1_000", "1_000"),
        ("2026-11-24", "2026-11-24"),
        (".inf", ".inf"),
        ("~", "~"),
        ("e5", "e5"),
        ('"1"', "1"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_plain_scalars_are_read_without_guessing(text: str, value: Scalar) -> None:
    got = value_of(text)
    assert got == value
    assert type(got) is type(value)


def test_every_node_knows_its_line() -> None:
    root = read("a: 1\nb:\n  - one\n  - c: |\n      two\n").value
    assert isinstance(root, dict)
    items = root["b"].value
    assert isinstance(items, list)
    assert isinstance(items[1].value, dict)
    assert [root["a"].line, root["b"].line, items[0].line, items[1].value["c"].line] == [1, 2, 3, 4]


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    root = read("\ufeffa: |\r\n  one\r\n  two\r\n").value
    assert isinstance(root, dict)
    assert root["a"].raw == "one\ntwo\n"


def test_the_fast_reader_is_used_where_there_is_one() -> None:
    assert LOADER.__name__ == "CSafeLoader"


def test_both_readers_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    from interview.bank import yaml as strict

    text = "a: [1, 2.5, {b: 'x'}]\nc: >-\n  folded\n  text\nd: |\n  block\n"
    fast = read(text)
    monkeypatch.setattr(strict, "LOADER", yaml.SafeLoader)
    assert read(text) == fast
