"""Why a price, a payment or a plan does not go as it was asked, by code."""

from collections.abc import Mapping
from typing import Any

from ui.language.mark import QT_TRANSLATE_NOOP, translate

SELLING: Mapping[str, str] = {
    "cash.not_enough": QT_TRANSLATE_NOOP("Rule", "This is less than there is to pay. Count again."),
    "terminal.no_approval_code": QT_TRANSLATE_NOOP(
        "Rule", "Type the approval code as it stands on the slip: 4 to 8 letters and digits."
    ),
    "override.currency_differs": QT_TRANSLATE_NOOP("Rule", "Give the price in the currency of this store."),
    "override.negative": QT_TRANSLATE_NOOP("Rule", "A price can't be below zero."),
    "override.above_list": QT_TRANSLATE_NOOP("Rule", "This is more than the product costs. Give less."),
    "override.below_floor": QT_TRANSLATE_NOOP(
        "Rule", "This is below the lowest price for this product. Give more."
    ),
    "override.approval_needed": QT_TRANSLATE_NOOP("Rule", "This takes off more than you may. Ask a manager."),
    "override.above_limits": QT_TRANSLATE_NOOP("Rule", "Nobody here may take off so much. Give more."),
    "override.no_match": QT_TRANSLATE_NOOP("Rule", "Say where it was seen cheaper, and at what price."),
    "override.match_evidence_missing": QT_TRANSLATE_NOOP(
        "Rule", "Add a picture or a link that shows the other price."
    ),
    "override.match_competitor_unknown": QT_TRANSLATE_NOOP("Rule", "Prices of that shop are not matched."),
    "override.match_in_future": QT_TRANSLATE_NOOP("Rule", "The day it was seen is still to come. Check it."),
    "override.match_too_old": QT_TRANSLATE_NOOP("Rule", "It was seen too long ago. Days that count: {days}."),
    "override.match_undercut": QT_TRANSLATE_NOOP("Rule", "Give no less than the price that was seen."),
    "refund.line_unknown": QT_TRANSLATE_NOOP("Rule", "This piece is not on the receipt."),
    "refund.pieces_wrong": QT_TRANSLATE_NOOP("Rule", "Choose at least one piece."),
    "refund.too_many": QT_TRANSLATE_NOOP("Rule", "Pieces that can still come back: {left}."),
    "place.unknown_time_zone": QT_TRANSLATE_NOOP(
        "Rule", "The clock of this place is not known. Ask support to set its time zone."
    ),
    "plan.unknown_line": QT_TRANSLATE_NOOP("Rule", "This line is no longer in the basket."),
    "plan.unknown_place": QT_TRANSLATE_NOOP("Rule", "This place is not known. Choose another."),
    "plan.way_closed": QT_TRANSLATE_NOOP("Rule", "This basket can't go that way. Choose another."),
    "plan.not_here": QT_TRANSLATE_NOOP("Rule", "Only what lies in this store can be taken now."),
    "plan.no_pickup": QT_TRANSLATE_NOOP("Rule", "Nothing is picked up there. Choose another store."),
    "plan.does_not_ship": QT_TRANSLATE_NOOP("Rule", "Nothing is shipped from there. Choose another place."),
    "plan.no_day": QT_TRANSLATE_NOOP("Rule", "That place has no free day soon. Choose another."),
    "plan.stock_unknown": QT_TRANSLATE_NOOP("Rule", "Stock of that place is not known here. Choose another."),
    "plan.pieces_taken": QT_TRANSLATE_NOOP(
        "Rule", "Other choices take the rest. Left: {left}. Asked for: {asked}."
    ),
    "plan.too_few": QT_TRANSLATE_NOOP("Rule", "That place can promise {promised}. Asked for: {asked}."),
    "text.card_number": QT_TRANSLATE_NOOP(
        "Rule", "This looks like a card number. Card numbers are never kept: take it out."
    ),
    "text.too_long": QT_TRANSLATE_NOOP("Rule", "This is too long. Characters that fit: {most}."),
    "product.inactive": QT_TRANSLATE_NOOP("Rule", "This product is not sold any more."),
    "line.price_unknown": QT_TRANSLATE_NOOP(
        "Rule", "No price is known for this product here. Set one by hand, or take it out."
    ),
    "line.currency_differs": QT_TRANSLATE_NOOP(
        "Rule", "This price is in another currency. Take the product out and ask a manager."
    ),
    "line.price_negative": QT_TRANSLATE_NOOP(
        "Rule", "This price is below zero. Set one by hand, or take the product out."
    ),
    "line.pieces_wrong": QT_TRANSLATE_NOOP("Rule", "Give a number of pieces from 1 to 100 000."),
    "line.pieces_many": QT_TRANSLATE_NOOP("Rule", "{pieces} pieces are a lot. Confirm the number."),
    "delivery.currency_differs": QT_TRANSLATE_NOOP(
        "Rule", "The delivery fee is in another currency. Ask a manager."
    ),
    "delivery.fee_negative": QT_TRANSLATE_NOOP("Rule", "The delivery fee is below zero. Ask a manager."),
    "tax.rate_unknown": QT_TRANSLATE_NOOP("Rule", "No tax rate is known for this product. Ask a manager."),
    "basket.empty": QT_TRANSLATE_NOOP("Rule", "The basket is empty. Scan something first."),
    "basket.full": QT_TRANSLATE_NOOP(
        "Rule", "A basket holds {most} lines. Sell these first, then begin another."
    ),
    "basket.line_unknown": QT_TRANSLATE_NOOP("Rule", "This line is no longer in the basket."),
    "basket.being_paid": QT_TRANSLATE_NOOP(
        "Rule", "A payment is under way. Finish it or give it back before you change the basket."
    ),
    "basket.not_parked": QT_TRANSLATE_NOOP(
        "Rule", "Another device works on this basket already, or it is done."
    ),
    "basket.has_problems": QT_TRANSLATE_NOOP("Rule", "Something in the basket needs a look first."),
    "basket.gone": QT_TRANSLATE_NOOP("Rule", "This basket is done already. Nothing was charged again."),
    "basket.not_promised": QT_TRANSLATE_NOOP(
        "Rule", "Not all pieces can be had. Choose another way for them, or take them out."
    ),
    "basket.other_store": QT_TRANSLATE_NOOP("Rule", "This basket belongs to another store."),
    "market.missing": QT_TRANSLATE_NOOP(
        "Rule", "This device does not have the rules of this store yet. Wait for the line, then try again."
    ),
    "coupon.unknown": QT_TRANSLATE_NOOP("Rule", "This coupon is not known. Check the code."),
    "coupon.twice": QT_TRANSLATE_NOOP(
        "Rule", "This coupon, or another of the same offer, is in the basket already."
    ),
    "coupon.not_begun": QT_TRANSLATE_NOOP("Rule", "This coupon is not valid yet."),
    "coupon.expired": QT_TRANSLATE_NOOP("Rule", "This coupon has expired."),
    "coupon.used_up": QT_TRANSLATE_NOOP("Rule", "This coupon was used before."),
    "coupon.customer_needed": QT_TRANSLATE_NOOP("Rule", "This coupon needs a customer. Add one first."),
    "coupon.customer_limit": QT_TRANSLATE_NOOP(
        "Rule", "This customer has used the coupon as often as it allows."
    ),
    "coupon.not_here": QT_TRANSLATE_NOOP("Rule", "This coupon is not valid in this store."),
    "coupon.not_for_customer": QT_TRANSLATE_NOOP("Rule", "This coupon is for other customers."),
    "coupon.nothing_fits": QT_TRANSLATE_NOOP("Rule", "Nothing in the basket fits this coupon."),
    "coupon.not_enough": QT_TRANSLATE_NOOP("Rule", "The basket does not reach what this coupon asks for."),
    "coupon.other_is_better": QT_TRANSLATE_NOOP("Rule", "Another offer saves more. The coupon stays unused."),
    "tender.unknown": QT_TRANSLATE_NOOP(
        "Rule", "A payment has no answer yet. Ask after it before anything else."
    ),
    "tender.nothing_due": QT_TRANSLATE_NOOP("Rule", "Everything is paid. Finish the sale."),
    "tender.amount_wrong": QT_TRANSLATE_NOOP("Rule", "Give an amount above zero."),
    "tender.too_much": QT_TRANSLATE_NOOP("Rule", "This is more than there is to pay."),
    "tender.still_due": QT_TRANSLATE_NOOP("Rule", "Not everything is paid yet."),
    "tender.settled": QT_TRANSLATE_NOOP("Rule", "This payment is settled already."),
    "line.needed": QT_TRANSLATE_NOOP(
        "Rule", "This needs the line. Nothing has changed; try again when it is back."
    ),
    "tender.needs_line": QT_TRANSLATE_NOOP("Rule", "This way to pay needs the line. Choose card or cash."),
    "tender.offline_limit": QT_TRANSLATE_NOOP(
        "Rule",
        "While the line is down a card pays less than this. Take a part in cash, or wait for the line.",
    ),
    "tender.no_terminal": QT_TRANSLATE_NOOP(
        "Rule", "No card terminal is set up on this device. Type the approval code of another."
    ),
    "tender.not_reversed": QT_TRANSLATE_NOOP(
        "Rule", "The terminal has not given the money back yet. Ask it again."
    ),
    "sale.does_not_add_up": QT_TRANSLATE_NOOP(
        "Rule", "The sums of this sale do not agree. Nothing was saved; call support."
    ),
    "sale.number_taken": QT_TRANSLATE_NOOP("Rule", "This receipt number is taken. Try again."),
    "sale.currency_differs": QT_TRANSLATE_NOOP("Rule", "This store sells in another currency."),
    "sale.time_wrong": QT_TRANSLATE_NOOP(
        "Rule", "The clock of this device has changed. Open the basket again."
    ),
    "sale.voided_already": QT_TRANSLATE_NOOP("Rule", "This sale was taken back before."),
    "sale.other_device": QT_TRANSLATE_NOOP(
        "Rule", "This sale was made on another device. Take it back there, or as a return."
    ),
    "sale.session_over": QT_TRANSLATE_NOOP(
        "Rule", "This sale is from another day. Take the goods back as a return."
    ),
    "sale.money_kept": QT_TRANSLATE_NOOP("Rule", "Give all payments back first."),
    "sale.other_store": QT_TRANSLATE_NOOP("Rule", "This sale belongs to another store."),
    "till.no_number": QT_TRANSLATE_NOOP(
        "Rule",
        "This device has no number for its receipts yet. It gets one when it is online: try again then.",
    ),
    "plan.no_pieces": QT_TRANSLATE_NOOP("Rule", "Choose at least one piece."),
    "plan.customer_needed": QT_TRANSLATE_NOOP(
        "Rule", "Add the customer first: somebody has to get the parcel."
    ),
    "plan.other_store": QT_TRANSLATE_NOOP("Rule", "This promise belongs to another store."),
    "receipt.unreadable": QT_TRANSLATE_NOOP("Rule", "This is not the code of a receipt. Scan it again."),
    "receipt.device_unknown": QT_TRANSLATE_NOOP(
        "Rule", "This receipt comes from a device that is not known here. Check it with the line."
    ),
    "receipt.forged": QT_TRANSLATE_NOOP(
        "Rule",
        "The signature of this receipt is not right. Scan it once more. If it stays so, do not accept it.",
    ),
    "receipt.device_out_of_service": QT_TRANSLATE_NOOP(
        "Rule", "This receipt comes from a device that was not in use then. Check it with the line."
    ),
}

