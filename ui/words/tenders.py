"""Ways to pay and what became of payments."""

from collections.abc import Mapping

from associate_app.domain.tender import NEEDS_LINE, Tender, TenderState, TenderWay
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.loyalty import payment_words
from ui.words.selling import terminal_words

WAYS: Mapping[TenderWay, str] = {
    TenderWay.CASH: QT_TRANSLATE_NOOP("Tender", "Cash"),
    TenderWay.CARD: QT_TRANSLATE_NOOP("Tender", "Card"),
    TenderWay.GIFT_CARD: QT_TRANSLATE_NOOP("Tender", "Gift card"),
    TenderWay.STORE_CREDIT: QT_TRANSLATE_NOOP("Tender", "Store credit"),
    TenderWay.PAY_LINK: QT_TRANSLATE_NOOP("Tender", "Pay link"),
}
ICONS: Mapping[TenderWay, str] = {
    TenderWay.CASH: "banknote",
    TenderWay.CARD: "credit-card",
    TenderWay.GIFT_CARD: "gift",
    TenderWay.STORE_CREDIT: "coins",
    TenderWay.PAY_LINK: "link",
}
STATES: Mapping[TenderState, str] = {
    TenderState.ASKED: QT_TRANSLATE_NOOP("Tender", "Waiting for an answer"),
    TenderState.APPROVED: QT_TRANSLATE_NOOP("Tender", "Paid"),
    TenderState.DECLINED: QT_TRANSLATE_NOOP("Tender", "Not paid"),
    TenderState.UNKNOWN: QT_TRANSLATE_NOOP("Tender", "Not known yet"),
    TenderState.REVERSED: QT_TRANSLATE_NOOP("Tender", "Given back"),
}


def tender_name(tender: Tender) -> str:
    """ "Cash", "Card", "Visa"."""
    return tender.scheme or way_name(tender.way)


def way_name(way: TenderWay) -> str:
    return translate("Tender", WAYS[way])


def tender_state(tender: Tender) -> str:
    """ "Paid · 4F21A0", "Not paid"."""
    words = translate("Tender", STATES[tender.state])
    return f"{words} · {tender.approval_code}" if tender.approval_code else words


def trouble_words(tender: Tender) -> str:
    """Why it was not paid, or is not known."""
    return payment_words(tender) if tender.way in NEEDS_LINE else terminal_words(tender.reason)
