"""Carts that go between web and store: what has changed, who has one, what was done and why not."""

from collections.abc import Mapping
from datetime import tzinfo

from associate_app.domain.money import Money
from associate_app.domain.time import Instant
from associate_app.selling.cart_changes import CartChange, Change
from associate_app.selling.carts import LeaseKind, LeaseState, Loss
from ui.format.numbers import grouped, money
from ui.format.times import moment
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.selling import SELLING

CARTS: Mapping[str, str] = {
    "cart.unknown": QT_TRANSLATE_NOOP("Rule", "This cart is not here any more. Look at the customer again."),
    "cart.changed": QT_TRANSLATE_NOOP(
        "Rule", "The customer has just changed this cart. Look at it, then continue it again."
    ),
    "cart.bought": QT_TRANSLATE_NOOP("Rule", "This cart is bought already."),
    "cart.leased": QT_TRANSLATE_NOOP("Rule", "{by} has this cart in hand on {device}. Ask there."),
    "cart.leased_elsewhere": QT_TRANSLATE_NOOP(
        "Rule", "{store} has this cart in hand on {device}. Wait until they are done."
    ),
    "cart.parked": QT_TRANSLATE_NOOP("Rule", "This cart is in a parked basket. Take that one up again."),
    "cart.in_draft": QT_TRANSLATE_NOOP(
        "Rule", "This cart is in another basket on this device. Open that basket."
    ),
    "cart.other_customer": QT_TRANSLATE_NOOP(
        "Rule", "This basket belongs to another customer. Sell or park it first."
    ),
    "cart.no_shop": QT_TRANSLATE_NOOP(
        "Rule", "This store has no web shop that could show the cart. The basket stays here."
    ),
    "cart.not_over": QT_TRANSLATE_NOOP("Rule", "Somebody works on this cart right now."),
    "cart.other_store": QT_TRANSLATE_NOOP("Rule", "This basket belongs to another store."),
    "basket.has_cart": QT_TRANSLATE_NOOP(
        "Rule", "This basket came from another cart. Sell or park it first."
    ),
}

CARTS_DONE: Mapping[str, tuple[str, str]] = {
    "cart.take": ("shopping-basket", QT_TRANSLATE_NOOP("Done", "Web cart continued in the store")),
    "cart.let_go": ("undo-2", QT_TRANSLATE_NOOP("Done", "Web cart let go")),
    "cart.send_home": ("globe", QT_TRANSLATE_NOOP("Done", "Basket sent home to the web cart")),
    "cart.buy": ("receipt-text", QT_TRANSLATE_NOOP("Done", "Web cart bought, {about}")),
    "cart.save": ("globe", QT_TRANSLATE_NOOP("Done", "Cart changed on the web")),
    "cart.end_lease": ("clock", QT_TRANSLATE_NOOP("Done", "Web cart free again")),
}

_CHANGES: Mapping[Change, str] = {
    Change.PRICE_UP: QT_TRANSLATE_NOOP("CartChange", "{now} now. It was {was}."),
    Change.PRICE_DOWN: QT_TRANSLATE_NOOP("CartChange", "{now} now, less than {was} before."),
    Change.PROMOTION_ENDED: QT_TRANSLATE_NOOP("CartChange", "{now} now. {name} has ended, it was {was}."),
    Change.NO_PRICE: QT_TRANSLATE_NOOP("CartChange", "No price is known here."),
    Change.NOT_SOLD: QT_TRANSLATE_NOOP("CartChange", "Not sold any more."),
    Change.NONE_HERE: QT_TRANSLATE_NOOP("CartChange", "None here."),
    Change.FEW_HERE: QT_TRANSLATE_NOOP("CartChange", "{here} of {pieces} here."),
    Change.COUPON_REFUSED: QT_TRANSLATE_NOOP("CartChange", "Coupon {coupon}: {why}"),
}


def cart_change_words(change: CartChange) -> str:
    """Beside the name of the product; a coupon names itself."""
    facts, currency = change.facts, str(change.facts.get("currency", ""))
    sums = {name: money(Money(int(facts[name]), currency)) for name in ("was", "now") if name in facts}
    numbers = {name: grouped(int(facts[name])) for name in ("here", "pieces") if name in facts}
    why = SELLING.get(str(facts.get("why", "")), "")
    return translate("CartChange", _CHANGES[change.code]).format(
        name=facts.get("name", ""),
        coupon=facts.get("coupon", ""),
        why=translate("Rule", why) if why else "",
        **sums,
        **numbers,
    )


def changes_words(count: int) -> str:
    """Over the list of them."""
    if not count:
        return translate("CartChange", "Nothing has changed since it was saved")
    return counts.tr("{n} things have changed since it was saved", "", count)


def lease_words(state: LeaseState, now: Instant, zone: tzinfo | None) -> str:
    """Empty where there is no web cart."""
    match state.kind:
        case LeaseKind.NONE:
            return ""
        case LeaseKind.HELD:
            until = moment(state.until, now, zone) if state.until is not None else ""
            return translate("Lease", "The web cart is locked while you sell, until {time} at least.").format(
                time=until
            )
        case LeaseKind.TO_CONFIRM:
            return translate("Lease", "The web cart is locked as soon as the line confirms it.")
        case LeaseKind.LOST:
            return _lost(state)


def _lost(state: LeaseState) -> str:
    match state.why:
        case Loss.TAKEN if state.holder and state.holder.by:
            words = translate("Lease", "{by} has taken the web cart on {device}. This basket stays as it is.")
            return words.format(by=state.holder.by, device=state.holder.device)
        case Loss.TAKEN if state.holder and state.holder.store:
            words = translate("Lease", "{store} has taken the web cart. This basket stays as it is.")
            return words.format(store=state.holder.store)
        case Loss.TAKEN:
            return translate("Lease", "Another device has taken the web cart. This basket stays as it is.")
        case Loss.CHANGED:
            return translate(
                "Lease", "The customer has changed the web cart meanwhile. Both versions are kept."
            )
        case Loss.BOUGHT:
            words = translate("Lease", "The web cart was bought meanwhile, {number}. Ask before you sell it.")
            return words.format(number=state.number)
        case _:
            return translate("Lease", "The web cart is not there any more. This basket stays as it is.")
