"""Where a code leads, by what this device holds."""

from dataclasses import dataclass, replace

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.errors import RuleViolation
from associate_app.domain.order import Order
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import Place
from associate_app.domain.scan import Code, CodeKind
from associate_app.domain.scan.own import customer_of
from associate_app.queries.codes import customers_with, on_shelf
from associate_app.queries.pickups import pickup_with_code
from associate_app.queries.product import sku_of
from associate_app.queries.selling import numbered
from associate_app.selling.receipts import read_receipt
from associate_app.store import Reader
from ui.language.counts import counts
from ui.language.mark import translate
from ui.words.problems import refusal_words
from ui.words.scan import measure_words


@dataclass(frozen=True, slots=True)
class Target:
    """`title` names what was found, for the list of recent items."""

    route: str
    hint: str  # what the code became
    icon: str
    title: str


Question = tuple[str, dict[str, str]]  # a kind, and the id or indexed field to ask central for


def settled(reader: Reader, code: Code) -> Code:
    """A code that can stand for several items is the one that is in the catalogue."""
    if code.kind is CodeKind.GTIN and (code.problem is not None or len(code.candidates) > 1):
        for each in code.candidates:
            if sku_of(reader, each):
                return replace(code, value=each, problem=None)
    return code


def wrong_words(reader: Reader, code: Code) -> str:
    """Why a code that reads well is not to be believed; empty for one that is."""
    try:
        if code.signed:
            read_receipt(reader, code.signed)
    except RuleViolation as refused:
        return refusal_words(refused)
    return ""


def target_of(reader: Reader, code: Code, store: str) -> Target | None:
    """None where this device holds nothing of that code, which says nothing of whether it exists."""
    match code.kind:
        case CodeKind.GTIN:
            sku = sku_of(reader, code.value)
            return _product(reader, sku, _weighed(reader, code, store)) if sku else None
        case CodeKind.PICKUP:
            return _pickup(reader.document(Pickup, code.value), translate("Scan", "Pickup, code scanned"))
        case CodeKind.PICKUP_CODE:
            pickup = pickup_with_code(reader, code.value, store)
            return _pickup(pickup, translate("Scan", "Pickup, the customer's code"))
        case CodeKind.BIN:
            return _shelf(reader, code.value, store)
        case CodeKind.ORDER:
            return _order(reader.document(Order, code.value))
        case CodeKind.RECEIPT:
            return _receipt(reader, code)
        case CodeKind.CUSTOMER:
            return _customer(reader.document(Customer, code.value))
        case CodeKind.LOYALTY:
            same = customers_with(reader, code.kind, code.value)
            hint = translate("Scan", "Customer, loyalty card scanned")
            return _customer(same[0] if len(same) == 1 else None, hint)
        case CodeKind.EMAIL | CodeKind.PHONE:
            same = customers_with(reader, code.kind, code.value)
            return _customer(same[0]) if len(same) == 1 else None  # a family shares one: let them choose
        case CodeKind.TEXT:
            return _product(reader, code.value, "") or _product(reader, code.value.upper(), "")
    return None


def second_question(code: Code) -> Question | None:
    """What to look up when the first found nobody: a card that nobody was given names its customer itself."""
    return ("customer", {"id": customer_of(code.value)}) if code.kind is CodeKind.LOYALTY else None


def question_for_central(code: Code) -> Question | None:
    """What to look up when this device does not hold it."""
    if code.problem is not None:
        return None
    match code.kind:
        case CodeKind.GTIN:
            return "variant", {"gtin": code.value}
        case CodeKind.PICKUP | CodeKind.ORDER | CodeKind.CUSTOMER:
            return str(code.kind), {"id": code.value}
        case CodeKind.RECEIPT:
            return "sale", {"id": code.value}
        case CodeKind.LOYALTY:
            return "customer", {"card": code.value}
        case CodeKind.PICKUP_CODE:
            return "pickup", {"code": code.value}
        case CodeKind.EMAIL | CodeKind.PHONE:
            return "customer", {str(code.kind): code.value}
    return None


def _product(reader: Reader, sku: str, measured: str) -> Target | None:
    variant = reader.document(Variant, sku)
    if variant is None:
        return None
    found = translate("Scan", "Product, found on this device")
    hint = translate("Scan", "Product, {measure}").format(measure=measured) if measured else found
    return Target(f"product/{variant.id}", hint, "boxes", variant.name)


def _weighed(reader: Reader, code: Code, store: str) -> str:
    if code.measure is None:
        return ""
    home = reader.document(Place, store)
    return measure_words(code.measure, home.currency) if home else ""


def _pickup(pickup: Pickup | None, hint: str) -> Target | None:
    return Target(f"pickup/{pickup.id}", hint, "package-check", pickup.name) if pickup else None


def _shelf(reader: Reader, shelf: str, store: str) -> Target | None:
    waiting = on_shelf(reader, shelf, store)
    if not waiting:
        return None
    hint = translate("Scan", "A shelf, its only pickup")
    if len(waiting) > 1:
        hint = counts.tr("A shelf with {n} pickups, the most urgent first", "", len(waiting))
    return _pickup(waiting[0], hint)


def _order(order: Order | None) -> Target | None:
    hint = translate("Scan", "Order, found on this device")
    return Target(f"order/{order.id}", hint, "receipt-text", order.id) if order else None


def _receipt(reader: Reader, code: Code) -> Target | None:
    """A number leads on where the sale is held; a code says all by itself."""
    route, icon = f"sell/receipt/{code.value}", "receipt-text"
    if code.signed and not wrong_words(reader, code):
        return Target(route, translate("Scan", "Receipt, checked: it is ours"), icon, code.value)
    if not code.signed and numbered(reader, code.value):
        return Target(route, translate("Scan", "Receipt, found on this device"), icon, code.value)
    return None


def _customer(customer: Customer | None, hint: str = "") -> Target | None:
    hint = hint or translate("Scan", "Customer, found on this device")
    return Target(f"customer/{customer.id}", hint, "user-round", customer.name) if customer else None
