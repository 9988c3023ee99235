"""A price by hand, while it is typed: what it comes to, and whether it may be given."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from associate_app.domain.basket import must_be_fit_to_keep
from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import (
    Override,
    OverrideReason,
    Piece,
    PriceMatch,
    Verdict,
    judge,
)
from associate_app.domain.staff import Role
from associate_app.domain.time import DAY, Instant, later
from associate_app.selling import Quote
from ui.format.numbers import decimal, money, percent
from ui.format.typed import typed_money
from ui.kit.notice import NoticeKind
from ui.language.mark import translate
from ui.words.problems import rule_words
from ui.words.roles import role_words

BY_HAND = (
    OverrideReason.DAMAGED,
    OverrideReason.DISPLAY,
    OverrideReason.LABEL,
    OverrideReason.GOODWILL,
)
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d))?\s*%?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the associate has said so far; `amount` is a price, or percent off."""

    reason: OverrideReason | None = None
    by_percent: bool = False
    amount: str = ""
    competitor: str = ""
    days_ago: int = 0
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`blocked` says what is missing still; `words` what would come of it."""

    override: Override | None = None
    blocked: str = ""
    words: str = ""
    kind: NoticeKind = "neutral"


def answer(
    typed: Typed,
    quote: Quote,
    piece: Piece,
    role: Role,
    is_gtin: Callable[[str], bool],
) -> Answer:
    missing = _missing(typed)
    if missing:
        return Answer(blocked=missing)
    amount = _amount(typed, piece)
    if amount is None or typed.reason is None:
        return Answer(blocked=_how_to_type(typed))
    match = _match(typed, amount, quote.at) if typed.reason is OverrideReason.PRICE_MATCH else None
    wish = Override(amount=amount, reason=typed.reason, match=match)
    try:
        must_be_fit_to_keep(typed.competitor, is_gtin)
        must_be_fit_to_keep(typed.evidence if match else "", is_gtin)
        verdict = judge(wish, piece, quote.market.overrides, role, quote.at)
    except RuleViolation as refused:
        return Answer(words=_refused(refused), kind="danger", blocked=translate("Price", "Change it first."))
    return Answer(override=wish, words=_allowed(verdict), kind="warn" if verdict.approver else "success")


def _missing(typed: Typed) -> str:
    """The first thing that is still to be said, in the order of the sheet."""
    if typed.reason is None:
        return translate("Price", "Choose why.")
    if typed.reason is OverrideReason.PRICE_MATCH:
        if not typed.competitor.strip():
            return translate("Price", "Say where it was seen.")
        if not typed.amount.strip():
            return translate("Price", "Type the price that was seen.")
        if not typed.evidence.strip():
            return translate("Price", "Add a picture or a link that shows the price.")
    if not typed.amount.strip():
        return translate("Price", "Type the new price.")
    return ""


def _how_to_type(typed: Typed) -> str:
    if typed.by_percent:
        return translate("Price", "Type how many percent: 10, or 12.5.")
    return translate("Price", "Type an amount: 12.50, for example.")


def _amount(typed: Typed, piece: Piece) -> Money | None:
    if not typed.by_percent or typed.reason is OverrideReason.PRICE_MATCH:
        return typed_money(typed.amount, piece.currency)
    found = _PERCENT.fullmatch(typed.amount.strip())
    if found is None or piece.price is None:
        return None
    permille = int(found[1]) * 10 + int(found[2] or 0)
    if permille > 1_000:
        return None
    before = piece.price.amount
    return Money((before.minor * (1_000 - permille) + 999) // 1_000, before.currency)


def _match(typed: Typed, amount: Money, now: Instant) -> PriceMatch:
    """The seen price is the new one."""
    return PriceMatch(
        competitor=typed.competitor.strip(),
        amount=amount,
        seen_at=later(now, -typed.days_ago * DAY),
        evidence=typed.evidence.strip(),
    )


def _refused(refused: RuleViolation) -> str:
    words = rule_words(refused.code, refused.facts)
    floor, most = refused.facts.get("floor"), refused.facts.get("permille")
    if isinstance(floor, Money):
        return translate("Price", "{why} The lowest price is {floor}.").format(why=words, floor=money(floor))
    if isinstance(most, int):
        return translate("Price", "{why} The most is {most}.").format(why=words, most=_off(most))
    return words


def _allowed(verdict: Verdict) -> str:
    off = _off(verdict.off) if verdict.off else ""
    if verdict.approver is not None:
        role = role_words(verdict.approver)
        if off:
            words = translate("Price", "{off} off. Before it is paid, this role has to approve it: {role}.")
        else:
            words = translate("Price", "Before it is paid, this role has to approve it: {role}.")
        words = words.format(off=off, role=role)
    elif off:
        words = translate("Price", "{off} off. You may give that.").format(off=off)
    else:
        words = translate("Price", "You may give that.")
    if verdict.floor is not None:
        floor = translate("Price", "The lowest price is {floor}.").format(floor=money(verdict.floor))
        return f"{words} {floor}"
    return words


def _off(permille: int) -> str:
    if permille % 10 == 0:
        return percent(permille // 10)
    return percent(0).replace("0", decimal(permille / 10, 1), 1)
