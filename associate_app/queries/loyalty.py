"""What a customer has with us: points, tier and store credit, and what may be redeemed without the line."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from associate_app.domain.charge import Charge
from associate_app.domain.customer import Customer
from associate_app.domain.gift_card import GiftCard
from associate_app.domain.loyalty import (
    Exposure,
    LoyaltyAccount,
    LoyaltyMove,
    best_tier,
    exposure,
    spend_of,
    standing,
)
from associate_app.domain.market import Market
from associate_app.domain.outcome import Outcome
from associate_app.domain.pay_link import PayLink
from associate_app.domain.pricing.loyalty import LoyaltyRules
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.time import Instant
from associate_app.queries.product import place, synced_at
from associate_app.store import Reader

_THEIRS = "in (select value from json_each(:ids))"
_ACCOUNTS = f"select doc from loyalty_account where id {_THEIRS} order by id"
_MERGED = f"select doc from customer where id {_THEIRS}"
_CREDITS = f"select doc from store_credit where id {_THEIRS} order by id"
_MOVES = f'select doc from loyalty_move where account {_THEIRS} order by "at" desc, id limit :most'
_ARGS = "json_extract(cast(body as text), '$.args.sale"
# What is open has the shorter index: "+" keeps the one by type out of it.
_WAITS = "state <> 'settled' and state = 'pending'"
_REDEEMED = f"""
    select {_ARGS}.customer'), sum({_ARGS}.points')) from ledger
    where {_WAITS} and +type = 'sale.complete' and {_ARGS}.points') > 0
    and {_ARGS}.id') not in (select {_ARGS}') from ledger where {_WAITS} and +type = 'sale.void')
    group by 1
"""
_ASKED = """
    select id from ledger where type = :type and json_extract(cast(body as text), '$.args.' || :name) = :id
    order by seq desc limit 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """All accounts of one person together. Amounts are minor units of `currency`; `next` is the name of the
    tier above, empty at the top, `missing` what is still to be spent for it."""

    points: int
    tier: str
    next: str
    missing: int
    spend: int  # in the last twelve months
    currency: str
    as_of: Instant | None


def account(reader: Reader, customer: Customer) -> Account | None:
    """None where this device was not told: somebody of another store who was not looked up."""
    accounts, as_of = accounts_of(reader, customer), synced_at(reader, customer.store)
    if not accounts and as_of is None:
        return None
    at = as_of or max((each.changed_at or Instant(0) for each in accounts), default=Instant(0))
    home = place(reader, customer.store)
    market = reader.document(Market, home.market) if home else None
    spend = spend_of(accounts, market.currency, at) if market else 0
    tier = as_member(reader, customer, market.loyalty).tier if market else customer.tier
    stands = standing(tier, spend, market.loyalty) if market else None
    return Account(
        points=sum(each.points for each in accounts),
        tier=tier,
        next=stands.next.name if stands and stands.next else "",
        missing=stands.missing if stands else 0,
        spend=spend,
        currency=market.currency if market else "",
        as_of=as_of,
    )


def as_member(reader: Reader, customer: Customer, rules: LoyaltyRules) -> Customer:
    """With the best tier that the customer or one of those merged into them has."""
    merged = (
        reader.documents(Customer, _MERGED, ids=_ids(customer.merged_from)) if customer.merged_from else ()
    )
    return replace(customer, tier=best_tier((each.tier for each in (customer, *merged)), rules))


def accounts_of(reader: Reader, customer: Customer) -> tuple[LoyaltyAccount, ...]:
    return reader.documents(LoyaltyAccount, _ACCOUNTS, ids=_ids(customer.ids))


def points_of(reader: Reader, customer: Customer) -> int:
    return max(sum(each.points for each in accounts_of(reader, customer)), 0)


def moves_of(reader: Reader, customer: Customer, most: int = 50) -> tuple[LoyaltyMove, ...]:
    """Why the points are what they are, the latest first."""
    return reader.documents(LoyaltyMove, _MOVES, ids=_ids(customer.ids), most=most)


def credit_of(reader: Reader, customer: Customer, currency: str) -> int:
    held = reader.documents(StoreCredit, _CREDITS, ids=_ids(customer.ids))
    return max(sum(each.balance for each in held if each.currency == currency), 0)


def exposure_here(reader: Reader, customer: Customer, rules: LoyaltyRules) -> Exposure:
    """Counts what central does not know of yet; sales that were taken back are none."""
    redeemed = {who: int(points) for who, points in reader.rows(_REDEEMED)}
    by_customer = sum(redeemed.get(id, 0) for id in customer.ids)
    return exposure(by_customer, sum(redeemed.values()), rules)


def gift_card(reader: Reader, id: str) -> GiftCard | None:
    return reader.document(GiftCard, id)


def charge(reader: Reader, id: str) -> Charge | None:
    return reader.document(Charge, id)


def pay_link(reader: Reader, id: str) -> PayLink | None:
    return reader.document(PayLink, id)


def outcome_of(reader: Reader, type: str, argument: str, id: str) -> tuple[str, Outcome | None]:
    """The command of this device that named `id` in an argument, and what central said; empty if none did."""
    rows = reader.rows(_ASKED, type=type, name=argument, id=id)
    command = str(rows[0][0]) if rows else ""
    return command, reader.document(Outcome, command) if command else None


def _ids(ids: Iterable[str]) -> str:
    return json.dumps(sorted(ids))
