"""The state of the line, in words and as the horizon draws it."""

from collections.abc import Mapping

from associate_app.ports import Line, SyncStatus
from ui.kit.pill import LineKind
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.problems import enrolment_words

# Codes of `sync.protocol` that central may answer a device with while it syncs.
SYNC: Mapping[str, str] = {
    "request.malformed": QT_TRANSLATE_NOOP(
        "Sync", "Central could not read what this device sent. Everything stays saved here; tell support."
    ),
    "request.too_large": QT_TRANSLATE_NOOP(
        "Sync", "An entry is too large for central. It stays saved here; tell support."
    ),
    "device.unauthenticated": QT_TRANSLATE_NOOP(
        "Sync", "Central does not recognise this device. Everything stays saved here; ask a manager."
    ),
    "device.revoked": QT_TRANSLATE_NOOP(
        "Sync", "This device is locked out. What it saved is kept; ask a manager."
    ),
    "ledger.gap": QT_TRANSLATE_NOOP(
        "Sync", "Some entries are missing at central. This device sends them again by itself."
    ),
    "ledger.not_the_same": QT_TRANSLATE_NOOP(
        "Sync", "Central has other entries under these numbers. Nothing is lost here; tell support."
    ),
    "ledger.bad_signature": QT_TRANSLATE_NOOP(
        "Sync", "Central does not accept the signature of this device. Nothing is lost here; tell support."
    ),
    "ledger.broken_chain": QT_TRANSLATE_NOOP(
        "Sync", "The chain of entries does not fit. Nothing is lost here; tell support."
    ),
    "sync.reset_required": QT_TRANSLATE_NOOP(
        "Sync", "This device loads its data anew. What you saved stays, and is sent."
    ),
    "sync.no_progress": QT_TRANSLATE_NOOP(
        "Sync", "Central answers, but nothing moves on. Everything stays saved here; tell support."
    ),
    "sync.failed": QT_TRANSLATE_NOOP(
        "Sync", "Sending went wrong on this device. Everything stays saved here; tell support."
    ),
    "document.not_found": QT_TRANSLATE_NOOP("Sync", "Central does not have what was asked for."),
    "blob.wrong_hash": QT_TRANSLATE_NOOP("Sync", "A picture did not arrive whole. It is sent again."),
    "blob.too_many": QT_TRANSLATE_NOOP(
        "Sync", "Central takes no more pictures from this device today. They stay saved here and go tomorrow."
    ),
    "lookup.too_many": QT_TRANSLATE_NOOP(
        "Sync", "Too many customers and pickups of other stores were looked up here today. Go on tomorrow."
    ),
    "central.busy": QT_TRANSLATE_NOOP("Sync", "Central is busy. This device tries again by itself."),
}


def sync_words(code: str) -> str:
    """What central said no with; newer codes get a calm general answer."""
    if code.startswith("enrolment."):
        return enrolment_words(code)
    refused = QT_TRANSLATE_NOOP("Sync", "Central refused this. Everything stays saved here; tell support.")
    return translate("Sync", SYNC.get(code, refused))


def line_state(status: SyncStatus, pending: int, needs_you: int) -> tuple[LineKind, str]:
    """`pending`: commands central does not have; `needs_you`: choices that this device's work has raised."""
    if status.line is Line.REVOKED:
        return "needs_you", translate("Line", "This device is locked out")
    if status.line is Line.OFFLINE:
        if pending == 0:
            return "offline", translate("Line", "Offline · nothing waits")
        return "offline", translate("Line", "Offline · {n} saved here").format(n=pending)
    if status.sending and status.to_send > 0:
        return "sending", translate("Line", "Online · sending {n} of {all}").format(
            n=min(status.sent + 1, status.to_send), all=status.to_send
        )
    if not status.loaded:
        return "sending", translate("Line", "Online · loading")
    if pending > 0:
        return "sending", translate("Line", "Online · {n} to send").format(n=pending)
    if needs_you:
        return "needs_you", counts.tr("Online · {n} need you", "", needs_you)
    return "online", translate("Line", "Online · all saved")


def line_in_brief(line: Line) -> str:
    """Where there is little room; the sign before it says the rest."""
    if line is Line.REVOKED:
        return translate("Line", "Locked out")
    return translate("Line", "Offline") if line is Line.OFFLINE else translate("Line", "Online")