# Why a line goes the way it goes, or nowhere.
PLAN: Mapping[str, str] = {
    "plan.here": QT_TRANSLATE_NOOP("Plan", "In the store."),
    "plan.by_hand": QT_TRANSLATE_NOOP("Plan", "Chosen by hand."),
    "plan.cut": QT_TRANSLATE_NOOP("Plan", "No place has all {asked}. They come from {places} places."),
    "plan.only_place": QT_TRANSLATE_NOOP("Plan", "The only place that has enough."),
    "plan.same_parcel": QT_TRANSLATE_NOOP("Plan", "In one parcel with the rest."),
    "plan.fewest_parcels": QT_TRANSLATE_NOOP("Plan", "So that fewer parcels are needed."),
    "plan.soonest": QT_TRANSLATE_NOOP("Plan", "The soonest of {places} places."),
    "plan.cheapest": QT_TRANSLATE_NOOP("Plan", "The cheapest of {places} places."),
    "plan.nearest": QT_TRANSLATE_NOOP("Plan", "The nearest of {places} places."),
    "plan.not_enough": QT_TRANSLATE_NOOP("Plan", "Only {promised} of {asked} can be promised."),
    "plan.cannot_send": QT_TRANSLATE_NOOP(
        "Plan", "{places} places have it, none can send it or keep it for pickup."
    ),
    "plan.nobody_has_it": QT_TRANSLATE_NOOP("Plan", "No place has it."),
    "plan.stock_unknown": QT_TRANSLATE_NOOP("Plan", "Stock of it elsewhere is not known here."),
    "plan.line_twice": QT_TRANSLATE_NOOP("Plan", "This line is in the basket twice. Take one out."),
    "plan.no_pieces": QT_TRANSLATE_NOOP("Plan", "Choose at least one piece."),
}

