"""What was done, as the outbox says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ui.format.numbers import signed
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.attention import choice_words
from ui.words.carts import CARTS_DONE
from ui.words.customers import CUSTOMERS_DONE
from ui.words.loyalty import LOYALTY_DONE
from ui.words.moves import bin_words
from ui.words.receipts import RECEIPTS_DONE


@dataclass(frozen=True, slots=True)
class DoneWords:
    icon: str
    title: str
    detail: str  # empty when the title says it all


# Command type -> icon and title. `{about}` is what it was done to.
DONE: Mapping[str, tuple[str, str]] = {
    "pickup.start_picking": ("package", QT_TRANSLATE_NOOP("Done", "Picking started, {about}")),
    "pickup.verify_piece": ("scan-barcode", QT_TRANSLATE_NOOP("Done", "Piece picked, {about}")),
    "pickup.report_missing": ("search", QT_TRANSLATE_NOOP("Done", "Piece not found, {about}")),
    "pickup.mark_ready": ("package-check", QT_TRANSLATE_NOOP("Done", "Made ready, {about}")),
    "pickup.hand_over": ("package-check", QT_TRANSLATE_NOOP("Done", "Handed over, {about}")),
    "pickup.expire": ("clock", QT_TRANSLATE_NOOP("Done", "Time ran out, {about}")),
    "stock.adjust": ("boxes", QT_TRANSLATE_NOOP("Done", "Stock corrected, {about}")),
    "stock.reserve": ("boxes", QT_TRANSLATE_NOOP("Done", "Reserved, {about}")),
    "stock.release": ("boxes", QT_TRANSLATE_NOOP("Done", "Reservation released")),
    "sale.complete": ("receipt-text", QT_TRANSLATE_NOOP("Done", "Sold, {about}")),
    "sale.void": ("undo-2", QT_TRANSLATE_NOOP("Done", "Sale taken back, {about}")),
    "sale.report_price": ("scale", QT_TRANSLATE_NOOP("Done", "Price checked, {about}")),
    "basket.park": ("pause", QT_TRANSLATE_NOOP("Done", "Basket parked")),
    "basket.recall": ("play", QT_TRANSLATE_NOOP("Done", "Basket taken up again")),
    "basket.transfer": ("users", QT_TRANSLATE_NOOP("Done", "Basket handed on")),
    "basket.void": ("x", QT_TRANSLATE_NOOP("Done", "Basket thrown away")),
    "plan.pick_up": ("package", QT_TRANSLATE_NOOP("Done", "Pickup promised, {about}")),
    "plan.ship": ("truck", QT_TRANSLATE_NOOP("Done", "Shipment promised, {about}")),
    "plan.cancel": ("undo-2", QT_TRANSLATE_NOOP("Done", "Promise taken back, {about}")),
    "attention.resolve": ("route", QT_TRANSLATE_NOOP("Done", "Choice made")),
    "staff.set_pin": ("key-round", QT_TRANSLATE_NOOP("Done", "PIN changed")),
    "staff.set_preferences": ("user-round", QT_TRANSLATE_NOOP("Done", "Preferences changed")),
    "staff.end": ("user-round", QT_TRANSLATE_NOOP("Done", "Access ended")),
    "device.enrol": ("smartphone", QT_TRANSLATE_NOOP("Done", "Device enrolled")),
    "device.give_number": ("smartphone", QT_TRANSLATE_NOOP("Done", "Device may sell")),
    "device.rename": ("smartphone", QT_TRANSLATE_NOOP("Done", "Device renamed")),
    "device.revoke": ("lock", QT_TRANSLATE_NOOP("Done", "Device locked out")),
    **CARTS_DONE,
    **CUSTOMERS_DONE,
    **LOYALTY_DONE,
    **RECEIPTS_DONE,
}


def done_words(type: str, args: Mapping[str, Any], product: str = "") -> DoneWords:
    """`args` as they are in the ledger; `product` is the name of the SKU among them."""
    icon, title = DONE.get(type, ("circle-alert", QT_TRANSLATE_NOOP("Done", "Something newer")))
    about = str(args.get("pickup") or _number(args) or product or args.get("sku") or "")
    title = translate("Done", title).format(about=about)
    return DoneWords(icon, title, _detail(type, args, product))


def _number(args: Mapping[str, Any]) -> str:
    """Of the sale that something belongs to."""
    sale, promise = args.get("sale", ""), args.get("promise", {})
    return str(sale.get("id", "")) if isinstance(sale, Mapping) else str(sale or promise.get("order", ""))


def _detail(type: str, args: Mapping[str, Any], product: str) -> str:
    match type:
        case "pickup.verify_piece":
            return product or str(args.get("sku", ""))
        case "pickup.mark_ready":
            return translate("Done", "shelf {shelf}").format(shelf=args.get("shelf", ""))
        case "pickup.hand_over":
            parts = [counts.tr("{n} items", "", sum(args.get("taken", {}).values()))]
            if args.get("signature"):
                parts.append(translate("Done", "with signature"))
            return " · ".join(parts)
        case "stock.adjust":
            where = bin_words(str(args.get("bin", "")))
            return translate("Done", "{pieces} in {bin}").format(
                pieces=signed(int(args.get("pieces", 0))), bin=where
            )
        case "stock.reserve":
            return counts.tr("{n} pieces", "", int(args.get("pieces", 0)))
        case "attention.resolve":
            return choice_words(str(args.get("choice", ""))).title
        case "device.rename":
            return str(args.get("name", ""))
    return ""
