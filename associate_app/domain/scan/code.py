"""The answer: what a code is, what it says, and why it can't be used."""

from dataclasses import dataclass, field
from enum import StrEnum


class CodeKind(StrEnum):
    GTIN = "gtin"  # any trade item: also books, magazines and what is weighed
    SSCC = "sscc"  # a parcel or pallet on its way
    COUPON = "coupon"
    PICKUP = "pickup"
    PICKUP_CODE = "pickup_code"
    ORDER = "order"
    RECEIPT = "receipt"
    CUSTOMER = "customer"
    LOYALTY = "loyalty"
    GIFT_CARD = "gift_card"
    BIN = "bin"
    BADGE = "badge"
    EMAIL = "email"
    PHONE = "phone"
    WEB = "web"
    TEXT = "text"


class ScanProblem(StrEnum):
    """Why a code that looks like a barcode can't be used."""

    CHECK_DIGIT = "scan.check_digit"
    INCOMPLETE = "scan.incomplete"
    UNREADABLE = "scan.unreadable"
    TOO_LONG = "scan.too_long"
    WEB_ADDRESS = "scan.web_address"
    COUPON = "scan.coupon"
    REFUND_SLIP = "scan.refund_slip"


class MeasureKind(StrEnum):
    GRAMS = "grams"
    PRICE = "price"  # in hundredths of the local currency
    PIECES = "pieces"


@dataclass(frozen=True, slots=True)
class Measure:
    """What a code says beside the item: its weight, its price or how many there are."""

    kind: MeasureKind
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What was scanned: `value` is a GTIN-14, an own code in capitals, or the text itself.

    `candidates`: the GTIN-14s it can stand for, the likeliest first; the catalogue decides among them. Beside
    a problem they are what only the catalogue can confirm.
    """

    kind: CodeKind
    value: str
    raw: str
    problem: ScanProblem | None = None
    symbology: str = ""  # its identifier (ISO/IEC 15424), when the scanner sends one: "]E0"
    elements: dict[str, str] = field(default_factory=dict)  # GS1 application identifier -> value
    candidates: tuple[str, ...] = ()
    measure: Measure | None = None
    signed: str = ""  # all that the QR code of a receipt holds
