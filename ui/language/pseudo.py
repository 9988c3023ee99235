"""A made-up language that shows what was not marked for translation, and where there is too little room."""

import re

from PySide6.QtCore import QObject, QTranslator

_PLACES = re.compile(r"(\{[^{}]*\}|&.)")  # placeholders and mnemonics stay as they are
_MARKS = str.maketrans(
    "aceghijklnorsuyzACEGHIJKLNORSUYZ",
    "âçêĝĥîĵķļñôŕšûýžÂÇÊĜĤÎĴĶĻÑÔŔŠÛÝŽ",
)
_FILL = "ôûêîâ"
_MORE = 0.5


class PseudoTranslator(QTranslator):
    """Makes every text from its English, plurals from the English plural forms of `english`."""

    def __init__(self, english: QTranslator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._english = english

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if n < 0:
            return pseudo(text)
        return pseudo(self._english.translate(context, text, disambiguation, n) or text)


def pseudo(text: str) -> str:
    """`Hand over {items}` as `Ĥâñd ôvêŕ {items} ôûêî`: half as long again, its places kept."""
    parts = _PLACES.split(text)
    marked = "".join(part.translate(_MARKS) if at % 2 == 0 else part for at, part in enumerate(parts))
    letters = sum(len(part) for part in parts[::2])
    more = round(letters * _MORE)
    if not more:
        return marked
    # In words, so that it can wrap as a long sentence does.
    fill = " ".join(_FILL[: min(5, more - at)] for at in range(0, more, 6))
    return f"{marked} {fill}"
