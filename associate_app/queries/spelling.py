"""What was meant by a word typed with a mistake: near words of the index, never a walk through all of it."""

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from associate_app.store import Reader

LONGEST = 100  # characters of what is typed that are looked for
SHORTEST = 4  # characters; what is shorter is near to everything
_SHORTEST_BESIDE = 3  # where another word narrows it down
_LOOKED_AT = 1_000  # words of the index with one beginning
_TAKEN = 4  # near words

_KNOWN = "select 1 from {kind}_vocabulary where term >= :low and term < :high limit 1"
_TERMS = "select term from {kind}_vocabulary where term >= :low and term < :high limit :most"


def corrected(reader: Reader, kind: str, words: Sequence[str]) -> str:
    """A match expression with the near words of each unknown one; empty when one has none."""
    parts = []
    shortest = SHORTEST if len(words) == 1 else _SHORTEST_BESIDE
    for word in words:
        meant = [word] if _is_known(reader, kind, word) else near(reader, kind, word, shortest)
        if not meant:
            return ""
        parts.append("(" + " OR ".join(f'"{each}"*' for each in meant) + ")")
    return " AND ".join(parts)


def near(reader: Reader, kind: str, word: str, shortest: int = SHORTEST) -> list[str]:
    """Words within one slip of `word`, or two from six characters on; the nearest first.

    The first letter is taken to be right, doubled, or swapped with the second. Numbers are never guessed.
    """
    if len(word) < shortest or not word.isalpha():
        return []
    beginnings = dict.fromkeys((word[:2], word[1] + word[0], word[1:3], word[0]))
    terms: dict[str, None] = {}
    for beginning in beginnings:
        rows = reader.rows(_TERMS.format(kind=kind), **between(beginning), most=_LOOKED_AT)
        terms |= {str(term): None for (term,) in rows}
    slips = 1 if len(word) < 6 else 2
    found: dict[str, int] = {}
    for cut in (None, len(word)) if len(word) >= SHORTEST else (None,):  # whole, or still being typed
        heard = {term: term[:cut] for term in terms}
        for _, distance, term in process.extract(
            word, heard, scorer=OSA.distance, score_cutoff=slips, limit=_TAKEN
        ):
            found[term] = min(int(distance), found.get(term, slips))
    return sorted(found, key=lambda term: (found[term], term))[:_TAKEN]


def between(beginning: str) -> dict[str, str]:
    """Bounds of everything that begins so."""
    return {"low": beginning, "high": beginning + "\U0010ffff"}


def _is_known(reader: Reader, kind: str, word: str) -> bool:
    return bool(reader.rows(_KNOWN.format(kind=kind), **between(word)))
