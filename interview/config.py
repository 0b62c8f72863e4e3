"""The user's settings: defaults, then the configuration file. Flags and environment come on top, in the commands."""

from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from interview.errors import DataError

CHOICES = {
    "keys": ("emacs", "vi"),
    "clock": ("seconds", "coarse", "off"),
    "explain": ("type", "aloud", "ask"),
    "confidence": ("off", "on"),
    "color": ("auto", "always", "never"),
}


class ConfigError(DataError):
    """The configuration file cannot be used as it is."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path}: {reason}", "interview config --path shows the file; interview config KEY VALUE sets one"
        )


@dataclass(frozen=True, slots=True)
class Config:
    """One setting a field; the defaults are what most people want."""

    editor: str = "auto"
    keys: str = "emacs"
    clock: str = "seconds"
    time_factor: float = 1.0
    explain: str = "type"
    confidence: str = "off"
    minutes: float = 15
    new_per_day: int = 20
    day_starts: str = "04:00"
    plain: bool = False
    color: str = "auto"
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
        raise ConfigError(path, f"is no YAML: {error}") from error
    if raw in (None, ""):
        return Config()
    if not isinstance(raw, dict):
        raise ConfigError(path, "expected lines of KEY: VALUE")
    return Config(**{key: convert(path, key, value) for key, value in raw.items()})


def convert(path: Path, key: str, value: Any) -> Any:
    """The typed value of a setting given as text; raises ConfigError."""
    kinds = {f.name: type(f.default) for f in fields(Config)}
    if key not in kinds:
        near = get_close_matches(key, kinds, 1)
        raise ConfigError(path, f"unknown setting {key!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    if key in CHOICES and value not in CHOICES[key]:
        raise ConfigError(path, f"{key} is one of {', '.join(CHOICES[key])}, not {value!r}")
    try:
        return _READERS[kinds[key]](str(value))
    except (KeyError, ValueError) as error:
        raise ConfigError(path, f"{key}: expected {_NAMES[kinds[key]]}, got {value!r}") from error


_READERS: dict[type, Any] = {
    str: str,
    int: int,
    float: float,
    bool: lambda text: {"true": True, "false": False}[text.lower()],
}
_NAMES = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
