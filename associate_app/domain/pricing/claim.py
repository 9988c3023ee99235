"""What a promotion over several pieces asks for: which pieces, and what the customer gains by it.

A slot is a cell and what a piece of it would save without the deal; a deal gains what it saves above that.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from associate_app.domain.pricing.cells import Cell


class Slot(NamedTuple):
    cell: Cell
    otherwise: int  # what a piece saves without the deal


class Claim(NamedTuple):
    """`taken` says how many pieces of which slot."""

    gain: int = 0
    saving: int = 0
    taken: tuple[tuple[int, int], ...] = ()


NO_CLAIM = Claim()


def dear_to_cheap(slots: Sequence[Slot], lines: frozenset[int]) -> Iterator[int]:
    """The slot of every fitting piece."""
    fitting = [number for number, slot in enumerate(slots) if slot.cell.line in lines]
    for number in sorted(fitting, key=lambda each: (-slots[each].cell.price, each)):
        yield from (number for _ in range(slots[number].cell.pieces))