# Promotions that make no sense: they are left out, and somebody should know.
PROMOTIONS: Mapping[str, str] = {
    "promotion.never_valid": QT_TRANSLATE_NOOP(
        "Promotion", "This offer ends before it begins. It is left out."
    ),
    "promotion.currencies_mixed": QT_TRANSLATE_NOOP(
        "Promotion", "This offer names several currencies. It is left out."
    ),
    "promotion.currency_differs": QT_TRANSLATE_NOOP(
        "Promotion", "This offer is in another currency. It is left out."
    ),
    "promotion.count_wrong": QT_TRANSLATE_NOOP(
        "Promotion", "The numbers of this offer make no sense. It is left out."
    ),
    "promotion.amount_wrong": QT_TRANSLATE_NOOP(
        "Promotion", "The amounts of this offer make no sense. It is left out."
    ),
    "promotion.scope_empty": QT_TRANSLATE_NOOP("Promotion", "This offer names no products. It is left out."),
    "promotion.benefit_missing": QT_TRANSLATE_NOOP("Promotion", "This offer gives nothing. It is left out."),
}

# What a terminal gives as the reason of its answer.
TERMINAL: Mapping[str, str] = {
    "declined": QT_TRANSLATE_NOOP("Terminal", "The card was declined. Nothing was charged."),
    "out_of_reach": QT_TRANSLATE_NOOP("Terminal", "The terminal can't be reached. Nothing was charged."),
    "not_asked": QT_TRANSLATE_NOOP(
        "Terminal", "The terminal does not know this payment. Nothing was charged."
    ),
    "no_answer": QT_TRANSLATE_NOOP(
        "Terminal", "The terminal has not answered. It may have charged the card: ask it again."
    ),
    "garbled": QT_TRANSLATE_NOOP(
        "Terminal", "The answer of the terminal can't be read. It may have charged the card: ask it again."
    ),
    "reference_used": QT_TRANSLATE_NOOP(
        "Terminal", "The terminal knows this payment with another amount. Call support."
    ),
}


def plan_words(code: str, facts: Mapping[str, Any]) -> str:
    """Why a line goes that way, or nowhere."""
    if code in PLAN:
        return translate("Plan", PLAN[code]).format_map(dict(facts))
    known = SELLING.get(code)
    return translate("Rule", known).format_map(dict(facts)) if known else ""


def terminal_words(reason: str) -> str:
    return translate("Terminal", TERMINAL.get(reason) or TERMINAL["no_answer"])


def promotion_words(code: str) -> str:
    return translate("Promotion", PROMOTIONS.get(code) or PROMOTIONS["benefit_missing"])
