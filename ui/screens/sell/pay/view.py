"""What there is to pay and how it can be paid, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from associate_app.devices.terminal import NONE, TYPED
from associate_app.domain.basket import Basket
from associate_app.domain.money import Money
from associate_app.domain.pricing.cash import in_cash
from associate_app.domain.tender import NEEDS_LINE, OPEN, Tender, TenderState, TenderWay, money_moves, taken
from associate_app.selling import Quote
from ui.format.numbers import money, round_money
from ui.language.mark import translate
from ui.words.problems import rule_words
from ui.words.tenders import ICONS, tender_name, tender_state, trouble_words, way_name

SPLIT = "split"
_SHOWN = (TenderState.APPROVED, TenderState.ASKED, TenderState.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class WayView:
    key: str  # TenderWay or SPLIT
    title: str
    detail: str
    icon: str
    blocked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentView:
    id: str
    way: TenderWay
    title: str
    state: str
    amount: str
    icon: str
    is_open: bool
    give_back: str  # words, where it can be given back


@dataclass(frozen=True, slots=True, kw_only=True)
class PayView:
    """`trouble` tells of a payment that is not known (`unknown` is its id) or was just not paid; `waiting` is
    the id of a pay link that nobody has paid yet."""

    blocked: str = ""
    ways: tuple[WayView, ...] = ()
    payments: tuple[PaymentView, ...] = ()
    still_due: str = ""  # empty while nothing was paid
    trouble: str = ""
    unknown: str = ""
    ask: str = ""  # words of the one thing to do while an answer is missing
    waiting: str = ""
    finish: str = ""  # words, once nothing is due
    busy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the view is made of."""

    basket: Basket | None
    quote: Quote | None
    problem: str = ""
    busy: str = ""
    online: bool = True
    terminal: str = TYPED
    parts: int = 0  # even parts that are still to come


def due_of(basket: Basket | None, quote: Quote | None) -> int:
    """What is left, also while the next answer is on its way."""
    if basket is None or quote is None:
        return 0
    return quote.total - taken(basket.tenders)


def look(asked: Asked) -> PayView:
    basket, quote = asked.basket, asked.quote
    if basket is None:
        return PayView()
    due, currency = due_of(basket, quote), quote.market.currency if quote else ""
    still_open = [each for each in basket.tenders if each.state in OPEN]
    waiting = next((each for each in still_open if _waits(each)), None)
    unknown = next((each for each in still_open if not _waits(each)), None)
    blocked = _blocked(asked)
    paying = money_moves(basket.tenders)
    asks = (due > 0 or quote is None or bool(blocked)) and not still_open
    return PayView(
        blocked=blocked,
        ways=tuple(_ways(asked, due)) if asks else (),
        payments=tuple(_payment(each, currency) for each in basket.tenders if each.state in _SHOWN),
        still_due=money(Money(due, currency)) if paying and quote else "",
        trouble=_trouble(basket, unknown),
        unknown=unknown.id if unknown else "",
        ask=_ask(unknown or waiting),
        waiting=waiting.id if waiting else "",
        finish=translate("Pay", "Finish the sale") if quote and due <= 0 and not blocked else "",
        busy=asked.busy,
    )


def _waits(tender: Tender) -> bool:
    """A pay link that waits is no trouble."""
    return tender.way is TenderWay.PAY_LINK and tender.state is TenderState.ASKED


def _ask(tender: Tender | None) -> str:
    if tender is None:
        return ""
    if tender.way is TenderWay.CARD:
        return translate("Pay", "Ask the terminal again")
    if _waits(tender):
        return translate("Pay", "Show the link")
    return translate("Pay", "Ask central again")


def _blocked(asked: Asked) -> str:
    if asked.basket is None or not asked.basket.lines:
        return rule_words("basket.empty")
    if asked.problem:
        return asked.problem
    if asked.quote is not None and asked.quote.basket == asked.basket and not asked.quote.can_be_paid:
        return rule_words("basket.has_problems")
    return ""


def _trouble(basket: Basket, unknown: Tender | None) -> str:
    if unknown is not None:
        return trouble_words(unknown)
    last = basket.tenders[-1] if basket.tenders else None
    if last is None or (last.state is TenderState.REVERSED and not last.reason):
        return ""
    return trouble_words(last) if last.state in (TenderState.DECLINED, TenderState.REVERSED) else ""


def _payment(tender: Tender, currency: str) -> PaymentView:
    amount = money(Money(tender.amount, currency))
    can = tender.state is TenderState.APPROVED or (
        tender.state is TenderState.UNKNOWN and tender.way in NEEDS_LINE
    )
    return PaymentView(
        id=tender.id,
        way=tender.way,
        title=tender_name(tender),
        state=tender_state(tender),
        amount=amount,
        icon=ICONS[tender.way],
        is_open=tender.state in OPEN,
        give_back=translate("Pay", "Give back {amount}").format(amount=amount) if can else "",
    )


def _ways(asked: Asked, due: int) -> Iterator[WayView]:
    basket, quote = asked.basket, asked.quote
    assert basket is not None
    yield _way(TenderWay.CARD, *_card(asked))
    yield _way(TenderWay.CASH, _cash(quote, due))
    yield _on_line(asked, TenderWay.GIFT_CARD, translate("Pay", "Scan or type it"))
    if quote is None or quote.market.link_minutes:
        yield _on_line(asked, TenderWay.PAY_LINK, translate("Pay", "Link and code"))
    split = translate("Pay", "Two or more")
    if asked.parts:
        split = translate("Pay", "Parts left: {parts}").format(parts=asked.parts)
    yield WayView(key=SPLIT, title=translate("Pay", "Split"), detail=split, icon="split")
    if quote is not None and quote.credit_held > 0:
        held = money(Money(quote.credit_held, quote.market.currency))
        ready = translate("Pay", "{amount} there").format(amount=held)
        yield _on_line(asked, TenderWay.STORE_CREDIT, ready)


def _on_line(asked: Asked, way: TenderWay, ready: str) -> WayView:
    return _way(way, ready if asked.online else translate("Pay", "Needs the line"), blocked=not asked.online)


def _card(asked: Asked) -> tuple[str, bool]:
    quote = asked.quote
    if asked.terminal == NONE:
        return translate("Pay", "No terminal here"), True
    if not asked.online and quote is not None and quote.market.card_offline:
        limit = round_money(Money(quote.market.card_offline, quote.market.currency))
        return translate("Pay", "Offline up to {amount}").format(amount=limit), False
    if asked.terminal == TYPED:
        return translate("Pay", "Then type the code of the slip"), False
    return translate("Pay", "On the terminal"), False


def _cash(quote: Quote | None, due: int) -> str:
    if quote is not None:
        to_pay = in_cash(due, quote.market.tax.cash_step)
        if to_pay.rounding:
            amount = money(Money(to_pay.to_pay, quote.market.currency))
            return translate("Pay", "{amount} in cash").format(amount=amount)
    return translate("Pay", "Ready")


def _way(way: TenderWay, detail: str, blocked: bool = False) -> WayView:
    return WayView(key=way, title=way_name(way), detail=detail, icon=ICONS[way], blocked=blocked)
