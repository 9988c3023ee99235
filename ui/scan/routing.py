"""Where a code leads, by what this device holds."""

from dataclasses import dataclass

from associate_app.domain.catalogue import Variant
from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import Code, CodeKind
from associate_app.queries.pickups import pickup_with_code
from associate_app.queries.product import sku_of
from associate_app.store import Reader
from ui.language.mark import translate
from ui.words.scan import gtin_words, printed


@dataclass(frozen=True, slots=True)
class Target:
    route: str
    hint: str  # what the code became


def target_of(reader: Reader, code: Code, store: str) -> Target | None:
    """None where this device holds nothing of that code, which says nothing of whether it exists."""
    match code.kind:
        case CodeKind.GTIN:
            sku = sku_of(reader, code.value)
            return (
                Target(f"product/{sku}", translate("Scan", "Product, found on this device")) if sku else None
            )
        case CodeKind.PICKUP:
            pickup = reader.document(Pickup, code.value)
            return (
                Target(f"pickup/{pickup.id}", translate("Scan", "Pickup, code scanned")) if pickup else None
            )
        case CodeKind.PICKUP_CODE:
            pickup = pickup_with_code(reader, code.value, store)
            return (
                Target(f"pickup/{pickup.id}", translate("Scan", "Pickup, the customer's code"))
                if pickup
                else None
            )
        case CodeKind.TEXT:
            variant = reader.document(Variant, code.value)
            return (
                Target(f"product/{variant.id}", translate("Scan", "Product, found on this device"))
                if variant
                else None
            )
    return None


def question_for_central(code: Code) -> tuple[str, dict[str, str]] | None:
    """Kind and index of what to look up when this device does not hold it."""
    match code.kind:
        case CodeKind.GTIN:
            return "variant", {"gtin": code.value}
        case CodeKind.PICKUP:
            return "pickup", {"id": code.value}
        case CodeKind.PICKUP_CODE:
            return "pickup", {"code": code.value}
    return None


def shown_code(code: Code) -> str:
    if code.kind is not CodeKind.GTIN:
        return code.value
    return gtin_words(code.value) if code.problem is None else printed(code.value)
