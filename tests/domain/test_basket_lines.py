from dataclasses import replace

import pytest

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket, texts_of
from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment import Way
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import Override, OverrideReason, PriceMatch
from associate_app.domain.time import Instant

NOW = Instant(1_000)
PRICE = Money(90_00, "EUR")


def basket(**changed: object) -> Basket:
    empty = Basket(id="s:1", store="s", started_at=NOW, started_by="a", changed_at=NOW)
    made = baskets.add(empty, "1", "COAT-M", at=NOW, pieces=3, associate="a")
    made = baskets.add(made, "2", "SCARF", at=NOW)
    return replace(made, lines=(replace(made.lines[0], **changed), made.lines[1]))  # type: ignore[arg-type]


def test_some_pieces_of_a_line_become_a_line_of_their_own_beside_it():
    after = baskets.split(basket(note="a gift"), "1", "3", 2, at=NOW)
    assert [(each.id, each.sku, each.pieces) for each in after.lines] == [
        ("1", "COAT-M", 1),
        ("3", "COAT-M", 2),
        ("2", "SCARF", 1),
    ]
    assert after.lines[1].note == "a gift"
    assert after.lines[1].associate == "a"


@pytest.mark.parametrize("pieces", [0, 3, 4, -1])
def test_some_pieces_always_stay_behind(pieces):
    with pytest.raises(RuleViolation, match=r"line\.pieces_wrong"):
        baskets.split(basket(), "1", "3", pieces, at=NOW)


def test_another_size_keeps_pieces_and_seller_and_loses_what_was_for_the_first():
    by_hand = Override(amount=PRICE, reason=OverrideReason.DISPLAY)
    after = baskets.exchange(
        basket(override=by_hand, way=Way.SHIP, place="dc", note="hem it"), "1", "COAT-L", at=NOW
    )
    line = after.lines[0]
    assert (line.id, line.sku, line.pieces, line.associate, line.note) == ("1", "COAT-L", 3, "a", "hem it")
    assert (line.override, line.way, line.place) == (None, None, "")


def test_the_hash_of_a_picture_is_not_read_as_a_card_number():
    hash = "4111111111111111" + "ab" * 24
    match = PriceMatch(competitor="Shop", amount=PRICE, seen_at=NOW, evidence=hash)
    wished = Override(amount=PRICE, reason=OverrideReason.PRICE_MATCH, match=match)
    for text in texts_of(basket(override=wished)):
        baskets.must_be_fit_to_keep(text)


def test_a_link_with_a_card_number_is_refused():
    match = PriceMatch(
        competitor="Shop", amount=PRICE, seen_at=NOW, evidence="https://x.example/4111111111111111"
    )
    wished = Override(amount=PRICE, reason=OverrideReason.PRICE_MATCH, match=match)
    with pytest.raises(RuleViolation, match=r"text\.card_number"):
        for text in texts_of(basket(override=wished)):
            baskets.must_be_fit_to_keep(text)


def test_scanned_pieces_are_in_hand_as_long_as_they_are_in_the_basket():
    scanned = baskets.add(basket(), "3", "COAT-M", at=NOW, pieces=2, in_hand=2)
    assert (scanned.lines[0].pieces, scanned.lines[0].in_hand) == (5, 2)
    assert baskets.set_pieces(scanned, "1", 1, at=NOW).lines[0].in_hand == 1
    assert baskets.exchange(scanned, "1", "COAT-L", at=NOW).lines[0].in_hand == 0
    parts = baskets.split(scanned, "1", "9", 4, at=NOW).lines[:2]
    assert [(each.pieces, each.in_hand) for each in parts] == [(1, 0), (4, 2)]
    assert baskets.merged(basket(), scanned, at=NOW).lines[0].in_hand == 2
