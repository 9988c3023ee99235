"""What this device holds, and what it says of itself."""

from datetime import tzinfo

from associate_app.domain.time import Instant
from associate_app.ports import SyncStatus
from associate_app.queries.sync_device import DataSet
from associate_app.store import Fault
from ui.format.numbers import data_size, grouped
from ui.format.times import local, moment
from ui.kit.age import age_of
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.sync.view import DataView, FactView
from ui.workspace import Installation


def data_view(data: DataSet, now: Instant, zone: tzinfo | None) -> DataView:
    names = {
        "products": translate("Holdings", "Products and prices"),
        "stock_here": translate("Holdings", "Stock, this store"),
        "stock_elsewhere": translate("Holdings", "Stock, elsewhere"),
        "pickups": translate("Holdings", "Open pickups"),
        "customers": translate("Holdings", "Customers"),
        "orders": translate("Holdings", "Orders, 90 days"),
        "staff": translate("Holdings", "Staff and PINs"),
    }
    held = {
        "stock_elsewhere": lambda: counts.tr("{n} places", "", data.held),
        "staff": lambda: counts.tr("{n} people", "", data.held),
    }.get(data.name, lambda: grouped(data.held))()
    if data.as_of is None:
        return DataView(names[data.name], held, "–", "stale")
    age = age_of(local(data.as_of, zone), local(now, zone))
    return DataView(names[data.name], held, moment(data.as_of, now, zone), age)


def facts_view(
    installation: Installation,
    status: SyncStatus,
    length: int,
    faults: tuple[Fault, ...],
    used: int,
    free: int,
    serial_port: str = "",
) -> tuple[FactView, ...]:
    """`length` entries are in the ledger, `faults` of them are not as signed; `used`, `free` are bytes;
    `serial_port` is where the scanner is, if it does not type."""
    keys = (
        translate("Holdings", "In the system key store")
        if installation.keys_in_key_store
        else translate("Holdings", "In a file of its own")
    )
    return (
        FactView(
            "scan-barcode",
            translate("Holdings", "Scanner"),
            translate("Holdings", "Serial port {port}").format(port=serial_port)
            if serial_port
            else translate("Holdings", "Types like a keyboard"),
            route="scanner",
        ),
        FactView("key-round", translate("Holdings", "Keys"), keys),
        FactView(
            "hard-drive",
            translate("Holdings", "Storage"),
            translate("Holdings", "{used}, {free} free").format(used=data_size(used), free=data_size(free)),
        ),
        FactView("receipt-text", translate("Holdings", "Ledger"), *_ledger(status, length, faults)),
    )


def _ledger(status: SyncStatus, length: int, faults: tuple[Fault, ...]) -> tuple[str, str]:
    """Words and tone."""
    if faults:
        return translate("Holdings", "Entry {n} is not as signed").format(
            n=grouped(faults[0].seq)
        ), "danger_ink"
    received = min(status.central_seq, length)
    words = translate("Holdings", "{n} of {all} received").format(n=grouped(received), all=grouped(length))
    return words, "success_ink" if received == length else "offline_ink"
