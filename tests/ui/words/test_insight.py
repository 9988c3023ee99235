from zoneinfo import ZoneInfo

import pytest

from associate_app.domain.catalogue import Variant
from associate_app.domain.insight.actions import Action, ActionCode
from associate_app.domain.insight.repurchase import Replenishment
from associate_app.domain.insight.segment import Segment
from associate_app.domain.insight.summary import band
from associate_app.domain.insight.together import Partner
from associate_app.domain.money import Money
from associate_app.domain.time import DAY, later
from tests.shop import NOON
from ui.language.catalogue import use_language
from ui.words.insight import (
    BUTTONS,
    ICONS,
    SEGMENTS,
    Shown,
    action_words,
    band_words,
    compared_words,
    rhythm_words,
    segment_words,
    together_words,
)

COAT = Variant(
    id="COAT", style="S", gtin="", name="Hella coat", brand="", colour="ink", colour_name="Ink", size="M"
)
SHOWN = Shown(goods={"COAT": COAT}, currency="EUR", now=NOON, zone=ZoneInfo("Europe/Tallinn"))
HERE = {"of": "", "since": NOON - 20 * DAY, "pieces": 2, "bin": "Womenswear, rail 3"}
SAID = {
    ActionCode.CALL: ({"about": "Wedding", "due": NOON - DAY}, "Promised call: Wedding", "Promised for Wed."),
    ActionCode.PICKUP: (
        {"pieces": 2, "shelf": "A-2", "until": NOON + 20 * DAY},
        "Hand over COAT",
        "2 pieces wait on shelf A-2. Kept until 2 Dec.",
    ),
    ActionCode.CART: (HERE, "Show Hella coat, Ink, M", "In the cart. 2 here, Womenswear, rail 3."),
    ActionCode.WISH: (
        HERE,
        "Show Hella coat, Ink, M",
        "On the wish list since 23 Oct. 2 here, Womenswear, rail 3.",
    ),
    ActionCode.REPLENISH: (
        {"purchases": 4, "days": 52, "last": NOON - 50 * DAY},
        "Offer Hella coat, Ink, M again",
        "Bought on 4 days. About every 52 days. Last on 23 Sep.",
    ),
    ActionCode.POINTS: ({"points": 2480, "value": 2480}, "Offer points", "2 480 points pay €24.80."),
    ActionCode.BIRTHDAY: (
        {"on": "2026-11-14", "until": "2026-11-19", "permille": 100},
        "Birthday gift",
        "10 % until 19 Nov, not used.",
    ),
}


@pytest.fixture(autouse=True)
def english(qapp):
    use_language(qapp, "en")
    yield
    use_language(qapp, "en")


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize("code", ActionCode)
def test_every_action_says_what_and_why(code):
    facts, title, reason = SAID[code]
    found = action_words(Action(code=code, about="COAT", facts=facts), SHOWN)
    assert (plain(found.title), plain(found.reason)) == (title, reason)
    assert found.icon == ICONS[code]
    assert found.button


def test_what_is_not_known_is_not_said():
    def said(code: ActionCode, of: str, **facts) -> tuple[str, str]:
        found = action_words(Action(code=code, about=of, facts=facts), SHOWN)
        return plain(found.title), plain(found.reason)

    assert said(ActionCode.CART, "SKU-9", pieces=1, bin="") == ("Show SKU-9", "In the cart. 1 here.")
    assert said(ActionCode.CALL, "I-1", about="", due=NOON) == ("Promised call", "Promised for today.")
    assert said(ActionCode.PICKUP, "P-1", pieces=1, shelf="") == ("Hand over P-1", "1 piece waits here.")
    day = {"on": "2026-11-14", "until": "2026-11-19", "permille": 0}
    assert said(ActionCode.BIRTHDAY, "B", **day)[1] == "Until 19 Nov, not used."


def test_others_of_a_kind_are_counted():
    found = action_words(Action(code=ActionCode.CART, about="COAT", facts=HERE, more=2), SHOWN)
    assert found.reason.endswith("rail 3. And 2 more.")


def test_another_year_is_named_and_no_sentence_ends_twice(qapp):
    wish = Action(code=ActionCode.WISH, about="COAT", facts={**HERE, "since": NOON - 400 * DAY})
    assert "since 8 Oct 2025." in plain(action_words(wish, SHOWN).reason)
    use_language(qapp, "de")
    call = Action(code=ActionCode.CALL, about="I-1", facts={"about": "", "due": NOON - 30 * DAY})
    assert plain(action_words(call, SHOWN).reason) == "Versprochen für 13. Okt."


def test_every_code_has_words():
    assert set(ICONS) == set(BUTTONS) == set(ActionCode)
    assert set(SEGMENTS) == set(Segment)
    assert segment_words("of a newer central") == "of a newer central"


@pytest.mark.parametrize(
    ("minor", "words"),
    [
        (431_200, "€4–5k"),
        (41_200, "€400–500"),
        (1_999_900, "€10–20k"),
        (95_000, "€900–1 000"),
        (120_000_000, "€1 000–2 000k"),
        (0, "€0–10"),
    ],
)
def test_a_band_names_its_currency_once(minor, words):
    assert plain(band_words(band(Money(minor, "EUR")))) == words


def test_a_band_in_other_languages(qapp):
    use_language(qapp, "de")
    assert plain(band_words(band(Money(431_200, "EUR")))) == "4–5 Tsd. €"
    assert plain(band_words(band(Money(41_200, "PLN")))) == "400–500 zł"


def test_numbers_say_what_they_rest_on():
    known = Replenishment(style="S", sku="COAT", purchases=3, last_at=later(NOON, -DAY), interval_days=1)
    assert rhythm_words(known) == "Bought on 3 days. About every day."
    partner = Partner(style="S", baskets=7, permille=179, at_least=57, base=20)
    assert together_words(partner, 39) == "In 7 of 39 baskets with it."
    assert plain(compared_words(1500)) == "Compared with 1 500 customers of this market"
