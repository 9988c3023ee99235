"""Text in plain ASCII, for ids and e-mail addresses."""

import unicodedata

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "þ": "th", "ı": "i"})


def ascii_of(text: str) -> str:
    """Small letters without marks; letters of other scripts fall away."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return plain.encode("ascii", "ignore").decode()
