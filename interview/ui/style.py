"""The terminal's own sixteen colours, so that light and dark themes both work. Words always say it too."""

from prompt_toolkit.styles import Style

STYLE = Style.from_dict(
    {
        "bar": "reverse",
        "bar.warn": "reverse bold",
        "bar.late": "reverse bold ansired",
        "rule": "ansibrightblack",
        "dim": "ansibrightblack",
        "ok": "ansigreen bold",
        "partly": "ansiyellow bold",
        "bad": "ansired bold",
        "hint": "ansiyellow",
        "sel": "bold",
        "key": "bold",
        "message": "bold",
        "prompt": "bold",
        "line-number": "ansibrightblack",
        "line-number.current": "bold",
        "matching-bracket.cursor": "bold underline",
        "matching-bracket.other": "bold underline",
        "scrollbar.background": "",
        "scrollbar.button": "reverse",
        "pygments.keyword": "ansimagenta",
        "pygments.keyword.namespace": "ansimagenta",
        "pygments.name.function": "ansiblue",
        "pygments.name.class": "ansiblue",
        "pygments.name.builtin": "ansicyan",
        "pygments.literal.string": "ansigreen",
        "pygments.literal.string.doc": "ansigreen",
        "pygments.literal.number": "ansicyan",
        "pygments.comment": "ansibrightblack",
        "pygments.comment.single": "ansibrightblack",
        "pygments.operator.word": "ansimagenta",
    }
)
