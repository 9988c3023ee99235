"""Payments that central decides about, followed while their basket is in hand."""

from typing import TYPE_CHECKING

import structlog

from associate_app.domain.basket import Basket
from associate_app.domain.tender import NEEDS_LINE, OPEN, TenderState
from associate_app.store import StoreUnavailable

if TYPE_CHECKING:
    from ui.screens.sell.till import Till

_log = structlog.get_logger("sell")


def may_be_settled(basket: Basket) -> bool:
    """What is not known may become known, and what is paid may have been given back."""
    states = {*OPEN, TenderState.APPROVED}
    return any(each.way in NEEDS_LINE and each.state in states for each in basket.tenders)


async def settle(till: "Till") -> None:
    async with till.writing:
        basket = till.basket
        if basket is None:
            return
        try:
            after = await till.checkout.paying.settle(basket)
        except StoreUnavailable as unavailable:
            _log.warning("settle.not_now", code=unavailable.code)  # the next change asks again
            return
    till.take_in(basket, after)
