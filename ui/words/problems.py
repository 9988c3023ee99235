"""Why something did not happen, by code."""

from collections.abc import Mapping
from typing import Any

from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import PickupState
from associate_app.store import StoreUnavailable
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.carts import CARTS
from ui.words.customers import CUSTOMERS
from ui.words.loyalty import LOYALTY
from ui.words.receipts import RECEIPTS
from ui.words.selling import SELLING
from ui.words.store import store_words

STATES: Mapping[str, str] = {
    PickupState.NEW: QT_TRANSLATE_NOOP("PickupState", "new"),
    PickupState.PICKING: QT_TRANSLATE_NOOP("PickupState", "being picked"),
    PickupState.READY: QT_TRANSLATE_NOOP("PickupState", "ready"),
    PickupState.HANDED_OVER: QT_TRANSLATE_NOOP("PickupState", "handed over"),
    PickupState.CANCELLED: QT_TRANSLATE_NOOP("PickupState", "cancelled"),
    PickupState.EXPIRED: QT_TRANSLATE_NOOP("PickupState", "over its time"),
}

RULES: Mapping[str, str] = {
    "pickup.not_new": QT_TRANSLATE_NOOP("Rule", "This pickup is already {state}."),
    "pickup.not_picking": QT_TRANSLATE_NOOP("Rule", "This pickup is {state}. There is nothing to pick."),
    "pickup.wrong_piece": QT_TRANSLATE_NOOP("Rule", "This piece is not in this pickup. Put it back."),
    "pickup.piece_already_picked": QT_TRANSLATE_NOOP(
        "Rule", "All pieces of this product are picked already. Put this one back."
    ),
    "pickup.pieces_missing": QT_TRANSLATE_NOOP("Rule", "Pieces left to scan: {missing}."),
    "pickup.empty": QT_TRANSLATE_NOOP("Rule", "Nothing is left in this pickup. Ask a manager to cancel it."),
    "pickup.no_shelf": QT_TRANSLATE_NOOP("Rule", "Choose the shelf where the parcel stands."),
    "pickup.already_handed_over": QT_TRANSLATE_NOOP("Rule", "This pickup was handed over before."),
    "pickup.cancelled": QT_TRANSLATE_NOOP("Rule", "This pickup is cancelled. Keep the goods here."),
    "pickup.not_ready": QT_TRANSLATE_NOOP("Rule", "This pickup is {state}. Make it ready first."),
    "pickup.wrong_code": QT_TRANSLATE_NOOP(
        "Rule", "The code does not fit this pickup. Ask for the six digits in the message."
    ),
    "pickup.photo_id_missing": QT_TRANSLATE_NOOP("Rule", "Ask for a photo ID first."),
    "pickup.nothing_taken": QT_TRANSLATE_NOOP("Rule", "Choose at least one piece to hand over."),
    "pickup.more_than_waiting": QT_TRANSLATE_NOOP("Rule", "Fewer pieces wait here than you chose."),
    "pickup.nothing_missing": QT_TRANSLATE_NOOP("Rule", "All pieces of this line are here."),
    "pickup.not_expired": QT_TRANSLATE_NOOP("Rule", "This pickup may still be collected."),
    "stock.nothing_to_adjust": QT_TRANSLATE_NOOP("Rule", "Say how many pieces more or fewer there are."),
    "stock.nothing_to_reserve": QT_TRANSLATE_NOOP("Rule", "Choose at least one piece."),
    "stock.reservation_over": QT_TRANSLATE_NOOP("Rule", "Choose a later time for the reservation to end."),
    "stock.reserved_already": QT_TRANSLATE_NOOP("Rule", "This is reserved already."),
    "stock.not_enough": QT_TRANSLATE_NOOP("Rule", "Free to promise: {available}. Asked for: {asked}."),
    "stock.released_already": QT_TRANSLATE_NOOP("Rule", "This reservation was released before."),
    "staff.not_allowed": QT_TRANSLATE_NOOP("Rule", "Your role does not allow this. Ask a manager."),
    "staff.left_already": QT_TRANSLATE_NOOP("Rule", "This person no longer works here."),
    "staff.bad_verifier": QT_TRANSLATE_NOOP("Rule", "The PIN could not be saved. Choose it again."),
    "staff.bad_preferences": QT_TRANSLATE_NOOP("Rule", "This setting does not exist. Nothing was changed."),
    "staff.not_yourself": QT_TRANSLATE_NOOP("Rule", "Somebody else has to do this for you."),
    "device.known_already": QT_TRANSLATE_NOOP("Rule", "This device is enrolled already."),
    "device.enrolled_already": QT_TRANSLATE_NOOP(
        "Rule", "This device belongs to a store already. Ask support to set it up again."
    ),
    "device.bad_name": QT_TRANSLATE_NOOP("Rule", "Give the device a name of up to {longest} characters."),
    "device.revoked_already": QT_TRANSLATE_NOOP("Rule", "This device is locked out already."),
    "attention.already_resolved": QT_TRANSLATE_NOOP("Rule", "Somebody has chosen already."),
    "attention.unknown_choice": QT_TRANSLATE_NOOP("Rule", "This choice is no longer offered. Choose again."),
    "pin.wrong": QT_TRANSLATE_NOOP("Rule", "That PIN is not right. Tries before a pause: {left}."),
    "pin.throttled": QT_TRANSLATE_NOOP("Rule", "Too many wrong tries. Seconds to wait: {seconds}."),
    "pin.not_set": QT_TRANSLATE_NOOP("Rule", "This person has no PIN yet. A manager can set one."),
    "command.too_large": QT_TRANSLATE_NOOP("Rule", "This is too long to be saved. Shorten the text."),
    "blob.too_large": QT_TRANSLATE_NOOP("Rule", "The picture is too large to be saved. Take it again."),
    "device.not_enrolled": QT_TRANSLATE_NOOP("Rule", "This device belongs to no store yet. Set it up first."),
    "text.nul": QT_TRANSLATE_NOOP("Rule", "The text has a character that can't be saved. Type it again."),
    "place.unknown": QT_TRANSLATE_NOOP("Rule", "This place is not known."),
    "style.unknown": QT_TRANSLATE_NOOP("Rule", "This product is not known."),
    "variant.unknown": QT_TRANSLATE_NOOP("Rule", "This product is not known."),
    "price.unknown": QT_TRANSLATE_NOOP("Rule", "This product has no price here."),
    "stock.unknown": QT_TRANSLATE_NOOP("Rule", "There is no stock of this product here."),
    "movement.unknown": QT_TRANSLATE_NOOP("Rule", "This stock movement is not known."),
    "availability.unknown": QT_TRANSLATE_NOOP("Rule", "Nothing is known of stock elsewhere."),
    "reservation.unknown": QT_TRANSLATE_NOOP("Rule", "This reservation is not known."),
    "staff.unknown": QT_TRANSLATE_NOOP("Rule", "This person does not work here now."),
    "customer.unknown": QT_TRANSLATE_NOOP("Rule", "This customer is not known."),
    "order.unknown": QT_TRANSLATE_NOOP("Rule", "This order is not known."),
    "pickup.unknown": QT_TRANSLATE_NOOP("Rule", "This pickup is not known. Check the number."),
    "device.unknown": QT_TRANSLATE_NOOP("Rule", "This device is not known."),
    "outcome.unknown": QT_TRANSLATE_NOOP("Rule", "There is no answer to this yet."),
    "attention.unknown": QT_TRANSLATE_NOOP("Rule", "This needs no choice any more."),
    "pickup.other_store": QT_TRANSLATE_NOOP("Rule", "This pickup belongs to another store."),
    "attention.other_store": QT_TRANSLATE_NOOP("Rule", "Another store has to choose here."),
    "device.other_store": QT_TRANSLATE_NOOP("Rule", "This device belongs to another store."),
    "staff.other_store": QT_TRANSLATE_NOOP("Rule", "This person works at another store."),
    "stock.other_store": QT_TRANSLATE_NOOP("Rule", "This stock belongs to another store."),
    "promotion.unknown": QT_TRANSLATE_NOOP("Rule", "This offer is not known."),
    "coupon_use.unknown": QT_TRANSLATE_NOOP("Rule", "This coupon was not used yet."),
    "market.unknown": QT_TRANSLATE_NOOP("Rule", "The rules of this market are not known here."),
    "basket.unknown": QT_TRANSLATE_NOOP("Rule", "This basket is not known. It may be done already."),
    "sale.unknown": QT_TRANSLATE_NOOP("Rule", "This sale is not known."),
    "till.unknown": QT_TRANSLATE_NOOP("Rule", "This device has not sold anything yet."),
    "customer_summary.unknown": QT_TRANSLATE_NOOP("Rule", "Nothing was counted for this customer yet."),
    "segment_scale.unknown": QT_TRANSLATE_NOOP("Rule", "The customers of this market are not compared yet."),
    "recommendation.unknown": QT_TRANSLATE_NOOP("Rule", "Nothing is known that goes well with this."),
    **CARTS,
    **LOYALTY,
    **SELLING,
    **RECEIPTS,
    **CUSTOMERS,
}

