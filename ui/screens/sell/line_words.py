"""From basket and quote to the lines that are shown: pure functions, no store and no widgets."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from associate_app.domain.basket import BasketLine
from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.fulfilment import Part, Way
from associate_app.domain.money import Money
from associate_app.domain.pricing.priced import PricedLine
from associate_app.domain.pricing.reasons import Applied, Problem, Source
from associate_app.selling import Quote
from ui.format.numbers import grouped, money
from ui.format.times import short_date, weekday
from ui.language.mark import translate
from ui.screens.sell.standpoint import Standpoint
from ui.screens.sell.view import HowView, LineView, Remark
from ui.words.problems import rule_words
from ui.words.selling import plan_words, promotion_words

_WEEK = 7
_ONE_SIZE = "one size"
_NOT_SOLD = frozenset({"variant.unknown", "product.inactive"})
_BY_POINTS = frozenset({Source.POINTS})


def lines(
    basket_lines: Sequence[BasketLine], quote: Quote | None, at: Standpoint, *, locked: bool
) -> tuple[LineView, ...]:
    """Also of a basket that is newer than its quote: what is not answered yet stays empty."""
    known = _Known(quote, at)
    return tuple(known.line(line, locked=locked) for line in basket_lines)


def how_words(part: Part, at: Standpoint) -> str:
    """`Take now`, `Ship from Rīga warehouse`, `Pick up Friday`."""
    if part.way is Way.TAKE_NOW:
        return translate("Sell", "Take now")
    if part.way is Way.SHIP:
        return translate("Sell", "Ship from {place}").format(place=at.place(part.place))
    day = day_words(at.local(part.ready_at), at.today)
    if part.place == at.store:
        return translate("Sell", "Pick up {day}").format(day=day)
    return translate("Sell", "Pick up in {place}, {day}").format(place=at.place(part.place), day=day)


def _short(part: Part, at: Standpoint) -> str:
    """A warehouse by its city alone."""
    known = at.places.get(part.place)
    if part.way is not Way.SHIP or known is None:
        return how_words(part, at)
    return translate("Sell", "Ship from {place}").format(place=known.name)


def day_words(when: datetime, today: datetime) -> str:
    """`today`, `tomorrow`, `Friday` within a week, else `24 Nov`."""
    days = (when.date() - today.date()).days
    if days <= 0:
        return translate("Sell", "today")
    if days == 1:
        return translate("Sell", "tomorrow")
    return weekday(when) if days < _WEEK else short_date(when)


def about(variant: Variant, style: Style | None) -> str:
    """`Maja Holm · Ink · M`; where the name says the size itself, what it is made of."""
    looks: tuple[str, ...]
    if variant.size and variant.size in variant.name:
        looks = (style.material if style else "",)
    else:
        looks = (variant.colour_name, "" if variant.size.casefold() == _ONE_SIZE else variant.size)
    return " · ".join(part for part in (variant.brand, *looks) if part)


class _Known:
    """What a quote says, by line."""

    def __init__(self, quote: Quote | None, at: Standpoint) -> None:
        self._at = at
        self._quote = quote
        self._currency = quote.market.currency if quote else ""
        self._priced: Mapping[str, PricedLine] = {e.id: e for e in quote.priced.lines} if quote else {}
        self._parts: dict[str, list[Part]] = defaultdict(list)
        self._problems: dict[str, list[Problem]] = defaultdict(list)
        self._reductions: dict[str, list[tuple[Applied, int]]] = defaultdict(list)
        self._refused: dict[str, list[str]] = defaultdict(list)
        self._nowhere: dict[str, list[str]] = defaultdict(list)
        if quote is not None:
            self._sort(quote)

    def line(self, line: BasketLine, *, locked: bool) -> LineView:
        variant = self._variant(line.sku)
        style = self._style(variant.style) if variant else None
        priced = self._priced.get(line.id)
        paid = priced.total + self._by_points(line.id) if priced else 0
        off = priced.listed - paid if priced else 0
        return LineView(
            id=line.id,
            sku=line.sku,
            name=variant.name if variant else line.sku,
            about=about(variant, style) if variant else "",
            brand=variant.brand if variant else "",
            art=style.art if style else "",
            colour=variant.colour if variant else "",
            pieces=line.pieces,
            hows=tuple(self._hows(line.id)),
            price=self._money(paid) if priced else "",
            struck=self._money(priced.listed) if priced and off > 0 else "",
            each=self._money(priced.list_price) if priced else "",
            offer=", ".join(self._offers(line.id)),
            off=self._money(-off) if off > 0 else "",
            note=line.note,
            remarks=tuple(dict.fromkeys(self._remarks(line.id, line.pieces))),
            locked=locked,
        )

    def _sort(self, quote: Quote) -> None:
        for part in quote.plan.parts:
            self._parts[part.line].append(part)
        for problem in quote.problems:
            self._problems[problem.line].append(problem)
        for applied in quote.priced.applied:
            for share in applied.lines:
                self._reductions[share.line].append((applied, share.amount))
        for refused in quote.plan.refused:
            self._refused[refused.wish.line].append(plan_words(refused.why.code, refused.why.facts))
        for missing in quote.plan.unplanned:
            self._nowhere[missing.line].append(plan_words(missing.why.code, missing.why.facts))

    def _variant(self, sku: str) -> Variant | None:
        known = self._quote.goods.variants.get(sku) if self._quote else None
        return known or self._at.variant(sku)

    def _style(self, id: str) -> Style | None:
        known = self._quote.goods.styles.get(id) if self._quote else None
        return known or self._at.style(id)

    def _by_points(self, line: str) -> int:
        """A line shows its price; what points pay stands with the sums."""
        return sum(amount for each, amount in self._reductions[line] if each.source in _BY_POINTS)

    def _offers(self, line: str) -> Iterable[str]:
        names = (each.name for each, _ in self._reductions[line] if each.source not in _BY_POINTS)
        return dict.fromkeys(name for name in names if name)

    def _hows(self, line: str) -> Iterator[HowView]:
        parts = self._parts[line]
        for part in parts:
            words, short = how_words(part, self._at), _short(part, self._at)
            if len(parts) > 1:
                several = translate("Sell", "{pieces} × {how}")
                words, short = (
                    several.format(pieces=grouped(part.pieces), how=how) for how in (words, short)
                )
            yield HowView(
                way=part.way, words=words, pieces=part.pieces, to_confirm=part.to_confirm, short=short
            )

    def _remarks(self, line: str, pieces: int) -> Iterator[Remark]:
        for problem in self._problems[line]:
            if problem.code in _NOT_SOLD:  # all else follows from that
                why = rule_words(problem.code)
                take_out = translate("Sell", "{why} Take it out.").format(why=why)
                yield Remark(words=take_out, tone="danger")
                return
        for problem in self._problems[line]:
            tone = "danger" if problem.blocks else "warn"
            if problem.code == "basket.not_promised":
                why = " ".join(self._nowhere[line])
                yield Remark(words=f"{why} {rule_words(problem.code)}".strip(), tone="danger")
            elif problem.promotion:
                yield Remark(words=promotion_words(problem.code), tone="warn")
            else:
                yield Remark(words=rule_words(problem.code, {"pieces": pieces}), tone=tone)  # type: ignore[arg-type]
        for why in self._refused[line]:
            yield Remark(words=why, tone="warn")

    def _money(self, minor: int) -> str:
        return money(Money(minor, self._currency))
