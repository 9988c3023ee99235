"""Rows of the outbox: what was done and where it got to."""

from dataclasses import dataclass
from datetime import tzinfo

from associate_app.domain.outcome import Status
from associate_app.domain.time import Instant
from associate_app.ports import Line, SyncStatus
from associate_app.queries.sync_device import OutboxEntry
from ui.format.times import clock, local, moment
from ui.kit.chip import ChipKind
from ui.language.mark import translate
from ui.words.commands import done_words
from ui.words.problems import outcome_words


@dataclass(frozen=True, slots=True)
class OutboxRow:
    id: str
    icon: str
    title: str
    detail: str
    chip: str
    chip_kind: ChipKind
    chip_icon: str
    attention: str  # the open choice that this row leads to


def row_of(entry: OutboxEntry, status: SyncStatus, now: Instant, zone: tzinfo | None) -> OutboxRow:
    done = done_words(entry.type, entry.args, entry.product)
    chip, kind, icon = _chip(entry, status, zone)
    return OutboxRow(
        id=entry.id,
        icon="route" if entry.attention else done.icon,
        title=done.title,
        detail=" · ".join(
            part for part in (moment(entry.at, now, zone), _note(entry) or done.detail) if part
        ),
        chip=chip,
        chip_kind=kind,
        chip_icon=icon,
        attention=entry.attention,
    )


def _note(entry: OutboxEntry) -> str:
    """What has to be said before any detail."""
    outcome = entry.outcome
    if outcome is not None and outcome.status in (Status.REFUSED, Status.HELD, Status.QUARANTINED):
        return outcome_words(outcome.code, outcome.facts)
    if entry.effect == "unconfirmed" and outcome is None:
        return translate("Outbox", "to be confirmed by central")
    if entry.effect in ("refused", "crashed") and outcome is None:
        return translate("Outbox", "no longer fits what central sent; central decides")
    return ""


def _chip(entry: OutboxEntry, status: SyncStatus, zone: tzinfo | None) -> tuple[str, ChipKind, str]:
    if entry.attention:
        return translate("Outbox", "Your choice"), "plain", ""
    if entry.outcome is not None:
        match entry.outcome.status:
            case Status.REFUSED:
                return translate("Outbox", "Refused"), "danger", ""
            case Status.HELD:
                return translate("Outbox", "Kept at central"), "warn", ""
            case Status.QUARANTINED:
                return translate("Outbox", "A manager checks"), "warn", ""
        sent = translate("Outbox", "Sent {time}").format(time=clock(local(entry.outcome.at, zone)))
        return sent, "success", "check"
    if entry.delivered:
        return translate("Outbox", "Sent"), "success", "check"
    if status.line is Line.ONLINE and status.sending:
        return translate("Outbox", "Sending"), "offline", "arrow-up-right"
    if status.line is Line.ONLINE:
        return translate("Outbox", "Next"), "neutral", ""
    return translate("Outbox", "Saved here"), "offline", ""
