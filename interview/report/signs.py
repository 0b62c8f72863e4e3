"""Signs for terminals that know ASCII only: each sign we draw has a stand-in, so no question mark hides one."""

import sys
from typing import Any, Final, TextIO

STAND_INS: Final = {
    "✓": "+", "✗": "x", "›": ">", "⏎": "Enter", "─": "-", "│": "|", "·": ".", "…": "...", "–": "-", "—": "-", "−": "-",
    "█": "#", "▓": "#", "▒": "=", "░": ".", "▏": "|", "▎": "|", "▍": "|", "▌": "#", "▋": "#", "▊": "#", "▉": "#",
    "‘": "'", "’": "'", "“": '"', "”": '"', "×": "x", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "→": "->", "∞": "inf",
    "‖": "||", "√": "sqrt", "Σ": "sum ", "∑": "sum ", "•": "*", "°": " deg", "±": "+-", "∈": "in", "⊤": "^T", "ᵀ": "^T",
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "eps", "η": "eta", "θ": "theta", "λ": "lambda",
    "μ": "mu", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "ω": "omega", "Δ": "Delta", "∂": "d",
    "∇": "grad ", "½": "1/2", "¼": "1/4", "²": "^2", "³": "^3", "⁻": "^-", "¹": "^1", "ⁿ": "^n", "ᵢ": "_i", "ⱼ": "_j",
    "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "ŷ": "y^", "é": "e", "ä": "ae", "ö": "oe", "ü": "ue",
}  # fmt: skip


def in_ascii(text: str) -> str:
    """The text with a stand-in for every sign that is not ASCII; what has none becomes a question mark."""
    if text.isascii():
        return text
    return "".join(sign if sign.isascii() else STAND_INS.get(sign, "?") for sign in text)


class AsciiStream:
    """Stands before a stream and writes ASCII to it. Its encoding says UTF-8, since libraries avoid an ASCII stream."""

    encoding = "utf-8"

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write stand-ins for signs; returns how many characters were given."""
        self._stream.write(in_ascii(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def needs_ascii(stream: object) -> bool:
    """Whether a stream cannot take our signs."""
    if isinstance(stream, AsciiStream):
        return True
    try:
        "✓─█".encode(getattr(stream, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return True
    return False


def guard_streams(*, always: bool = False) -> None:
    """Put stand-ins into what goes to stdout and stderr where they cannot take the signs, or `always`."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, AsciiStream) and (always or needs_ascii(stream)):
            setattr(sys, name, AsciiStream(stream))
