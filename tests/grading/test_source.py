import pytest

from interview.grading.source import RejectedError, decode


def test_newlines_and_marks_are_normalised() -> None:
    assert decode(b"\xef\xbb\xbfa\r\nb\rc\n") == "a\nb\nc\n"
    assert decode(b"# coding: latin-1\n\xe9") == "# coding: latin-1\né"


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (b"x" * 200_001, "the file has 200,001 bytes; the limit is 200,000"),
        ("a".encode("utf-16"), "it looks like UTF-16; save it as UTF-8"),
        (b"a\0b", "a null byte"),
        (b"\xff\xfe", "cannot be decoded"),
        (b"# coding: klingon\n", "unknown encoding"),
        (b"# coding: hex\n61", "cannot be decoded|no text|unknown"),
    ],
)
def test_other_files_are_not_run(source: bytes, says: str) -> None:
    with pytest.raises(RejectedError, match=says):
        decode(source)
