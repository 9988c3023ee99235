"""What contradicts what we knew, and the choices that settle it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import DAY, HOUR, Instant


class AttentionState(StrEnum):
    OPEN = "open"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """Somebody has to choose; `facts` feed the words, `choices` are keys, best first."""

    id: str
    store: str  # who owns it
    code: str
    about: str  # document id
    facts: Mapping[str, str | int | bool | Mapping[str, int]]
    choices: tuple[str, ...]
    raised_at: Instant
    due_at: Instant
    command: str  # ledger entry that raised it
    state: AttentionState = AttentionState.OPEN
    choice: str = ""
    resolved_at: Instant | None = None
    resolved_by: str = ""


@dataclass(frozen=True, slots=True)
class AttentionRule:
    choices: tuple[str, ...]
    within: int  # milliseconds


RULES: Mapping[str, AttentionRule] = {
    "pickup.handed_over_twice": AttentionRule(("goods_left_once", "goods_left_twice"), 4 * HOUR),
    "pickup.handed_over_unready": AttentionRule(("goods_left", "nothing_left"), 4 * HOUR),
    "pickup.fact_about_unknown": AttentionRule(("seen",), DAY),
    "pickup.picked_too_late": AttentionRule(("put_back", "keep_aside"), DAY),
    "pickup.piece_missing": AttentionRule(("keep_looking", "take_off"), 2 * HOUR),
    "pickup.expired": AttentionRule(("put_back", "keep_aside"), DAY),
    "stock.below_zero": AttentionRule(("set_to_zero", "count_later"), DAY),
    "sale.price_differs": AttentionRule(("seen",), 2 * DAY),
    "sale.against_rules": AttentionRule(("seen",), DAY),
    "sale.number_gap": AttentionRule(("seen",), DAY),
    "sale.number_twice": AttentionRule(("seen",), DAY),
    "sale.charge_missing": AttentionRule(("seen",), DAY),
    "loyalty.overdrawn": AttentionRule(("earn_first", "forgive_points"), 2 * DAY),
    "loyalty.value_differs": AttentionRule(("seen",), 2 * DAY),
    "loyalty.tier_differs": AttentionRule(("seen",), 2 * DAY),
    "loyalty.earned_differs": AttentionRule(("seen",), 2 * DAY),
    "pay_link.paid_late": AttentionRule(("seen",), DAY),
    "pay_link.not_given_back": AttentionRule(("seen",), 2 * DAY),
    "coupon.used_too_often": AttentionRule(("seen",), 2 * DAY),
    "receipt.not_sent": AttentionRule(("seen",), 2 * DAY),
    "basket.sold_twice": AttentionRule(("seen",), 4 * HOUR),
    "cart.two_versions": AttentionRule(("keep_web", "take_store", "keep_both"), DAY),
    "cart.bought_twice": AttentionRule(("seen",), 4 * HOUR),
    "cart.sold_other": AttentionRule(("take_sold_out", "leave_cart"), DAY),
    "plan.promise_broken": AttentionRule(("told_customer", "found_after_all"), 2 * HOUR),
    "plan.cancelled_too_late": AttentionRule(("seen",), DAY),
    "plan.parcel_to_put_back": AttentionRule(("put_back", "keep_aside"), DAY),
    "command.held": AttentionRule(("keep_waiting",), DAY),
    "command.quarantined": AttentionRule(("seen",), DAY),
}


def may_choose(attention: Attention, choice: str) -> None:
    if attention.state is AttentionState.RESOLVED:
        raise RuleViolation("attention.already_resolved", choice=attention.choice)
    if choice not in attention.choices:
        raise RuleViolation("attention.unknown_choice", choice=choice)


def resolve(attention: Attention, choice: str, at: Instant, by: str) -> Attention:
    return replace(attention, state=AttentionState.RESOLVED, choice=choice, resolved_at=at, resolved_by=by)
