"""A terminal that listens on a TCP port of the store's network."""

import asyncio

from associate_app.codec import Malformed
from associate_app.devices.terminal.messages import LONGEST, Order, Request, answer_in, line_of
from associate_app.devices.terminal.port import Answer, Payment
from associate_app.domain.money import Money

REACH_WITHIN, PAID_WITHIN, TOLD_WITHIN = 5.0, 120.0, 10.0  # seconds; a customer looks for the card


class NetworkedTerminal:
    def __init__(
        self, host: str, port: int, *, paid_within: float = PAID_WITHIN, told_within: float = TOLD_WITHIN
    ) -> None:
        self._host, self._port = host, port
        self._paid_within, self._told_within = paid_within, told_within

    async def take(self, reference: str, amount: Money) -> Answer:
        request = Request(order=Order.TAKE, reference=reference, minor=amount.minor, currency=amount.currency)
        return await self._told(request, self._paid_within)

    async def ask(self, reference: str) -> Answer:
        return await self._told(Request(order=Order.ASK, reference=reference), self._told_within)

    async def reverse(self, reference: str) -> Answer:
        return await self._told(Request(order=Order.REVERSE, reference=reference), self._paid_within)

    async def _told(self, request: Request, within: float) -> Answer:
        """Before it was reached, nothing was asked; from the first byte on, silence means unknown."""
        try:
            async with asyncio.timeout(REACH_WITHIN):
                reader, writer = await asyncio.open_connection(self._host, self._port, limit=LONGEST)
        except (OSError, TimeoutError):
            never_reached = Payment.NOT_ASKED if request.order is Order.TAKE else Payment.UNKNOWN
            return Answer(reference=request.reference, payment=never_reached, reason="out_of_reach")
        try:
            async with asyncio.timeout(within):
                writer.write(line_of(request))
                await writer.drain()
                return await _answer_to(request, reader)
        except TimeoutError:
            return _unknown(request, "no_answer")
        except (OSError, ValueError, Malformed):
            return _unknown(request, "no_answer")
        finally:
            writer.close()


async def _answer_to(request: Request, reader: asyncio.StreamReader) -> Answer:
    """Answers to other payments, said late or twice, are passed over."""
    while line := await reader.readline():
        answer = answer_in(line)
        if answer is None:
            return _unknown(request, "garbled")
        if answer.reference == request.reference:
            return answer
    return _unknown(request, "no_answer")


def _unknown(request: Request, reason: str) -> Answer:
    return Answer(reference=request.reference, payment=Payment.UNKNOWN, reason=reason)
