"""A sale of any length and what the QR code of its receipt holds."""

from random import Random

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app.domain.device import Device
from associate_app.domain.ledger import public_key_of
from associate_app.domain.pricing.bill import PaidRun, TaxTotal
from associate_app.domain.receipt import digest_of, receipt_number, signed_code
from associate_app.domain.sale import Sale, SaleLine
from associate_app.domain.time import Instant

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TILL = Device(
    id="D-1", name="Till", store="s", public_key=public_key_of(KEY), enrolled_at=Instant(5), number=12
)


def sale(lines: int = 2) -> Sale:
    rng = Random(lines)
    sold = tuple(
        SaleLine(
            id=str(number),
            sku=f"SKU-{rng.getrandbits(64):016x}",
            pieces=1,
            list_price=1_240,
            unit_price=1_240,
            tax_class="standard",
            rate=240_000,
            runs=(PaidRun(pieces=1, paid=1_240, tax=240),),
        )
        for number in range(lines)
    )
    return Sale(
        id=receipt_number(12, 7),
        store="s",
        market="ee",
        device="D-1",
        running=7,
        at=Instant(1_000),
        priced_at=Instant(1_000),
        associate="a",
        currency="EUR",
        lines=sold,
        applied=(),
        tax_inside=True,
        taxes=(TaxTotal(rate=240_000, net=1_000 * lines, tax=240 * lines),),
        total=1_240 * lines,
        tenders=(),
    )


def code(lines: int = 2) -> str:
    return signed_code(sale(lines), digest_of("{}"), KEY)
