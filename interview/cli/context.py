"""What every command is given: the global options, resolved."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:  # `--help` needs neither
    from pathlib import Path

    from interview.paths import Paths


@dataclass(slots=True)
class Context:
    """Global options. They may stand before or after the command's name; the later one wins."""

    home: str | None = None
    bank_dirs: "list[Path]" = field(default_factory=list)
    trust_bank: bool = False
    plain: bool = False
    color: str = "auto"
    quiet: bool = False
    verbose: bool = False
    _paths: "Paths | None" = None

    @property
    def paths(self) -> "Paths":
        """The user's places, found once, when first needed."""
        from interview.paths import find_paths

        if self._paths is None:
            self._paths = find_paths(self.home)
        return self._paths

    def warn(self, text: str) -> None:
        """Tell the user something that does not stop the command; silent with --quiet."""
        if not self.quiet:
            click.echo(f"interview: {text}", err=True)

    def detail(self, text: str) -> None:
        """Tell the user something only with --verbose."""
        if self.verbose:
            click.echo(f"interview: {text}", err=True)
