"""How words are compared: without case and marks, so that "lodz" finds Łódź and "soren" finds Søren.

The search index folds in the same way: what it leaves to its own tokenizer is what Unicode decomposes.
"""

import unicodedata
from collections.abc import Mapping

# Latin letters that Unicode does not take apart, and the Russian one that most people type without its dots.
_LETTERS = {
    "ø": "o",
    "ǿ": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ı": "i",
    "ß": "ss",
    "æ": "ae",
    "ǽ": "ae",
    "œ": "oe",
    "ĳ": "ij",
    "þ": "th",
    "ё": "е",
}
LETTERS: Mapping[str, str] = {
    **_LETTERS,
    **{letter.upper(): plain for letter, plain in _LETTERS.items() if len(letter.upper()) == 1},
    "ẞ": "ss",
}
_TABLE = str.maketrans(dict(LETTERS))
_IN_WORDS = ("L", "N", "M")  # Unicode categories, and private use


def plain(text: str) -> str:
    """Lower case, Latin letters without marks; other scripts keep theirs: й is not и."""
    return "".join(_bare(each) for each in text.translate(_TABLE).casefold())


def words(text: str) -> list[str]:
    """The words of `text` as the index has them."""
    kept = (each if _is_in_word(each) else " " for each in unicodedata.normalize("NFC", text))
    return plain("".join(kept)).split()


def _is_in_word(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category[0] in _IN_WORDS or category == "Co"


def _bare(letter: str) -> str:
    if unicodedata.combining(letter) and letter < "\u0370":  # what casefolding has taken apart
        return ""
    apart = unicodedata.normalize("NFD", letter)
    return apart[0] if apart[0].isascii() else letter
