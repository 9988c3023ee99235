from contextlib import ExitStack

from associate_app.commands.pickups import ExpirePickup
from associate_app.commands.stock import AdjustStock, Reserve
from associate_app.domain.attention import Attention
from associate_app.domain.device import CENTRAL
from associate_app.domain.ledger import public_key_of
from associate_app.domain.outcome import Status
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.place import store_scope
from associate_app.domain.stock import Reservation, ReservationState, Stock, reservation_id
from associate_app.domain.time import DAY, later
from central.store import feed, ledger, settings
from central.store.database import Database
from central.store.imports import import_documents
from central.store.issue import end_reservations, expire_pickups, issue
from tests.central.meanwhile import meanwhile
from tests.central.shop import COAT, NOW, TALLINN, TARTU, enrolled, pickup, stored


def test_central_keeps_a_signed_chain_of_its_own(db: Database) -> None:
    for _ in range(3):
        issue(db, AdjustStock(place=TALLINN, sku=COAT, bin="A1", pieces=-1, reason="counted"), NOW)
    with db.transaction() as tx:
        key = public_key_of(settings.private_key(tx))
        assert ledger.head(tx, CENTRAL).last == 3
    assert ledger.first_fault(db, CENTRAL, key) is None
    assert stored(db, Stock, f"{TALLINN}:{COAT}").on_hand == 7


def test_nobody_but_the_system_acts_on_central(db: Database) -> None:
    outcome = issue(db, ExpirePickup(pickup="P-1"), later(NOW, 8 * DAY), actor="juhan")
    assert (outcome.status, outcome.code) == (Status.REFUSED, "staff.not_allowed")


def test_no_device_may_act_for_the_system(db: Database) -> None:
    (outcome,) = enrolled(db).do(db, ExpirePickup(pickup="P-1"), actor="juhan", at=later(NOW, 8 * DAY))
    assert (outcome.status, outcome.code) == (Status.REFUSED, "staff.not_allowed")


def test_a_pickup_that_nobody_came_for_expires_by_centrals_clock(db: Database) -> None:
    import_documents(db, [pickup("P-3", store=TARTU)])
    till = enrolled(db)
    till.pull(db)
    assert expire_pickups(db, later(NOW, 7 * DAY - 1)) == 0
    assert expire_pickups(db, later(NOW, 7 * DAY)) == 2
    assert expire_pickups(db, later(NOW, 7 * DAY)) == 0
    till.pull(db)
    assert till.held["pickup", "P-1"]["state"] == PickupState.EXPIRED
    (attention,) = (each for (kind, _), each in till.held.items() if kind == "attention")
    assert (attention["code"], attention["about"]) == ("pickup.expired", "P-1")
    assert stored(db, Attention, attention["id"]).store == TALLINN
    assert stored(db, Pickup, "P-3").state is PickupState.EXPIRED


def test_what_was_put_aside_for_a_day_is_on_sale_again_after_it(db: Database) -> None:
    id = reservation_id(TALLINN, "1")
    aside = Reserve(reservation=id, place=TALLINN, sku=COAT, pieces=2, reserved_for="", until=later(NOW, DAY))
    till = enrolled(db)
    (outcome,) = till.do(db, aside, actor="juhan")
    assert outcome.status is Status.ACCEPTED
    before = stored(db, Stock, f"{TALLINN}:{COAT}").available
    assert end_reservations(db, later(NOW, DAY - 1)) == 0
    assert end_reservations(db, later(NOW, DAY)) == 1
    assert end_reservations(db, later(NOW, DAY)) == 0
    assert stored(db, Reservation, id).state is ReservationState.RELEASED
    assert stored(db, Stock, f"{TALLINN}:{COAT}").available == before + 2


def test_expiry_waits_for_its_store_before_it_locks_a_document(db: Database) -> None:
    """Else it and a device of that store would wait for each other."""
    with ExitStack() as at_work:
        tx = at_work.enter_context(db.transaction())
        feed.lock(tx, [store_scope(TALLINN)])
        with meanwhile(db, lambda: expire_pickups(db, later(NOW, 7 * DAY))) as expired:
            free = tx.execute("select id from pickup where id = 'P-1' for update skip locked").fetchone()
            at_work.close()
            assert expired.result() == 1
    assert free == ("P-1",)
