"""Prices set by hand and price matches: who may give how much, and how low nobody goes."""

from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.catalogue import PriceNow
from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.pricing.promotion import ALL
from associate_app.domain.pricing.tax import MILLION, tax_of
from associate_app.domain.staff import Role
from associate_app.domain.time import DAY, Instant

_RANKS = tuple(Role)  # lowest first
_HEX = "0123456789abcdef"


class OverrideReason(StrEnum):
    DAMAGED = "damaged"
    DISPLAY = "display"  # the piece from the window
    LABEL = "label"  # the label says less
    GOODWILL = "goodwill"
    PRICE_MATCH = "price_match"
    PRICE_MISSING = "price_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceMatch:
    """The same thing seen cheaper; the evidence is a link or the hash of a picture."""

    competitor: str
    amount: Money
    seen_at: Instant
    evidence: str


def is_picture(evidence: str) -> bool:
    """The hash of one; a link has a colon or a dot."""
    return len(evidence) == 64 and all(sign in _HEX for sign in evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleLimit:
    role: Role
    permille: int  # off the price of the moment


@dataclass(frozen=True, slots=True, kw_only=True)
class OverridePolicy:
    """What a market allows; `id` is the market."""

    id: str
    limits: tuple[RoleLimit, ...]
    margin: int | None = None  # least permille of the net price that is left above cost; None for no floor
    match_days: int = 14  # how old a seen price may be
    competitors: tuple[str, ...] = ()  # whose prices are matched; empty for anybody's


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A wish to sell a piece for `amount`."""

    amount: Money
    reason: OverrideReason
    match: PriceMatch | None = None


def without_texts(override: Override) -> Override:
    """What somebody typed of another shop is gone; price and reason stay for the books."""
    if override.match is None:
        return override
    return replace(override, match=replace(override.match, competitor="", evidence=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What is known of the piece; its cost is net of tax."""

    currency: str  # the store's
    price: PriceNow | None
    cost: Money | None
    tax_rate: int  # millionths
    tax_inside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    off: int | None  # permille, rounded up; None when no price is known
    approver: Role | None  # the least role that must approve; None when nobody has to
    floor: Money | None  # None when there is none, or the cost is not known
    cost_known: bool


def judge(wish: Override, piece: Piece, policy: OverridePolicy, role: Role, at: Instant) -> Verdict:
    """Raises `override.…` for what nobody may do, whoever approves it.

    `currency_differs`, `negative`, `above_list`, `no_match`, `match_…`, `below_floor` (with the floor),
    `above_limits` (with the most that anybody may give). Without a known price the highest role decides.
    """
    if wish.amount.currency != piece.currency:
        raise RuleViolation("override.currency_differs", currency=piece.currency)
    if wish.amount.minor < 0:
        raise RuleViolation("override.negative")
    _must_match(wish, policy, at)
    if piece.price is not None and wish.amount > piece.price.list_price:
        raise RuleViolation("override.above_list", list_price=piece.price.list_price)
    floor = _floor(piece, policy)
    if floor is not None and wish.amount < floor:
        raise RuleViolation("override.below_floor", floor=floor)
    off = _off(wish.amount.minor, piece.price)
    return Verdict(
        off=off, approver=_approver(off, policy, role), floor=floor, cost_known=piece.cost is not None
    )


def must_be_approved(verdict: Verdict, approver: Role | None) -> None:
    """Raises `override.approval_needed` with the role, unless somebody of that rank or above approves."""
    needed = verdict.approver
    if needed is None:
        return
    if approver is None or _RANKS.index(approver) < _RANKS.index(needed):
        raise RuleViolation("override.approval_needed", role=needed)


def _must_match(wish: Override, policy: OverridePolicy, at: Instant) -> None:
    if wish.reason is not OverrideReason.PRICE_MATCH:
        return
    match = wish.match
    if match is None or not match.competitor.strip():
        raise RuleViolation("override.no_match")
    if not match.evidence.strip():
        raise RuleViolation("override.match_evidence_missing")
    if policy.competitors and match.competitor not in policy.competitors:
        raise RuleViolation("override.match_competitor_unknown", competitor=match.competitor)
    if match.amount.currency != wish.amount.currency:
        raise RuleViolation("override.currency_differs", currency=wish.amount.currency)
    if match.seen_at > at:
        raise RuleViolation("override.match_in_future")
    if match.seen_at < at - policy.match_days * DAY:
        raise RuleViolation("override.match_too_old", days=policy.match_days)
    if wish.amount < match.amount:
        raise RuleViolation("override.match_undercut", seen=match.amount)


def _off(amount: int, price: PriceNow | None) -> int | None:
    if price is None:
        return None
    before = price.amount.minor
    return max(-((amount - before) * ALL // before), 0) if before > 0 else 0


def _approver(off: int | None, policy: OverridePolicy, role: Role) -> Role | None:
    """The least role whose limit is enough, unless the actor's own is."""
    limits = {each.role: each.permille for each in policy.limits}
    if off is None:
        highest = max(limits, key=_RANKS.index, default=_RANKS[-1])
        return None if _RANKS.index(role) >= _RANKS.index(highest) else highest
    if off <= limits.get(role, 0):
        return None
    able = [each for each in _RANKS if off <= limits.get(each, 0)]
    if not able:
        raise RuleViolation("override.above_limits", permille=max(limits.values(), default=0))
    return able[0]


def _floor(piece: Piece, policy: OverridePolicy) -> Money | None:
    """The lowest price whose net part leaves the margin above cost.

    Raises ValueError for a margin that no price can have.
    """
    if policy.margin is None or piece.cost is None:
        return None
    if not 0 <= policy.margin < ALL:
        raise ValueError("a margin is 0 to 999 permille of the price")
    net = -(-piece.cost.minor * ALL // (ALL - policy.margin))
    if not piece.tax_inside:
        return Money(net, piece.currency)
    gross = net * (MILLION + piece.tax_rate) // MILLION
    while gross - tax_of(gross, piece.tax_rate, inside=True) < net:
        gross += 1
    return Money(gross, piece.currency)
