"""A card terminal without cards: `associate terminal JOURNAL`.

It is a process of its own, keeps what it did in the file JOURNAL and knows it after a restart. Like the test
hosts of acquirers it goes by the last two digits of the amount:

    05 declined · 91 approved, answer lost · 92 answered twice · 93 silent · 94 garbled · others approved
"""

import asyncio
import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from associate_app.codec import Malformed, decode, encode
from associate_app.devices.terminal.messages import LONGEST, Order, Request, line_of, request_in
from associate_app.devices.terminal.port import Answer, Payment

DECLINED, LOST, TWICE, SILENT, GARBLED = 5, 91, 92, 93, 94


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One payment as the terminal remembers it."""

    answer: Answer
    minor: int
    currency: str


class Journal:
    """The last word on each reference, in a file that survives the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._taken: dict[str, Taken] = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                self._remember(decode(Taken, line))

    def of(self, reference: str) -> Taken | None:
        return self._taken.get(reference)

    def write(self, taken: Taken) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(encode(taken) + "\n")
            file.flush()
            os.fsync(file.fileno())
        self._remember(taken)

    def charged(self) -> int:
        """Minor units that were taken and not given back."""
        return sum(each.minor for each in self._taken.values() if each.answer.payment is Payment.APPROVED)

    def _remember(self, taken: Taken) -> None:
        self._taken[taken.answer.reference] = taken


class Simulator:
    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One till, until it hangs up or says what no till says."""
        try:
            while line := await reader.readline():
                request = request_in(line)
                lines = _lines(request, line_of(self._decided(request)))
                if lines is None:
                    break
                writer.writelines(lines)
                await writer.drain()
        except (Malformed, ValueError, ConnectionError):
            return  # whoever says that is no till, or is gone
        finally:
            writer.close()

    def _decided(self, request: Request) -> Answer:
        before = self._journal.of(request.reference)
        if request.order is Order.ASK:
            return before.answer if before else _not_asked(request)
        if request.order is Order.REVERSE:
            return self._reversed(request, before)
        if before is not None:
            same = (before.minor, before.currency) == (request.minor, request.currency)
            return before.answer if same else _declined(request, "reference_used")
        answer = _declined(request, "declined") if request.minor % 100 == DECLINED else _approved(request)
        self._journal.write(Taken(answer=answer, minor=request.minor, currency=request.currency))
        return answer

    def _reversed(self, request: Request, before: Taken | None) -> Answer:
        if before is None:
            return _not_asked(request)
        if before.answer.payment is Payment.APPROVED:
            before = replace(before, answer=replace(before.answer, payment=Payment.REVERSED))
            self._journal.write(before)
        return before.answer


def _lines(request: Request, answer: bytes) -> Sequence[bytes] | None:
    """What goes down the wire; None to hang up."""
    if request.order is not Order.TAKE:
        return (answer,)
    odd: Mapping[int, Sequence[bytes] | None] = {
        LOST: None,
        TWICE: (answer, answer),
        SILENT: (),
        GARBLED: (b"\x02\x00\xff" + answer[:9] + b"\n",),
    }
    return odd.get(request.minor % 100, (answer,))


def _not_asked(request: Request) -> Answer:
    return Answer(reference=request.reference, payment=Payment.NOT_ASKED)


def _declined(request: Request, reason: str) -> Answer:
    return Answer(reference=request.reference, payment=Payment.DECLINED, reason=reason)


def _approved(request: Request) -> Answer:
    code = hashlib.sha256(request.reference.encode()).hexdigest()[:6].upper()
    return Answer(reference=request.reference, payment=Payment.APPROVED, approval_code=code, scheme="Visa")


async def serve(journal: Path, port: int, listening: Callable[[int], None]) -> None:
    """Until it is cancelled, on 127.0.0.1; port 0 is any that is free. Raises OSError, Malformed."""
    server = await asyncio.start_server(Simulator(Journal(journal)).serve, "127.0.0.1", port, limit=LONGEST)
    listening(server.sockets[0].getsockname()[1])
    async with server:
        await server.serve_forever()
