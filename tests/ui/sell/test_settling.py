"""What central says of a payment reaches the basket in hand without anybody's doing."""

import asyncio
from collections.abc import Iterator

import pytest

from associate_app.domain.gift_card import GiftCard, card_id, gift_number
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.staff import Staff
from associate_app.domain.tender import TenderState
from associate_app.domain.time import Instant
from tests.buying import COAT
from tests.shop import DEVICE, NOON, FakeLine, bring, entries
from ui.screens.sell.till import Till
from ui.workspace import Workspace

NUMBER = gift_number("7K2QM4F9XB31TD")
CARD = card_id(NUMBER)


@pytest.fixture
def till(workspace: Workspace, liis: Staff, qt_loop: object) -> Iterator[Till]:
    made = Till(workspace)
    made.checkout.paying.requests.patience = 0.01
    yield made
    made.close()


async def rest(till: Till) -> None:
    for _ in range(3):
        await asyncio.sleep(0.02)
        await till.tasks.idle()


async def charged(till: Till, workspace: Workspace, line: FakeLine) -> str:
    """Ten euros asked of a card; the command that did."""
    card = GiftCard(id=CARD, ending="TD7X", currency="EUR", balance=50_00, issued_at=Instant(0))
    await bring(workspace.store, [card], version=3)
    line.known["gift_card", CARD] = (CARD,)
    till.add(COAT)
    await rest(till)
    assert till.quote is not None
    till.start("gift card", till.checkout.paying.take_gift_card(till.quote, NUMBER, 10_00))
    await rest(till)
    assert states(till) == [TenderState.UNKNOWN]
    (entry,) = await entries(workspace.store)
    return entry.id


def states(till: Till) -> list[TenderState]:
    assert till.basket is not None
    return [each.state for each in till.basket.tenders]


@pytest.mark.parametrize(
    ("status", "code", "state"),
    [
        (Status.ACCEPTED, "", TenderState.APPROVED),
        (Status.REFUSED, "charge.not_enough", TenderState.DECLINED),
        (Status.HELD, "command.crashed", TenderState.UNKNOWN),
    ],
)
async def test_a_late_word_of_central_settles_the_payment(
    till: Till, workspace: Workspace, line: FakeLine, status: Status, code: str, state: TenderState
) -> None:
    command = await charged(till, workspace, line)
    said = Outcome(
        id=command, device=DEVICE, seq=1, type="gift_card.charge", status=status, at=NOON, code=code
    )
    await bring(workspace.store, [said], version=4)
    await rest(till)
    assert states(till) == [state]
    assert till.checkout.drafts()[0].tenders == till.basket.tenders if till.basket else ()
    assert till.is_fresh and till.quote is not None
    assert till.quote.due == till.quote.total - (10_00 if state is TenderState.APPROVED else 0)


async def test_while_nothing_comes_nothing_is_asked_in_circles(
    till: Till, workspace: Workspace, line: FakeLine
) -> None:
    await charged(till, workspace, line)
    before = till.basket
    await bring(workspace.store, [], version=4)
    await rest(till)
    assert till.basket == before
    assert len(line.asked) == 1
