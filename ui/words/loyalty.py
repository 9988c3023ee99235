"""Points, gift cards, store credit and pay links: why not, what became of it, what needs a look."""

from collections.abc import Mapping

from associate_app.domain.tender import Tender
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.contradiction import AttentionWords, ChoiceWords

LOYALTY: Mapping[str, str] = {
    "loyalty.customer_limit": QT_TRANSLATE_NOOP(
        "Rule", "Offline this customer can use so many points here. The rest waits for the line."
    ),
    "loyalty.device_limit": QT_TRANSLATE_NOOP(
        "Rule", "Offline this device can take so many points. The rest waits for the line."
    ),
    "loyalty_account.unknown": QT_TRANSLATE_NOOP("Rule", "No points are known for this customer."),
    "loyalty_move.unknown": QT_TRANSLATE_NOOP("Rule", "This change of points is not known."),
    "store_credit.unknown": QT_TRANSLATE_NOOP("Rule", "This customer has no store credit."),
    "store_credit.customer_needed": QT_TRANSLATE_NOOP(
        "Rule", "Store credit belongs to a customer. Add the customer first."
    ),
    "gift_card.bad_number": QT_TRANSLATE_NOOP(
        "Rule", "This is no gift card number. Scan the card, or type all its characters."
    ),
    "gift_card.unknown": QT_TRANSLATE_NOOP("Rule", "This gift card is not known. Check the number."),
    "gift_card.not_asked": QT_TRANSLATE_NOOP(
        "Rule", "Central can't be asked about this gift card now. Nothing was charged."
    ),
    "gift_card.blocked": QT_TRANSLATE_NOOP("Rule", "This gift card is blocked. Ask a manager."),
    "gift_card.expired": QT_TRANSLATE_NOOP("Rule", "This gift card has expired."),
    "gift_card.currency_differs": QT_TRANSLATE_NOOP("Rule", "This gift card is in another currency."),
    "gift_card.empty": QT_TRANSLATE_NOOP("Rule", "This gift card is used up."),
    "charge.not_enough": QT_TRANSLATE_NOOP(
        "Rule", "There is less left on it. Take less, and the rest otherwise."
    ),
    "charge.made_already": QT_TRANSLATE_NOOP("Rule", "This was charged already. Nothing was charged again."),
    "charge.unknown": QT_TRANSLATE_NOOP("Rule", "This charge is not known."),
    "pay_link.not_offered": QT_TRANSLATE_NOOP("Rule", "Nobody pays by link in this store."),
    "pay_link.asked_already": QT_TRANSLATE_NOOP("Rule", "This link was sent already."),
    "pay_link.paid_already": QT_TRANSLATE_NOOP("Rule", "The customer has just paid. The link stays."),
    "pay_link.too_many": QT_TRANSLATE_NOOP(
        "Rule", "Too many links of this device wait for payment. Cancel one of them, or wait."
    ),
    "pay_link.over": QT_TRANSLATE_NOOP("Rule", "This link is over already."),
    "pay_link.unknown": QT_TRANSLATE_NOOP("Rule", "This link is not known."),
}

# Reasons of payments that central makes; what is not here is a rule that central held against them.
_REASONS: Mapping[str, str] = {
    "not_asked": QT_TRANSLATE_NOOP("Payment", "Central was not asked. Nothing was charged."),
    "no_answer": QT_TRANSLATE_NOOP(
        "Payment", "Central has not answered. It may have been charged: ask again, or give it back."
    ),
    "charge.released": QT_TRANSLATE_NOOP("Payment", "It waited too long for its sale and was given back."),
    "pay_link.cancelled": QT_TRANSLATE_NOOP("Payment", "The link was cancelled. Nothing was paid."),
    "pay_link.expired": QT_TRANSLATE_NOOP("Payment", "The customer did not pay in time. Nothing was paid."),
    "pay_link.given_back": QT_TRANSLATE_NOOP("Payment", "What was paid goes back to the customer."),
}

LOYALTY_DONE: Mapping[str, tuple[str, str]] = {
    "gift_card.charge": ("gift", QT_TRANSLATE_NOOP("Done", "Gift card charged")),
    "store_credit.charge": ("coins", QT_TRANSLATE_NOOP("Done", "Store credit used")),
    "charge.release": ("undo-2", QT_TRANSLATE_NOOP("Done", "Charge given back")),
    "pay_link.ask": ("link", QT_TRANSLATE_NOOP("Done", "Pay link asked for")),
    "pay_link.cancel": ("x", QT_TRANSLATE_NOOP("Done", "Pay link cancelled")),
    "pay_link.give_back": ("undo-2", QT_TRANSLATE_NOOP("Done", "Payment by link given back")),
    "pay_link.pay": ("banknote", QT_TRANSLATE_NOOP("Done", "Paid by link")),
    "pay_link.settle": ("undo-2", QT_TRANSLATE_NOOP("Done", "Payment by link is back")),
    "pay_link.expire": ("clock", QT_TRANSLATE_NOOP("Done", "Pay link over")),
}