# Why central keeps a command without effect, or for later.
CENTRAL: Mapping[str, str] = {
    "command.malformed": QT_TRANSLATE_NOOP("Outcome", "Central could not read this entry. It is kept."),
    "command.unknown": QT_TRANSLATE_NOOP("Outcome", "Central needs an update to take this. It is kept."),
    "command.crashed": QT_TRANSLATE_NOOP("Outcome", "Central could not work on this yet. It is kept."),
    "device.revoked": QT_TRANSLATE_NOOP(
        "Outcome", "This device was locked out before. A manager looks at it."
    ),
}

ENROLMENT: Mapping[str, str] = {
    "enrolment.wrong_code": QT_TRANSLATE_NOOP(
        "Enrolment", "This code is not right. Check it and enter it again."
    ),
    "enrolment.code_used": QT_TRANSLATE_NOOP(
        "Enrolment", "This code was used before. Ask support for a new one."
    ),
    "enrolment.code_expired": QT_TRANSLATE_NOOP(
        "Enrolment", "This code is too old. Ask support for a new one; it is good for ten minutes."
    ),
    "enrolment.too_many_tries": QT_TRANSLATE_NOOP(
        "Enrolment", "Too many codes were tried. Wait a few minutes, then use a new code."
    ),
    "enrolment.enrolled_already": QT_TRANSLATE_NOOP(
        "Enrolment", "This device belongs to a store already. Ask support to set it up again."
    ),
    "enrolment.bad_address": QT_TRANSLATE_NOOP(
        "Enrolment", "This is not an address of central. It looks like https://central.example:8420."
    ),
    "enrolment.insecure_address": QT_TRANSLATE_NOOP(
        "Enrolment", "Over the internet central needs an address that begins with https."
    ),
    "line.down": QT_TRANSLATE_NOOP(
        "Enrolment", "Central does not answer. Check the address and the line, then try again."
    ),
}


