"""The full screen in this process: keys through a pipe, bytes into a screen of pyte, a made-up clock."""

import asyncio
import random
from collections.abc import Callable, Iterable

import pyte
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output

from interview.practice.sitting import Sitting
from interview.ui.app import FullScreen

SETTLED = 6  # rounds of the event loop after which a key has been read and handled


class Sink:
    """What the program writes."""

    encoding = "utf-8"

    def __init__(self, columns: int, rows: int) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.Stream(self.screen)
        self.written = 0
        self.text = ""

    def write(self, text: str) -> None:
        """Draw it."""
        self.written += len(text.encode())
        self.text += text
        self.stream.feed(text)

    def flush(self) -> None:
        """Nothing waits."""

    def isatty(self) -> bool:
        """As far as the program can tell."""
        return True

    def fileno(self) -> int:
        """No descriptor stands behind it."""
        raise OSError

    @property
    def shown(self) -> str:
        """What a user sees."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()


class Inside:
    """A window on a sitting. `play` opens it, hands keys to it one by one, and closes it."""

    def __init__(self, sitting: Sitting, columns: int = 80, rows: int = 24) -> None:
        self.sink = Sink(columns, rows)
        self.sitting = sitting
        self._size = Size(rows=rows, columns=columns)
        self.view: FullScreen | None = None

    def play(self, keys: Callable[[FullScreen], str | None]) -> bool:
        """Press what `keys` says until it says None or the program ends; True when it ended by itself."""
        return asyncio.run(self._play(keys))

    def screens(self, keys: Iterable[str]) -> list[str]:
        """What is shown before the first of these keys and after each."""
        left, shown = iter(keys), list[str]()

        def press(_view: FullScreen) -> str | None:
            shown.append(self.sink.shown)
            return next(left, None)

        self.play(press)
        return shown

    async def _play(self, keys: Callable[[FullScreen], str | None]) -> bool:
        with create_pipe_input() as pipe:
            output = Vt100_Output(self.sink, lambda: self._size, term="xterm-256color", enable_cpr=False)  # type: ignore[arg-type]  # a sink is enough of a file
            self.view = FullScreen(self.sitting, input=pipe, output=output)
            self.view.app.max_render_postpone_time = 0  # the waiting here would count as a busy loop
            task = asyncio.ensure_future(self.view._main())  # run() would make a loop of its own
            await self._settle()
            while not task.done() and (key := keys(self.view)) is not None:
                pipe.send_text(key)
                await self._settle()
            if ended := task.done():
                task.result()
            else:
                self.view.app.exit(result=False)
                await task
            return ended

    async def _settle(self) -> None:
        """Until the key is handled and what it changed is drawn."""
        rounds = 0
        while rounds < SETTLED or self._busy():
            await asyncio.sleep(0)
            rounds += 1

    def _busy(self) -> bool:
        """Whether something is still to be drawn or graded."""
        view = self.view
        return view is not None and view.app.is_running and (view.app.invalidated or view.screen.grading)


def random_keys(seed: int, steps: int, keys: list[str]) -> Callable[[FullScreen], str | None]:
    """So many of these keys, the same for the same seed."""
    rng = random.Random(seed)
    left = iter(range(steps))
    return lambda _view: None if next(left, None) is None else rng.choice(keys)
