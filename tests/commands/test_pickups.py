from dataclasses import replace

import pytest

from associate_app.commands.attention import ResolveAttention
from associate_app.commands.pickups import (
    ExpirePickup,
    HandOverPickup,
    MarkReady,
    ReportMissing,
    StartPicking,
    VerifyPiece,
)
from associate_app.domain.attention import AttentionState
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import PhotoId, Pickup, PickupState, Proof
from associate_app.domain.time import DAY
from tests.commands.world import Shop, pickup, stock

CODE = Proof(code="481702")


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.put(pickup(coat=1, scarf=2), stock("coat", rail=2), stock("scarf", wall=2), stock("boot", wall=1))
    return shop


@pytest.fixture
def ready(shop: Shop) -> Shop:
    shop.perform(StartPicking(pickup="P-4817"))
    shop.perform(VerifyPiece(pickup="P-4817", sku="coat", bin="rail"))
    shop.perform(VerifyPiece(pickup="P-4817", sku="scarf", bin="wall"))
    shop.perform(VerifyPiece(pickup="P-4817", sku="scarf", bin="wall"))
    shop.perform(MarkReady(pickup="P-4817", shelf="A-2"))
    return shop


def hand_over(**taken: int) -> HandOverPickup:
    return HandOverPickup(
        pickup="P-4817", taken={f"l-{sku}": pieces for sku, pieces in taken.items()}, proof=CODE
    )


def refused(shop: Shop, command: object, code: str, **how: str) -> None:
    with pytest.raises(RuleViolation) as refusal:
        shop.perform(command, **how)  # type: ignore[arg-type]
    assert refusal.value.code == code


def test_picking_moves_pieces_into_the_parcel_and_keeps_what_is_on_hand(ready: Shop) -> None:
    assert ready.bins("coat") == {"rail": 1, "parcel P-4817": 1}
    assert ready.bins("scarf") == {"parcel P-4817": 2}
    assert ready.moved("coat") == ready.moved("scarf") == 0
    waiting = ready.get(Pickup, "P-4817")
    assert (waiting.state, waiting.shelf) == (PickupState.READY, "A-2")
    assert waiting.expires_at is not None and waiting.ready_at is not None
    assert waiting.expires_at - waiting.ready_at == 7 * DAY


def test_a_wrong_piece_and_one_too_many_are_refused(shop: Shop) -> None:
    shop.perform(VerifyPiece(pickup="P-4817", sku="coat", bin="rail"))
    refused(shop, VerifyPiece(pickup="P-4817", sku="boot", bin="wall"), "pickup.wrong_piece")
    refused(shop, VerifyPiece(pickup="P-4817", sku="coat", bin="rail"), "pickup.piece_already_picked")


def test_nothing_is_ready_before_every_piece_is_verified(shop: Shop) -> None:
    refused(shop, MarkReady(pickup="P-4817", shelf="A-2"), "pickup.not_picking")
    shop.perform(VerifyPiece(pickup="P-4817", sku="coat", bin="rail"))
    refused(shop, MarkReady(pickup="P-4817", shelf="A-2"), "pickup.pieces_missing")


def test_handing_over_everything_ends_the_pickup_and_empties_the_parcel(ready: Shop) -> None:
    ready.perform(hand_over(coat=1, scarf=2))
    assert ready.get(Pickup, "P-4817").state is PickupState.HANDED_OVER
    assert ready.bins("coat") == {"rail": 1} and ready.bins("scarf") == {}
    assert (ready.moved("coat"), ready.moved("scarf")) == (-1, -2)


def test_a_partial_hand_over_leaves_the_rest_waiting(ready: Shop) -> None:
    ready.perform(hand_over(scarf=1))
    assert ready.get(Pickup, "P-4817").state is PickupState.READY
    refused(ready, hand_over(scarf=2), "pickup.more_than_waiting")
    ready.perform(hand_over(coat=1, scarf=1))
    assert ready.get(Pickup, "P-4817").state is PickupState.HANDED_OVER


def test_the_code_must_match_and_something_must_be_taken(ready: Shop) -> None:
    wrong = HandOverPickup(pickup="P-4817", taken={"l-coat": 1}, proof=Proof(code="000000"))
    refused(ready, wrong, "pickup.wrong_code")
    refused(ready, hand_over(), "pickup.nothing_taken")
    refused(ready, hand_over(coat=-1), "pickup.nothing_taken")
    refused(ready, hand_over(boot=1), "pickup.more_than_waiting")


def test_a_dear_order_asks_for_a_photo_id(shop: Shop) -> None:
    shop.put(pickup(photo_id=True, coat=1))
    shop.perform(VerifyPiece(pickup="P-4817", sku="coat", bin="rail"))
    shop.perform(MarkReady(pickup="P-4817", shelf="A-1"))
    refused(shop, hand_over(coat=1), "pickup.photo_id_missing")
    seen = Proof(code="481702", photo_id=PhotoId.NAME_MATCHES)
    shop.perform(HandOverPickup(pickup="P-4817", taken={"l-coat": 1}, proof=seen))


def test_a_second_hand_over_is_refused_on_the_device(ready: Shop) -> None:
    ready.perform(hand_over(coat=1, scarf=2))
    refused(ready, hand_over(coat=1, scarf=2), "pickup.already_handed_over")


def test_two_devices_hand_over_the_same_pickup_and_both_facts_stay(ready: Shop) -> None:
    ready.receive(hand_over(coat=1, scarf=2), on="tablet", by="liis")
    ready.receive(hand_over(coat=1, scarf=2), on="till", by="mihkel")
    [raised] = ready.attention()
    assert raised.code == "pickup.handed_over_twice"
    assert raised.choices == ("goods_left_once", "goods_left_twice")
    assert (raised.facts["first_by"], raised.facts["second_by"]) == ("liis", "mihkel")
    assert ready.moved("coat") == -1
    ready.perform(ResolveAttention(attention=raised.id, choice="goods_left_once"))
    assert ready.moved("coat") == -1
    refused(
        ready, ResolveAttention(attention=raised.id, choice="goods_left_twice"), "attention.already_resolved"
    )


