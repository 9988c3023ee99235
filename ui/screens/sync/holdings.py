"""What this device holds, and what it says of itself."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from associate_app.domain.time import Instant
from associate_app.ports import SyncStatus
from associate_app.queries.sync_device import DataSet
from associate_app.store import Fault
from ui.format.numbers import NARROW_SPACE, grouped
from ui.format.times import local, moment
from ui.kit.age import age_of
from ui.screens.sync.view import DataView, FactView
from ui.words.counts import counted
from ui.workspace import Installation


def data_view(data: DataSet, now: Instant, zone: tzinfo | None) -> DataView:
    names = {
        "products": _tr("Products and prices"),
        "stock_here": _tr("Stock, this store"),
        "stock_elsewhere": _tr("Stock, elsewhere"),
        "pickups": _tr("Open pickups"),
        "customers": _tr("Customers"),
        "orders": _tr("Orders, 90 days"),
        "staff": _tr("Staff and PINs"),
    }
    units = {
        "stock_elsewhere": (_tr("1 place"), _tr("{n} places")),
        "staff": (_tr("1 person"), _tr("{n} people")),
    }
    held = counted(data.held, *units[data.name]) if data.name in units else grouped(data.held)
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
) -> tuple[FactView, ...]:
    """`length` entries are in the ledger, `faults` of them are not as signed; `used`, `free` are bytes."""
    keys = _tr("In the system key store") if installation.keys_in_key_store else _tr("In a file of its own")
    return (
        FactView("scan-barcode", _tr("Scanner"), _tr("Types like a keyboard")),
        FactView("key-round", _tr("Keys"), keys),
        FactView(
            "hard-drive",
            _tr("Storage"),
            _tr("{used}, {free} free").format(used=size_words(used), free=size_words(free)),
        ),
        FactView("receipt-text", _tr("Ledger"), *_ledger(status, length, faults)),
    )


def _ledger(status: SyncStatus, length: int, faults: tuple[Fault, ...]) -> tuple[str, str]:
    """Words and tone."""
    if faults:
        return _tr("Entry {n} is not as signed").format(n=grouped(faults[0].seq)), "danger_ink"
    received = min(status.central_seq, length)
    words = _tr("{n} of {all} received").format(n=grouped(received), all=grouped(length))
    return words, "success_ink" if received == length else "offline_ink"


def size_words(size: int) -> str:
    """Bytes in the unit a person would choose."""
    for unit, step in (("GB", 1_000_000_000), ("MB", 1_000_000)):
        if size >= step:
            return f"{size / step:.0f}{NARROW_SPACE}{unit}"
    return f"{max(1, size // 1_000)}{NARROW_SPACE}kB"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Holdings", text)
