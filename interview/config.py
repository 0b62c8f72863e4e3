"""The user's settings: defaults, then the configuration file. Flags and environment come on top, in the commands."""

import json
import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from interview.errors import DataError, did_you_mean

CHOICES = {
    "keys": ("emacs", "vi"),
    "clock": ("seconds", "coarse", "off"),
    "explain": ("type", "aloud", "ask"),
    "confidence": ("off", "on"),
    "color": ("auto", "always", "never"),
    "ascii": ("auto", "on"),
}

# Smallest and largest; a par stretched beyond this is no clock any more.
RANGES = {"time_factor": (0.1, 10), "minutes": (1, 600), "new_per_day": (0, 1000)}


class ConfigError(DataError):
    """The configuration file cannot be used as it is; `reason` is the sentence without the path."""

    def __init__(self, path: Path, reason: str) -> None:
        self.reason = reason
        super().__init__(f"{path}: {reason}", "interview config --edit opens it")


@dataclass(frozen=True, slots=True)
class Config:
    """One setting a field; the defaults are what most people want."""

    editor: str = "auto"
    keys: str = "emacs"
    clock: str = "seconds"
    time_factor: float = 1.0
    explain: str = "type"
    confidence: str = "off"
    minutes: float = 15.0
    new_per_day: int = 20
    day_starts: str = "04:00"
    plain: bool = False
    color: str = "auto"
    ascii: str = "auto"
    bell: bool = False


def load_config(path: Path) -> Config:
    """Read the file, or the defaults where there is none; raises ConfigError."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise ConfigError(path, f"cannot be read: {error.strerror}") from error
    return parse_config(path, text)


def parse_config(path: Path, text: str) -> Config:
    """Check every key and value; raises ConfigError."""
    import yaml

    try:
        raw = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # BaseLoader makes text only, no objects
    except yaml.YAMLError as error:
        raise ConfigError(path, f"is no YAML: {_where(error)}") from error
    if raw in (None, ""):
        return Config()
    if not isinstance(raw, dict):
        raise ConfigError(path, "expected lines of KEY: VALUE")
    return Config(**{key: convert(path, key, value) for key, value in raw.items()})


def _where(error: Exception) -> str:
    """A parser's complaint in one line."""
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    return f"{problem} in line {mark.line + 1}" if mark and problem else " ".join(str(error).split())


def check_key(path: Path, key: str) -> None:
    """Raises ConfigError for a setting that does not exist, with a near one."""
    known = [field.name for field in fields(Config)]
    if key not in known:
        raise ConfigError(path, f"unknown setting {key!r}{did_you_mean(key, known)}")


def convert(path: Path, key: str, value: Any) -> Any:
    """The typed value of a setting given as text; raises ConfigError."""
    check_key(path, key)
    kinds = {f.name: type(f.default) for f in fields(Config)}
    if key in CHOICES and value not in CHOICES[key]:
        raise ConfigError(path, f"{key} is one of {', '.join(CHOICES[key])}, not {value!r}")
    try:
        return _checked(path, key, _READERS[kinds[key]](str(value)))
    except (KeyError, ValueError) as error:
        raise ConfigError(path, f"{key}: expected {_NAMES[kinds[key]]}, got {value!r}") from error


def with_setting(text: str, key: str, value: Any) -> str:
    """The file's text with one setting changed or added at the end; every other line stays as it is."""
    line = f"{key}: {_written(value)}"
    lines = text.splitlines()
    places = [place for place, old in enumerate(lines) if re.match(rf"{re.escape(key)}\s*:", old)]
    if places:
        lines[places[-1]] = line
    else:
        lines.append(line)
    return "\n".join(lines) + "\n"


def _checked(path: Path, key: str, value: Any) -> Any:
    if key in RANGES and not RANGES[key][0] <= value <= RANGES[key][1]:
        raise ConfigError(path, f"{key} is a number from {RANGES[key][0]:g} to {RANGES[key][1]:g}, not {value}")
    if key == "day_starts" and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise ConfigError(path, f"day_starts is a time such as 04:00, not {value!r}")
    return value


def _written(value: Any) -> str:
    """A value as YAML: plain where that is safe, else quoted."""
    if isinstance(value, bool):
        return str(value).lower()
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return text if re.fullmatch(r"[A-Za-z0-9/][\w./+-]*(:\d\d)?", text) else json.dumps(text, ensure_ascii=False)


_READERS: dict[type, Any] = {
    str: str,
    int: int,
    float: float,
    bool: lambda text: {"true": True, "false": False}[text.lower()],
}
_NAMES = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