def test_goods_that_left_twice_are_booked_twice_and_the_shortage_is_shown(ready: Shop) -> None:
    ready.receive(hand_over(coat=1, scarf=2), on="tablet")
    ready.receive(hand_over(coat=1, scarf=2), on="till")
    [raised] = ready.attention()
    ready.perform(ResolveAttention(attention=raised.id, choice="goods_left_twice"))
    assert (ready.moved("coat"), ready.moved("scarf")) == (-2, -4)
    short = [each for each in ready.attention() if each.code == "stock.below_zero"]
    assert {each.facts["sku"] for each in short} == {"coat", "scarf"}
    for each in short:
        ready.perform(ResolveAttention(attention=each.id, choice="set_to_zero"))
    assert ready.bins("coat") == {"rail": 1} and ready.bins("scarf") == {}


def test_two_partial_hand_overs_of_different_pieces_do_not_contradict(ready: Shop) -> None:
    ready.receive(hand_over(coat=1), on="tablet")
    ready.receive(hand_over(scarf=2), on="till")
    assert ready.attention() == []
    assert ready.get(Pickup, "P-4817").state is PickupState.HANDED_OVER


def test_a_piece_picked_after_the_pickup_was_cancelled_can_be_put_back(shop: Shop) -> None:
    shop.put(replace(pickup(coat=1), state=PickupState.CANCELLED))
    shop.receive(VerifyPiece(pickup="P-4817", sku="coat", bin="rail"))
    [raised] = shop.attention()
    assert raised.code == "pickup.picked_too_late"
    shop.perform(ResolveAttention(attention=raised.id, choice="put_back"))
    assert shop.bins("coat") == {"rail": 1, "returns": 1}


def test_a_cancelled_pickup_handed_over_offline_asks_what_happened(ready: Shop) -> None:
    ready.put(replace(ready.get(Pickup, "P-4817"), state=PickupState.CANCELLED))
    ready.receive(hand_over(coat=1, scarf=2))
    [raised] = ready.attention()
    assert raised.code == "pickup.handed_over_unready"
    ready.perform(ResolveAttention(attention=raised.id, choice="goods_left"))
    assert ready.get(Pickup, "P-4817").state is PickupState.HANDED_OVER
    assert ready.moved("coat") == -1


def test_a_fact_about_an_unknown_pickup_is_kept_for_a_person(shop: Shop) -> None:
    shop.receive(HandOverPickup(pickup="P-9999", taken={"l": 1}, proof=CODE))
    assert [each.code for each in shop.attention()] == ["pickup.fact_about_unknown"]


def test_a_piece_that_cannot_be_found_can_be_taken_off(shop: Shop) -> None:
    shop.perform(VerifyPiece(pickup="P-4817", sku="coat", bin="rail"))
    shop.perform(ReportMissing(pickup="P-4817", line="l-scarf"))
    [raised] = shop.attention()
    shop.perform(ResolveAttention(attention=raised.id, choice="take_off"))
    shop.perform(MarkReady(pickup="P-4817", shelf="A-1"))
    shop.perform(hand_over(coat=1))
    assert shop.get(Pickup, "P-4817").state is PickupState.HANDED_OVER


def test_a_missing_piece_that_turns_up_leaves_nothing_to_choose(shop: Shop) -> None:
    shop.perform(ReportMissing(pickup="P-4817", line="l-scarf"))
    shop.perform(ReportMissing(pickup="P-4817", line="l-coat"))
    shop.perform(VerifyPiece(pickup="P-4817", sku="scarf", bin="wall"))
    assert [each.state for each in shop.attention()] == [AttentionState.OPEN] * 2
    shop.perform(VerifyPiece(pickup="P-4817", sku="scarf", bin="wall"))
    settled = {each.facts["line"]: (each.state, each.choice) for each in shop.attention()}
    assert settled == {"l-scarf": (AttentionState.RESOLVED, "found"), "l-coat": (AttentionState.OPEN, "")}


def test_central_lets_a_pickup_expire_only_when_its_time_is_over(ready: Shop) -> None:
    with pytest.raises(RuleViolation, match=r"pickup\.not_expired"):
        ready.issue(ExpirePickup(pickup="P-4817"))
    ready.issue(ExpirePickup(pickup="P-4817"), after=8 * DAY)
    assert ready.get(Pickup, "P-4817").state is PickupState.EXPIRED
    [raised] = ready.attention()
    ready.perform(ResolveAttention(attention=raised.id, choice="put_back"))
    assert ready.bins("coat") == {"rail": 1, "returns": 1}
    assert ready.bins("scarf") == {"returns": 2}


def test_nobody_but_central_lets_a_pickup_expire(ready: Shop) -> None:
    refused(ready, ExpirePickup(pickup="P-4817"), "staff.not_allowed", by="piret")


def test_a_pickup_of_another_store_stays_there(shop: Shop) -> None:
    shop.put(pickup("P-1", store="tartu-kvartal"))
    refused(shop, StartPicking(pickup="P-1"), "pickup.other_store")
    refused(shop, StartPicking(pickup="P-2"), "pickup.unknown")


def test_two_devices_cannot_both_start_picking(shop: Shop) -> None:
    shop.perform(StartPicking(pickup="P-4817"))
    refused(shop, StartPicking(pickup="P-4817"), "pickup.not_new", on="till", by="mihkel")
