"""A receipt goes out by e-mail once, to whom it was asked for, and nobody's address is kept for it."""

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from associate_app.commands.merges import StartErasure
from associate_app.commands.receipts import SendReceipt
from associate_app.devices.decode import decode
from associate_app.domain.attention import Attention
from associate_app.domain.customer import Consent, ConsentChannel, ConsentProof
from associate_app.domain.device import Device
from associate_app.domain.letter import GIVEN_UP_AFTER, MOST, Letter, LetterState
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.receipt import digest_of, receipt_number, signed_code, verify
from associate_app.domain.sale import Sale
from associate_app.domain.time import HOUR, MINUTE, Instant, later
from central.effects.worker import work_effects
from central.post.letters import Letters
from central.post.transport import Folder, NotSetUp, Smtp, SmtpSettings
from central.store import documents, ledger
from central.store.database import Database
from central.store.imports import import_documents
from tests.central.effects.buying import sale as bought
from tests.central.post.mailbox import Mailbox, mailbox
from tests.central.shop import NOW, TALLINN, Till, enrolled, stored
from tests.people import customer

ILZE, ADDRESS = "C-70001", "Somebody.Else@example.lv"
AGREED = Consent(channel=ConsentChannel.RECEIPTS, given=True, at=NOW, by="mari", proof=ConsentProof.SPOKEN)


@pytest.fixture
def till(db: Database) -> Till:
    return enrolled(db)


@pytest.fixture
def sale(db: Database, till: Till) -> Sale:
    """Of Ilze, who reads Estonian and has agreed to receipts by e-mail."""
    number = stored(db, Device, till.id).number
    sold = replace(
        bought("unused", "SCARF", customer=ILZE),
        id=receipt_number(number, 1),
        device=till.id,
        running=1,
        at=NOW,
    )
    import_documents(
        db, [customer(ILZE, store=TALLINN, email="ilze@example.lv", language="et", consents=(AGREED,)), sold]
    )
    return sold


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mailbox() as box:
        yield box


@pytest.fixture
def letters(box: Mailbox) -> Letters:
    return Letters(smtp(box))


def smtp(box: Mailbox) -> Smtp:
    return Smtp(SmtpSettings(host="127.0.0.1", port=box.port, sender="receipts@nordlys.example", tls="none"))


def code_of(till: Till, sale: Sale) -> str:
    return signed_code(sale, digest_of("{}"), till.key)


def ask(db: Database, till: Till, sale: Sale, **said: Any) -> Outcome:
    (outcome,) = till.do(db, SendReceipt(sale=sale.id, **said))
    return outcome


def typed(**said: Any) -> dict[str, Any]:
    return {"address": ADDRESS, "proof": ConsentProof.SPOKEN} | said


def everything(db: Database) -> str:
    with db.transaction() as tx:
        texts = [str(row) for row in tx.execute("select convert_from(texts, 'UTF8') from ledger")]
        return " ".join(texts + [json.dumps(str(each)) for each in documents.read_all(tx, Letter)])


def part(message: EmailMessage, kind: str) -> Any:
    found = next(each for each in message.walk() if each.get_content_type() == kind)
    return found.get_content()


def test_the_customer_gets_it_in_their_language_with_its_code(
    db: Database, till: Till, sale: Sale, letters: Letters, box: Mailbox
) -> None:
    outcome = ask(db, till, sale, code=code_of(till, sale))
    assert outcome.status is Status.ACCEPTED
    assert letters(db, NOW) == 1
    ((to, message),) = box.letters
    assert to == message["To"].addresses[0].addr_spec == "ilze@example.lv"
    assert message["Subject"].startswith(f"Teie kviitung {sale.id}")
    text, shown = part(message, "text/plain"), part(message, "text/html")
    assert "Kokku" in text
    assert "Kokku" in shown
    (seen,) = decode(part(message, "image/png"))
    assert verify(seen.text, lambda _: stored(db, Device, till.id)).number == sale.id
    letter = stored(db, Letter, outcome.id)
    assert (letter.state, letter.customer, letter.typed) == (LetterState.SENT, ILZE, False)
    assert letters(db, NOW) == 0
    assert len(box.letters) == 1


