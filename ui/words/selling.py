"""Why a price, a payment or a plan does not go as it was asked, by code."""

from collections.abc import Mapping

from ui.language.mark import QT_TRANSLATE_NOOP

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
}
