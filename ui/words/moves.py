"""Why pieces moved."""

from collections.abc import Mapping

from associate_app.commands.stock import RETURNS, SALES_FLOOR
from ui.language.mark import QT_TRANSLATE_NOOP, translate

REASONS: Mapping[str, str] = {
    "picked": QT_TRANSLATE_NOOP("Move", "Picked for {because}"),
    "handed_over": QT_TRANSLATE_NOOP("Move", "Handed over, {because}"),
    "put_back": QT_TRANSLATE_NOOP("Move", "Put back from {because}"),
    "delivered": QT_TRANSLATE_NOOP("Move", "Delivered"),
    "received": QT_TRANSLATE_NOOP("Move", "Received"),
    "sold": QT_TRANSLATE_NOOP("Move", "Sold"),
    "sale_voided": QT_TRANSLATE_NOOP("Move", "Sale taken back"),
    "returned": QT_TRANSLATE_NOOP("Move", "Returned"),
    "shipped": QT_TRANSLATE_NOOP("Move", "Shipped"),
    "opening": QT_TRANSLATE_NOOP("Move", "Opening stock"),
    "counted": QT_TRANSLATE_NOOP("Move", "Counted"),
    "found": QT_TRANSLATE_NOOP("Move", "Found"),
    "lost": QT_TRANSLATE_NOOP("Move", "Lost"),
    "damaged": QT_TRANSLATE_NOOP("Move", "Damaged"),
}
BINS: Mapping[str, str] = {
    RETURNS: QT_TRANSLATE_NOOP("Bin", "Put-back shelf"),
    SALES_FLOOR: QT_TRANSLATE_NOOP("Bin", "Sales floor"),
}

ADJUSTMENTS = ("counted", "found", "damaged", "lost")
"""What an associate can give as the reason of an adjustment."""


def move_words(reason: str, because: str = "") -> str:
    """A reason that this version does not know is shown as it is."""
    known = REASONS.get(reason)
    if known is None:
        return reason.replace("_", " ").capitalize()
    return translate("Move", known).format(because=because)


def bin_words(bin: str) -> str:
    """Bins carry the store's own names; a few are ours."""
    return translate("Bin", BINS.get(bin, bin))
