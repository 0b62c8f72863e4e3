"""Going through a past session in a terminal: a table, then one answer at a time. Nothing is redrawn."""

from collections.abc import Callable, Sequence

from interview.core.events import Item
from interview.core.scoring import Mark
from interview.practice.review import PastItem, PastSession
from interview.report.text import item_lines, session_table

Ask = Callable[[str], str]
Say = Callable[[str], None]
TABLE_KEYS = "A number opens it, w only what went wrong, a all, d drill these, q leaves > "
ITEM_KEYS = "n next, p previous, t try it again (not recorded), b back, q leaves > "


class Browser:
    """`retry` asks a question again without recording it; `drill` practises questions by id."""

    def __init__(
        self,
        past: PastSession,
        ask: Ask,
        say: Say,
        retry: Callable[[Item], None],
        drill: Callable[[Sequence[str]], None],
    ) -> None:
        self._past = past
        self._ask = ask
        self._say = say
        self._retry = retry
        self._drill = drill
        self._items: list[PastItem] = list(past.items)

    def run(self) -> None:
        """Until the reader leaves or the input ends."""
        self._table()
        while (word := self._word(TABLE_KEYS)) not in ("q", "quit"):
            if word == "d":
                self._drill(list(dict.fromkeys(past.item.question for past in self._items)))
                return
            if word in ("w", "a"):
                self._items = [p for p in self._past.items if word == "a" or p.mark is not Mark.RIGHT]
                self._table()
            elif (place := self._place(word)) is None:
                self._say("Please: the number of an answer, w, a, d or q.")
            elif not self._open(place):
                return

    def _table(self) -> None:
        for line in session_table(self._past, self._items):
            self._say(line)
        self._say("" if self._items else "Nothing went wrong.")

    def _place(self, word: str) -> int | None:
        return next((n for n, past in enumerate(self._items) if word == str(past.number)), None)

    def _open(self, place: int) -> bool:
        """One answer and its neighbours; False to leave altogether."""
        while True:
            for line in item_lines(self._items[place]):
                self._say(line)
            self._say("")
            word = self._word(ITEM_KEYS)
            if word in ("q", "quit"):
                return False
            if word == "t":
                self._retry(self._items[place].item)
            elif word in ("n", "p", ""):
                place += -1 if word == "p" else 1
            if word in ("b", "t") or not 0 <= place < len(self._items):
                self._table()
                return True

    def _word(self, prompt: str) -> str:
        try:
            return self._ask(prompt).strip().lower()
        except (EOFError, KeyboardInterrupt):
            return "q"
