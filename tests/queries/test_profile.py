import asyncio
from dataclasses import replace
from typing import Any

import pytest

from associate_app.commands.customers import CheckIn, CreateCustomer
from associate_app.commands.merges import MergeCustomers, StartErasure
from associate_app.commands.notes import AddNote, RemoveNote
from associate_app.domain.customer import (
    Consent,
    ConsentChannel,
    ConsentProof,
    Doing,
    Interaction,
    Note,
)
from associate_app.domain.fulfilment.plan import Way
from associate_app.domain.money import Money
from associate_app.domain.pickup import Pickup
from associate_app.domain.sale import Sale, SaleState, SentPart
from associate_app.domain.scan.own import check_character, loyalty_card
from associate_app.domain.staff import Role, Staff
from associate_app.domain.time import HOUR, Instant, later
from associate_app.domain.visit import Arrival
from associate_app.queries import customers as queries
from associate_app.queries.duplicates import Draft, Same, likely_duplicates
from associate_app.queries.profile import in_store, profile
from associate_app.queries.search import search
from associate_app.queries.timeline import Event, What, timeline
from associate_app.store import Reader, Store
from tests.buying import bought, cart, somebody
from tests.people import customer
from tests.shop import NOON, STORE, bring, held

A, B = "C-90001", "C-90002"


def manager(store: Store) -> str:
    everybody = store.reader().documents(Staff, "select doc from staff where store = :s", s=STORE)
    return next(each.id for each in everybody if each.role is Role.MANAGER)


def perform(store: Store, *commands: Any, by: str = "") -> str:
    performed = asyncio.run(store.perform(*commands, actor=by or manager(store)))
    assert performed.confirmed
    return performed.entries[0]


def ids(found: Any) -> list[str]:
    return [each.id for each in found]


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("berzina", "C-80001"),
        ("BĒRZIŅA ilze", "C-80001"),
        ("ilze b", "C-80001"),
        ("Петров", "C-80002"),
        ("петр", "C-80002"),
        ("petrov", "C-80003"),
        ("nguyen thao", "C-80004"),
        ("李小", "C-80005"),
        ("حداد", "C-80006"),
        ("51239876", "C-80001"),
        ("+372 5123 98", "C-80001"),
        ("00372 51239876", "C-80001"),
        ("5123-98", "C-80001"),
        ("9876", "C-80001"),
        ("ilze.b@", "C-80001"),
        (loyalty_card("C-80001"), "C-80001"),
        ("nc0000777777" + check_character("NC0000777777"), "C-80002"),
        ("C-8000", "C-80001"),
    ],
)
def test_somebody_is_found_by_whatever_they_say(store: Store, reader: Reader, typed: str, who: str) -> None:
    card = "NC0000777777" + check_character("NC0000777777")
    people = [
        customer("C-80001", phone="+37251239876", email="ilze.b@example.lv"),
        customer("C-80002", name="Иван Петров", email="", card=card),
        customer("C-80003", name="Ivan Petrov", email=""),
        customer("C-80004", name="Nguyễn Thị Thảo", email=""),
        customer("C-80005", name="李小龍", email=""),
        customer("C-80006", name="نور حداد", email=""),
    ]
    asyncio.run(bring(store, people))
    assert who in ids(queries.find(reader, typed, 60))
    assert who in [each.id for each in search(reader, typed).customers] or len(typed) < 7
    if "етр" in typed or typed == "petrov":
        assert ids(queries.find(reader, typed, 60)) == [who]


def test_a_card_that_was_given_to_somebody_no_longer_names_another(store: Store, reader: Reader) -> None:
    asyncio.run(bring(store, [customer(A), customer(B, card=loyalty_card(A))]))
    assert ids(queries.find(reader, loyalty_card(A), 5)) == [B]


def test_the_merged_are_found_under_either_name_as_one(store: Store, reader: Reader) -> None:
    asyncio.run(bring(store, [customer(A, phone=""), customer(B, name="Ilse Kuck", phone="+37255512345")]))
    perform(store, MergeCustomers(kept=A, dropped=B))
    assert [each for each in ids(queries.find(reader, "berzina", 60)) if each in (A, B)] == [A]
    for typed in ("kuck", "55512345", B):
        assert ids(queries.find(reader, typed, 5)) == [A], typed
    seen = profile(reader, B, NOON)
    assert seen is not None
    assert (seen.own.id, seen.customer.phone, seen.own.phone) == (A, "+37255512345", "")
    assert seen.may_be_taken_apart == (B,)
    later_on = profile(reader, A, later(NOON, 31 * 24 * HOUR))
    assert later_on is not None
    assert later_on.may_be_taken_apart == ()


def test_who_is_being_erased_is_seen_no_more(store: Store, reader: Reader) -> None:
    asyncio.run(bring(store, [customer(A), bought(customer=A)]))
    perform(store, StartErasure(customer=A))
    assert A not in ids(queries.find(reader, "berzina", 60))
    assert profile(reader, A, NOON) is None
    assert A not in [each.customer.id for each in queries.lately(reader, NOON, 60)]
    assert A not in [each.id for each in search(reader, "ilze berzina").customers]


