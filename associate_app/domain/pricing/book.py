"""Promotions made ready: built once, asked for every basket."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from associate_app.domain.pricing.basket import BasketLine
from associate_app.domain.pricing.promotion import Promotion, Scope, fault, scopes

# (field of a line, field of a scope)
_NAMED = (("sku", "skus"), ("style", "styles"), ("brand", "brands"), ("category", "categories"))


class PromotionBook:
    """Sorted by priority and id; promotions that make no sense are set aside with their code."""

    def __init__(self, promotions: Iterable[Promotion]) -> None:
        by_id = {each.id: each for each in promotions}
        faults = {id: code for id, each in by_id.items() if (code := fault(each))}
        self.faults: Mapping[str, str] = dict(sorted(faults.items()))
        self.promotions: Sequence[Promotion] = sorted(
            (each for each in by_id.values() if each.id not in faults), key=lambda each: each.order
        )
        self._scopes = [scope for each in self.promotions for scope in scopes(each)]

    @cached_property
    def _named(self) -> Mapping[tuple[str, str], Sequence[int]]:
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, scope in enumerate(self._scopes):
            if scope.everything:
                continue
            for field, names in _NAMED:
                for name in getattr(scope, names):
                    found[field, name].append(number)
        return found

    @cached_property
    def _everywhere(self) -> Sequence[int]:
        return [number for number, scope in enumerate(self._scopes) if scope.everything]

    @cached_property
    def _without(self) -> Sequence[frozenset[tuple[str, str]]]:
        return [
            frozenset((field, name) for field, names in _NAMED for name in getattr(scope, f"not_{names}"))
            for scope in self._scopes
        ]

    def fitting(self, lines: Sequence[BasketLine]) -> Sequence[tuple[Promotion, tuple[frozenset[int], ...]]]:
        """For every promotion the numbers of the lines that fit each of its scopes."""
        fits: list[set[int]] = [set() for _ in self._scopes]
        for number, line in enumerate(lines):
            names = [(field, getattr(line, field)) for field, _ in _NAMED]
            found = {scope for name in names for scope in self._named.get(name, ())}
            for scope in (*found, *self._everywhere):
                if self._without[scope].isdisjoint(names) and not _is_reduced(line, self._scopes[scope]):
                    fits[scope].add(number)
        result, first = [], 0
        for promotion in self.promotions:
            after = first + len(scopes(promotion))
            result.append((promotion, tuple(frozenset(each) for each in fits[first:after])))
            first = after
        return result


def _is_reduced(line: BasketLine, scope: Scope) -> bool:
    price = line.price
    return scope.full_price_only and price is not None and price.amount < price.list_price
