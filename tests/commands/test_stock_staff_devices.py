from dataclasses import replace

import pytest

from associate_app.commands.devices import RenameDevice, RevokeDevice
from associate_app.commands.staff import EndStaff, SetPin, SetPreferences
from associate_app.commands.stock import LARGE, AdjustStock, Release, Reserve
from associate_app.domain.device import Device
from associate_app.domain.errors import RuleViolation
from associate_app.domain.staff import Preferences, Role, Staff
from associate_app.domain.stock import Stock
from associate_app.domain.time import DAY, Instant
from tests.commands.world import NOON, STORE, Shop, device, staff, stock

VERIFIER = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.put(stock("coat", rail=2))
    return shop


def adjust(pieces: int, place: str = STORE) -> AdjustStock:
    return AdjustStock(place=place, sku="coat", bin="rail", pieces=pieces, reason="counted")


def reserve(pieces: int, id: str = f"{STORE}:r1") -> Reserve:
    return Reserve(
        reservation=id, place=STORE, sku="coat", pieces=pieces, reserved_for="", until=Instant(NOON + DAY)
    )


def code_of(shop: Shop, command: object, **how: str) -> str:
    with pytest.raises(RuleViolation) as refusal:
        shop.perform(command, **how)  # type: ignore[arg-type]
    return refusal.value.code


def test_an_adjustment_writes_its_movement(shop: Shop) -> None:
    shop.perform(adjust(3))
    assert shop.bins("coat") == {"rail": 5}
    assert shop.moved("coat") == 3


def test_counting_is_remembered_and_finding_is_not(shop: Shop) -> None:
    shop.perform(AdjustStock(place=STORE, sku="coat", bin="rail", pieces=1, reason="found"))
    assert shop.get(Stock, f"{STORE}:coat").counted_at is None
    shop.perform(adjust(1))
    assert shop.get(Stock, f"{STORE}:coat").counted_at is not None


def test_pieces_in_a_parcel_are_not_promised_to_anybody_else(shop: Shop) -> None:
    shop.put(stock("coat", **{"rail": 1, "parcel P-1": 1}))
    assert code_of(shop, reserve(2)) == "stock.not_enough"
    shop.perform(reserve(1))


def test_below_zero_is_recorded_and_asked_about(shop: Shop) -> None:
    shop.perform(adjust(-3))
    assert shop.bins("coat") == {"rail": -1}
    assert [each.code for each in shop.attention()] == ["stock.below_zero"]


def test_a_large_adjustment_asks_for_a_second_pair_of_eyes(shop: Shop) -> None:
    assert code_of(shop, adjust(LARGE + 1)) == "staff.not_allowed"
    shop.perform(adjust(LARGE + 1), approver="mihkel")
    shop.perform(adjust(LARGE + 1), by="piret")
    assert shop.bins("coat") == {"rail": 2 + 2 * (LARGE + 1)}


def test_another_stores_shelf_is_not_ours_to_adjust(shop: Shop) -> None:
    assert code_of(shop, adjust(1, place="tartu-kvartal")) == "stock.other_store"
    assert code_of(shop, adjust(1, place="tartu-kvartal"), by="piret") == "stock.other_store"


def test_strangers_and_leavers_do_nothing(shop: Shop) -> None:
    assert code_of(shop, adjust(1), by="nobody") == "staff.unknown"
    shop.perform(EndStaff(staff="liis"), by="piret")
    assert code_of(shop, adjust(1), by="liis") == "staff.unknown"
    assert code_of(shop, adjust(1), on="tartu-tablet", by="piret") == "staff.other_store"


def test_what_is_reserved_cannot_be_reserved_again(shop: Shop) -> None:
    shop.perform(reserve(2))
    assert shop.get(Stock, f"{STORE}:coat").available == 0
    assert code_of(shop, reserve(1, f"{STORE}:r2")) == "stock.not_enough"
    assert code_of(shop, reserve(1)) == "stock.reserved_already"
    shop.perform(Release(reservation=f"{STORE}:r1"))
    assert shop.get(Stock, f"{STORE}:coat").available == 2
    assert code_of(shop, Release(reservation=f"{STORE}:r1")) == "stock.released_already"


def test_a_reservation_is_named_by_its_place(shop: Shop) -> None:
    assert code_of(shop, reserve(1, "tartu-kvartal:r1")) == "stock.other_store"


def test_only_the_place_and_who_asked_release_what_is_put_aside(shop: Shop) -> None:
    shop.put(replace(staff("maarja", Role.MANAGER), store="tartu-kvartal"))
    shop.put(replace(staff("anna", Role.MANAGER), store="riga-origo"), device("riga-tablet", "riga-origo"))
    for token in ("r1", "r2"):
        shop.perform(reserve(1, f"{STORE}:{token}"), on="tartu-tablet", by="maarja")
    release = Release(reservation=f"{STORE}:r1")
    assert code_of(shop, release, on="riga-tablet", by="anna") == "stock.other_store"
    shop.perform(release, on="tartu-tablet", by="maarja")
    shop.perform(Release(reservation=f"{STORE}:r2"))
    assert shop.get(Stock, f"{STORE}:coat").available == 2


def test_nobody_acts_without_a_name(shop: Shop) -> None:
    assert code_of(shop, adjust(1), by="", approver="piret") == "staff.unknown"


def test_only_managers_name_and_revoke_devices(shop: Shop) -> None:
    assert code_of(shop, RenameDevice(device="till", name="Till 2")) == "staff.not_allowed"
    shop.perform(RenameDevice(device="till", name=" Till 2 "), by="piret")
    assert shop.get(Device, "till").name == "Till 2"
    shop.perform(RevokeDevice(device="till"), by="piret")
    assert shop.get(Device, "till").revoked_at is not None
    assert code_of(shop, RevokeDevice(device="till"), by="piret") == "device.revoked_already"
    assert code_of(shop, RenameDevice(device="tartu-tablet", name="x"), by="piret") == "device.other_store"


def test_a_pin_is_ones_own_or_a_managers_to_set(shop: Shop) -> None:
    shop.perform(SetPin(staff="liis", verifier=VERIFIER))
    assert shop.get(Staff, "liis").pin == VERIFIER
    assert code_of(shop, SetPin(staff="piret", verifier=VERIFIER)) == "staff.not_allowed"
    shop.perform(SetPin(staff="liis", verifier=VERIFIER), by="piret")
    assert code_of(shop, SetPin(staff="liis", verifier="1234")) == "staff.bad_verifier"


def test_nobody_ends_their_own_time_here(shop: Shop) -> None:
    assert code_of(shop, EndStaff(staff="piret"), by="piret") == "staff.not_yourself"


def test_preferences_are_ones_own_and_only_those_that_exist(shop: Shop) -> None:
    wanted = Preferences(language="et", text_scale=130, left_handed=True)
    shop.perform(SetPreferences(preferences=wanted))
    assert shop.get(Staff, "liis").preferences == wanted
    assert shop.get(Staff, "piret").preferences == Preferences()
    for bad in (Preferences(text_scale=90), Preferences(language="x" * 21)):
        assert code_of(shop, SetPreferences(preferences=bad)) == "staff.bad_preferences"
    assert shop.get(Staff, "liis").preferences == wanted
