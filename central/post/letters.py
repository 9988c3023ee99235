"""Receipts that were asked for by e-mail, sent one by one, beside everything else that central does."""

from contextlib import suppress
from email.message import EmailMessage

import psycopg
import structlog

from associate_app.codec import Malformed
from associate_app.commands.receipts import SendReceipt, SettleLetter
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import ConsentChannel, Customer
from associate_app.domain.letter import GIVEN_UP_AFTER, Letter, LetterState
from associate_app.domain.place import Place, store_scope
from associate_app.domain.printed import of_sale
from associate_app.domain.sale import Sale
from associate_app.domain.time import MINUTE, Instant, later
from central.post.message import BadAddress, written
from central.post.transport import NobodyThere, NotNow, Post, Refused
from central.store import documents, ledger
from central.store.database import Database, Transaction
from central.store.issue import issue_within

_FIRST_WAIT, _LONGEST_WAIT = MINUTE, 60 * MINUTE

log = structlog.get_logger()


class Letters:
    """A job: at least once each; a second delivery after a crash carries the same Message-ID."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._waiting: dict[str, tuple[Instant, int]] = {}  # letter -> not before, and the wait after that

    def __call__(self, db: Database, now: Instant) -> int:
        """Gives how many were settled."""
        with db.transaction() as tx:
            asked = documents.read_all(tx, Letter, "state", [LetterState.ASKED])
        self._waiting = {each.id: self._waiting[each.id] for each in asked if each.id in self._waiting}
        settled = 0
        with suppress(NobodyThere):  # each of the others would wait for the same server
            for each in sorted(asked, key=lambda each: (each.at, each.id)):
                settled += self._work(db, each, now)
        return settled

    def _work(self, db: Database, letter: Letter, now: Instant) -> bool:
        not_before, wait = self._waiting.get(letter.id, (letter.at, _FIRST_WAIT))
        if now < not_before:
            return False
        try:
            with db.transaction() as tx:
                message = _message(tx, letter, self._post.sender, now)
            self._post.send(message)
        except (Refused, BadAddress) as refused:
            log.warning("central.letter_refused", letter=letter.id, why=type(refused).__name__)
            return _settle(db, letter, now, sent=False)
        except psycopg.OperationalError:
            raise
        except Exception as error:
            why = str(error) if isinstance(error, NotNow) else type(error).__name__
            if now >= later(letter.at, GIVEN_UP_AFTER):
                log.warning("central.letter_given_up", letter=letter.id, why=why)
                return _settle(db, letter, now, sent=False)
            log.warning("central.letter_waits", letter=letter.id, why=why)
            self._waiting[letter.id] = later(now, wait), min(2 * wait, _LONGEST_WAIT)
            if isinstance(error, NobodyThere):
                raise
            return False
        return _settle(db, letter, now, sent=True)


def _message(tx: Transaction, letter: Letter, sender: str, now: Instant) -> EmailMessage:
    """Raises BadAddress where there is nobody to write to any more."""
    sale, asked = documents.read(tx, Sale, letter.sale), _asked(tx, letter)
    customer = _agreeing(tx, letter.customer)
    to = (asked.address if asked else "") if letter.typed else (customer.email if customer else "")
    if sale is None or not to:
        raise BadAddress
    skus = [line.sku for line in sale.lines if line.sku]
    places = {each.id: each for each in documents.read_all(tx, Place)}
    variants = {each.id: each for each in documents.read_all(tx, Variant, "id", skus)}
    return written(
        of_sale(sale, places, variants),
        (asked.code if asked else "") or sale.id,
        to=to.strip(),
        sender=sender,
        language=letter.language or (customer.language if customer else ""),
        id=letter.id,
        now=now,
    )


def _asked(tx: Transaction, letter: Letter) -> SendReceipt | None:
    try:
        command = ledger.command(tx, letter.id)
    except Malformed:
        return None
    return command if isinstance(command, SendReceipt) else None


def _agreeing(tx: Transaction, id: str) -> Customer | None:
    """Asked once more: a consent may be withdrawn, and people merged, before the letter leaves."""
    seen: set[str] = set()
    customer = documents.read(tx, Customer, id) if id else None
    while customer is not None and customer.merged_into and customer.id not in seen:
        seen.add(customer.id)
        customer = documents.read(tx, Customer, customer.merged_into)
    return customer if customer is not None and customer.agrees(ConsentChannel.RECEIPTS) else None


def _settle(db: Database, letter: Letter, now: Instant, *, sent: bool) -> bool:
    """The address that was typed has served, or never will."""

    def work(tx: Transaction) -> None:
        issue_within(tx, SettleLetter(letter=letter.id, sent=sent), now, scopes=[store_scope(letter.store)])
        ledger.forget_texts(tx, letter.id)

    db.run(work)
    return True
