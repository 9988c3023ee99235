"""Sharing an amount by largest remainder, so that the shares always add up to it."""

from collections.abc import Sequence


def spread(amount: int, weights: Sequence[int]) -> list[int]:
    """Shares of a non-negative amount in proportion to non-negative weights, in whole minor units.

    Every share is its exact part rounded down or up, so none exceeds its weight while the amount does not
    exceed all of them. Equal remainders go to the earlier one. Without any weight all weigh the same.
    Raises ValueError when there is an amount and nobody to share it.
    """
    return [
        sum(pieces * share for pieces, share in runs)
        for runs in spread_runs(amount, [(1, weight) for weight in weights])
    ]


def spread_runs(amount: int, runs: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The same for runs of equal pieces: from (pieces, weight of each) to (pieces, share of each) per run."""
    whole = sum(pieces * weight for pieces, weight in runs)
    if whole == 0:
        runs = [(pieces, 1) for pieces, _ in runs]
        whole = sum(pieces for pieces, _ in runs)
    if whole == 0:
        if amount:
            raise ValueError("an amount and nobody to share it")
        return [[] for _ in runs]
    shares = [divmod(amount * weight, whole) for _, weight in runs]
    left = amount - sum(pieces * share for (pieces, _), (share, _) in zip(runs, shares, strict=True))
    result: list[list[tuple[int, int]]] = [[] for _ in runs]
    for number in sorted(range(len(runs)), key=lambda each: (-shares[each][1], each)):
        pieces, share = runs[number][0], shares[number][0]
        more = min(pieces, left)
        left -= more
        result[number] = [run for run in ((more, share + 1), (pieces - more, share)) if run[0]]
    return result


def rounded(amount: int, whole: int) -> int:
    """`amount / whole` to the nearest integer, halves away from zero."""
    if amount < 0:
        return -rounded(-amount, whole)
    return (2 * amount + whole) // (2 * whole)
