from itertools import permutations

import pytest

from associate_app.commands.notes import AddNote, ChangeConsent, RemoveNote
from associate_app.domain.customer import Consent, ConsentChannel, ConsentProof, Customer, Note
from associate_app.domain.errors import RuleViolation
from associate_app.domain.privacy import Erasure
from associate_app.domain.time import HOUR, Instant, later
from tests.commands.world import NOON, STORE, Shop
from tests.people import customer

ILZE = "C-70001"
EMAIL, SPOKEN = ConsentChannel.EMAIL, ConsentProof.SPOKEN


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.put(customer(store="tartu-kvartal"))
    return shop


def said(given: bool, hours: int, proof: ConsentProof = SPOKEN) -> Consent:
    return Consent(channel=EMAIL, given=given, at=later(NOON, hours * HOUR), by="liis", proof=proof)


def test_a_consent_keeps_when_how_and_to_whom_it_was_given(shop: Shop) -> None:
    shop.perform(ChangeConsent(customer=ILZE, channel=EMAIL, given=True, proof=SPOKEN))
    who = shop.get(Customer, ILZE)
    held = who.consent(EMAIL)
    assert held is not None
    assert (held.given, held.by, held.proof, held.at > NOON) == (True, "liis", SPOKEN, True)
    assert (who.agrees(EMAIL), who.agrees(ConsentChannel.PHONE_CALLS)) == (True, False)


def test_a_consent_keeps_the_words_that_were_read(shop: Shop) -> None:
    asked = {"customer": ILZE, "channel": EMAIL, "given": True, "proof": SPOKEN}
    shop.perform(ChangeConsent(**asked, words="May we write to you?"))
    held = shop.get(Customer, ILZE).consent(EMAIL)
    assert held is not None
    assert held.words == "May we write to you?"
    for words, code in (("x" * 1_001, "text.too_long"), ("4111 1111 1111 1111", "text.card_number")):
        with pytest.raises(RuleViolation) as refused:
            shop.perform(ChangeConsent(**asked, words=words))
        assert refused.value.code == code


@pytest.mark.parametrize("by", ["liis", "piret"])
def test_nobody_here_undoes_a_withdrawal(shop: Shop, by: str) -> None:
    shop.perform(ChangeConsent(customer=ILZE, channel=EMAIL, given=False, proof=SPOKEN), by=by)
    with pytest.raises(RuleViolation, match=r"customer\.consent_withdrawn"):
        shop.perform(ChangeConsent(customer=ILZE, channel=EMAIL, given=True, proof=SPOKEN), by=by)
    assert not shop.get(Customer, ILZE).agrees(EMAIL)


def test_the_customers_own_hand_is_not_ours_to_claim(shop: Shop) -> None:
    for proof in (ConsentProof.WEB, ConsentProof.APP):
        with pytest.raises(RuleViolation, match=r"customer\.not_our_proof"):
            shop.perform(ChangeConsent(customer=ILZE, channel=EMAIL, given=True, proof=proof))


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_withdrawal_holds_in_whatever_order_it_was_heard_of(order: tuple[int, ...]) -> None:
    told = [said(True, 1), said(False, 2), said(True, 3)]
    assert not customer(consents=tuple(told[each] for each in order)).agrees(EMAIL)
    told[2] = said(True, 3, ConsentProof.WEB)
    assert customer(consents=tuple(told[each] for each in order)).agrees(EMAIL)


def test_a_note_is_seen_where_it_was_written_and_at_home(shop: Shop) -> None:
    shop.perform(AddNote(customer=ILZE, text=" Wedding in Kraków. "))
    (note,) = shop.all(Note)
    assert (note.text, note.by, note.store, note.home) == (
        "Wedding in Kraków.",
        "liis",
        STORE,
        "tartu-kvartal",
    )


def test_a_note_is_removed_by_whoever_wrote_it_or_a_manager(shop: Shop) -> None:
    for by in ("liis", "piret"):
        shop.perform(AddNote(customer=ILZE, text="Coat in Ink"))
        note = shop.all(Note)[-1].id
        with pytest.raises(RuleViolation, match=r"note\.not_yours"):
            shop.perform(RemoveNote(note=note), by="mihkel")
        shop.perform(RemoveNote(note=note), by=by)
        after = shop.get(Note, note)
        assert (after.text, after.removed_at is not None) == ("", True)


def test_an_empty_note_and_a_card_number_are_not_kept(shop: Shop) -> None:
    for text, code in ((" ", "note.empty"), ("pays by 4111111111111111", "text.card_number")):
        with pytest.raises(RuleViolation, match=code):
            shop.perform(AddNote(customer=ILZE, text=text))
    assert shop.all(Note) == []


def test_a_late_note_about_somebody_erased_has_no_effect() -> None:
    shop = Shop()
    shop.put(Erasure(id=ILZE, at=Instant(1)))
    shop.receive(AddNote(customer=ILZE, text="Coat in Ink"))
    shop.perform(ChangeConsent(customer=ILZE, channel=EMAIL, given=True, proof=SPOKEN))
    assert shop.all(Note) == shop.all(Customer) == []
