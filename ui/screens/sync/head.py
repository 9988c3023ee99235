"""The card at the top: the line and what it has carried."""

from datetime import tzinfo

from associate_app.domain.time import Instant
from associate_app.ports import Line, SyncStatus
from ui.format.numbers import grouped
from ui.format.times import moment
from ui.kit.bars import EMPTY, Bar, ticks
from ui.language.counts import counts, lasted
from ui.language.mark import translate
from ui.screens.sync.outbox import OutboxRow
from ui.screens.sync.view import HeadView
from ui.words.line import sync_words

MOST_BARS = 12


def head_of(
    status: SyncStatus,
    rows: tuple[OutboxRow, ...],
    pending: int,
    alone_since: Instant | None,
    now: Instant,
    zone: tzinfo | None,
) -> HeadView:
    """`alone_since`: when the line went, if it has come back since."""
    since = moment(status.since, now, zone)
    if status.line is Line.REVOKED:
        return HeadView(translate("Head", "This device is locked out"), sync_words("device.revoked"))
    if status.line is Line.OFFLINE:
        saved = counts.tr("{n} things are saved here, none is lost.", "", pending)
        detail = saved if pending else translate("Head", "You can go on working. Nothing waits to be sent.")
        return HeadView(
            translate("Head", "Offline since {time}").format(time=since),
            detail,
            grouped(pending) if pending else "",
            translate("Head", "to send"),
            _bars(0, pending, 0),
        )
    if not status.loaded:
        loaded = translate("Head", "{n} documents so far. You can work as soon as it is done.")
        return HeadView(
            translate("Head", "Loading what this store needs"), loaded.format(n=grouped(status.loading))
        )
    came_back = alone_since is not None and alone_since < status.since
    title = (
        translate("Head", "Back online since {time}")
        if came_back
        else translate("Head", "Online since {time}")
    )
    if status.problem:
        return HeadView(title.format(time=since), sync_words(status.problem))
    to_send = max(status.to_send, pending)
    choices = sum(bool(row.attention) for row in rows)
    if not to_send:
        return HeadView(title.format(time=since), _all_saved(status, now, zone))
    saved = counts.tr("{n} things were saved here, none is lost.", "", to_send)
    if came_back and alone_since is not None:
        alone = translate("Head", "You worked alone for {time}.").format(
            time=lasted(status.since - alone_since)
        )
        saved = f"{alone} {saved}"
    sent = min(status.sent, to_send)
    return HeadView(
        title.format(time=since),
        saved,
        translate("Head", "{n} of {all}").format(n=sent, all=to_send),
        translate("Head", "sent"),
        _bars(sent, to_send, min(choices, to_send)),
    )


def _all_saved(status: SyncStatus, now: Instant, zone: tzinfo | None) -> str:
    if status.last_contact is None:
        return translate("Head", "Everything is saved at central.")
    heard = moment(status.last_contact, now, zone)
    return translate("Head", "Everything is saved at central. Last heard {time}.").format(time=heard)


def _bars(sent: int, of: int, choices: int) -> tuple[Bar, ...]:
    """One bar each; a long outbox is drawn to scale. What needs a choice comes last, in amber."""
    if of > MOST_BARS:
        return ticks(sent * MOST_BARS // of, MOST_BARS)
    plain = max(0, of - choices)
    done = min(sent, plain)
    return (Bar("accent"),) * done + (EMPTY,) * (plain - done) + (Bar("warn"),) * (of - plain)