def test_a_profile_says_what_holds_today(store: Store, reader: Reader) -> None:
    said = Consent(channel=ConsentChannel.EMAIL, given=True, at=Instant(1), by="", proof=ConsentProof.WEB)
    withdrawn = replace(said, given=False, at=Instant(2), by="x", proof=ConsentProof.SPOKEN)
    asyncio.run(bring(store, [customer(A, consents=(said, withdrawn))]))
    perform(store, AddNote(customer=A, text="Coat in Ink"))
    second = perform(store, AddNote(customer=A, text="Wedding in December"))
    perform(store, RemoveNote(note=second))
    perform(store, CheckIn(customer=A, how=Arrival.CARD))
    seen = profile(reader, A, store.now())
    assert seen is not None
    assert seen.consents == (withdrawn,)
    assert [each.text for each in seen.notes] == ["Coat in Ink"]
    assert seen.visit is not None
    assert seen.home is not None
    assert [each.customer.id for each in in_store(reader, STORE, store.now())] == [A]
    assert in_store(reader, STORE, later(store.now(), 4 * HOUR)) == ()


def test_who_is_written_down_offline_is_found_at_once(store: Store, reader: Reader) -> None:
    perform(store, CreateCustomer(customer="C-2000000001", name="Łucja Źrebiec"))
    assert ids(queries.find(reader, "lucja zreb", 5)) == ["C-2000000001"]


def test_doubles_are_told_with_their_reason_and_never_oneself(store: Store, reader: Reader) -> None:
    asyncio.run(
        bring(
            store,
            [
                customer(A, phone="+37255512345", email="a@example.lv"),
                customer(B, name="Anna Kask", phone="+37255512345", email="b@example.lv"),
            ],
        )
    )
    doubles = likely_duplicates(reader, Draft(name="berzina ilze", phone="5551 2345", email="B@example.LV"))
    found = {each.customer.id: each.same for each in doubles}
    assert (found[A], found[B]) == (Same.PHONE, Same.EMAIL)
    assert A not in {
        each.customer.id for each in likely_duplicates(reader, Draft(id=A, email="a@example.lv"))
    }
    assert likely_duplicates(reader, Draft(name="Qqq Zzz", phone="5559 9999")) == ()


def everything(store: Store) -> list[Event]:
    """Many of every channel, several at the same millisecond, under two ids."""
    reader = store.reader()
    pickup = held(store, Pickup, "P-4817")
    made: list[Any] = [customer(A, merged_from=(B,)), customer(B, merged_into=A), cart()]
    for number in range(12):
        who = (A, B)[number % 2]
        made.append(bought(f"O-9100{number:02d}", days_ago=number // 3, customer=who))
        made.append(replace(pickup, id=f"P-91{number:02d}", customer=who, ready_at=later(NOON, -number // 2)))
        made.append(
            Interaction(
                id=f"I-{number:02d}",
                customer=who,
                store=STORE,
                what=list(Doing)[number % 4],
                channel="mail",
                at=later(NOON, -(number // 2) * HOUR),
                words="Coat Week",
                facts={"clicks": number},
            )
        )
    made.append(Note(id="n", customer=A, store=STORE, home=STORE, text="x", by="", at=NOON))
    asyncio.run(bring(store, made))
    return list(timeline(reader, (A, B), 1_000).events)


def test_the_history_of_all_channels_comes_page_by_page_without_gaps(store: Store, reader: Reader) -> None:
    whole = everything(store)
    assert len(whole) == 37
    assert [each.at for each in whole] == sorted((each.at for each in whole), reverse=True)
    for size in (1, 5, 36, 37):
        seen: list[Event] = []
        page = timeline(reader, (A, B), size)
        seen += page.events
        while page.next is not None:
            page = timeline(reader, (A, B), size, page.next)
            seen += page.events
        assert seen == whole, size


def test_a_history_shows_only_what_is_asked_for(store: Store, reader: Reader) -> None:
    whole = everything(store)
    chats = [each for each in whole if each.what is What.CHAT]
    seen: list[Event] = []
    page = timeline(reader, (A, B), 2, only=[What.CHAT])
    seen += page.events
    while page.next is not None:
        page = timeline(reader, (A, B), 2, page.next, only=[What.CHAT])
        seen += page.events
    assert seen == chats
    assert len(chats) == 3
    assert timeline(reader, (), 10).events == ()


def test_a_sale_is_told_once_with_its_parcels_beside_it(store: Store, reader: Reader) -> None:
    sent = SentPart(
        line="1", pieces=1, way=Way.SHIP, place=STORE, ready_at=NOON, to_confirm=False, order="O-1"
    )
    sold = Sale(
        id="7-000001",
        store=STORE,
        market="ee",
        device="x",
        running=1,
        at=NOON,
        priced_at=NOON,
        associate="x",
        currency="EUR",
        lines=(),
        applied=(),
        tax_inside=True,
        taxes=(),
        total=12_900,
        tenders=(),
        sent=(sent,),
        customer=A,
    )
    void = replace(sold, id="7-000002", at=later(NOON, 1), state=SaleState.VOIDED, sent=())
    asyncio.run(bring(store, [customer(A), sold, void, bought("O-1", 0, customer=A)]))
    seen = timeline(reader, (A,), 9).events
    paid = Money(12_900, "EUR")
    assert {(each.about, each.what, each.amount) for each in seen} == {
        ("sale/7-000002", What.VOIDED, paid),
        ("order/O-1", What.PARCEL, None),
        ("sale/7-000001", What.BOUGHT, paid),
    }


def test_the_other_half_of_a_person_is_not_seen_before_the_merge(store: Store, reader: Reader) -> None:
    asyncio.run(
        bring(store, [somebody(A), somebody(B), bought("O-1", customer=A), bought("O-2", customer=B)])
    )
    assert [each.about for each in timeline(reader, (A,), 9).events] == ["order/O-1"]
    perform(store, MergeCustomers(kept=A, dropped=B))
    merged = profile(reader, A, NOON)
    assert merged is not None
    seen = timeline(reader, merged.own.ids, 9).events
    assert {each.about for each in seen} == {"order/O-1", "order/O-2"}
