import pytest

from associate_app.commands.notes import KeepCall, ReopenCall
from associate_app.domain.customer import Doing, Interaction
from associate_app.domain.errors import RuleViolation
from associate_app.domain.privacy import Erasure
from tests.commands.world import NOON, STORE, Shop
from tests.people import customer


def promised(what: Doing = Doing.CALL_PROMISED) -> Interaction:
    return Interaction(
        id="call-1",
        customer="C-70001",
        store=STORE,
        what=what,
        channel="phone",
        at=NOON,
        words="When the coat is here",
        facts={},
    )


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.put(customer(), promised())
    return shop


def test_a_call_that_is_made_says_by_whom_and_when(shop: Shop) -> None:
    shop.perform(KeepCall(call="call-1"))
    made = shop.get(Interaction, "call-1")
    assert (made.done_by, made.done_at is not None) == ("liis", True)
    with pytest.raises(RuleViolation, match=r"call\.made_already"):
        shop.perform(KeepCall(call="call-1"))


def test_of_two_who_called_without_knowing_the_first_counts(shop: Shop) -> None:
    shop.receive(KeepCall(call="call-1"), by="liis")
    shop.receive(KeepCall(call="call-1"), by="piret")
    assert shop.get(Interaction, "call-1").done_by == "liis"


def test_a_call_is_open_again_after_a_slip(shop: Shop) -> None:
    shop.perform(KeepCall(call="call-1"))
    shop.perform(ReopenCall(call="call-1"))
    assert shop.get(Interaction, "call-1") == promised()


@pytest.mark.parametrize("command", [KeepCall, ReopenCall])
def test_what_is_no_promise_can_not_be_kept(shop: Shop, command: type) -> None:
    shop.put(promised(Doing.CHAT))
    with pytest.raises(RuleViolation, match=r"interaction\.unknown"):
        shop.perform(command(call="call-1"))
    with pytest.raises(RuleViolation, match=r"interaction\.unknown"):
        shop.perform(command(call="call-2"))


def test_nothing_is_written_of_somebody_who_was_erased_meanwhile(shop: Shop) -> None:
    shop.put(Erasure(id="C-70001", at=NOON))
    shop.receive(KeepCall(call="call-1"))
    assert shop.get(Interaction, "call-1").done_at is None
