"""What others wrote (names, what was scanned or typed), fit to stand among our words.

Marks of direction can turn the words around them and hide what is really written; letters read from right to
left take the numbers beside them along. Source: Unicode Standard Annex 9.
"""

import re
import unicodedata

LONGEST = 60  # characters that are shown of it

_ISOLATE, _END = "\u2068", "\u2069"
_TURNS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_OURS = re.compile(f"{_ISOLATE}([^{_ISOLATE}{_END}]*){_END}")
_FROM_RIGHT = ("R", "AL", "AN")


def plain(text: str, longest: int = LONGEST) -> str:
    """Short, on one line, and without what nobody sees."""
    shown = "".join(
        each if each.isprintable() else " " if each.isspace() else "" for each in text[: 4 * longest]
    )
    return shown if len(shown) <= longest else f"{shown[:longest]}…"


def apart(text: str) -> str:
    """For a sentence: it keeps its own direction and leaves that of the sentence alone."""
    bare = _TURNS.sub("", text)
    if all(unicodedata.bidirectional(each) not in _FROM_RIGHT for each in bare):
        return bare
    return f"{_ISOLATE}{bare}{_END}"


def unturned(text: str) -> str:
    """For whatever paints: no mark of direction but whole pairs of `apart`."""
    if text.isascii() or not _TURNS.search(text):
        return text
    parts = _OURS.split(text)  # outside, inside, outside, …
    kept = (_TURNS.sub("", part) for part in parts)
    return "".join(f"{_ISOLATE}{part}{_END}" if place % 2 else part for place, part in enumerate(kept))
