"""Who somebody is, in words: pure functions."""

from collections.abc import Sequence

from associate_app.domain.customer import Consent
from associate_app.domain.time import Instant
from associate_app.queries.loyalty import Account
from ui.format.times import local, moment, year_date
from ui.kit.age import age_of, age_words
from ui.kit.chip import ChipKind
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.customers.held import Held
from ui.screens.customers.moment import Moment
from ui.screens.customers.person_view import ConsentView, HeadView
from ui.words.consents import consent_words, since_words


def head_view(held: Held, heard: Instant | None, at: Moment) -> HeadView:
    who, account = held.profile.customer, held.account
    tier = account.tier if account else who.tier
    return HeadView(
        name=who.name,
        tier=tier,
        tier_kind=tier_kind(tier, held.tiers),
        points=counts.tr("{n} points", "", account.points) if account else "",
        points_told=points_age(account, at) if account else "",
        phone=who.phone or who.phone_typed,
        email=who.email,
        consents=tuple(_consent(each, at) for each in sorted(held.profile.consents, key=_withdrawn)),
        here=_here(held, at),
        as_of=local(heard, at.zone) if heard else None,
    )


def tier_kind(tier: str, tiers: Sequence[str]) -> ChipKind:
    """The highest is as dark as the rail, the one below it teal. `tiers`: lowest first."""
    if tier not in tiers:
        return "neutral"
    below_top = len(tiers) - 1 - tiers.index(tier)
    kinds: tuple[ChipKind, ...] = ("rail", "accent")
    return kinds[below_top] if below_top < len(kinds) else "neutral"


def points_age(account: Account, at: Moment) -> str:
    """How old the points are, once that matters."""
    then = local(account.as_of, at.zone) if account.as_of else None
    if then is None:
        return translate("Customers", "Age not known")
    return age_words(then, at.today) if age_of(then, at.today) != "fresh" else ""


def _here(held: Held, at: Moment) -> str:
    visit = held.profile.visit
    if visit is None or visit.store != at.store.id:
        return ""
    return translate("Customers", "Here since {time}").format(time=moment(visit.at, at.now, at.zone))


def _withdrawn(consent: Consent) -> bool:
    return not consent.given


def _consent(consent: Consent, at: Moment) -> ConsentView:
    return ConsentView(
        words=consent_words(consent.channel),
        given=consent.given,
        told=since_words(given=consent.given, day=year_date(local(consent.at, at.zone)), proof=consent.proof),
    )
