"""Which lines of the question are seen. A window without focus scrolls back to its cursor, so lines are cut instead."""

from collections.abc import Callable, Sequence

from prompt_toolkit.layout import Window

from interview.ui.lines import in_sight
from interview.ui.markdown import Line
from interview.ui.model import Screen


class Scrolling:
    """Scrolls what a window shows of the question; `lines` are all of them."""

    def __init__(self, screen: Screen, window: Window, lines: Callable[[], list[Line]]) -> None:
        self._screen = screen
        self._window = window
        self._lines = lines

    @property
    def _rows(self) -> int:
        info = self._window.render_info
        return info.window_height if info else 1

    def shown(self) -> Sequence[Line]:
        """The lines from the first that is seen on."""
        lines = self._lines()
        return lines[min(self._screen.scroll, max(0, len(lines) - 1)) :]

    def hidden(self) -> tuple[int, int]:
        """How many lines are hidden above and below."""
        return self._screen.scroll, max(0, len(self._lines()) - self._screen.scroll - self._rows)

    def page(self, step: int) -> None:
        """Scroll by a window, two lines short of it, down (1) or up (-1)."""
        self._to(self._screen.scroll + step * max(1, self._rows - 2))

    def settle(self) -> bool:
        """After drawing: bring in sight what must be seen, leave no row empty below; True where that moved anything."""
        before = self._screen.scroll
        for sight in self._screen.sights:
            if found := in_sight(self._lines(), sight):
                self._to(min(found[0], max(self._screen.scroll, found[-1] + 1 - self._rows)))
        self._screen.sights = ()
        self._to(self._screen.scroll)
        return self._screen.scroll != before

    def _to(self, line: int) -> None:
        self._screen.scroll = max(0, min(line, len(self._lines()) - self._rows))
