"""Contradictions in plain words: what happened, what is safe, and what can be chosen."""

from collections.abc import Mapping

from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.contradiction import AttentionWords, ChoiceWords
from ui.words.loyalty import LOYALTY_ATTENTION, LOYALTY_CHOICES

_UNKNOWN = AttentionWords(
    "info",
    QT_TRANSLATE_NOOP("Attention", "Something needs a look"),
    QT_TRANSLATE_NOOP("Attention", "Central reports something that this version has no words for."),
    QT_TRANSLATE_NOOP("Attention", "Nothing is lost. An update of this device will explain it."),
    QT_TRANSLATE_NOOP("Attention", "What should happen?"),
)

# Code -> words. Places: {pickup} {name} {product} {pieces} {bin} {shelf} {first} {second} {state} {what}
# {command}
ATTENTION: Mapping[str, AttentionWords] = {
    "pickup.handed_over_twice": AttentionWords(
        "route",
        QT_TRANSLATE_NOOP("Attention", "{pickup} was handed over twice"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "{first} Then it was recorded again: {second} One of the two did not know of the other.",
        ),
        QT_TRANSLATE_NOOP("Attention", "Both records are kept. Stock was taken off once."),
        QT_TRANSLATE_NOOP("Attention", "What left the store?"),
    ),
    "pickup.handed_over_unready": AttentionWords(
        "route",
        QT_TRANSLATE_NOOP("Attention", "{pickup} was handed over, but was {state}"),
        QT_TRANSLATE_NOOP("Attention", "{second} At that time the pickup was {state}."),
        QT_TRANSLATE_NOOP("Attention", "The record is kept. Pickup and stock are as before."),
        QT_TRANSLATE_NOOP("Attention", "Did the goods leave?"),
    ),
    "pickup.fact_about_unknown": AttentionWords(
        "search",
        QT_TRANSLATE_NOOP("Attention", "{pickup} is not known"),
        QT_TRANSLATE_NOOP("Attention", "It was {what} here, and central has no pickup of that number."),
        QT_TRANSLATE_NOOP("Attention", "The record is kept with who did it and when."),
        QT_TRANSLATE_NOOP("Attention", "Look for its paper or message, and note what you find."),
    ),
    "pickup.picked_too_late": AttentionWords(
        "package",
        QT_TRANSLATE_NOOP("Attention", "A picked piece is left over"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "{product} was picked for {pickup}, which was {state} by then. It lies with the parcel.",
        ),
        QT_TRANSLATE_NOOP("Attention", "The piece is counted where it lies."),
        QT_TRANSLATE_NOOP("Attention", "Where should the piece go?"),
    ),
    "pickup.piece_missing": AttentionWords(
        "search",
        QT_TRANSLATE_NOOP("Attention", "A piece for {pickup} was not found"),
        QT_TRANSLATE_NOOP("Attention", "{product}: {pieces} not found. The pickup is for {name}."),
        QT_TRANSLATE_NOOP("Attention", "The other pieces stay picked. Nobody was told yet."),
        QT_TRANSLATE_NOOP("Attention", "What should happen with this piece?"),
    ),
    "pickup.expired": AttentionWords(
        "clock",
        QT_TRANSLATE_NOOP("Attention", "{pickup} was not collected"),
        QT_TRANSLATE_NOOP("Attention", "{name} did not come in time. The parcel stands on shelf {shelf}."),
        QT_TRANSLATE_NOOP("Attention", "The goods are here and counted. The payment is not touched."),
        QT_TRANSLATE_NOOP("Attention", "Where should the parcel go?"),
    ),
    "stock.below_zero": AttentionWords(
        "boxes",
        QT_TRANSLATE_NOOP("Attention", "{bin} is below zero"),
        QT_TRANSLATE_NOOP(
            "Attention", "{product}: more pieces left {bin} than were counted there ({pieces})."
        ),
        QT_TRANSLATE_NOOP("Attention", "What was done is kept. Only the count is off."),
        QT_TRANSLATE_NOOP("Attention", "What does the bin hold?"),
    ),
    "sale.price_differs": AttentionWords(
        "scale",
        QT_TRANSLATE_NOOP("Attention", "{number} was sold at another price"),
        QT_TRANSLATE_NOOP("Attention", "Central comes to {expected}, the customer paid {paid}."),
        QT_TRANSLATE_NOOP("Attention", "The sale counts as it was paid. Stock and receipt are right."),
        QT_TRANSLATE_NOOP("Attention", "Look at prices and offers of that time, and note what you find."),
    ),
    "sale.against_rules": AttentionWords(
        "shield-check",
        QT_TRANSLATE_NOOP("Attention", "{number} breaks a rule of selling"),
        QT_TRANSLATE_NOOP("Attention", "The device let through what no device should."),
        QT_TRANSLATE_NOOP("Attention", "What was said is kept as it was sent. Stock has moved with it."),
        QT_TRANSLATE_NOOP("Attention", "Look at the device and who sold, and note what you find."),
    ),
    "sale.number_gap": AttentionWords(
        "receipt-text",
        QT_TRANSLATE_NOOP("Attention", "Receipt numbers are missing before {number}"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "{missing} missing on that device. They may be in entries that central has put aside.",
        ),
        QT_TRANSLATE_NOOP("Attention", "All sales that were sent are kept."),
        QT_TRANSLATE_NOOP("Attention", "Look at the entries of that device that have to be checked."),
    ),
    "sale.number_twice": AttentionWords(
        "receipt-text",
        QT_TRANSLATE_NOOP("Attention", "{number} was given twice"),
        QT_TRANSLATE_NOOP("Attention", "A second sale came with a number that was used before."),
        QT_TRANSLATE_NOOP("Attention", "Both sales are kept, the second beside the first."),
        QT_TRANSLATE_NOOP("Attention", "Look at both receipts, and note what you find."),
    ),
    "coupon.used_too_often": AttentionWords(
        "banknote",
        QT_TRANSLATE_NOOP("Attention", "{coupon} was used too often"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "Used: {used}. Allowed: {limit}. Devices without the line did not know of each other.",
        ),
        QT_TRANSLATE_NOOP("Attention", "The sale counts as it was paid."),
        QT_TRANSLATE_NOOP("Attention", "Look at who used it, and note what you find."),
    ),
    "basket.sold_twice": AttentionWords(
        "shopping-basket",
        QT_TRANSLATE_NOOP("Attention", "A parked basket was sold twice"),
        QT_TRANSLATE_NOOP("Attention", "{number} sold it again. One device did not know of the other."),
        QT_TRANSLATE_NOOP("Attention", "Both sales are kept. Stock was taken off twice."),
        QT_TRANSLATE_NOOP("Attention", "Find out whether goods and money left twice."),
    ),
    "cart.two_versions": AttentionWords(
        "shopping-basket",
        QT_TRANSLATE_NOOP("Attention", "A web cart has two versions"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "A basket of {name} was sent home. Meanwhile the web cart was changed or continued elsewhere.",
        ),
        QT_TRANSLATE_NOOP("Attention", "Both versions are kept. The web shows the customer's own."),
        QT_TRANSLATE_NOOP("Attention", "Which one should the customer find?"),
    ),
    "cart.bought_twice": AttentionWords(
        "shopping-basket",
        QT_TRANSLATE_NOOP("Attention", "A web cart was bought twice"),
        QT_TRANSLATE_NOOP("Attention", "{name}: {number} sold what {bought} had sold before."),
        QT_TRANSLATE_NOOP("Attention", "Both sales are kept."),
        QT_TRANSLATE_NOOP("Attention", "Ask the customer whether they wanted it twice."),
    ),
    "cart.sold_other": AttentionWords(
        "shopping-basket",
        QT_TRANSLATE_NOOP("Attention", "A cart was sold here and changed on the web"),
        QT_TRANSLATE_NOOP(
            "Attention", "It was sold to {name} with {number}. Meanwhile the web cart had been changed."
        ),
        QT_TRANSLATE_NOOP("Attention", "The sale is kept, and the web cart is as the customer left it."),
        QT_TRANSLATE_NOOP("Attention", "What should be in the web cart?"),
    ),
    "receipt.not_sent": AttentionWords(
        "mail",
        QT_TRANSLATE_NOOP("Attention", "A receipt could not be sent"),
        QT_TRANSLATE_NOOP("Attention", "{number} was to go out by email, and did not."),
        QT_TRANSLATE_NOOP("Attention", "The sale is as it was. The address was not kept."),
        QT_TRANSLATE_NOOP("Attention", "If the customer asks, send it to another address or print it."),
    ),
    "plan.promise_broken": AttentionWords(
        "truck",
        QT_TRANSLATE_NOOP("Attention", "A promise to a customer can't be kept"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "{product}: {pieces} of {asked} are not free any more at {place}. It was sold with {number}.",
        ),
        QT_TRANSLATE_NOOP("Attention", "The sale is paid and kept. The other pieces are put aside."),
        QT_TRANSLATE_NOOP("Attention", "What should happen?"),
    ),
    "plan.cancelled_too_late": AttentionWords(
        "package",
        QT_TRANSLATE_NOOP("Attention", "{pickup} was collected after its sale was taken back"),
        QT_TRANSLATE_NOOP("Attention", "The money of {sale} was given back, and the goods have left."),
        QT_TRANSLATE_NOOP("Attention", "The sale stays taken back. The pickup stays handed over."),
        QT_TRANSLATE_NOOP("Attention", "Talk to the customer, and note what you find."),
    ),
    "plan.parcel_to_put_back": AttentionWords(
        "package",
        QT_TRANSLATE_NOOP("Attention", "{pickup} is cancelled, its parcel is packed"),
        QT_TRANSLATE_NOOP(
            "Attention",
            "The sale was taken back. The parcel for {name} stands on shelf {shelf}.",
        ),
        QT_TRANSLATE_NOOP("Attention", "The goods are here and counted."),
        QT_TRANSLATE_NOOP("Attention", "Where should the parcel go?"),
    ),
    "command.held": AttentionWords(
        "clock",
        QT_TRANSLATE_NOOP("Attention", "Central keeps an entry for later"),
        QT_TRANSLATE_NOOP("Attention", "{command}"),
        QT_TRANSLATE_NOOP("Attention", "The entry is kept and is tried again after the next update."),
        QT_TRANSLATE_NOOP("Attention", "Nothing has to be done here."),
    ),
    "command.quarantined": AttentionWords(
        "shield-check",
        QT_TRANSLATE_NOOP("Attention", "An entry has to be checked"),
        QT_TRANSLATE_NOOP("Attention", "{command} It has no effect so far."),
        QT_TRANSLATE_NOOP("Attention", "The entry is kept as it was sent. Stock and pickups are as before."),
        QT_TRANSLATE_NOOP("Attention", "Ask who did it. Then mark it as seen."),
    ),
    **LOYALTY_ATTENTION,
}

