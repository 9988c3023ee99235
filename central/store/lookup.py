"""Documents a device does not carry: subscribed to its own scope, where they arrive and stay fresh."""

from collections.abc import Collection, Sequence

from psycopg import sql

from associate_app.documents import Kind, is_known, kind_named
from associate_app.domain.customer import Customer
from associate_app.domain.place import device_scope
from associate_app.domain.time import DAY, Instant, later
from central.problems import refusal
from central.store import documents, feed
from central.store.database import Database, Transaction
from central.store.scopes import active_device, plain, scopes_of
from sync.protocol import MALFORMED, NOT_FOUND, TOO_MANY_LOOKUPS, LookupAnswer, LookupRequest

# Never staff (their PIN verifiers), outcomes or attention of others.
OPEN_KINDS = frozenset(
    {
        "availability",
        "cart",
        "customer",
        "customer_summary",
        "gift_card",
        "interaction",
        "loyalty_account",
        "loyalty_move",
        "movement",
        "note",
        "order",
        "pickup",
        "place",
        "price",
        "reservation",
        "sale",
        "stock",
        "store_credit",
        "style",
        "variant",
    }
)
# Documents about people are asked for one by one, by what a person at the counter can say of themselves.
PERSONAL = {
    "cart": frozenset({"customer"}),
    "customer": frozenset({"card", "email", "phone"}),
    "customer_summary": frozenset(),
    "gift_card": frozenset(),  # by its id alone, which only the whole number gives
    "interaction": frozenset({"customer"}),
    "loyalty_account": frozenset(),
    "loyalty_move": frozenset({"account"}),
    "note": frozenset({"customer"}),
    "order": frozenset({"customer"}),
    "pickup": frozenset({"code", "order"}),
    "sale": frozenset({"customer"}),
    "store_credit": frozenset(),
}
MOST = 50  # documents of one answer
# What is known of a customer whom the device has found: asked for by that customer alone, and not counted.
OF_CUSTOMER = {
    "cart": "customer",
    "customer_summary": "id",
    "interaction": "customer",
    "loyalty_account": "id",
    "loyalty_move": "account",
    "note": "customer",
    "store_credit": "id",
}
WITH_CUSTOMER = ("loyalty_account", "store_credit")  # nobody sells to a customer without them
PEOPLE_A_DAY = 300  # other such documents for one device: a stolen one does not carry the customers away


def lookup(db: Database, device_id: str, request: LookupRequest, now: Instant) -> LookupAnswer:
    """The ids that were found; their documents come with the next pull. Raises Refusal."""
    if not is_known(request.kind) or request.kind not in OPEN_KINDS:
        raise refusal(NOT_FOUND, kind=request.kind)
    kind = kind_named(request.kind)
    types = {each.path: each.type for each in kind.indexes}
    may_ask = PERSONAL.get(kind.name, types.keys())
    if bool(request.id) == bool(request.index) or request.index.keys() - may_ask:
        raise refusal(MALFORMED)
    if bool(request.id) and OF_CUSTOMER.get(kind.name, "id") != "id":
        raise refusal(MALFORMED)
    asked: dict[str, str | int] = {"id": plain(request.id)} if request.id else {}
    for path, value in request.index.items():
        asked[path] = plain(value) if types[path] == "text" else _integer(value)
    return db.run(lambda tx: _lookup(tx, device_id, kind, asked, now))


def _lookup(
    tx: Transaction, device_id: str, kind: Kind[object], asked: dict[str, str | int], now: Instant
) -> LookupAnswer:
    device = active_device(tx, device_id)
    # The lock keeps out commands that change a document between our finding and our subscribing it.
    query = sql.SQL("select id from {} where {} order by id limit {} for update").format(
        sql.Identifier(kind.name),
        sql.SQL(" and ").join(sql.SQL("{} = %s").format(sql.Identifier(name)) for name in asked),
        sql.Literal(MOST),
    )
    ids = [str(id) for (id,) in tx.execute(query, list(asked.values()))]
    own = device_scope(device.id)
    scopes = set(scopes_of(tx, device))
    if (path := OF_CUSTOMER.get(kind.name)) and not _carried(tx, "customer", [str(asked[path])], scopes):
        return LookupAnswer(ids=())
    here = _carried(tx, kind.name, ids, scopes - {own})
    subscribed = _carried(tx, kind.name, ids, {own})
    fresh = [id for id in ids if id not in here | subscribed]
    if (
        kind.name in PERSONAL.keys() - OF_CUSTOMER.keys()
        and fresh
        and _people_since(tx, own, later(now, -DAY)) + len(fresh) > PEOPLE_A_DAY
    ):
        raise refusal(TOO_MANY_LOOKUPS)
    _subscribe(tx, kind.name, [id for id in ids if id not in here], own, now)
    news = [feed.Row(own, kind.name, id, gone=False) for id in fresh]
    if kind.name == "customer":
        news += _with_them(tx, ids, own, scopes - {own}, now)
    feed.record(tx, news)
    return LookupAnswer(ids=tuple(ids))


def _with_them(
    tx: Transaction, ids: Sequence[str], own: str, others: Collection[str], now: Instant
) -> list[feed.Row]:
    """Their points and credit, under all numbers they have; also what is opened only later."""
    found = documents.read_all(tx, Customer, "id", ids)
    whole = sorted({id for each in found for id in each.ids})
    news = []
    for kind in WITH_CUSTOMER:
        query = sql.SQL("select id from {} where id = any(%s) order by id for update")
        there = [str(id) for (id,) in tx.execute(query.format(sql.Identifier(kind)), [whole])]
        here, subscribed = _carried(tx, kind, there, others), _carried(tx, kind, there, {own})
        _subscribe(tx, kind, [id for id in whole if id not in here], own, now)
        news += [feed.Row(own, kind, id, gone=False) for id in there if id not in here | subscribed]
    return news


def _people_since(tx: Transaction, scope: str, since: Instant) -> int:
    query = "select count(*) from subscription where scope = %s and kind = any(%s) and at > %s"
    counted = list(PERSONAL.keys() - OF_CUSTOMER.keys())
    row = tx.execute(query, [scope, counted, since]).fetchone()
    return int(row[0]) if row else 0


def _carried(tx: Transaction, kind: str, ids: Sequence[str], scopes: Collection[str]) -> frozenset[str]:
    """Which of the documents these scopes have brought to the device."""
    rows = tx.execute(
        "select id from feed where scope = any(%s) and kind = %s and id = any(%s) and not gone",
        [list(scopes), kind, list(ids)],
    )
    return frozenset(id for (id,) in rows)


def _subscribe(tx: Transaction, kind: str, ids: Sequence[str], scope: str, now: Instant) -> None:
    tx.execute(
        """insert into subscription (kind, id, scope, at) select %s, id, %s, %s from unnest(%s::text[]) id
           on conflict (kind, id, scope) do update set at = excluded.at""",
        [kind, scope, now, list(ids)],
    )


def _integer(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise refusal(MALFORMED) from None
    if abs(number) >= 2**63:
        raise refusal(MALFORMED)
    return number