LOYALTY_ATTENTION: Mapping[str, AttentionWords] = {
    "loyalty.overdrawn": AttentionWords(
        "coins",
        QT_TRANSLATE_NOOP("Attention", "More points were used than there were"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "{name} is {points} points below zero after {number}. One device did not know of the other.",
        ),
        QT_TRANSLATE_NOOP("Attention", "The sale counts as it was paid."),
        QT_TRANSLATE_NOOP("Attention", "Who fills the points up?"),
    ),
    "loyalty.value_differs": AttentionWords(
        "coins",
        QT_TRANSLATE_NOOP("Attention", "Points paid too much in {number}"),
        QT_TRANSLATE_NOOP("Attention", "{points} points paid {paid}. By the rules they pay {expected}."),
        QT_TRANSLATE_NOOP("Attention", "The sale counts as it was paid."),
        QT_TRANSLATE_NOOP("Attention", "Look at the device that sold, and note what you find."),
    ),
    "loyalty.tier_differs": AttentionWords(
        "users",
        QT_TRANSLATE_NOOP("Attention", "{number} has prices of another tier"),
        QT_TRANSLATE_NOOP("Attention", "It was sold to somebody of {tier}, whose tier is not that high."),
        QT_TRANSLATE_NOOP("Attention", "The sale counts as it was paid. The tier is as it was."),
        QT_TRANSLATE_NOOP("Attention", "Look at the device that sold, and note what you find."),
    ),
    "loyalty.earned_differs": AttentionWords(
        "coins",
        QT_TRANSLATE_NOOP("Attention", "{number} promised too many points"),
        QT_TRANSLATE_NOOP("Attention", "The receipt says {points}, the rules say {expected}."),
        QT_TRANSLATE_NOOP("Attention", "The customer has got what the rules say. The sale is as it was."),
        QT_TRANSLATE_NOOP("Attention", "Look at the device that sold, and note what you find."),
    ),
    "sale.charge_missing": AttentionWords(
        "gift",
        QT_TRANSLATE_NOOP("Attention", "A payment of {number} is not there"),
        QT_TRANSLATE_NOOP(
            "Attention", "The device says that {amount} were paid. Central does not have that money."
        ),
        QT_TRANSLATE_NOOP("Attention", "The sale is kept. Nothing was taken from anybody for it."),
        QT_TRANSLATE_NOOP("Attention", "Look at the device that sold, and note what you find."),
    ),
    "pay_link.paid_late": AttentionWords(
        "link",
        QT_TRANSLATE_NOOP("Attention", "A link was paid after its end"),
        QT_TRANSLATE_NOOP("Attention", "{amount} came in by a link that was cancelled or over."),
        QT_TRANSLATE_NOOP("Attention", "The money goes back to the customer by itself."),
        QT_TRANSLATE_NOOP("Attention", "If the customer asks, tell them that it is on its way back."),
    ),
    "pay_link.not_given_back": AttentionWords(
        "link",
        QT_TRANSLATE_NOOP("Attention", "A payment by link did not go back"),
        QT_TRANSLATE_NOOP(
            "Attention", "{amount} should go back to the customer. The payment service did not."
        ),
        QT_TRANSLATE_NOOP("Attention", "The money is still with the payment service, under our name."),
        QT_TRANSLATE_NOOP("Attention", "Ask for it to be paid back there, and note what you find."),
    ),
}

LOYALTY_CHOICES: Mapping[str, ChoiceWords] = {
    "earn_first": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The customer, with the next purchase"),
        QT_TRANSLATE_NOOP("Choice", "New points fill up what is missing"),
        QT_TRANSLATE_NOOP("Choice", "Leave it to the next purchase"),
    ),
    "forgive_points": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "We do"),
        QT_TRANSLATE_NOOP("Choice", "The points are set to zero"),
        QT_TRANSLATE_NOOP("Choice", "Set the points to zero"),
    ),
}


def payment_words(tender: Tender) -> str:
    """Why a gift card, store credit or a link did not pay, or is not known."""
    reason = tender.reason or "no_answer"
    if reason in _REASONS:
        return translate("Payment", _REASONS[reason])
    if reason in LOYALTY:
        return translate("Rule", LOYALTY[reason])
    return translate("Rule", "This was not accepted. Nothing is lost; ask a manager.")
