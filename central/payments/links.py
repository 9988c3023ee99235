"""Pay links, beside everything else that central does: opened, told of, ended in time, given back."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import structlog

from associate_app.commands.pay_links import ExpirePayLink, GiveBackPayLink, PayLinkPaid, SettlePayLink
from associate_app.commands.registry import Command
from associate_app.documents import kind_of
from associate_app.domain.outcome import Status
from associate_app.domain.pay_link import KEPT, NOTHING_TO_DO, LinkState, LinkTask, PayLink
from associate_app.domain.place import device_scope
from associate_app.domain.time import MINUTE, Instant, later
from central.payments.provider import NotNow, Provider, Refused
from central.store import documents, feed
from central.store.database import Database, Transaction
from central.store.issue import issue_within

_FIRST_WAIT, _LONGEST_WAIT = 5_000, 15 * MINUTE  # milliseconds
_KEY = 24  # bytes

log = structlog.get_logger()


class PayLinks:
    """A job. What the provider can't do now is asked of it again, later each time."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._waiting: dict[str, tuple[Instant, int]] = {}  # link -> not before, and the wait after that

    def __call__(self, db: Database, now: Instant) -> int:
        """Gives how many went on."""
        with db.transaction() as tx:
            asked = documents.read_all(tx, PayLink, "todo", list(LinkTask))
            running = documents.read_all(tx, PayLink, "state", [LinkState.ASKED, LinkState.PAID])
        self._waiting = {each.id: self._waiting[each.id] for each in asked if each.id in self._waiting}
        return sum(self._work(db, each, now) for each in asked) + sum(_end(db, each, now) for each in running)

    def _work(self, db: Database, link: PayLink, now: Instant) -> bool:
        not_before, wait = self._waiting.get(link.id, (now, _FIRST_WAIT))
        if now < not_before:
            return False
        try:
            _TASKS[LinkTask(link.todo)](db, link, self._provider, now)
        except NotNow as error:
            log.warning("central.pay_link_waits", link=link.id, task=link.todo, why=str(error))
            self._waiting[link.id] = later(now, wait), min(2 * wait, _LONGEST_WAIT)
            return False
        return True


def tell_paid(db: Database, link: PayLink, now: Instant) -> bool:
    """Somebody has paid; saying it twice changes nothing."""
    return _issue(db, link, PayLinkPaid(link=link.id), now)


def behind(db: Database, key: str) -> PayLink | None:
    with db.transaction() as tx:
        found = documents.read_all(tx, PayLink, "key", [key])
    return found[0] if found and key else None


def _open(db: Database, link: PayLink, provider: Provider, now: Instant) -> None:
    """The key is kept before anybody hears it: asked again after a crash, it is the same payment."""
    named = link if link.key else _change(db, link, now, key=secrets.token_urlsafe(_KEY))
    if named is None:
        return
    try:
        url = provider.open(named)
    except Refused as refused:
        log.warning("central.pay_link_refused", link=link.id, why=str(refused))
        _issue(db, link, GiveBackPayLink(link=link.id), now)
        return
    _change(db, named, now, url=url, todo=NOTHING_TO_DO)


def _close(db: Database, link: PayLink, provider: Provider, now: Instant) -> None:
    try:
        if link.key:
            provider.close(link)
    except Refused as refused:
        log.warning("central.pay_link_stays_open", link=link.id, why=str(refused))
    _change(db, link, now, todo=NOTHING_TO_DO)


def _give_back(db: Database, link: PayLink, provider: Provider, now: Instant) -> None:
    try:
        provider.give_back(link)
    except Refused as refused:
        log.warning("central.pay_link_not_given_back", link=link.id, why=str(refused))
        _issue(db, link, SettlePayLink(link=link.id, given_back=False), now)
    else:
        _issue(db, link, SettlePayLink(link=link.id, given_back=True), now)


_TASKS: dict[LinkTask, Callable[[Database, PayLink, Provider, Instant], None]] = {
    LinkTask.OPEN: _open,
    LinkTask.CLOSE: _close,
    LinkTask.GIVE_BACK: _give_back,
}


def _end(db: Database, link: PayLink, now: Instant) -> bool:
    """Nobody paid in time, or no sale came for what was paid."""
    if link.state is LinkState.ASKED and link.until <= now:
        return _issue(db, link, ExpirePayLink(link=link.id), now)
    if link.paid_at is not None and later(link.paid_at, KEPT) <= now:
        return _issue(db, link, GiveBackPayLink(link=link.id), now)
    return False


def _issue(db: Database, link: PayLink, command: Command, now: Instant) -> bool:
    scopes = [device_scope(link.device)]
    outcome = db.run(lambda tx: issue_within(tx, command, now, scopes=scopes))
    return outcome.status in (Status.ACCEPTED, Status.ACCEPTED_WITH_ATTENTION)


def _change(db: Database, link: PayLink, now: Instant, **changes: Any) -> PayLink | None:
    """Only where it is still as it was asked about; else what it is now comes up again."""

    def work(tx: Transaction) -> PayLink | None:
        feed.lock(tx, [device_scope(link.device)])
        documents.lock_texts(tx, kind_of(PayLink), [link.id])
        known = documents.read(tx, PayLink, link.id)
        if known is None or known.todo != link.todo:
            return None
        after = replace(known, **changes)
        documents.save(tx, [after], now)
        return after

    return db.run(work)
