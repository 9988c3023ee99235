"""The till and a terminal that is a process of its own: nothing is charged twice, whatever gets lost."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from associate_app.devices.terminal.networked import NetworkedTerminal
from associate_app.devices.terminal.port import Answer, Payment
from associate_app.devices.terminal.simulator import DECLINED, GARBLED, LOST, SILENT, TWICE, Journal
from associate_app.devices.terminal.stand_alone import typed
from associate_app.domain.errors import RuleViolation
from associate_app.domain.money import Money

EURO = 100


def euros(minor: int) -> Money:
    return Money(minor, "EUR")


@contextmanager
def simulator(journal: Path) -> Iterator[int]:
    command = [sys.executable, "-m", "associate_app", "terminal", str(journal)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "terminal.jsonl"


@pytest.fixture
def port(journal: Path) -> Iterator[int]:
    with simulator(journal) as port:
        yield port


@pytest.fixture
def terminal(port: int) -> NetworkedTerminal:
    return NetworkedTerminal("127.0.0.1", port, paid_within=0.5, told_within=5)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


pytestmark = pytest.mark.anyio


async def test_an_approved_payment_has_a_code_for_the_receipt(
    terminal: NetworkedTerminal, journal: Path
) -> None:
    answer = await terminal.take("t-1", euros(476_30))
    assert (answer.payment, answer.reference, bool(answer.approval_code)) == (Payment.APPROVED, "t-1", True)
    assert Journal(journal).charged() == 476_30


async def test_a_declined_payment_takes_nothing(terminal: NetworkedTerminal, journal: Path) -> None:
    answer = await terminal.take("t-1", euros(12 * EURO + DECLINED))
    assert answer.payment is Payment.DECLINED
    assert Journal(journal).charged() == 0


@pytest.mark.parametrize("odd", [LOST, SILENT, GARBLED])
async def test_a_lost_answer_is_unknown_until_the_terminal_is_asked(
    terminal: NetworkedTerminal, journal: Path, odd: int
) -> None:
    amount = euros(20 * EURO + odd)
    assert (await terminal.take("t-1", amount)).payment is Payment.UNKNOWN
    found = await terminal.ask("t-1")
    assert (found.payment, bool(found.approval_code)) == (Payment.APPROVED, True)
    assert Journal(journal).charged() == amount.minor


async def test_the_same_reference_never_charges_twice(terminal: NetworkedTerminal, journal: Path) -> None:
    first = await terminal.take("t-1", euros(500))
    assert await terminal.take("t-1", euros(500)) == first
    other = await terminal.take("t-1", euros(600))
    assert (other.payment, other.reason) == (Payment.DECLINED, "reference_used")
    assert Journal(journal).charged() == 500


async def test_an_answer_said_twice_counts_once(terminal: NetworkedTerminal, journal: Path) -> None:
    amount = euros(30 * EURO + TWICE)
    assert (await terminal.take("t-1", amount)).payment is Payment.APPROVED
    assert (await terminal.take("t-2", euros(100))).reference == "t-2"
    assert Journal(journal).charged() == amount.minor + 100


async def test_a_payment_can_be_given_back_once(terminal: NetworkedTerminal, journal: Path) -> None:
    await terminal.take("t-1", euros(500))
    assert (await terminal.reverse("t-1")).payment is Payment.REVERSED
    assert (await terminal.reverse("t-1")).payment is Payment.REVERSED
    assert Journal(journal).charged() == 0
    assert (await terminal.reverse("never")).payment is Payment.NOT_ASKED


async def test_the_terminal_knows_its_payments_after_its_power_failed(journal: Path) -> None:
    with simulator(journal) as port:
        await NetworkedTerminal("127.0.0.1", port).take("t-1", euros(20 * EURO + LOST))
    with simulator(journal) as port:
        found = await NetworkedTerminal("127.0.0.1", port).ask("t-1")
    assert found.payment is Payment.APPROVED


async def test_a_terminal_out_of_reach_was_not_asked() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    terminal = NetworkedTerminal("127.0.0.1", port)
    answer = await terminal.take("t-1", euros(500))
    assert (answer.payment, answer.reason) == (Payment.NOT_ASKED, "out_of_reach")
    assert (await terminal.ask("t-1")).payment is Payment.UNKNOWN


@pytest.fixture
async def stranger() -> AsyncIterator[int]:
    """Something that is no terminal: it says a late answer to another payment, then nothing but noise."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(b'{"reference":"t-0","payment":"approved"}\n' + b"x" * 5_000 + b"\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def test_an_answer_to_another_payment_approves_nothing(stranger: int) -> None:
    answer = await NetworkedTerminal("127.0.0.1", stranger).take("t-1", euros(500))
    assert answer.payment is Payment.UNKNOWN


async def test_who_is_no_till_is_cut_off_and_others_are_served(
    terminal: NetworkedTerminal, port: int
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\n\r\n")
    assert await reader.read() == b""
    writer.close()
    assert (await terminal.take("t-1", euros(500))).payment is Payment.APPROVED


def test_the_code_of_a_slip_is_typed() -> None:
    assert typed("t-1", " 12ab56 ") == Answer(
        reference="t-1", payment=Payment.APPROVED, approval_code="12AB56"
    )


@pytest.mark.parametrize("code", ["", "12", "4111111111111111", "12-456", "١٢٣٤٥٦"])
def test_what_stands_on_no_slip_is_refused(code: str) -> None:
    with pytest.raises(RuleViolation, match="no_approval_code"):
        typed("t-1", code)


def test_a_journal_that_is_none_is_told_in_a_sentence(journal: Path) -> None:
    journal.write_text("not a journal\n")
    command = [sys.executable, "-m", "associate_app", "terminal", str(journal)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 69
    assert ended.stderr.startswith("The terminal can't start with")
    assert journal.read_text() == "not a journal\n"
