"""Words about receipts: why one is not sent or shown, and what stands on it."""

from collections.abc import Mapping

from associate_app.domain.printed import Payment, ToCome
from associate_app.domain.tender import TenderWay
from ui.format.others import apart
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.tenders import way_name

RECEIPTS: Mapping[str, str] = {
    "receipt.no_consent": QT_TRANSLATE_NOOP(
        "Rule", "The customer has not agreed to receipts by email. Ask, or type an address for this one."
    ),
    "receipt.no_address": QT_TRANSLATE_NOOP(
        "Rule", "No email of this customer is known. Add one, or type an address for this receipt."
    ),
    "receipt.sent_often": QT_TRANSLATE_NOOP(
        "Rule", "This receipt was sent {most} times already. Print it instead."
    ),
    "receipt.other_store": QT_TRANSLATE_NOOP("Rule", "Only the store that sold it sends this receipt."),
    "letter.unknown": QT_TRANSLATE_NOOP("Rule", "Nothing is known of this email any more."),
}
RECEIPTS_DONE: Mapping[str, tuple[str, str]] = {
    "receipt.send": ("mail", QT_TRANSLATE_NOOP("Done", "Receipt by email, {about}")),
    "receipt.settle_letter": ("mail", QT_TRANSLATE_NOOP("Done", "Email of a receipt settled")),
}


def payment_words(payment: Payment) -> str:
    """ "Cash", "Visa · 4F21A0", "Card · given back"; a way that only a newer version knows, by its name."""
    known = payment.way in {each.value for each in TenderWay}
    way = way_name(TenderWay(payment.way)) if known else apart(payment.way)
    parts = [apart(payment.scheme) or way, apart(payment.approval_code)]
    if payment.given_back:
        parts.append(translate("Receipt", "given back"))
    return " · ".join(filter(None, parts))


def goods_words(parcel: ToCome) -> str:
    """ "2 × Wool coat, 1 × Scarf"."""
    return ", ".join(f"{each.pieces} × {apart(each.name or each.sku)}" for each in parcel.goods)