def test_an_address_for_this_receipt_alone_is_used_and_forgotten(
    db: Database, till: Till, sale: Sale, letters: Letters, box: Mailbox
) -> None:
    ask(db, till, sale, **typed(language="de"))
    assert ADDRESS in everything(db)
    letters(db, NOW)
    ((to, message),) = box.letters
    assert to == ADDRESS
    assert message["Subject"].startswith("Ihr Beleg")
    assert decode(part(message, "image/png"))[0].text == sale.id
    assert ADDRESS not in everything(db)
    assert ledger.first_fault(db, till.id) is None


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"address": ADDRESS}, "receipt.no_consent"),
        (typed(proof=ConsentProof.WEB), "customer.not_our_proof"),
        (typed(address="nobody"), "customer.bad_email"),
        (typed(address=""), "customer.bad_email"),
        (typed(address="4111111111111111@example.lv"), "text.card_number"),
    ],
)
def test_without_consent_or_proof_nothing_is_sent(
    db: Database, till: Till, sale: Sale, letters: Letters, said: dict[str, Any], code: str
) -> None:
    import_documents(db, [customer(ILZE, store=TALLINN, email="ilze@example.lv")])
    assert ask(db, till, sale, **said).code == code
    assert letters(db, NOW) == 0
    assert not said["address"] or said["address"] not in everything(db)


def test_a_code_of_another_sale_is_refused(db: Database, till: Till, sale: Sale) -> None:
    other = replace(sale, total=sale.total + 1)
    assert ask(db, till, sale, code=code_of(till, other)).code == "receipt.forged"


def test_nobody_is_flooded(db: Database, till: Till, sale: Sale) -> None:
    outcomes = [ask(db, till, sale) for _ in range(MOST + 1)]
    assert [each.code for each in outcomes] == [""] * MOST + ["receipt.sent_often"]


def test_a_consent_that_is_withdrawn_before_it_leaves_counts(
    db: Database, till: Till, sale: Sale, letters: Letters, box: Mailbox
) -> None:
    outcome = ask(db, till, sale)
    withdrawn = replace(AGREED, given=False, at=later(NOW, 1))
    import_documents(
        db, [customer(ILZE, store=TALLINN, email="ilze@example.lv", consents=(AGREED, withdrawn))]
    )
    letters(db, NOW)
    assert box.letters == []
    assert stored(db, Letter, outcome.id).state is LetterState.GIVEN_UP


def test_a_server_that_can_not_is_asked_again_later_and_at_last_no_more(
    db: Database, till: Till, sale: Sale, letters: Letters, box: Mailbox
) -> None:
    outcome = ask(db, till, sale, **typed())
    box.answer = "450 try later"
    assert letters(db, NOW) == letters(db, later(NOW, 1_000)) == 0
    box.answer = "250 ok"
    assert letters(db, later(NOW, 1_000)) == 0
    assert letters(db, later(NOW, MINUTE)) == 1
    assert len(box.letters) == 1
    late = ask(db, till, sale, **typed())
    box.answer = "450 try later"
    assert [letters(db, later(NOW, each)) for each in (HOUR, GIVEN_UP_AFTER + HOUR)] == [0, 1]
    assert stored(db, Letter, outcome.id).state is LetterState.SENT
    assert stored(db, Letter, late.id).state is LetterState.GIVEN_UP
    assert ADDRESS not in everything(db)


