"""What is bought together more often than by chance.

Item to item: of the baskets with A, how many hold B too, against how many of all baskets hold B. The share is
taken at the lower end of its Wilson score interval (E. B. Wilson, JASA 22, 1927), so that few baskets prove
little. Only baskets of at least two styles count: the others could hold no pair.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isqrt

from associate_app.domain.time import Instant

Z = 329  # hundredths of a standard deviation: 99.9 %, because very many pairs are looked at
SUPPORT = 4  # baskets with both, at the least: no single customer can be read out of a pair
MOST = 12  # partners that are kept for a style
_FINE = 10**6


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A style that goes well with another. Per mille of baskets."""

    style: str
    baskets: int  # with both
    permille: int  # of the baskets with the one that hold the other
    at_least: int  # the same at the lower end of the interval
    base: int  # of all baskets, rounded up


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """What goes well with the style `id`, the surest first, out of `baskets` that hold it."""

    id: str
    baskets: int
    partners: tuple[Partner, ...]
    since: Instant  # baskets from then on were counted
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """`pairs` need each pair once, in whichever order."""

    baskets: int
    styles: Mapping[str, int]  # style -> baskets that hold it
    pairs: Mapping[tuple[str, str], int]


def wilson_lower(hits: int, of: int, z: int = Z) -> int:
    """The lower end in per mille, rounded down; 0 of nothing. Whole numbers only: the same everywhere."""
    if of < 1:
        return 0
    spread = isqrt((z * z * of + 40_000 * hits * (of - hits)) * _FINE * _FINE // of) + 1
    low = (20_000 * hits + z * z) * _FINE - z * spread
    return max(1_000 * low // (2 * (10_000 * of + z * z) * _FINE), 0)


def partners(counts: Counts, support: int = SUPPORT, most: int = MOST) -> Mapping[str, tuple[Partner, ...]]:
    """Style -> what goes well with it: by how far its surest share beats chance, then baskets, then id."""
    found: dict[str, list[Partner]] = {}
    for (one, other), both in counts.pairs.items():
        if both < support or one == other:
            continue
        for style, partner in ((one, other), (other, one)):
            if (pair := _partner(counts, style, partner, both)) is not None:
                found.setdefault(style, []).append(pair)
    return {style: tuple(sorted(found[style], key=_surest)[:most]) for style in sorted(found)}


def recommendations(counts: Counts, since: Instant, at: Instant) -> Iterable[Recommendation]:
    for style, known in partners(counts).items():
        yield Recommendation(id=style, baskets=counts.styles[style], partners=known, since=since, at=at)


def _partner(counts: Counts, style: str, partner: str, both: int) -> Partner | None:
    of = counts.styles[style]
    at_least = wilson_lower(both, of)
    base = -(-1_000 * counts.styles[partner] // counts.baskets)
    if at_least <= base:
        return None
    return Partner(style=partner, baskets=both, permille=1_000 * both // of, at_least=at_least, base=base)


def _surest(partner: Partner) -> tuple[int, int, str]:
    return (partner.base - partner.at_least, -partner.baskets, partner.style)