def rule_words(code: str, facts: Mapping[str, Any] | None = None) -> str:
    """Words for a RuleViolation, whether this device or central raised it."""
    return _filled("Rule", RULES.get(code) or CENTRAL.get(code), dict(facts or {}))


def outcome_words(code: str, facts: Mapping[str, Any] | None = None) -> str:
    """Why central refused, held or quarantined a command."""
    known = CENTRAL.get(code)
    return _filled("Outcome", known, {}) if known else rule_words(code, facts)


def refusal_words(refused: RuleViolation | StoreUnavailable) -> str:
    """Why a command was not done: a rule says no, or the store can't."""
    if isinstance(refused, RuleViolation):
        return rule_words(refused.code, refused.facts)
    return store_words(refused.code)


def enrolment_words(code: str) -> str:
    return _filled("Enrolment", ENROLMENT.get(code), {})


def state_words(state: str) -> str:
    return translate("PickupState", STATES.get(state, state))


def _filled(context: str, text: str | None, facts: dict[str, Any]) -> str:
    """A newer central may know reasons that this version has no words for."""
    if text is None:
        return translate("Rule", "This was not accepted. Nothing is lost; ask a manager.")
    if "state" in facts:
        facts["state"] = state_words(str(facts["state"]))
    try:
        return translate(context, text).format_map(facts)
    except KeyError:
        return translate("Rule", "This was not accepted. Nothing is lost; ask a manager.")