CHOICES: Mapping[str, ChoiceWords] = {
    "goods_left_once": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The goods left once"),
        QT_TRANSLATE_NOOP("Choice", "Stock stays as it is"),
        QT_TRANSLATE_NOOP("Choice", "Keep one handover"),
    ),
    "goods_left_twice": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The goods left twice"),
        QT_TRANSLATE_NOOP("Choice", "Stock is taken off once more"),
        QT_TRANSLATE_NOOP("Choice", "Take stock off again"),
    ),
    "goods_left": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The goods left the store"),
        QT_TRANSLATE_NOOP("Choice", "The handover counts, stock is taken off"),
        QT_TRANSLATE_NOOP("Choice", "Confirm the handover"),
    ),
    "nothing_left": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Nothing left the store"),
        QT_TRANSLATE_NOOP("Choice", "Pickup and stock stay as they are"),
        QT_TRANSLATE_NOOP("Choice", "Keep the pickup as it is"),
    ),
    "seen": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "I have looked into it"),
        QT_TRANSLATE_NOOP("Choice", "Your name and the time are noted"),
        QT_TRANSLATE_NOOP("Choice", "Mark as seen"),
    ),
    "put_back": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Put back on the shelf"),
        QT_TRANSLATE_NOOP("Choice", "It can be sold again"),
        QT_TRANSLATE_NOOP("Choice", "Put it back"),
    ),
    "keep_aside": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Keep it aside"),
        QT_TRANSLATE_NOOP("Choice", "It stays where it is, not on sale"),
        QT_TRANSLATE_NOOP("Choice", "Keep it aside"),
    ),
    "keep_looking": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Keep looking"),
        QT_TRANSLATE_NOOP("Choice", "The pickup waits for the piece"),
        QT_TRANSLATE_NOOP("Choice", "Keep looking"),
    ),
    "take_off": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Take it off the pickup"),
        QT_TRANSLATE_NOOP("Choice", "The rest can be handed over without it"),
        QT_TRANSLATE_NOOP("Choice", "Take the piece off"),
    ),
    "set_to_zero": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The bin is empty"),
        QT_TRANSLATE_NOOP("Choice", "The count is set to zero"),
        QT_TRANSLATE_NOOP("Choice", "Set the count to zero"),
    ),
    "count_later": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Count it later"),
        QT_TRANSLATE_NOOP("Choice", "It stays until somebody counts"),
        QT_TRANSLATE_NOOP("Choice", "Count it later"),
    ),
    "told_customer": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "I have told the customer"),
        QT_TRANSLATE_NOOP("Choice", "The promise is settled with them"),
        QT_TRANSLATE_NOOP("Choice", "Note that the customer knows"),
    ),
    "found_after_all": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The goods were found"),
        QT_TRANSLATE_NOOP("Choice", "The promise is kept"),
        QT_TRANSLATE_NOOP("Choice", "Note that it is kept"),
    ),
    "keep_web": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The customer's own"),
        QT_TRANSLATE_NOOP("Choice", "What the store had sent is dropped"),
        QT_TRANSLATE_NOOP("Choice", "Keep the web cart"),
    ),
    "take_store": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "The one from the store"),
        QT_TRANSLATE_NOOP("Choice", "It takes the place of the web cart"),
        QT_TRANSLATE_NOOP("Choice", "Take the store's"),
    ),
    "keep_both": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Both"),
        QT_TRANSLATE_NOOP("Choice", "The customer has two carts"),
        QT_TRANSLATE_NOOP("Choice", "Keep both"),
    ),
    "take_sold_out": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Only what was not sold"),
        QT_TRANSLATE_NOOP("Choice", "The pieces of the sale are taken out"),
        QT_TRANSLATE_NOOP("Choice", "Take them out"),
    ),
    "leave_cart": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "All of it"),
        QT_TRANSLATE_NOOP("Choice", "The web cart stays as it is"),
        QT_TRANSLATE_NOOP("Choice", "Leave the cart"),
    ),
    "keep_waiting": ChoiceWords(
        QT_TRANSLATE_NOOP("Choice", "Let it wait"),
        QT_TRANSLATE_NOOP("Choice", "Central tries again by itself"),
        QT_TRANSLATE_NOOP("Choice", "Let it wait"),
    ),
    **LOYALTY_CHOICES,
}


def attention_words(code: str, names: Mapping[str, str]) -> AttentionWords:
    """`names` fills the places in the words; a place without a name stays a dash."""
    raw = ATTENTION.get(code, _UNKNOWN)
    filled = _Names(names)
    return AttentionWords(
        raw.icon,
        *(
            " ".join(translate("Attention", text).format_map(filled).split())
            for text in (raw.title, raw.happened, raw.safe, raw.question)
        ),
    )


def choice_words(choice: str) -> ChoiceWords:
    raw = CHOICES.get(choice)
    if raw is None:
        return ChoiceWords(choice, "", translate("Choice", "Choose this"))
    return ChoiceWords(*(translate("Choice", text) for text in (raw.title, raw.detail, raw.button)))


class _Names(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"
