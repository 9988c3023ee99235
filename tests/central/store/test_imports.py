from collections.abc import Iterator

from associate_app.documents import Document
from associate_app.domain.customer import Customer
from associate_app.domain.place import store_scope
from associate_app.domain.stock import Movement
from associate_app.domain.time import DAY, Instant, later
from central.store.database import Database
from central.store.imports import import_documents
from central.store.retention import retire_old
from sync.protocol import MAX_PAGE
from tests.central.shop import NOW, TALLINN, count, shop_documents


def customers(count: int) -> Iterator[Document]:
    for number in range(count):
        yield Customer(
            id=f"C-{number}",
            name=f"Žanete Bērziņa {number}",
            email=f"c{number}@example.com",
            phone="",
            store=TALLINN,
            language="lv",
            since=NOW,
        )


def test_an_import_comes_in_versions_that_fit_a_page(empty_db: Database) -> None:
    assert import_documents(empty_db, customers(5_000)) == 5_000
    assert count(empty_db, "customer") == 5_000
    with empty_db.transaction() as tx:
        rows = tx.execute("select ver, count(*) from feed group by ver").fetchall()
        head = tx.execute("select head from scope where name = %s", [store_scope(TALLINN)]).fetchone()
    assert dict(rows) == dict.fromkeys(range(1, 6), MAX_PAGE)
    assert head == (5,)


def test_importing_the_same_again_changes_nothing(db: Database) -> None:
    with db.transaction() as tx:
        before = tx.execute("select * from scope order by name").fetchall()
    assert import_documents(db, shop_documents()) == 13
    with db.transaction() as tx:
        assert tx.execute("select * from scope order by name").fetchall() == before


def test_the_last_of_two_with_the_same_id_stays(db: Database) -> None:
    first, second = list(customers(2))
    import_documents(db, [first, second, first])
    assert count(db, "customer") == 2


def test_what_devices_need_no_longer_keep_stays_on_central_alone(db: Database) -> None:
    old, fresh = (movement(f"m-{days}", later(NOW, -days * DAY)) for days in (15, 13))
    import_documents(db, [old, fresh], NOW)
    assert count(db, "movement") == 2
    with db.transaction() as tx:
        fed = tx.execute("select id, gone from feed where kind = 'movement'").fetchall()
    assert fed == [("m-13", False)]
    assert retire_old(db, NOW) == 0


def movement(id: str, at: Instant) -> Movement:
    return Movement(
        id=id, place=TALLINN, sku="SKU-1", bin="rail 1", pieces=1, reason="delivered", because="", at=at
    )