@pytest.mark.parametrize("way", ["refused", "not set up"])
def test_what_can_never_be_sent_needs_attention_at_once(
    db: Database, till: Till, sale: Sale, box: Mailbox, way: str
) -> None:
    box.answer = "550 no such user"
    outcome = ask(db, till, sale, **typed())
    Letters(smtp(box) if way == "refused" else NotSetUp())(db, NOW)
    assert stored(db, Letter, outcome.id).state is LetterState.GIVEN_UP
    with db.transaction() as tx:
        (told,) = documents.read_all(tx, Attention, "about", [sale.id])
    assert (told.code, told.store) == ("receipt.not_sent", TALLINN)
    assert ADDRESS not in everything(db) + str(told.facts)


def test_a_line_that_is_down_loses_nothing(db: Database, till: Till, sale: Sale, box: Mailbox) -> None:
    ask(db, till, sale)
    nowhere = Letters(Smtp(SmtpSettings(host="127.0.0.1", port=1, sender="a@b.example", tls="none")))
    assert nowhere(db, NOW) == 0
    assert Letters(smtp(box))(db, NOW) == 1


def test_a_server_that_is_not_there_is_asked_for_one_letter_at_a_time(
    db: Database, till: Till, sale: Sale, box: Mailbox
) -> None:
    for _ in range(3):
        ask(db, till, sale)
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as threads:
        asked = threads.submit(hung_up_on, server)
        letters = Letters(smtp(replace(box, port=server.getsockname()[1])))
        assert letters(db, NOW) == 0
        server.shutdown(socket.SHUT_RDWR)
        assert asked.result() == 1
    assert Letters(smtp(box))(db, NOW) == 3


def hung_up_on(server: socket.socket) -> int:
    """How many came."""
    came = 0
    with suppress(OSError):
        while True:
            server.accept()[0].close()
            came += 1
    return came


def test_one_broken_letter_does_not_stop_the_others(
    db: Database, till: Till, sale: Sale, letters: Letters, box: Mailbox
) -> None:
    odd = replace(sale, id="R-9-0001-X", at=Instant(2**62))
    import_documents(db, [odd])
    first, second = ask(db, till, odd), ask(db, till, sale)
    assert letters(db, NOW) == 1
    assert [stored(db, Letter, each.id).state for each in (first, second)] == [
        LetterState.ASKED,
        LetterState.SENT,
    ]
    assert len(box.letters) == 1


def test_the_demo_writes_files(db: Database, till: Till, sale: Sale, tmp_path: Path) -> None:
    outcome = ask(db, till, sale)
    Letters(Folder(tmp_path / "letters"))(db, NOW)
    (file,) = (tmp_path / "letters").iterdir()
    assert file.name == f"receipt.{outcome.id}.eml"
    assert b"ilze@example.lv" in file.read_bytes()


def test_nothing_goes_to_somebody_erased(
    db: Database, till: Till, sale: Sale, letters: Letters, box: Mailbox
) -> None:
    ask(db, till, sale)
    ask(db, till, sale, **typed())
    till.do(db, StartErasure(customer=ILZE), actor="juhan")
    work_effects(db, NOW)
    letters(db, NOW)
    assert box.letters == []
    assert ADDRESS not in everything(db)


def test_a_receipt_that_is_asked_for_later_names_nobody_erased(
    db: Database, till: Till, sale: Sale, letters: Letters, box: Mailbox
) -> None:
    till.do(db, StartErasure(customer=ILZE), actor="juhan")
    work_effects(db, NOW)
    outcome = ask(db, till, sale, **typed())
    assert stored(db, Letter, outcome.id).customer == ""
    letters(db, NOW)
    assert len(box.letters) == 1


def test_logs_say_nobodys_address(
    db: Database,
    till: Till,
    sale: Sale,
    letters: Letters,
    box: Mailbox,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for answer in ("450 later", "550 never"):
        box.answer = answer
        ask(db, till, sale, **typed())
        letters(db, later(NOW, HOUR))
    told = capsys.readouterr()
    assert ADDRESS.casefold() not in (told.out + told.err).casefold()
